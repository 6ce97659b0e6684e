#include "base/said.h"
#include "chain/step.h"
#include "kpi/quarters.h"
#include "output/charts/chain.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

// The quarters of all replications summed, and what makes a sum a mean per year.
struct Sums {
  Quarter sum{};
  double per_year = 0;     // times this
  double per_quarter = 0;  // the same for stocks: mean of quarter ends
};

Sums sums_of(const std::vector<Tally>& runs, ChainSpan span) {
  Sums sums;
  if (runs.empty()) return sums;
  const int first = span.last > span.first ? span.first : first_counted;
  const int last = span.last > span.first ? span.last : end_counted(runs.front());
  for (const Tally& tally : runs)
    for (int q = first; q < last; ++q) sums.sum += tally.quarters[q];
  const double quarters = static_cast<double>(runs.size()) * std::max(1, last - first);
  sums.per_quarter = 1 / quarters;
  sums.per_year = 4 / quarters;
  return sums;
}

double paid_share(const Quarter& sum, std::size_t place) {
  double all = 0;
  for (const std::int64_t n : sum.flow_end[place]) all += static_cast<double>(n);
  return all > 0 ? static_cast<double>(sum.flow_end[place][at(CaseOutcome::paid)]) / all : 0;
}

double cost_of(const Quarter& sum, StepId step, double per_year) {
  double cents = 0;
  for (const CostRow& row : cost_rows())
    if (row.step == step && row.resource) cents += static_cast<double>(sum.cost_cents[at(row.id)]);
  return cents / 100 * per_year;
}

void add_flows(ChainData& data, const Sums& sums) {
  for (std::size_t from = 0; from < sums.sum.flow_to.size(); ++from) {
    for (std::size_t step = 0; step < count_of<StepId>; ++step)
      if (const auto n = sums.sum.flow_to[from][step]; n > 0)
        data.flows.push_back(
            {from, place_of(static_cast<StepId>(step)), static_cast<double>(n) * sums.per_year});
    for (std::size_t how = 0; how < count_of<CaseOutcome>; ++how)
      if (const auto n = sums.sum.flow_end[from][how]; n > 0)
        data.ends.push_back(
            {from, static_cast<CaseOutcome>(how), static_cast<double>(n) * sums.per_year});
  }
}

std::string change_text(const Series& difference, Language language) {
  if (no_difference(difference.certainty) || difference.certainty == Certainty::cant_tell)
    return {};
  const std::string text = shown_mean(difference.value, 0, language, Sign::always);
  return text == "0" ? std::string() : text;
}

}  // namespace

ChainData chain_data(const StudyOutput& output, const Comparison& figures, int place,
                     Language language, ChainSpan span) {
  ChainData data;
  const bool today = place <= 0 || static_cast<std::size_t>(place) > output.alternatives.size();
  const std::size_t a = today ? 0 : static_cast<std::size_t>(place) - 1;
  data.place = today ? 0 : place;
  data.title = chart_words::chain_title.in(language);
  data.under =
      filled(today ? chart_words::chain_under : chart_words::chain_under_change, language,
             strategy_names(output, language)[static_cast<std::size_t>(data.place)],
             span.last > span.first ? std::string(chart_words::pace_of_quarter.in(language))
                                    : filled(chart_words::mean_of, language, shown_years(output)));
  const std::vector<Tally>& runs = today ? output.base.runs : output.alternatives[a].runs;
  const Sums sums = sums_of(runs, span);
  const Summary& summary = today ? figures.base : figures.alternatives[a];
  for (const StepRow& row : step_rows()) {
    ChainStep step{row.id, std::string(row.code), std::string(row.name.in(language)), {}, {}};
    step.cases = summary.step_cases[at(row.id)].value;
    if (span.last > span.first) {
      step.cases = Estimate{};
      step.cases.mean = static_cast<double>(sums.sum.step_cases[at(row.id)]) * sums.per_year;
    }
    if (!today) step.change = change_text(figures.differences[a].step_cases[at(row.id)], language);
    step.cost_eur = cost_of(sums.sum, row.id, sums.per_year);
    step.standing = static_cast<double>(sums.sum.standing_end[place_of(row.id)]) * sums.per_quarter;
    step.paid_share = paid_share(sums.sum, place_of(row.id));
    data.steps.push_back(std::move(step));
  }
  data.opened = static_cast<double>(sums.sum.cases_opened) * sums.per_year;
  for (const std::int64_t n : sums.sum.departed_in)
    data.departed += static_cast<double>(n) * sums.per_year;
  add_flows(data, sums);
  return data;
}

}  // namespace drempel
