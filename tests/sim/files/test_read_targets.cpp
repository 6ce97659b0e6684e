#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "files/read_targets.h"
#include "sim/files/temp_folder.h"
#include "study/verdict.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const std::string good = R"([[target]]
key = '3.a'
kind = 'section-1'
label = { en = "In arrears", nl = "Achterstand" }
scenario = 'sector-2022'
quantity = 'tenants_in_arrears_pct'
low = 5
high = 6
source = "somebody"
tag = 'R1'
)";

Result<std::vector<Target>> read(const std::string& text,
                                 const std::vector<std::string>& settings = {}) {
  const TempFolder folder;
  TargetFiles files(shipped(), settings);
  return files.read({folder.write("own.toml", text), "own.toml"});
}

// `good` with one line in the place of another.
std::string with(const std::string& line, const std::string& instead) {
  std::string text = good;
  const auto at = text.find(line);
  REQUIRE(at != std::string::npos);
  return text.replace(at, text.find('\n', at) - at, instead);
}

std::vector<Target> all_shipped_targets() {
  TargetFiles files(shipped(), {});
  auto targets = files.read_shipped();
  REQUIRE_MESSAGE(targets.ok(), all_text(targets.problems()));
  return targets.value();
}

std::vector<RowVerdict> shipped_rows() {
  const auto targets = all_shipped_targets();
  return rows_of(targets, std::vector<Verdict>(targets.size(), Verdict::holds));
}

}  // namespace

TEST_SUITE_BEGIN("files");

TEST_CASE("a target is read with all it says") {
  const auto targets = read(good + "quarters = [1, 4]\nyears = 2\nfactor = 10\n");
  REQUIRE_MESSAGE(targets.ok(), all_text(targets.problems()));
  REQUIRE(targets->size() == 1);
  const Target& target = targets->front();
  CHECK(target.key == "3.a");
  CHECK(target.row() == "3");
  CHECK(target.kind == TargetKind::who);
  CHECK(target.label(Language::nl) == "Achterstand");
  CHECK(target.low == 5);
  CHECK(target.high == 6);
  CHECK(target.quarters == QuarterRange{1, 4});
  CHECK(target.quantity.factor == 10);
  CHECK(target.can_be_asked());
  CHECK(target.run == target.base);
  CHECK(target.other == nullptr);
  CHECK(target.base->settings.world.population.homes == target_homes);
}

TEST_CASE("targets on the same scenario with the same changes share the run") {
  const auto targets =
      read(good + "patch = { staff.skill = 1 }\n" + "[[target]]\nkey = 'b'\n" +
           good.substr(good.find("kind")) + "patch = { staff = { skill = 1 } }\nas = 'percent'\n" +
           "against = { staff.skill = 0 }\n");
  REQUIRE_MESSAGE(targets.ok(), all_text(targets.problems()));
  const Target &a = (*targets)[0], &b = (*targets)[1];
  CHECK(a.run == b.run);
  CHECK(a.base == b.base);
  CHECK(a.run != a.base);
  CHECK(a.run->settings.policy.staff.skill == 1);
  REQUIRE(b.other);
  CHECK(b.other->settings.policy.staff.skill == 0);
  CHECK(b.against == "staff.skill = 0");
}

TEST_CASE("settings lie under a target's own changes") {
  const auto targets =
      read(good + "patch = { staff.skill = 1 }\n", {"staff.skill=0.2", "population.homes=70"});
  REQUIRE(targets);
  CHECK(targets->front().base->settings.policy.staff.skill == doctest::Approx(0.2));
  CHECK(targets->front().run->settings.policy.staff.skill == 1);
  CHECK(targets->front().base->settings.world.population.homes == 70);
}

TEST_CASE("a patch may be a strategy, or several things in turn") {
  const auto targets = read(good + "patch = ['execute-rarely', { staff.skill = 1 }]\n");
  REQUIRE_MESSAGE(targets.ok(), all_text(targets.problems()));
  CHECK(targets->front().run->settings.policy.court.execute_months == 12);
  CHECK(targets->front().run->settings.policy.staff.skill == 1);
  CHECK(targets->front().patch == "execute-rarely; staff.skill = 1");
}

TEST_CASE("every fault is said with its line, and what is near") {
  struct Wrong {
    std::string text, message;
  };
  for (const Wrong& wrong : {
           Wrong{with("tag", "tagg = 'R1'"),
                 "own.toml:10: tagg: unknown key; did you mean \"tag\"?"},
           Wrong{with("tag", ""), "tag (3.a): is missing"},
           Wrong{with("kind", "kind = 'section-9'"), "did you mean \"section-"},
           Wrong{with("quantity", "quantity = 'tenants_in_arears_pct'"),
                 "own.toml:6: quantity (3.a): unknown figure \"tenants_in_arears_pct\"; did you "
                 "mean \"tenants_in_arrears_pct\"?"},
           Wrong{with("low", "low = 7"), "lies above high (7 … 6)"},
           Wrong{with("low", "low = 'five'"), "expected a number"},
           Wrong{with("low", "low = nan"), "expected a number"},
           Wrong{with("scenario", "scenario = 'sector-2020'"), "no shipped scenario of that name"},
           Wrong{with("key", "key = ''"), "allowed: 1"},
           Wrong{with("key", "key = 'a b'"), "letters, digits"},
           Wrong{with("label", "label = { en = \"x\" }"), "needs both en and nl"},
           Wrong{good + "patch = { staff.skil = 1 }\n", "did you mean \"staff.skill\"?"},
           Wrong{good + "patch = { staff.skill = 2 }\n", "own.toml:11"},
           Wrong{good + "patch = 'home-visit'\n", "home-visits"},
           Wrong{good + "patch = 3\n", "expected the name of a strategy"},
           Wrong{good + "quarters = [1, 21]\n", "from 0"},
           Wrong{good + "quarters = [3, 2]\n", "expected [first, last]"},
           Wrong{good + "quarters = 4\n", "expected [first, last]"},
           Wrong{good + "years = 51\n", "allowed: a whole number from 1 to 50"},
           Wrong{good + "homes = 0\n", "allowed: a whole number from 1"},
           Wrong{good + "as = 'percent'\n", "goes with `against`"},
           Wrong{good + "against = { staff.skill = 1 }\n", "goes with `against`"},
           Wrong{good + "must = 'not lower'\n", "needs as = 'percent'"},
           Wrong{good + "must = 'upp'\n", "did you mean \"up\"?"},
           Wrong{good + "pending = 1\n", "expected true or false"},
           Wrong{good + good, "stands in own.toml already"},
           Wrong{"", "expected at least one [[target]]"},
           Wrong{"target = 3\n", "expected at least one [[target]]"},
           Wrong{"target = [3]\n", "expected a table"},
           Wrong{"not toml", "not TOML"},
       }) {
    CAPTURE(wrong.text);
    const std::string text = all_text(read(wrong.text).problems());
    CAPTURE(text);
    CHECK(text.find(wrong.message) != std::string::npos);
  }
}

TEST_CASE("every fault is said in Dutch too") {
  const auto problems = read(with("kind", "kind = 'x'") + "tga = 1\nyears = 0\n").problems();
  CHECK(problems.size() == 3);
  for (const Problem& problem : problems) CHECK_FALSE(problem.nl.empty());
}

TEST_CASE("a target without a band is a fault, unless it is only shown") {
  const std::string bare = with("low", "") + "";
  std::string none = bare;
  none.erase(none.find("high = 6"), 8);
  CHECK_FALSE(read(none).ok());
  none.replace(none.find("section-1"), 9, "shown");
  CHECK(read(none).ok());
}

TEST_CASE("what is marked pending waits for what it asks, and is asked once that is there") {
  const std::string unknown = with("quantity", "quantity = 'not_there_yet'") + "pending = true\n";
  const auto waiting = read(unknown);
  REQUIRE_MESSAGE(waiting.ok(), all_text(waiting.problems()));
  CHECK_FALSE(waiting->front().can_be_asked());
  CHECK(waiting->front().missing.en.find("not_there_yet") != std::string::npos);
  CHECK_FALSE(waiting->front().missing.nl.empty());
  const auto lever = read(good + "patch = { staff.skil = 1 }\npending = true\n");
  REQUIRE(lever);
  CHECK(lever->front().missing.en.find("staff.skil") != std::string::npos);
  const auto there = read(good + "pending = true\n");
  REQUIRE(there);
  CHECK(there->front().can_be_asked());
}

TEST_CASE("kind, scenario, patch, source and tag may stand once for the whole file") {
  const auto targets = read(R"(kind = 'section-2'
scenario = 'sector-2014'
patch = { staff.skill = 1 }
source = "x"
tag = 'ours'
[[target]]
key = 'a'
label = 'A'
quantity = '7'
low = 1
)");
  REQUIRE_MESSAGE(targets.ok(), all_text(targets.problems()));
  CHECK(targets->front().kind == TargetKind::middle);
  CHECK(targets->front().scenario == "sector-2014");
  CHECK(targets->front().run->settings.policy.staff.skill == 1);
}

TEST_CASE("every pattern, direction and level has its targets") {
  std::set<std::string> there;
  for (const RowVerdict& row : shipped_rows()) there.insert(row.row);
  for (int n = 1; n <= 31; ++n) CHECK_MESSAGE(there.count(std::to_string(n)) == 1, n);
  for (int n = 1; n <= 19; ++n) CHECK_MESSAGE(there.count("D" + std::to_string(n)) == 1, n);
  for (int n = 1; n <= 9; ++n) CHECK_MESSAGE(there.count("L" + std::to_string(n)) == 1, n);
}

TEST_CASE("the rows that count are all but 13, 15, 29 and 31") {
  const auto rows = shipped_rows();
  CHECK(held_of(rows).of == counting_rows);
  for (const RowVerdict& row : rows) {
    const bool left_out = row.row == "13" || row.row == "15" || row.row == "29" || row.row == "31";
    if (left_out) CHECK_MESSAGE(!row_of(row.kind).counts, row.row);
  }
}

TEST_CASE("a row's figures are of one kind") {
  const auto targets = all_shipped_targets();
  for (const RowVerdict& row : shipped_rows())
    for (const std::size_t i : row.figures) {
      CAPTURE(targets[i].key);
      CHECK((targets[i].kind == row.kind || targets[i].kind == TargetKind::shown));
    }
}

TEST_CASE("nothing shipped is marked pending that can be asked") {
  for (const std::string& name : shipped_targets(shipped())) {
    TargetFiles files(shipped(), {});
    const auto path = targets_folder(shipped()) / (name + ".toml");
    const auto targets = files.read({path, name});
    REQUIRE(targets);
    const std::string text = read_whole(path);
    for (const Target& target : *targets) {
      const auto from = text.find("key = '" + target.key + "'");
      REQUIRE(from != std::string::npos);
      const auto until = text.find("[[target]]", from);
      const bool marked =
          text.substr(from, until - from).find("pending = true") != std::string::npos;
      CHECK_MESSAGE(marked == !target.can_be_asked(), target.key);
    }
  }
}

TEST_SUITE_END();
