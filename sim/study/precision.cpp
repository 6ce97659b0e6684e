#include "study/precision.h"

#include <fmt/format.h>

#include <cmath>

#include "base/notation.h"
#include "base/said.h"

namespace drempel {

namespace {

constexpr double low_percent = 0.1, high_percent = 100;

constexpr Text unknown_outcome{
    "--precision: \"{}\" is not a figure; use evictions, arrears or a code from \"drempel list "
    "kpis\"",
    "--precision: \"{}\" is geen kengetal; gebruik evictions, arrears of een code uit \"drempel "
    "list kpis\""};
constexpr Text bad_share{
    "--precision: \"{}\" must be a percentage from 0.1% to 100%, such as evictions=5%",
    "--precision: \"{}\" moet een percentage van 0,1% tot 100% zijn, zoals evictions=5%"};

const KpiRow* outcome_named(std::string_view name) {
  if (name == "evictions") return find_kpi("13a");
  if (name == "arrears") return find_kpi("10");
  return find_kpi(name);
}

std::optional<double> percentage(std::string_view text, Language language) {
  const auto number = read_number(text, language);
  if (!number || number->euro || !number->unit.empty()) return std::nullopt;
  const double value = number->value();
  if (!(value >= low_percent && value <= high_percent)) return std::nullopt;
  return value;
}

// Where the first part of a list ends: at a comma, other than that of "0,5%".
std::size_t end_of_part(std::string_view text) {
  std::size_t comma = text.find(',');
  if (comma != text.npos && comma + 1 < text.size() &&
      text.substr(comma + 1, text.find(',', comma + 1) - comma - 1).find('=') == text.npos)
    comma = text.find(',', comma + 1);
  return comma;
}

Problem problem(const Text& text, Language language, std::string_view found) {
  Problem result;
  result.message = filled(text, language, found);
  return result;
}

}  // namespace

Result<std::vector<PrecisionTarget>> parse_precision(std::string_view text, Language language) {
  std::vector<PrecisionTarget> targets;
  Problems problems;
  for (bool more = true; more;) {
    const std::size_t comma = end_of_part(text);
    const std::string_view part = text.substr(0, comma);
    const std::size_t equals = part.find('=');
    const std::string_view name = part.substr(0, equals);
    const KpiRow* outcome = outcome_named(name);
    const auto share =
        equals == part.npos ? std::nullopt : percentage(part.substr(equals + 1), language);
    if (!outcome)
      problems.push_back(problem(unknown_outcome, language, name));
    else if (!share)
      problems.push_back(problem(bad_share, language, part));
    else
      targets.push_back({outcome, *share / 100});
    more = comma != text.npos;
    if (more) text.remove_prefix(comma + 1);
  }
  if (!problems.empty()) return problems;
  return targets;
}

bool met(const PrecisionTarget& target, const Estimate& base) {
  const auto half = base.half_width();
  return half && *half <= target.share * std::abs(*base.mean);
}

int likely_replications(const PrecisionTarget& target, const Estimate& base) {
  const auto half = base.half_width();
  if (!half || *base.mean == 0) return 2 * base.n + 2;
  const double times = *half / (target.share * std::abs(*base.mean));
  return static_cast<int>(std::min(1e6, std::ceil(base.n * times * times * 1.05)));
}

}  // namespace drempel
