// Bands, intervals and counts. No run is made here.
#include "study/verdict.h"

#include <algorithm>
#include <cmath>

#include "model/ids.h"

namespace drempel {

namespace {

struct VerdictRow {
  std::string_view code;
  Text name;
};
constexpr VerdictRow verdicts[] = {
    {"holds", {"holds", "klopt"}},
    {"misses", {"MISSES", "MIST"}},
    {"too_wide", {"TOO WIDE", "TE BREED"}},
    {"no_figure", {"NO FIGURE", "GEEN CIJFER"}},
    {"cannot", {"CAN'T BE ASKED YET", "KAN NOG NIET"}},
    {"shown", {"", ""}},
};
static_assert(std::size(verdicts) == count_of<Verdict>);

constexpr double likely_margin = 1.1;  // so that the next look is likely the last
constexpr int least_more = 4;

bool in_band(const Target& target, double value) {
  return (!target.low || value >= *target.low) && (!target.high || value <= *target.high);
}

std::optional<double> band_width(const Target& target) {
  if (!target.low || !target.high) return std::nullopt;
  return *target.high - *target.low;
}

// One end: the interval doesn't straddle it.
bool decided(const Target& target, const Estimate& e) {
  const double end = target.low ? *target.low : *target.high;
  return *e.mean_lo >= end || *e.mean_hi <= end;
}

bool must_hold(Must must, const Estimate& e) {
  const double lo = e.mean_lo.value_or(*e.mean), hi = e.mean_hi.value_or(*e.mean);
  switch (must) {
    case Must::up:
      return lo > 0;
    case Must::lower:
      return hi < 0;
    case Must::not_lower:
      return hi >= -leeway;
    case Must::not_higher:
      return lo <= leeway;
    case Must::moves:
      return lo > 0 || hi < 0;
    default:
      return true;
  }
}

bool fixed_number(const Target& target) {
  return target.replications > 0 || target.kind == TargetKind::direction;
}
int number_asked(const Target& target) {
  return target.replications > 0 ? target.replications : direction_replications;
}

bool counted(Verdict verdict) { return verdict != Verdict::shown; }

}  // namespace

std::string_view code_of(Verdict verdict) { return verdicts[at(verdict)].code; }
Text name_of(Verdict verdict) { return verdicts[at(verdict)].name; }

bool narrow(const Target& target, const Estimate& e) {
  if (target.kind == TargetKind::shown || (!target.low && !target.high) || e.n == 0) return true;
  const auto half = e.half_width();
  if (!half) return false;
  if (*half == 0) return true;
  const auto band = band_width(target);
  return band ? 2 * *half < width_share * *band : decided(target, e);
}

bool enough(const Target& target, const Estimate& e, int done) {
  if (!target.can_be_asked()) return true;
  return fixed_number(target) ? done >= number_asked(target) : narrow(target, e);
}

int likely(const Target& target, const Estimate& e, int done) {
  if (fixed_number(target)) return std::max(number_asked(target), done + 1);
  const auto half = e.half_width();
  const auto band = band_width(target);
  if (!half || !band || *band <= 0) return done + done;
  const double ratio = 2 * *half / (width_share * *band);
  const double wanted = std::min(done * ratio * ratio * likely_margin, 1e6);
  return std::max(static_cast<int>(std::ceil(wanted)), done + least_more);
}

Verdict judge(const Target& target, const Estimate& e) {
  if (!target.can_be_asked()) return Verdict::cannot;
  if (target.kind == TargetKind::shown) return Verdict::shown;
  if (!e.mean) return Verdict::no_figure;
  if (!in_band(target, *e.mean) || !must_hold(target.must, e)) return Verdict::misses;
  if (!fixed_number(target) && band_width(target) && !narrow(target, e)) return Verdict::too_wide;
  return Verdict::holds;
}

std::vector<RowVerdict> rows_of(std::span<const Target> targets, std::span<const Verdict> judged) {
  std::vector<RowVerdict> rows;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const std::string name = targets[i].row();
    auto row = std::find_if(rows.begin(), rows.end(),
                            [&](const RowVerdict& one) { return one.row == name; });
    if (row == rows.end()) row = rows.insert(rows.end(), {name, targets[i].kind, true, {}});
    row->figures.push_back(i);
    if (row->kind == TargetKind::shown) row->kind = targets[i].kind;
    if (counted(judged[i]) && judged[i] != Verdict::holds) row->holds = false;
  }
  return rows;
}

Held held_of(std::span<const RowVerdict> rows, TargetKind kind) {
  Held held;
  for (const RowVerdict& row : rows)
    if (row.kind == kind) ++held.of, held.held += row.holds;
  return held;
}

Held held_of(std::span<const RowVerdict> rows) {
  Held all;
  for (const TargetKindRow& kind : target_kind_rows()) {
    const Held one = kind.counts ? held_of(rows, kind.kind) : Held{};
    all.held += one.held, all.of += one.of;
  }
  return all;
}

bool strict_enough(std::span<const RowVerdict> rows, int allowed) {
  for (const TargetKindRow& kind : target_kind_rows())
    if (kind.counts && held_of(rows, kind.kind).missed() > most_of_section) return false;
  return held_of(rows, TargetKind::direction).missed() == 0 && held_of(rows).missed() <= allowed;
}

}  // namespace drempel
