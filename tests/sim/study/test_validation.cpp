#include <doctest/doctest.h>

#include "files/read_targets.h"
#include "sim/files/temp_folder.h"
#include "study/more_runs.h"
#include "study/validation.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const std::string small = R"(scenario = 'sector-2022'
source = "x"
tag = 'ours'
)";

std::string figure(const std::string& key, const std::string& more) {
  return "[[target]]\nkey = '" + key + "'\nlabel = 'x'\nhomes = 60\nyears = 1\n" + more + "\n";
}

std::vector<Target> targets_of(const std::string& text) {
  const TempFolder folder;
  TargetFiles files(shipped(), {});
  auto targets = files.read({folder.write("own.toml", small + text), "own.toml"});
  REQUIRE_MESSAGE(targets.ok(), all_text(targets.problems()));
  return targets.value();
}

Validation of(const std::string& text, int most = 8, int threads = 0) {
  ValidationInput input;
  input.targets = targets_of(text);
  input.most = most;
  input.threads = threads;
  auto done = validate(input);
  REQUIRE_MESSAGE(done.ok(), all_text(done.problems()));
  return done.value();
}

// A figure of a study of its own.
Estimate by_itself(const std::shared_ptr<const Scenario>& scenario, const Quantity& quantity,
                   int replications) {
  StudyInput input;
  input.base = *scenario;
  input.years = 1;
  input.replications = replications;
  const auto output = run_study(input);
  REQUIRE(output);
  Sample sample;
  for (const Tally& tally : output->base.runs)
    sample.push_back(value_over(quantity, tally, all_quarters));
  return estimate(sample);
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("replications that are added are those of one longer study, to the last bit") {
  StudyInput input;
  input.base = *targets_of(figure("a", "kind = 'shown'\nquantity = '10'")).front().base;
  input.years = 1;
  input.replications = 5;
  const auto whole = run_study(input);
  input.replications = 2;
  const auto first = run_study(input);
  input.replications = 3;
  const auto rest = run_study_from(2, input);
  REQUIRE(whole);
  REQUIRE(first);
  REQUIRE(rest);
  for (int r = 0; r < 5; ++r) {
    const Tally& part = r < 2 ? first->base.runs[r] : rest->base.runs[r - 2];
    const Tally& same = whole->base.runs[r];
    CHECK(value_over({{{1, find_kpi("arrears_eur")}}, {}, 1}, part, all_quarters) ==
          value_over({{{1, find_kpi("arrears_eur")}}, {}, 1}, same, all_quarters));
  }
}

TEST_CASE("a figure is that of a study of its own, whatever else is asked") {
  const Validation done = of(
      figure("a", "kind = 'shown'\nquantity = 'arrears_eur'\nreplications = 3") +
      figure("b", "kind = 'section-1'\nquantity = 'tenants_in_arrears_pct'\nlow = 0\nhigh = 100"));
  REQUIRE(done.figures.size() == 2);
  CHECK(done.runs == 1);
  const Estimate alone = by_itself(done.targets[0].run, done.targets[0].quantity, 8);
  CHECK(done.figures[0].value.n == 8);  // it comes along with the first batch of the other
  CHECK(done.figures[0].value.mean == alone.mean);
  CHECK(done.figures[1].verdict == Verdict::holds);
}

TEST_CASE("a wide interval asks for more replications, up to the cap, and both are told") {
  const std::string wide =
      "kind = 'section-1'\nquantity = 'tenants_in_arrears_pct'\nlow = 0\nhigh = 100";
  const std::string fine =
      "kind = 'section-1'\nquantity = 'tenants_in_arrears_pct'\nlow = 5\nhigh = 5.1";
  const Validation done = of(figure("a", wide) + figure("b", fine), 18);
  CHECK(done.figures[0].replications == 12);
  CHECK(done.figures[1].replications == 18);
  CHECK(done.figures[1].value.n == 18);
  CHECK(done.figures[1].verdict != Verdict::holds);
  CHECK(*done.figures[1].value.mean ==
        *by_itself(done.targets[1].run, done.targets[1].quantity, 18).mean);
}

TEST_CASE("a difference is paired, and in % of the run it is taken from") {
  const Validation done =
      of(figure("a.1",
                "kind = 'direction'\nas = 'percent'\nmust = 'lower'\nquantity = "
                "'step:A.2.1'\npatch = { workflow.all.'A.2.1'.off = true }\nagainst = {}") +
             figure("a.2",
                    "kind = 'direction'\nas = 'difference'\nmust = 'lower'\nquantity = "
                    "'step:A.2.1'\npatch = { workflow.all.'A.2.1'.off = true }\nagainst = {}"),
         4);
  CHECK(*done.figures[0].value.mean == doctest::Approx(-100));
  CHECK(*done.figures[1].value.mean ==
        -*by_itself(done.targets[0].base, done.targets[0].quantity, 4).mean);
  CHECK(done.figures[0].verdict == Verdict::holds);
  CHECK(done.runs == 2);
  REQUIRE(done.rows.size() == 1);
  CHECK(done.rows.front().holds);
}

TEST_CASE("a change of nothing is no difference at all") {
  const Validation done =
      of(figure("a",
                "kind = 'direction'\nas = 'percent'\nmust = 'moves'\nquantity = "
                "'arrears_eur'\npatch = { staff.skill = 0.5 }\nagainst = {}"),
         4);
  CHECK(done.figures[0].value.mean == 0);
  CHECK(done.figures[0].verdict == Verdict::misses);
}

TEST_CASE("what can't be asked runs nothing and counts as not held") {
  const Validation done =
      of(figure("a", "kind = 'section-1'\nquantity = 'not_there'\nlow = 1\npending = true"));
  CHECK(done.runs == 0);
  CHECK(done.figures[0].verdict == Verdict::cannot);
  CHECK(held_of(done.rows).of == 1);
  CHECK(held_of(done.rows).held == 0);
}

TEST_CASE("the number of threads changes no figure") {
  const std::string text =
      figure("a", "kind = 'section-1'\nquantity = 'arrears_eur'\nlow = 0\nhigh = 1");
  const Validation one = of(text, 14, 1), three = of(text, 14, 3);
  CHECK(one.figures[0].value.mean == three.figures[0].value.mean);
  CHECK(one.figures[0].value.mean_lo == three.figures[0].value.mean_lo);
}

TEST_CASE("a study whose books don't close ends the validation") {
  ValidationInput input;
  input.targets = targets_of(figure("a", "kind = 'shown'\nquantity = '10'"));
  input.most = 2;
  input.check = [](const StudyOutput&) { return std::optional<std::string>("broken"); };
  const auto done = validate(input);
  REQUIRE(done);
  CHECK(done->broken == "broken");
}

TEST_CASE("progress names the scenario, and the stop flag ends it") {
  ValidationInput input;
  input.targets = targets_of(figure("a", "kind = 'shown'\nquantity = '10'"));
  input.most = 2;
  std::string seen;
  std::atomic<bool> stop{false};
  REQUIRE(validate(input, [&](const ValidationProgress& at) {
    seen = at.scenario;
    CHECK(at.studies == 1);
  }));
  CHECK(seen == "sector-2022");
  stop = true;
  const auto stopped = validate(input, {}, &stop);
  REQUIRE(stopped);
  CHECK(stopped->stopped);
}

TEST_SUITE_END();
