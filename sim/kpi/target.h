// What a run is held against: one published (or plain) figure with its band, or a direction that
// two runs must show. Read from targets/*.toml (files/read_targets.h); how it is judged is in
// study/verdict.h.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "base/said.h"
#include "kpi/quantity.h"
#include "policy/scenario.h"

namespace drempel {

enum class TargetKind {
  who,        // "section-1": who falls behind, and why
  middle,     // "section-2": from late to settled
  judge,      // "section-3": to the judge, and after
  people,     // "section-4": people and money as they are
  direction,  // "direction": what a change must do
  level,      // "target": a published level of one corporation or year; beside the rows that count
  shown,      // "shown": no publication; only printed
  test,       // "test": an identity that must hold; not counted
  count
};

// One row per kind, in order.
struct TargetKindRow {
  TargetKind kind{};
  std::string_view code;
  Text name;
  bool counts = false;  // among the rows of which `held of` is told
};
std::span<const TargetKindRow> target_kind_rows();
std::string_view code_of(TargetKind kind);
const TargetKindRow& row_of(TargetKind kind);

// What must be so of the figure, besides its band.
enum class Must {
  band,        // nothing but the band
  up,          // the 90 % interval wholly above 0
  lower,       // wholly below 0
  not_lower,   // fails only when the interval lies wholly below -3 %
  not_higher,  // fails only when it lies wholly above +3 %
  moves,       // wholly on either side of 0
  count
};
std::string_view code_of(Must must);  // "up", "not lower", …
Text name_of(Must must);

// What becomes of the figures of the two runs.
enum class Compared {
  alone,       // there is one run
  difference,  // run minus the other, in the quantity's unit
  percent,     // the same, % of the other's mean
  count
};
std::string_view code_of(Compared compared);

// One figure. Several with the same first part of the key are one row: "3.sitting" and "3.over_3"
// are row 3, which holds when both do.
struct Target {
  std::string key;  // unique over all files: "3.sitting", "D1.arrears_up"
  TargetKind kind = TargetKind::shown;
  std::string label_en, label_nl;
  std::string quantity_text;  // as written
  Quantity quantity;
  QuarterRange quarters;  // all by default
  Must must = Must::band;
  Compared compared = Compared::alone;
  std::optional<double> low, high;  // of what is judged; one-sided with one of them
  std::string scenario;             // as written
  std::string patch, against;       // the changes in words; empty = as the scenario
  int years = 5;                    // 1 … 50
  int replications = 0;             // at least so many; 0 = until the interval is narrow
  std::string source, tag;
  // Equal runs are the same object. `base` shares the past of both; `other` is what is subtracted.
  // All are empty when it can't be asked.
  std::shared_ptr<const Scenario> base, run, other;
  Said missing;  // why it can't be asked yet; empty when it can

  std::string row() const { return key.substr(0, key.find('.')); }
  bool can_be_asked() const { return run != nullptr; }
  std::string_view label(Language language) const {
    return language == Language::nl ? label_nl : label_en;
  }
};

}  // namespace drempel
