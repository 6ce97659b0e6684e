#include "study/estimate.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cassert>
#include <cmath>

namespace drempel {

namespace {

struct CertaintyRow {
  std::string_view code;
  Text name;
  Text definition;
};

constexpr CertaintyRow certainties[] = {
    {"almost_certainly",
     {"almost certainly", "vrijwel zeker"},
     {"The 95 % interval of the mean paired difference leaves out 0 (with the same difference in "
      "every replication: six of them do). This is about luck only, not about values that are "
      "guessed.",
      "De 95 %-bandbreedte van het gemiddelde gepaarde verschil bevat 0 niet (bij hetzelfde "
      "verschil in elke herhaling: vanaf zes herhalingen). Dit gaat alleen over toeval, niet over "
      "waarden die geschat zijn."}},
    {"probably",
     {"probably", "waarschijnlijk"},
     {"The 80 % interval of the mean paired difference leaves out 0, the 95 % interval doesn't. "
      "This is about luck only.",
      "De 80 %-bandbreedte van het gemiddelde gepaarde verschil bevat 0 niet, die van 95 % wel. "
      "Dit gaat alleen over toeval."}},
    {"cant_tell",
     {"can't tell", "niet te zeggen"},
     {"The 80 % interval of the mean paired difference contains 0. More replications may tell.",
      "De 80 %-bandbreedte van het gemiddelde gepaarde verschil bevat 0. Meer herhalingen geven "
      "misschien uitsluitsel."}},
    {"same",
     {"equal", "gelijk"},
     {"Both were equal in every replication, or differ by less than is shown.",
      "Beide waren in elke herhaling gelijk, of verschillen minder dan wat er staat."}},
    {"never",
     {"never came up", "kwam niet voor"},
     {"It was counted in no replication of either, which is not the same as equal: about 3 in all "
      "replications together is the most there may be (95 %).",
      "Het is in geen enkele herhaling van een van beide geteld, en dat is iets anders dan gelijk: "
      "ongeveer 3 in alle herhalingen samen is het hoogste dat kan (95 %)."}},
};

const CertaintyRow& row_of(Certainty c) { return certainties[static_cast<std::size_t>(c)]; }

std::vector<double> present(const Sample& sample) {
  std::vector<double> values;
  values.reserve(sample.size());
  for (const auto& value : sample)
    if (value) values.push_back(*value);
  return values;
}

double mean_of(std::span<const double> values) {
  double sum = 0;
  for (const double v : values) sum += v;
  return sum / static_cast<double>(values.size());
}

// Needs two values or more.
double variance_of(std::span<const double> values) {
  const double mean = mean_of(values);
  double sum = 0;
  for (const double v : values) sum += (v - mean) * (v - mean);
  return sum / static_cast<double>(values.size() - 1);
}

// Values without spread give an interval without width, however few they are: then the sign test
// says how often luck alone would give them all one sign.
bool leaves_out_zero(std::span<const double> values, double confidence) {
  const auto half = half_width_of(values, confidence);
  if (!half || std::abs(mean_of(values)) <= *half) return false;
  if (variance_of(values) > 0) return true;
  return std::ldexp(1.0, 1 - static_cast<int>(values.size())) <= 1 - confidence;
}

}  // namespace

std::optional<double> Estimate::half_width() const {
  if (!mean_lo) return std::nullopt;
  return (*mean_hi - *mean_lo) / 2;
}

double quantile_of(std::span<const double> sorted, double p) {
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (sorted[below + 1] - sorted[below]) * (place - static_cast<double>(below));
}

std::optional<double> half_width_of(std::span<const double> values, double confidence) {
  if (values.size() < 2) return std::nullopt;
  const auto n = static_cast<double>(values.size());
  const double t = boost::math::quantile(boost::math::students_t(n - 1), (1 + confidence) / 2);
  return t * std::sqrt(variance_of(values) / n);
}

Estimate estimate(const Sample& sample) {
  std::vector<double> values = present(sample);
  if (values.empty()) return {};
  Estimate result;
  result.n = static_cast<int>(values.size());
  result.mean = mean_of(values);
  if (const auto half = half_width_of(values, 0.9)) {
    result.mean_lo = *result.mean - *half;
    result.mean_hi = *result.mean + *half;
  }
  std::sort(values.begin(), values.end());
  result.p05 = quantile_of(values, 0.05);
  result.p95 = quantile_of(values, 0.95);
  return result;
}

void allow_for_unseen(Estimate& e, double one) {
  constexpr double most = 3;  // −ln 0.05 = 2.996
  if (!e.mean || one <= 0 || *e.mean != 0 || *e.p05 != 0 || *e.p95 != 0) return;
  e.mean_lo = 0;
  e.mean_hi = most * one / e.n;
}

Sample paired_difference(const Sample& a, const Sample& b) {
  assert(a.size() == b.size());
  Sample result(a.size());
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] && b[i]) result[i] = *a[i] - *b[i];
  return result;
}

std::optional<double> noise_removed(const Sample& a, const Sample& b) {
  std::vector<double> first, second, difference;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!a[i] || !b[i]) continue;
    first.push_back(*a[i]);
    second.push_back(*b[i]);
    difference.push_back(*a[i] - *b[i]);
  }
  if (first.size() < 2) return std::nullopt;
  const double apart = variance_of(first) + variance_of(second);
  if (apart <= 0) return std::nullopt;
  return 1 - variance_of(difference) / apart;
}

Certainty certainty_of(const Sample& differences) {
  const std::vector<double> values = present(differences);
  if (values.size() < 2) return Certainty::cant_tell;
  if (std::all_of(values.begin(), values.end(), [](double v) { return v == 0; }))
    return Certainty::same;
  if (leaves_out_zero(values, 0.95)) return Certainty::almost_certainly;
  if (leaves_out_zero(values, 0.80)) return Certainty::probably;
  return Certainty::cant_tell;
}

std::string_view code_of(Certainty certainty) { return row_of(certainty).code; }
Text name_of(Certainty certainty) { return row_of(certainty).name; }
Text definition_of(Certainty certainty) { return row_of(certainty).definition; }

}  // namespace drempel
