// The life of one home as text and as JSON.
#pragma once

#include <optional>
#include <string>

#include "base/calendar.h"
#include "base/text.h"
#include "model/story.h"
#include "output/provenance.h"

namespace drempel {

// The days that are told, both included; without a value from the first or to the last.
struct StorySpan {
  std::optional<Day> from, until;
};

// Who lives there, then one line per event: date, lane, sentence, what is owed, savings, threshold
// and paralysis (0 … 1), and the segment the corporation sees. Lines are at most 120 wide.
std::string story_text(const Story& story, std::uint32_t home, const StorySpan& span,
                       Language language);
// { "home", "made_from", "tenancies": [ … ], "entries": [ … ] }, both languages' sentences; cents
// as whole numbers.
std::string story_json(const Story& story, std::uint32_t home, const StorySpan& span,
                       const Provenance& made_from);

}  // namespace drempel
