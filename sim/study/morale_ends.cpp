#include "study/morale_ends.h"

#include <algorithm>
#include <numeric>

namespace drempel {

namespace {

constexpr std::string_view ranked[] = {"tenants_in_arrears", "evictions_arrears", "hap_total",
                                       "cost_corporation_eur", "cost_country_eur"};

StudyInput with_morale(StudyInput input, double Row::*end) {
  const Row& row = rows()[*find_row("payment.morale")];
  const double value = row.*end;
  set_value(row, input.base.settings, value);
  for (Scenario& alternative : input.alternatives) set_value(row, alternative.settings, value);
  return input;
}

const std::vector<Tally>& runs_of(const StudyOutput& output, std::size_t scenario) {
  return scenario == 0 ? output.base.runs : output.alternatives[scenario - 1].runs;
}

Sample sample_of(const KpiRow& row, const std::vector<Tally>& runs) {
  Sample sample;
  for (const Tally& tally : runs) sample.push_back(in_last_year(row, tally).number);
  return sample;
}

// Scenarios from the best; equal ones in their own order.
std::vector<std::size_t> ranking(const KpiRow& row, const std::vector<Sample>& samples) {
  std::vector<std::size_t> order(samples.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<double> means;
  for (const Sample& sample : samples) means.push_back(estimate(sample).mean.value_or(0));
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return row.better == Better::up ? means[a] > means[b] : means[a] < means[b];
  });
  return order;
}

bool told_apart(const Sample& a, const Sample& b) {
  const Certainty certainty = certainty_of(paired_difference(a, b));
  return certainty == Certainty::almost_certainly || certainty == Certainty::probably;
}

std::size_t place(const std::vector<std::size_t>& order, std::size_t scenario) {
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), scenario) - order.begin());
}

OrderAtEnds order_of(const KpiRow& row, const StudyOutput& off, const StudyOutput& full) {
  std::vector<Sample> at_off, at_full;
  for (std::size_t s = 0; s <= off.alternatives.size(); ++s) {
    at_off.push_back(sample_of(row, runs_of(off, s)));
    at_full.push_back(sample_of(row, runs_of(full, s)));
  }
  OrderAtEnds result{&row, ranking(row, at_off), ranking(row, at_full)};
  result.holds = result.off == result.full;
  for (std::size_t a = 0; a < at_off.size(); ++a)
    for (std::size_t b = a + 1; b < at_off.size(); ++b) {
      const bool first = place(result.off, a) < place(result.off, b);
      if (first == (place(result.full, a) < place(result.full, b))) continue;
      if (told_apart(at_off[a], at_off[b]) && told_apart(at_full[a], at_full[b]))
        result.within_luck = false;
    }
  return result;
}

}  // namespace

StudyInput with_morale_off(StudyInput input) { return with_morale(std::move(input), &Row::low); }
StudyInput with_morale_full(StudyInput input) { return with_morale(std::move(input), &Row::high); }

std::vector<OrderAtEnds> orders_at_ends(const StudyOutput& off, const StudyOutput& full) {
  std::vector<OrderAtEnds> result;
  for (const std::string_view code : ranked) result.push_back(order_of(*find_kpi(code), off, full));
  return result;
}

}  // namespace drempel
