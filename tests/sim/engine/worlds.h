// Small worlds for the tests of whole runs: built here, not read, so that nothing but the engine
// and the rows' defaults decides what happens.
#pragma once

#include <cstring>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/run.h"
#include "tests/sim/hand_values.h"

namespace drempel::worlds {

using Value = std::pair<std::string_view, double>;

// Outside a row's range too: a test may want what no file may say.
inline void set(Scenario& scenario, std::string_view key, double value) {
  set_value(rows()[find_row(key).value()], scenario.settings, value);
}

inline Scenario with(Scenario scenario, std::initializer_list<Value> values) {
  for (const auto& [key, value] : values) set(scenario, key, value);
  return scenario;
}

// One value of every partner: `partners(world, "wait", 0)`.
inline Scenario partners(Scenario scenario, std::string_view name, double value) {
  for (const Row& row : rows())
    if (row.section.starts_with("partner.") && row.name == name)
      set_value(row, scenario.settings, value);
  return scenario;
}

inline Scenario dated(Scenario scenario, std::string_view key, Day from, double value) {
  scenario.dated.push_back({find_row(key).value(), from, value, 0});
  return scenario;
}

inline WorkflowStep on_day(StepId step, int day, std::vector<ChannelId> channels) {
  WorkflowStep entry;
  entry.step = step;
  entry.has_day = true;
  entry.day = day;
  entry.channels = std::move(channels);
  return entry;
}

inline WorkflowStep after(StepId step, StepId before, int days) {
  WorkflowStep entry;
  entry.step = step;
  entry.has_after = true;
  entry.after = before;
  entry.days = days;
  return entry;
}

inline WorkflowStep times(WorkflowStep entry, int repeat, int every) {
  entry.repeat = repeat;
  entry.every = every;
  return entry;
}

inline WorkflowStep when(WorkflowStep entry, StepResult result) {
  entry.any_result = false;
  entry.on = result;
  return entry;
}

inline WorkflowStep unless(WorkflowStep entry, Unless what) {
  entry.unless |= 1U << at(what);
  return entry;
}

// Lays one entry over every segment's workflow.
inline void lay(Scenario& scenario, const WorkflowStep& entry) {
  for (Workflow& workflow : scenario.workflows) {
    std::erase_if(workflow.steps, [&](const auto& old) { return old.step == entry.step; });
    workflow.steps.push_back(entry);
  }
}

inline Scenario with_steps(Scenario scenario, const std::vector<WorkflowStep>& entries) {
  for (const WorkflowStep& entry : entries) lay(scenario, entry);
  return scenario;
}

// A whole process, close to practice.
inline std::vector<WorkflowStep> usual_steps() {
  return {times(on_day(StepId::A_2_1, 8, {ChannelId::email, ChannelId::letter}), 2, 9),
          unless(times(on_day(StepId::A_2_2, 20, {ChannelId::phone}), 2, 4), Unless::promise),
          unless(times(on_day(StepId::A_2_3, 42, {ChannelId::home_visit}), 2, 7), Unless::contact),
          on_day(StepId::A_2_4, 30, {ChannelId::letter}),
          after(StepId::A_2_5, StepId::A_2_4, 31),
          after(StepId::B_1_1, StepId::A_2_5, 5),
          after(StepId::B_2_1, StepId::B_1_1, 28),
          after(StepId::B_2_2, StepId::B_2_1, 0),
          after(StepId::B_2_2b, StepId::B_2_2, 14),
          after(StepId::B_2_3, StepId::B_2_2b, 7),
          when(after(StepId::B_2_4, StepId::B_2_3, 0), StepResult::execute),
          after(StepId::B_2_5, StepId::B_2_4, 0),
          when(after(StepId::B_2_6, StepId::B_2_3, 7), StepResult::collect)};
}

// Every step that a workflow can hold: the usual ones and the municipality's, tailor-made work, the
// collection agency's, aftercare. (The welcome talk is a lever, approach.welcome.)
inline std::vector<WorkflowStep> all_steps() {
  std::vector<WorkflowStep> steps = usual_steps();
  for (const WorkflowStep& more :
       {on_day(StepId::A_1_2, -5, {ChannelId::email}), on_day(StepId::A_2_3b, 35, {}),
        times(on_day(StepId::A_2_3c, 50, {ChannelId::home_visit}), 2, 20),
        on_day(StepId::A_2_3d, 58, {}), on_day(StepId::A_2_5b, 40, {}),
        times(after(StepId::B_1_1b, StepId::A_2_5b, 2), 2, 7),
        times(after(StepId::C_1_1b, StepId::C_1_1, 45), 2, 60)})
    steps.push_back(more);
  return steps;
}

// No step is ever taken.
inline Scenario without_steps(Scenario scenario) {
  for (Workflow& workflow : scenario.workflows) workflow.steps.clear();
  return scenario;
}

// Rows as in hand_values.h, months that vary, one team, the usual process.
inline Scenario usual(int homes) {
  Scenario scenario;
  scenario.name = "usual";
  scenario.settings = hand_values();
  for (const auto& [key, value] : living_months) set(scenario, key, value);
  return with_steps(
      with(std::move(scenario), {{"population.homes", homes}, {"population.teams", 1}}),
      usual_steps());
}

// All months alike, so that nothing but what a test changes is seen.
inline Scenario still(Scenario scenario) {
  for (const auto& [key, value] : still_months) set(scenario, key, value);
  return scenario;
}

// As `usual`, with every step and a welcome talk.
inline Scenario every_step(int homes) {
  return with(with_steps(usual(homes), all_steps()), {{"approach.welcome", 1}});
}

// Nothing strikes, nobody forgets, withholds or is late, no debit comes back, nobody moves, nobody
// has a barrier, all months are alike, all earn €300 more than they need. One kind of home at €600
// a month.
inline Scenario quiet(int homes) {
  Scenario s = usual(homes);
  s.name = "quiet";
  for (const Row& row : rows()) {
    const std::string_view section = row.section;
    const bool silenced = section.starts_with("shock.") && row.name == "rate";
    if (silenced) set_value(row, s.settings, 0);
  }
  s = still(std::move(s));
  return with(std::move(s), {{"payment.forget", 0},
                             {"payment.late_share", 0},
                             {"payment.late_rate", 0},
                             {"payment.withhold", 0},
                             {"payment.debit_slip", 0},
                             {"payment.settlement_spread", 0},
                             {"payment.morale", 0},
                             {"population.rent", 600},
                             {"population.rent_spread", 0},
                             {"population.service", 0},
                             {"population.turnover", 0},
                             {"population.single_parent", 0},
                             {"population.couple", 0.5},
                             {"lives.entry_18", 0},
                             {"lives.entry_30", 1},
                             {"lives.entry_45", 0},
                             {"lives.notice_18", 1},
                             {"lives.notice_30", 1},
                             {"lives.notice_45", 1},
                             {"lives.notice_65", 1},
                             {"population.language", 0},
                             {"population.contact_data", 1},
                             {"population.other_debt", 0},
                             {"population.vve", 0},
                             {"population.margin_wages", 300},
                             {"population.margin_benefit", 300},
                             {"population.margin_pension", 300},
                             {"population.margin_self", 300},
                             {"population.margin_spread", 0},
                             {"population.slack", 0},
                             {"estate.death_young", 0},
                             {"estate.death_50", 0},
                             {"estate.death_65", 0},
                             {"estate.death_75", 0},
                             {"estate.death_85", 0},
                             {"estate.death_95", 0},
                             {"leaving.damage_notice", 0},
                             {"leaving.empty_notice", 0},
                             {"climate.hardship", 0},
                             {"climate.rent_rise", 0},
                             {"climate.holiday", 0},
                             {"climate.december", 0},
                             {"population.unclaimed", 0},
                             {"population.low_literacy", 0},
                             {"population.housing_benefit", 0},
                             {"population.unprepared", 1},
                             {"mind.shame", 0},
                             {"mind.pride", 0},
                             {"mind.fear", 0},
                             {"mind.no_overview", 0},
                             {"mind.stress", 0},
                             {"mind.spread", 0},
                             {"mind.debt_load", 0},
                             {"mind.solitude", 0},
                             {"mind.wrong_choice", 0}});
}

// `quiet`, but nobody has savings or anything left for the rent, nobody can be
// reached, and courts and corporation are as hard as can be.
inline Scenario out_of_reach(int homes) {
  Scenario s = with(quiet(homes), {{"population.no_buffer", 1},
                                   {"climate.hardship", 900},
                                   {"payment.partial", 0},
                                   {"payment.rent_first", 0},
                                   {"payment.tidy", 0},
                                   {"contact.self_contact", 0},
                                   {"staff.unlimited", 1},
                                   {"court.appear", 0},
                                   {"court.evict_at_3", 1},
                                   {"court.evict_per_month", 0},
                                   {"court.evict_duties", 1},
                                   {"court.second_chance", 0},
                                   {"court.conditional", 0},
                                   {"court.held_duty", 0},
                                   {"court.held_tests", 0},
                                   {"court.opposition", 0},
                                   {"court.summons_moves", 0},
                                   {"court.last_minute", 0},
                                   {"court.keys", 0},
                                   {"court.gone", 0},
                                   {"court.keys_early", 0},
                                   {"court.gone_early", 0},
                                   {"court.conditional_children", 0},
                                   {"execution.children", 0},
                                   {"leaving.damage_forced", 0},
                                   {"leaving.damage_keys", 0},
                                   {"leaving.clearing", 0},
                                   {"leaving.rent_keys", 0},
                                   {"leaving.rent_gone", 0},
                                   {"recovery.address_forced", 1},
                                   {"recovery.address_gone", 1}});
  for (const Row& row : rows())
    if (row.section.starts_with("channel.") && row.name == "reach") set_value(row, s.settings, 0);
  return s;
}

// Everybody earns wages, comes short by €600 a month in February and March 2022, and has €300 a
// month to spare from April on, or more. A call on 10 April 2022 (day 68), when €1,800 is owed,
// always leads to seven terms of at most €257.15, the last in October.
inline Scenario recovering(int homes, double spare = 300) {
  Scenario s = with(out_of_reach(homes), {{"channel.phone.reach", 1},
                                          {"contact.reach_threshold", 0},
                                          {"contact.reach_paralysis", 0},
                                          {"contact.open_spoken", 1},
                                          {"contact.open_threshold", 0},
                                          {"contact.help_accept", 0},
                                          {"contact.eager", 0},
                                          {"contact.promise_keep", 1},
                                          {"agreement.forget", 0},
                                          {"agreement.early", 0},
                                          {"arrangement.watch_days", 1},
                                          {"population.income_wages", 1},
                                          {"population.income_benefit", 0},
                                          {"population.income_self", 0},
                                          {"population.direct_debit", 0}});
  for (Workflow& workflow : s.workflows) workflow.steps.clear();
  lay(s, on_day(StepId::A_2_2, 68, {ChannelId::phone}));
  return dated(s, "climate.hardship", to_day({2022, 4, 1}), 300 - spare);
}

struct Life {
  RunInput input{};
  int warm_up = 1, years = 1;
};

// Lives the past under `base`, forks to `scenario`, and lives the counted years.
inline State lived(const Scenario& base, const Scenario& scenario, const Life& life = {}) {
  State state = State::start(base, life.input, life.warm_up);
  const Day policy_date = base.policy_date;
  state.run_until(base, policy_date - 1);
  state.fork(scenario);
  const Date d = to_date(policy_date);
  state.run_until(scenario, to_day({d.year + life.years, d.month, d.day}) - 1);
  return state;
}
inline State lived(const Scenario& scenario, const Life& life = {}) {
  return lived(scenario, scenario, life);
}
inline Tally run(const Scenario& scenario, const Life& life = {}) {
  return lived(scenario, life).tally();
}

inline RunInput seeded(std::uint64_t seed) {
  RunInput input;
  input.seed = seed;
  return input;
}

// Flows of the counted quarters, summed (stocks are then sums over quarters).
inline Quarter counted(const Tally& tally) {
  Quarter sum{};
  for (std::size_t q = Tally::lookback; q < tally.quarters.size(); ++q) sum += tally.quarters[q];
  return sum;
}
// The same, the past included.
inline Quarter in_all(const Tally& tally) {
  Quarter sum{};
  for (const Quarter& quarter : tally.quarters) sum += quarter;
  return sum;
}

inline bool same(const Quarter& a, const Quarter& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;  // whole numbers only, no padding
}
inline bool same(const Tally& a, const Tally& b) {
  if (a.quarters.size() != b.quarters.size()) return false;
  for (std::size_t q = 0; q < a.quarters.size(); ++q)
    if (!same(a.quarters[q], b.quarters[q])) return false;
  return std::memcmp(&a.ledger, &b.ledger, sizeof a.ledger) == 0;
}

inline bool same(const StoryEntry& a, const StoryEntry& b) {
  return a.day == b.day && a.en == b.en && a.owed == b.owed && a.buffer == b.buffer &&
         a.threshold == b.threshold && a.paralysis == b.paralysis && a.segment == b.segment;
}
inline bool same(const Story& a, const Story& b) {
  if (a.entries.size() != b.entries.size() || a.heads.size() != b.heads.size()) return false;
  for (std::size_t i = 0; i < a.entries.size(); ++i)
    if (!same(a.entries[i], b.entries[i])) return false;
  return true;
}

inline Story story_of(const Scenario& scenario, std::uint32_t home, Life life = {}) {
  life.input.watch = home;
  return lived(scenario, life).story();
}

}  // namespace drempel::worlds
