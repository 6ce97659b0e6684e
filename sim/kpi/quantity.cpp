// Sums over quarters, each kind of counted thing by its own rule.
#include "kpi/quantity.h"

#include "kpi/count.h"
#include "kpi/quarters.h"

namespace drempel {

namespace {

constexpr double quarters_a_year = 4;

// Positions in Tally::quarters, `end` excluded.
struct Stretch {
  const Tally& tally;
  int first, end;

  template <class Count>
  double sum(Count count) const {
    double total = 0;
    for (int q = first; q < end; ++q) total += count(q);
    return total;
  }
  double mean(double total) const { return total / (end - first); }
  double a_year(double total) const { return quarters_a_year * mean(total); }
};

struct ValueOf {
  const Stretch& over;

  std::optional<double> operator()(const KpiRow* row) const {
    return in_period(*row, over.tally, over.first, over.end - 1).number;
  }
  std::optional<double> operator()(StepId step) const {
    return over.a_year(over.sum(
        [&](int q) { return count::number(over.tally.quarters[q].step_times[at(step)]); }));
  }
  std::optional<double> operator()(CostId cost) const {
    return over.a_year(over.sum([&](int q) {
      return count::number(over.tally.quarters[q].cost_cents[at(cost)]) / count::cents_per_euro;
    }));
  }
  std::optional<double> operator()(Breach breach) const {
    return over.a_year(over.sum(
        [&](int q) { return count::number(over.tally.quarters[q].breaches[at(breach)]); }));
  }
  std::optional<double> operator()(Homes) const {
    return over.mean(
        over.sum([&](int q) { return count::number(over.tally.quarters[q].homes_end); }));
  }
};

std::optional<double> sum_of(const std::vector<QuantityTerm>& terms, const Stretch& over) {
  double sum = 0;
  for (const QuantityTerm& term : terms) {
    const std::optional<double> one = std::visit(ValueOf{over}, term.what);
    if (!one) return std::nullopt;
    sum += term.sign * *one;
  }
  return sum;
}

std::optional<Stretch> stretch_of(const Tally& tally, QuarterRange range) {
  const bool to_the_end = range == all_quarters;
  const int first = first_counted - 1 + range.first;
  const int end = to_the_end ? end_counted(tally) : first_counted + range.last;
  if (first < first_counted - 1 || end > end_counted(tally) || first >= end) return std::nullopt;
  return Stretch{tally, first, end};
}

}  // namespace

const KpiRow* Quantity::only_row() const {
  if (above.size() != 1 || !below.empty() || factor != 1 || above.front().sign < 0) return nullptr;
  const auto* row = std::get_if<const KpiRow*>(&above.front().what);
  return row ? *row : nullptr;
}

std::optional<double> value_over(const Quantity& quantity, const Tally& tally, QuarterRange range) {
  const auto over = stretch_of(tally, range);
  if (!over) return std::nullopt;
  const std::optional<double> above = sum_of(quantity.above, *over);
  if (!above || quantity.below.empty())
    return above ? std::optional(quantity.factor * *above) : std::nullopt;
  const std::optional<double> below = sum_of(quantity.below, *over);
  if (!below || *below == 0) return std::nullopt;
  return quantity.factor * *above / *below;
}

}  // namespace drempel
