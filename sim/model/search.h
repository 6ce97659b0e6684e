// Looking for somebody of a group: what a run watches for, and whom it met. Looking changes
// nothing.
#pragma once

#include <cstdint>
#include <optional>

#include "base/calendar.h"
#include "model/traits.h"

namespace drempel {

// When somebody is looked at; each is counted in the tally too (model/tally.h).
enum class Moment : std::uint8_t {
  in_arrears,  // sitting, with an open balance at a quarter's end
  reached,     // a step, for the first time in the case
  ended        // the case, in one of the ways of CaseOutcome
};

// Everything that is given must hold.
struct Search {
  Moment moment{};
  StepId step{};      // of `reached`
  CaseOutcome how{};  // of `ended`
  std::optional<Profile> profile;
  std::optional<SegmentId> segment;
  std::optional<std::uint8_t> shock;  // no_shock = none
  std::optional<HouseholdType> household;
  std::optional<StepId> after_step;  // reached before in the same case
  std::optional<Tried> after_tried;  // the same
  Day from{}, until{};               // both included

  bool fits(const Traits& t) const {
    return (!profile || *profile == t.profile) && (!segment || *segment == t.segment) &&
           (!shock || *shock == t.shock) && (!household || *household == t.household);
  }
};

struct Found {
  std::uint32_t home = 0;
  Day since{};  // the due date of the first overdue month of that case
  Day day{};    // of the moment
};

}  // namespace drempel
