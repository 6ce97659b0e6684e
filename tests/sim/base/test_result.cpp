#include <doctest/doctest.h>

#include <string>

#include "base/result.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("a problem says where it is, which key, and what is wrong, leaving out what it lacks") {
  CHECK(to_text({"base.toml", 12, "staff.colectors", "unknown key"}) ==
        "base.toml:12: staff.colectors: unknown key");
  CHECK(to_text({"base.toml", 0, "", "not found"}) == "base.toml: not found");
  CHECK(to_text({"", 0, "--years", "too many"}) == "--years: too many");
  CHECK(to_text({"", 0, "", "out of memory"}) == "out of memory");
}

TEST_CASE("a result holds a value or problems, never both") {
  const Result<int> good(3);
  CHECK(good.ok());
  CHECK(*good == 3);
  CHECK(good.problems().empty());
  const Result<int> bad(Problem{"f", 1, "k", "m"});
  CHECK_FALSE(static_cast<bool>(bad));
  REQUIRE(bad.problems().size() == 1);
  CHECK(bad.problems()[0].message == "m");
  const Result<int> worse(Problems{{"f", 1, "k", "m"}, {"f", 2, "k", "n"}});
  CHECK(worse.problems().size() == 2);
}
