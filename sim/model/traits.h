// Who somebody is, by the traits that cases are counted by.
#pragma once

#include <array>
#include <cstdint>

#include "model/ids.h"

namespace drempel {

// The place after the setbacks: none is felt in the budget now.
inline constexpr std::uint8_t no_shock = count_of<ShockId>;

struct Traits {
  Profile profile{};              // hidden, as it is at that moment
  SegmentId segment{};            // what the corporation sees
  std::uint8_t shock = no_shock;  // the last setback, while one is felt: place of a ShockId
  HouseholdType household{};
};

// Counts of people: everybody once in each of the four.
struct ByTrait {
  Per<Profile, std::int64_t> profile;
  Per<SegmentId, std::int64_t> segment;
  std::array<std::int64_t, count_of<ShockId> + 1> shock;  // the last: none
  Per<HouseholdType, std::int64_t> household;

  void add(const Traits& t) {
    ++profile[at(t.profile)];
    ++segment[at(t.segment)];
    ++shock[t.shock];
    ++household[at(t.household)];
  }
};

// What was tried in a case, beside its steps.
enum class Tried : std::uint8_t {
  contact,  // a call or a visit
  talk,     // the tenant was spoken to
  help,     // help had started
  count
};

}  // namespace drempel
