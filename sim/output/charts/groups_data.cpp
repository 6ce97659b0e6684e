#include <fmt/format.h>

#include <functional>

#include "base/said.h"
#include "chain/step.h"
#include "chain/words.h"
#include "kpi/quarters.h"
#include "output/charts/groups.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/names.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

// Reads one count of a quarter.
using Count = std::function<std::int64_t(const Quarter&)>;

// The counted quarters of one scenario.
struct Runs {
  const std::vector<Tally>& runs;
  int first = first_counted, last = first_counted;  // one past the end

  double per_year() const { return 4.0 / std::max(1, last - first); }
  double sum(const Count& count) const {
    double all = 0;
    for (const Tally& tally : runs)
      for (int q = first; q < last; ++q) all += static_cast<double>(count(tally.quarters[q]));
    return all;
  }
  // Of each replication, times `factor`.
  Estimate each(const Count& count, double factor) const {
    Sample sample;
    for (const Tally& tally : runs) {
      double all = 0;
      for (int q = first; q < last; ++q) all += static_cast<double>(count(tally.quarters[q]));
      sample.emplace_back(all * factor);
    }
    return estimate(sample);
  }
};

Runs counted_of(const std::vector<Tally>& runs, ChainSpan span = {}) {
  if (runs.empty()) return {runs};
  if (span.last > span.first) return {runs, span.first, span.last};
  return {runs, first_counted, end_counted(runs.front())};
}

std::vector<Runs> all_of(const StudyOutput& output) {
  std::vector<Runs> all{counted_of(output.base.runs)};
  for (const ScenarioRuns& one : output.alternatives) all.push_back(counted_of(one.runs));
  return all;
}

// What all bars of a picture share.
struct Maker {
  std::vector<Runs> strategies;
  Count whole;        // what the shares are of
  double factor = 1;  // from a sum over the quarters to what is shown
  bool stock = false;

  GroupBar bar(std::string name, const Count& count, Search search,
               std::optional<double> of_all = std::nullopt) const {
    GroupBar bar{std::move(name), {}, of_all, search};
    for (const Runs& runs : strategies) {
      const double all = runs.sum(whole);
      GroupValue value;
      if (all > 0) value.share = 100 * runs.sum(count) / all;
      value.count = runs.each(count, stock ? runs.per_year() / 4 : runs.per_year());
      bar.values.push_back(std::move(value));
    }
    return bar;
  }
};

// The shares of all let homes, on every 31 December of the scenario's runs, lookback included.
struct Homes {
  ByTrait sum{};
  double all = 0;

  explicit Homes(const std::vector<Tally>& runs) {
    Quarter total{};
    for (const Tally& tally : runs)
      for (const Quarter& q : tally.quarters) total += q;
    sum = total.who_homes_end;
    for (const std::int64_t n : sum.profile) all += static_cast<double>(n);
  }
  std::optional<double> share(std::int64_t part) const {
    return all > 0 ? std::optional(100 * static_cast<double>(part) / all) : std::nullopt;
  }
};

void start(GroupsData& data, const StudyOutput& output, Language language) {
  const std::vector<std::string> names = strategy_names(output, language);
  for (std::size_t k = 0; k < names.size(); ++k) {
    data.strategies.push_back(names[k]);
    data.places.push_back(static_cast<int>(k));
  }
}

Search search_in(const Runs& runs, Moment moment) {
  Search search;
  search.moment = moment;
  if (runs.runs.empty()) return search;
  const Tally& first = runs.runs.front();
  search.from = quarter_end(first, runs.first - 1) + 1;
  search.until = quarter_end(first, runs.last - 1);
  return search;
}

std::string shock_name(std::size_t k, Language language) {
  if (k == no_shock) return std::string(chart_words::no_setback.in(language));
  return std::string(name_of(static_cast<ShockId>(k)).in(language));
}

std::string profile_name(std::size_t k, Language language) {
  return std::string(chart_words::profiles[k].in(language));
}
std::string segment_name(std::size_t k, Language language) {
  return std::string(name_of(static_cast<SegmentId>(k)).in(language));
}
std::string household_name(std::size_t k, Language language) {
  return std::string(name_of(static_cast<HouseholdType>(k)).in(language));
}

// A bar for each of `whole`, the counts of all homes by one trait. `name` names the k-th, `count`
// gives what counts it in a quarter, `ask` writes it into a search.
template <class Whole, class Name, class CountOf, class Ask>
GroupPanel panel_of(const Maker& make, const Text& title, const Homes& homes, const Whole& whole,
                    const Search& search, Language language, Name name, CountOf count, Ask ask) {
  GroupPanel panel{std::string(title.in(language)), {}};
  for (std::size_t k = 0; k < whole.size(); ++k) {
    Search one = search;
    ask(one, k);
    panel.bars.push_back(make.bar(name(k, language), count(k), one, homes.share(whole[k])));
  }
  return panel;
}

void ask_profile(Search& search, std::size_t k) { search.profile = static_cast<Profile>(k); }
void ask_segment(Search& search, std::size_t k) { search.segment = static_cast<SegmentId>(k); }
void ask_shock(Search& search, std::size_t k) { search.shock = static_cast<std::uint8_t>(k); }
void ask_household(Search& search, std::size_t k) {
  search.household = static_cast<HouseholdType>(k);
}

}  // namespace

GroupsData who_data(const StudyOutput& output, WhoAreCounted who, Language language) {
  const bool evicted = who == WhoAreCounted::evicted;
  GroupsData data;
  data.title = (evicted ? chart_words::who_evicted : chart_words::who_in_arrears).in(language);
  data.under = chart_words::who_under.in(language);
  data.axis = (evicted ? chart_words::of_evicted : chart_words::of_in_arrears).in(language);
  data.count_is = (evicted ? chart_words::count_flow : chart_words::count_stock).in(language);
  if (output.base.runs.empty()) return data;
  start(data, output, language);
  ByTrait Quarter::*const from = evicted ? &Quarter::who_evicted : &Quarter::who_in_arrears_end;
  const Maker make{all_of(output),
                   evicted ? Count([](const Quarter& q) { return q.evictions_arrears; })
                           : Count([](const Quarter& q) { return q.in_arrears_end; }),
                   1, !evicted};
  const Homes homes(output.base.runs);
  Search search = search_in(make.strategies[0], evicted ? Moment::ended : Moment::in_arrears);
  search.how = CaseOutcome::evicted;
  const auto panel = [&](const Text& title, auto trait, auto name, auto ask) {
    const auto count = [=](std::size_t k) {
      return [=](const Quarter& q) { return (q.*from.*trait)[k]; };
    };
    return panel_of(make, title, homes, homes.sum.*trait, search, language, name, count, ask);
  };
  data.panels = {
      panel(chart_words::by_profile, &ByTrait::profile, profile_name, ask_profile),
      panel(chart_words::by_shock, &ByTrait::shock, shock_name, ask_shock),
      panel(chart_words::by_segment, &ByTrait::segment, segment_name, ask_segment),
      panel(chart_words::by_household, &ByTrait::household, household_name, ask_household)};
  return data;
}

GroupsData endings_data(const StudyOutput& output, Language language) {
  GroupsData data;
  data.title = chart_words::endings_title.in(language);
  data.under = chart_words::endings_under.in(language);
  data.axis = chart_words::of_ended.in(language);
  data.count_is = chart_words::count_flow.in(language);
  data.most_columns = 1;
  if (output.base.runs.empty()) return data;
  start(data, output, language);
  const auto ended = [](const Quarter& q, std::size_t how) {
    std::int64_t sum = 0;
    for (const auto& from : q.flow_end) sum += from[how];
    return sum;
  };
  const Maker make{all_of(output), [=](const Quarter& q) {
                     std::int64_t sum = 0;
                     for (std::size_t how = 0; how < count_of<CaseOutcome>; ++how)
                       sum += ended(q, how);
                     return sum;
                   }};
  GroupPanel panel;
  for (std::size_t how = 0; how < count_of<CaseOutcome>; ++how) {
    Search search = search_in(make.strategies[0], Moment::ended);
    search.how = static_cast<CaseOutcome>(how);
    panel.bars.push_back(make.bar(
        std::string(chart_words::outcomes[how].in(language)),
        [=](const Quarter& q) { return ended(q, how); }, search));
  }
  data.panels.push_back(std::move(panel));
  return data;
}

GroupsData before_eviction_data(const StudyOutput& output, Language language) {
  GroupsData data;
  data.title = chart_words::before_title.in(language);
  data.axis = chart_words::of_evicted_had.in(language);
  data.count_is = chart_words::count_flow.in(language);
  if (output.base.runs.empty()) return data;
  start(data, output, language);
  const Maker make{all_of(output), [](const Quarter& q) { return q.evictions_arrears; }};
  for (std::size_t k = 0; k < data.strategies.size(); ++k) {
    const Runs& runs = make.strategies[k];
    const double n = runs.sum(make.whole);
    const double days = runs.sum([](const Quarter& q) { return q.evicted_days; });
    const std::string one =
        n > 0 ? filled(chart_words::before_under, language, data.strategies[k],
                       shown_mean(runs.each(make.whole, runs.per_year()), 1, language),
                       shown_number(days / n, 0, language))
              : filled(chart_words::before_none, language, data.strategies[k]);
    data.under += (k > 0 ? " · " : "") + one;
  }
  Search search = search_in(make.strategies[0], Moment::ended);
  search.how = CaseOutcome::evicted;
  GroupPanel contact{std::string(chart_words::before_contact.in(language)), {}};
  for (std::size_t k = 0; k < count_of<Tried>; ++k) {
    Search one = search;
    one.after_tried = static_cast<Tried>(k);
    contact.bars.push_back(make.bar(
        std::string(chart_words::tried[k].in(language)),
        [=](const Quarter& q) { return q.evicted_tried[k]; }, one));
  }
  GroupPanel steps{std::string(chart_words::before_steps.in(language)), {}};
  for (const StepRow& row : step_rows()) {
    const std::size_t k = at(row.id);
    Search one = search;
    one.after_step = row.id;
    const std::string name = std::string(row.code) + " " + std::string(row.name.in(language));
    steps.bars.push_back(make.bar(
        name, [=](const Quarter& q) { return q.evicted_step_cases[k]; }, one));
  }
  data.panels = {std::move(contact), std::move(steps)};
  return data;
}

GroupsData step_groups_data(const StudyOutput& output, int place, StepId step, Language language,
                            ChainSpan span) {
  GroupsData data;
  data.axis = chart_words::of_step.in(language);
  data.count_is = chart_words::count_flow.in(language);
  data.most_columns = 1;
  const bool today = place <= 0 || static_cast<std::size_t>(place) > output.alternatives.size();
  const std::vector<Tally>& runs =
      today ? output.base.runs : output.alternatives[static_cast<std::size_t>(place) - 1].runs;
  if (runs.empty()) return data;
  data.places = {today ? 0 : place};
  data.strategies = {strategy_names(output, language)[static_cast<std::size_t>(data.places[0])]};
  const std::size_t s = at(step);
  const Maker make{{counted_of(runs, span)}, [=](const Quarter& q) { return q.step_cases[s]; }};
  const Homes homes(runs);
  Search search = search_in(make.strategies[0], Moment::reached);
  search.step = step;
  const auto panel = [&](const Text& title, auto trait, auto counts, auto name, auto ask) {
    const auto count = [=](std::size_t k) {
      return [=](const Quarter& q) { return (q.*counts)[s][k]; };
    };
    return panel_of(make, title, homes, homes.sum.*trait, search, language, name, count, ask);
  };
  data.panels = {panel(chart_words::reach_by_profile, &ByTrait::profile, &Quarter::step_profile,
                       profile_name, ask_profile),
                 panel(chart_words::reach_by_segment, &ByTrait::segment, &Quarter::step_segment,
                       segment_name, ask_segment)};
  return data;
}

}  // namespace drempel
