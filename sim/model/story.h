// The life of one tenant as a run tells it: one entry per event, with the numbers that stood then.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/money.h"
#include "base/text.h"
#include "model/ids.h"

namespace drempel {

// Which lane of the journey an entry belongs to.
enum class Lane : std::uint8_t { life, money, inner, corporation, outside };

struct StoryEntry {
  Day day;
  Lane lane{};
  std::string en, nl;  // one plain sentence
  Cents owed;          // after the event
  Cents buffer;
  double threshold = 0;  // 0 … 1
  double paralysis = 0;  // 0 … 1
  SegmentId segment{};   // what the corporation sees
};

// Who the tenant is, as the model knows it (hidden from the corporation).
struct StoryHead {
  std::uint32_t home = 0;
  int nth = 0;
  Day from;
  IncomeType income{};
  HouseholdType household{};
  int children = 0, age = 0;
  bool direct_debit = false;
  Cents rent, margin, buffer;
  Profile profile{};
};

struct Story {
  std::vector<StoryHead> heads;  // one per tenancy on the home, in time
  std::vector<StoryEntry> entries;
};

}  // namespace drempel
