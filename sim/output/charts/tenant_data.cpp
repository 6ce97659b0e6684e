#include <algorithm>

#include "base/said.h"
#include "chain/words.h"
#include "output/charts/tenant.h"
#include "output/charts/words.h"
#include "output/names.h"

namespace drempel {

namespace {

constexpr int days_around = 31;  // before and after what is told
constexpr int apart = 120;       // days without arrears that part one stretch from the next

struct Stretch {
  Day from, to;
  int told = 0;
};

// The stretch of arrears with the most entries; nothing told when there were none.
Stretch longest_told(const std::vector<StoryEntry>& entries) {
  Stretch best, now;
  for (const StoryEntry& entry : entries) {
    const bool first = now.told == 0 || entry.day - now.to > apart;
    if (entry.owed <= Cents{} && first) continue;
    if (first) now = {entry.day, entry.day, 0};
    ++now.told;
    now.to = entry.day;
    if (now.told > best.told) best = now;
  }
  return best;
}

StorySpan chosen(const Story& story, const StorySpan& span) {
  if (span.from || span.until || story.entries.empty()) return span;
  const Stretch best = longest_told(story.entries);
  if (best.told == 0) return span;
  return {best.from - days_around, best.to + days_around};
}

void add_seen(TenantData& data, Day from, const std::string& name) {
  if (!data.seen.empty() && data.seen.back().name == name) return;
  if (!data.seen.empty()) data.seen.back().to = from;
  data.seen.push_back({from, data.to, name});
}

// The tenant of the middle of what is shown: after an eviction the home has another one.
const StoryHead& head_of(const Story& story, const StorySpan& shown, const TenantData& data) {
  if (!shown.from) return story.heads.back();
  const Day middle = data.from + (data.to - data.from) / 2;
  const StoryHead* head = &story.heads.front();
  for (const StoryHead& one : story.heads)
    if (one.from <= middle) head = &one;
  return *head;
}

std::string who_text(const StoryHead& head, Language language) {
  return filled(chart_words::tenant_under, language, name_of(head.household).in(language),
                name_of(head.income).in(language), head.age, spell_euros(head.rent, language),
                name_of(head.profile).in(language));
}

}  // namespace

TenantData tenant_data(const Story& story, std::uint32_t home, const StorySpan& span,
                       Language language) {
  TenantData data;
  data.title = filled(chart_words::tenant_title, language, home);
  if (story.entries.empty()) {
    if (!story.heads.empty()) data.under = who_text(story.heads.back(), language);
    return data;
  }
  const StorySpan shown = chosen(story, span);
  data.from = shown.from.value_or(story.entries.front().day);
  data.to = shown.until.value_or(story.entries.back().day);
  if (data.to <= data.from) data.to = data.from + 1;
  if (!story.heads.empty()) data.under = who_text(head_of(story, shown, data), language);
  for (const StoryEntry& entry : story.entries) {
    if (entry.day > data.to) break;
    const Day day = std::max(entry.day, data.from);
    const TenantMoment moment{day, entry.threshold, entry.paralysis, in_euros(entry.owed),
                              in_euros(entry.buffer)};
    // What held before the strip begins, or a later entry of the same day, is overwritten.
    if (!data.moments.empty() && data.moments.back().day == day)
      data.moments.back() = moment;
    else
      data.moments.push_back(moment);
    if (entry.day < data.from) data.seen.clear();
    add_seen(data, day, std::string(name_of(entry.segment).in(language)));
    if (entry.day >= data.from)
      data.signs.push_back({entry.day, entry.lane, language == Language::nl ? entry.nl : entry.en});
  }
  return data;
}

}  // namespace drempel
