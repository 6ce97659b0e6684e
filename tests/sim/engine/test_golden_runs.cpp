// Stored results of the shipped scenarios: whoever changes them says so (scripts/update_golden, the
// changelog). Whole numbers only, so Debug, release and every processor must agree to the last one.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

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

// The figure of that name in a stored text.
std::int64_t figure(const std::string& text, const std::string& name) {
  const std::size_t at = ("\n" + text).find("\n" + name + " ");
  REQUIRE_MESSAGE(at != std::string::npos, name);
  return std::stoll(text.substr(at + name.size() + 1));
}

// What a strategy must do, whatever else it does.
enum class Move { appears, up, down, not_up, other };
struct Expected {
  std::string strategy, figure;
  Move move;
};
const std::vector<Expected> expected{{"aftercare", "step C.1.1b", Move::appears},
                                     {"assessed-arrangements", "cost arrangement_time", Move::up},
                                     {"costs-not-passed-on", "cost collection_costs", Move::down},
                                     {"earlier-contact", "step A.2.2", Move::up},
                                     {"early-signal", "step A.2.3b", Move::up},
                                     {"execute-rarely", "announced", Move::not_up},
                                     {"execute-rarely", "evictions_arrears", Move::not_up},
                                     {"fewer-wik-letters", "step A.2.4", Move::down},
                                     {"fixed-agency-price", "step A.2.5b", Move::appears},
                                     {"fixed-agency-price", "cost agency_fee", Move::appears},
                                     {"later-handover", "files_new", Move::down},
                                     {"home-visits", "step A.2.3", Move::up},
                                     {"home-visits", "visit_minutes", Move::up},
                                     {"no-eviction-with-children", "announced", Move::not_up},
                                     {"rent-relief", "cost rent_relief", Move::appears},
                                     {"segment-workflows", "step A.2.1", Move::other},
                                     {"welcome-talk", "cost welcome_time", Move::appears}};

void check_moves(const std::string& strategy, const std::string& plain, const std::string& now) {
  int checked = 0;
  for (const Expected& e : expected) {
    if (e.strategy != strategy) continue;
    ++checked;
    CAPTURE(e.figure);
    const std::int64_t before = figure(plain, e.figure), after = figure(now, e.figure);
    if (e.move == Move::appears) CHECK((before == 0 && after > 0));
    if (e.move == Move::up) CHECK(after > before);
    if (e.move == Move::down) CHECK(after < before);
    if (e.move == Move::not_up) CHECK(after <= before);
    if (e.move == Move::other) CHECK(after != before);
  }
  CHECK(checked > 0);
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("the shipped scenario and every strategy give their stored results") {
  const SearchPath shipped{DREMPEL_SOURCE_DIR "/scenarios"};
  const auto loaded = load_scenario("sector-2022", shipped);
  REQUIRE(loaded);
  const Scenario base = with(*loaded, {{"population.homes", 3000}, {"population.teams", 2}});
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
    if (same_world(base, *strategy)) {
      CHECK(now != plain);  // a strategy that changes nothing is none
      check_moves(name, plain, now);
      continue;
    }
    // Another world can't begin at the policy date: here nothing happens, in its own past it does.
    CHECK(name == "centralised-team");
    CHECK(now == plain);
    State own = State::start(*strategy, {}, 1);
    own.run_until(*strategy, base.policy_date - 1);
    own.fork(*strategy);
    own.run_until(*strategy, to_day({to_date(base.policy_date).year + 1, 12, 31}));
    CHECK(numbers_of(own.tally()) != plain);
  }
}
