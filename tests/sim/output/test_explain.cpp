#include <doctest/doctest.h>

#include "kpi/kpi.h"
#include "output/explain.h"
#include "policy/rows.h"

using namespace drempel;

TEST_SUITE("output") {
  TEST_CASE("explain: every setting and figure is known in both languages, with its facts") {
    for (const Language language : {Language::en, Language::nl}) {
      const Dictionary dictionary(language);
      for (const Row& row : rows()) {
        CAPTURE(key_of(row));
        const Explanation* found = dictionary.find(key_of(row));
        REQUIRE(found);
        CHECK_FALSE(found->title.empty());
        CHECK(found->facts[1].value.find("…") != std::string::npos);
      }
      for (const KpiRow& row : kpi_rows()) REQUIRE(dictionary.find(row.code));
      CHECK(dictionary.find("A.2.4"));
      CHECK(dictionary.find("no such word") == nullptr);
    }
  }
}
