// One tenant's time as a strip: the inner line on top, what happened, what the corporation sees and
// does, money at the bottom.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.h"
#include "model/story.h"
#include "output/pen.h"
#include "output/story_text.h"

namespace drempel {

struct TenantMoment {
  Day day;
  double threshold = 0, paralysis = 0;  // 0 … 1
  double owed = 0, savings = 0;         // €
};

struct TenantSign {
  Day day;
  Lane lane{};
  std::string sentence;
};

struct TenantSeen {
  Day from, to;
  std::string name;  // of the segment
};

struct TenantData {
  std::string title, under;
  Day from, to;                       // the strip's ends
  std::vector<TenantMoment> moments;  // in order; each holds until the next
  std::vector<TenantSign> signs;      // in order
  std::vector<TenantSeen> seen;       // what the corporation sees
};

// Without a span: from a month before to a month after the arrears that most is told of, or the
// whole story when there were none.
TenantData tenant_data(const Story& story, std::uint32_t home, const StorySpan& span,
                       Language language);

// With the curtain down (`inner` false) the top lane is hidden, as it is for the corporation.
void draw(Canvas& canvas, const Rect& bounds, const TenantData& data, const Look& look,
          bool inner = true);

}  // namespace drempel
