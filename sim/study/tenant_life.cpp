#include "study/tenant_life.h"

#include <algorithm>

#include "kpi/quarters.h"
#include "study/study.h"
#include "study/warm_up.h"

namespace drempel {

namespace {

constexpr std::size_t most_lived = 3;

std::int64_t all(const Per<Profile, std::int64_t>& counts) {
  std::int64_t sum = 0;
  for (const std::int64_t n : counts) sum += n;
  return sum;
}

// The least of the counts of each trait that is asked for.
std::int64_t with_traits(const Search& search, const ByTrait& who) {
  std::int64_t least = all(who.profile);
  const auto lower = [&](std::int64_t n) { least = std::min(least, n); };
  if (search.profile) lower(who.profile[at(*search.profile)]);
  if (search.segment) lower(who.segment[at(*search.segment)]);
  if (search.shock) lower(who.shock[*search.shock]);
  if (search.household) lower(who.household[at(*search.household)]);
  return least;
}

std::int64_t who_reached(const Search& search, const Quarter& q) {
  std::int64_t least = q.step_cases[at(search.step)];
  if (search.profile) least = std::min(least, q.step_profile[at(search.step)][at(*search.profile)]);
  if (search.segment) least = std::min(least, q.step_segment[at(search.step)][at(*search.segment)]);
  return least;
}

std::int64_t who_ended(const Search& search, const Quarter& q) {
  if (search.how != CaseOutcome::evicted) {
    std::int64_t sum = 0;
    for (const auto& from : q.flow_end) sum += from[at(search.how)];
    return sum;
  }
  std::int64_t least = with_traits(search, q.who_evicted);
  if (search.after_step) least = std::min(least, q.evicted_step_cases[at(*search.after_step)]);
  if (search.after_tried) least = std::min(least, q.evicted_tried[at(*search.after_tried)]);
  return least;
}

std::int64_t count_of_search(const Search& search, const Quarter& q) {
  switch (search.moment) {
    case Moment::in_arrears:
      return with_traits(search, q.who_in_arrears_end);
    case Moment::reached:
      return who_reached(search, q);
    default:
      return who_ended(search, q);
  }
}

}  // namespace

Day LifeOfStudy::end() const { return run_end(scenario.policy_date, years); }

std::optional<State> LifeOfStudy::live(int replication, RunInput input, Day until,
                                       const std::atomic<bool>* stop) const {
  input.seed = seed;
  input.replication = static_cast<std::uint32_t>(replication);
  Past past = run_past(past_of(base, scenario), input, past_years, stop);
  if (past.stopped) return std::nullopt;
  past.state.fork(scenario);
  if (!past.state.run_until(scenario, until, stop)) return std::nullopt;
  return std::move(past.state);
}

bool may_hold(const Search& search, const Tally& tally) {
  for (int q = 0; q < end_counted(tally); ++q) {
    const Day last = quarter_end(tally, q), first = quarter_end(tally, q - 1) + 1;
    if (last < search.from || first > search.until) continue;
    if (count_of_search(search, tally.quarters[q]) > 0) return true;
  }
  return false;
}

std::vector<int> replications_with(const Search& search, std::span<const Tally> runs) {
  std::vector<int> places;
  for (std::size_t r = 0; r < runs.size(); ++r)
    if (may_hold(search, runs[r])) places.push_back(static_cast<int>(r));
  return places;
}

FoundIn find_tenants(const LifeOfStudy& life, const Search& search,
                     const std::vector<int>& replications, const std::atomic<bool>* stop) {
  FoundIn result;
  for (std::size_t i = 0; i < std::min(replications.size(), most_lived); ++i) {
    RunInput input;
    input.search = search;
    const auto state = life.live(replications[i], input, std::min(search.until, life.end()), stop);
    if (!state) {
      result.stopped = true;
      return result;
    }
    result.replication = replications[i];
    result.found = state->found();
    if (!result.found.empty()) return result;
  }
  return result;
}

}  // namespace drempel
