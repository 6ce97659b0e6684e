// How a target is judged: pure rules over an estimate, so that they can be read and tested alone.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kpi/target.h"
#include "study/estimate.h"

namespace drempel {

enum class Verdict {
  holds,
  misses,
  too_wide,   // the mean lies in the band, but the interval is a quarter of the band or more
  no_figure,  // nothing to divide by in any replication
  cannot,     // it can't be asked yet
  shown,      // nothing to judge
  count
};
std::string_view code_of(Verdict verdict);
Text name_of(Verdict verdict);

constexpr double width_share = 0.25;  // the interval must be narrower than this share of the band
constexpr double leeway = 3;          // %: "not lower" and "not higher" leave so much
constexpr int direction_replications = 12;  // of a direction, unless it says otherwise
constexpr int counting_rows = 27;           // of the shipped targets; a test counts them
constexpr int least_kept = 24;              // of those, so many must hold
constexpr int most_of_section = 2;          // misses in a section, at most

// Whether more replications would change nothing that matters: a band with two ends asks for an
// interval narrower than a quarter of it; one with one end for an interval that lies wholly on one
// side of it. What is only shown, and a figure that never has a value, is narrow.
bool narrow(const Target& target, const Estimate& estimate);
// Whether `done` replications are enough. Directions and targets with a number of their own take
// that number, all others go on until they are narrow.
bool enough(const Target& target, const Estimate& estimate, int done);
// How many it is likely to take, going by an estimate from `done`; more than `done`.
int likely(const Target& target, const Estimate& estimate, int done);
Verdict judge(const Target& target, const Estimate& estimate);

// A row of one or more figures. It holds when all of them do; what is only shown leaves it alone.
struct RowVerdict {
  std::string row;
  TargetKind kind = TargetKind::shown;
  bool holds = true;
  std::vector<std::size_t> figures;  // positions in the list of targets
};
// In the order in which the rows first appear. `verdicts` is parallel with `targets`.
std::vector<RowVerdict> rows_of(std::span<const Target> targets, std::span<const Verdict> verdicts);

struct Held {
  int held = 0, of = 0;
  int missed() const { return of - held; }
};
Held held_of(std::span<const RowVerdict> rows, TargetKind kind);
// Over the sections that count.
Held held_of(std::span<const RowVerdict> rows);
// What --strict asks: every direction holds, no section misses more than two rows, and at most
// `allowed` of the rows that count miss.
bool strict_enough(std::span<const RowVerdict> rows, int allowed);

}  // namespace drempel
