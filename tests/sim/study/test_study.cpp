#include <doctest/doctest.h>

#include <cstring>

#include "files/scenario_file.h"
#include "study/comparison.h"
#include "study/study.h"

using namespace drempel;

namespace {

// Small enough to be quick, large enough that something happens.
StudyInput small_study() {
  StudyInput input;
  input.base = load_scenario("sector-2022", {DREMPEL_SOURCE_DIR "/scenarios"}).value();
  set_value(rows()[*find_row("population.homes")], input.base.settings, 120);
  input.years = 1;
  input.replications = 3;
  input.threads = 1;
  return input;
}

Scenario with(Scenario scenario, std::string_view key, double value) {
  scenario.name = "alternative";
  set_value(rows()[*find_row(key)], scenario.settings, value);
  return scenario;
}

bool same_bits(const std::vector<Tally>& a, const std::vector<Tally>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t r = 0; r < a.size(); ++r) {
    if (a[r].quarters.size() != b[r].quarters.size()) return false;
    const std::size_t bytes = a[r].quarters.size() * sizeof(Quarter);
    if (std::memcmp(a[r].quarters.data(), b[r].quarters.data(), bytes) != 0) return false;
  }
  return true;
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("the same study gives the same bits on 1, 2 and 3 threads") {
  StudyInput input = small_study();
  input.alternatives = {with(input.base, "staff.visitors", 5)};
  const auto one = run_study(input);
  REQUIRE(one);
  for (const int threads : {2, 3}) {
    input.threads = threads;
    const auto more = run_study(input);
    REQUIRE(more);
    CHECK(same_bits(one->base.runs, more->base.runs));
    CHECK(same_bits(one->alternatives[0].runs, more->alternatives[0].runs));
  }
}

TEST_CASE("a run has four quarters a year after four of its past, and its ledger balances") {
  StudyInput input = small_study();
  input.years = 2;
  const auto output = run_study(input);
  REQUIRE(output);
  REQUIRE(output->base.runs.size() == 3);
  for (const Tally& tally : output->base.runs) {
    CHECK(tally.quarters.size() == 12);
    CHECK(tally.years() == 2);
    CHECK(tally.ledger.balanced());
    CHECK(tally.quarters.back().homes_end == 120);
  }
  CHECK(output->warm_up_years >= least_warm_up);
  CHECK(output->warm_up_years <= most_warm_up);
}

TEST_CASE("an alternative that differs in nothing has no difference and no noise") {
  StudyInput input = small_study();
  input.alternatives = {input.base};
  const auto output = run_study(input);
  REQUIRE(output);
  CHECK_FALSE(output->alternatives[0].own_past);
  CHECK(same_bits(output->base.runs, output->alternatives[0].runs));
  const Comparison figures = compare(*output);
  CHECK(figures.differences[0].last_year(*find_kpi("10")).certainty == Certainty::same);
}

TEST_CASE("another alternative beside it changes nothing for the first") {
  StudyInput input = small_study();
  input.alternatives = {with(input.base, "staff.visitors", 5)};
  const auto alone = run_study(input);
  input.alternatives.push_back(with(input.base, "staff.collectors", 1));
  const auto beside = run_study(input);
  REQUIRE(alone);
  REQUIRE(beside);
  CHECK(same_bits(alone->base.runs, beside->base.runs));
  CHECK(same_bits(alone->alternatives[0].runs, beside->alternatives[0].runs));
}

TEST_CASE("more replications leave the earlier ones as they were") {
  StudyInput input = small_study();
  const auto few = run_study(input);
  input.replications = 12;
  auto many = run_study(input);
  REQUIRE(few);
  REQUIRE(many);
  many->base.runs.resize(3);
  CHECK(same_bits(few->base.runs, many->base.runs));
}

TEST_CASE("an alternative with another world has a past of its own and is told apart") {
  StudyInput input = small_study();
  input.alternatives = {with(input.base, "payment.forget", 0.5)};
  const auto output = run_study(input);
  REQUIRE(output);
  CHECK(output->alternatives[0].own_past);
  CHECK_FALSE(noise_removed(*output));
}

TEST_CASE("a past of its own has the other world under the base's policy") {
  const StudyInput input = small_study();
  Scenario alternative = with(input.base, "payment.forget", 0.5);
  alternative = with(alternative, "staff.visitors", 50);
  const Scenario past = past_of(input.base, alternative);
  CHECK(past.settings.world.payment.forget == 0.5);
  CHECK(past.settings.policy.staff.visitors == input.base.settings.policy.staff.visitors);
}

TEST_CASE("a raised stop flag ends a study, which then says so") {
  const std::atomic<bool> stop{true};
  const auto output = run_study(small_study(), {}, &stop);
  REQUIRE(output);
  CHECK(output->stopped);
}

TEST_CASE("what can't be run is refused before anything runs") {
  StudyInput input = small_study();
  input.years = 0, input.replications = 10'001;
  CHECK(run_study(input).problems().size() == 2);
  input = small_study();
  input.replications = 10'000, input.years = 50;  // too much memory
  input.alternatives = {input.base, input.base};
  CHECK_FALSE(run_study(input).ok());
  input = small_study();
  input.alternatives = {input.base};
  input.alternatives[0].policy_date = to_day({2024, 1, 1});
  CHECK_FALSE(run_study(input).ok());
}

TEST_CASE("precision adds replications until the targets are met, and says when they aren't") {
  StudyInput input = small_study();
  input.precision = parse_precision("10=60%", Language::en).value();
  const auto loose = run_study(input);
  REQUIRE(loose);
  CHECK(loose->precision_met);
  CHECK(loose->replications >= 20);
}

TEST_CASE("progress counts up to what was planned") {
  int last = 0, planned = 0;
  run_study(small_study(), [&](const Progress& p) { last = p.done, planned = p.planned; });
  CHECK(last == 3);
  CHECK(planned == 3);
}

TEST_SUITE_END();
