// Stored results of the shipped scenarios: whoever changes them says so (scripts/update_golden, the
// changelog). Whole numbers only, so Debug, release and every processor must agree to the last one.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>
#include <string>

#include "chain/step.h"
#include "files/scenario_file.h"
#include "tests/sim/output/golden.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

std::string numbers_of(const Tally& tally) {
  const Quarter flows = counted(tally);
  const Quarter& end = tally.quarters.back();
  std::string text;
  const auto line = [&](std::string_view name, std::int64_t n) {
    text += fmt::format("{} {}\n", name, n);
  };
  line("in_arrears_end", end.in_arrears_end);
  line("sitting_cents_end", end.sitting_cents_end);
  line("departed_cents_end", end.departed_cents_end);
  line("mandates_end", end.mandates_end);
  line("arrangements_end", end.arrangements_end);
  line("bailiff_files_end", end.bailiff_files_end);
  line("queue_end", end.queue_end);
  line("billed_cents", flows.billed_cents);
  line("paid_cents", flows.paid_cents);
  line("written_off_cents", flows.written_off_cents);
  line("reversals", flows.reversals);
  line("cases_opened", flows.cases_opened);
  line("relapses", flows.relapses);
  line("cases_settled", flows.cases_settled);
  line("settled_days", flows.settled_days);
  line("arrangements_made", flows.arrangements_made);
  line("arrangements_kept", flows.arrangements_kept);
  line("arrangements_broken", flows.arrangements_broken);
  line("helped", flows.helped);
  line("files_new", flows.files_new);
  line("judgments", flows.judgments);
  line("announced", flows.announced);
  line("evictions_arrears", flows.evictions_arrears);
  line("moved_out", flows.moved_out);
  line("attempts", flows.attempts);
  line("reached", flows.reached);
  line("opened_up", flows.opened_up);
  line("collector_minutes", flows.collector_minutes);
  line("visit_minutes", flows.visit_minutes);
  line("queue_wait_days", flows.queue_wait_days);
  line("events", flows.events);
  for (const StepRow& row : step_rows())
    line(fmt::format("step {}", row.code), flows.step_times[at(row.id)]);
  for (const CostRow& row : cost_rows())
    line(fmt::format("cost {}", row.code), flows.cost_cents[at(row.id)]);
  for (const BreachRow& row : breach_rows())
    line(fmt::format("breach {}", row.code), flows.breaches[at(row.id)]);
  return text;
}

// The lines of `now` that the stored text does not have.
std::string fresh_lines(const std::string& stored, const std::string& now) {
  std::istringstream lines(now);
  std::string fresh;
  for (std::string line; std::getline(lines, line);)
    if (stored.find(fmt::format("{}\n", line)) == std::string::npos) fresh += line + '\n';
  return fresh;
}

void check_stored(const std::string& name, const std::string& now) {
  const std::string stored = golden(fmt::format("run_{}.txt", name), now);
  CHECK(fresh_lines(stored, now) == "");
  CHECK((stored == now));
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("the shipped scenario and every strategy give their stored results") {
  const SearchPath shipped{DREMPEL_SOURCE_DIR "/scenarios"};
  const auto loaded = load_scenario("sector-2022", shipped);
  REQUIRE(loaded);
  const Scenario base = with(*loaded, {{"population.homes", 2000}, {"population.teams", 2}});
  State past = State::start(base, {}, 1);
  past.run_until(base, base.policy_date - 1);
  const auto future = [&](const Scenario& scenario) {
    State state = past;
    state.fork(scenario);
    state.run_until(scenario, to_day({to_date(base.policy_date).year + 1, 12, 31}));
    return numbers_of(state.tally());
  };
  const std::string plain = future(base);
  check_stored("sector-2022", plain);
  const auto strategies = shipped_strategies(shipped);
  CHECK(strategies.size() >= 3);
  for (const std::string& name : strategies) {
    CAPTURE(name);
    const auto strategy = load_alternative(base, name, shipped);
    REQUIRE(strategy);
    const std::string now = future(*strategy);
    check_stored(name, now);
    // A strategy that changes nothing is none; one that asks another world shows in its own past.
    CHECK((now != plain || !same_world(base, *strategy)));
  }
}
