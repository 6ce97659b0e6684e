#include "output/story_text.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/said.h"
#include "chain/words.h"
#include "output/names.h"
#include "output/numbers.h"
#include "output/table.h"
#include "output/version.h"
#include "output/words.h"
#include "policy/workflow.h"

namespace drempel {

namespace {

constexpr int line_width = 120;
constexpr int sentence_width = 52;

bool within(Day day, const StorySpan& span) {
  return (!span.from || day >= *span.from) && (!span.until || day <= *span.until);
}

std::string in(const Text& text, Language language) { return std::string(text.in(language)); }

std::string children_in_words(int n, Language language) {
  if (n == 0) return in(words::no_children, language);
  if (n == 1) return in(words::one_child, language);
  return filled(words::children, language, n);
}

std::string head_in_words(const StoryHead& head, Language language) {
  return filled(words::tenancy, language, head.nth + 1, spell_day(head.from, language),
                name_of(head.income).in(language), name_of(head.household).in(language), head.age,
                children_in_words(head.children, language), spell_euros(head.rent, language),
                spell_euros(head.margin, language), spell_euros(head.buffer, language),
                (head.direct_debit ? words::with_mandate : words::without_mandate).in(language),
                name_of(head.profile).in(language));
}

TableRow header(Language language) {
  TableRow row;
  for (const Text& title : {words::date, words::lane, words::what, words::owes, words::buffer,
                            words::threshold, words::paralysis, words::seen_as})
    row.push_back(in(title, language));
  return row;
}

// The first line of the entry has the numbers; a long sentence goes on below it.
void add_entry(std::vector<TableRow>& rows, const StoryEntry& entry, Language language) {
  std::string sentence = wrapped(language == Language::nl ? entry.nl : entry.en, sentence_width);
  const std::size_t end = sentence.find('\n');
  rows.push_back({to_iso(entry.day), in(name_of(entry.lane), language), sentence.substr(0, end),
                  spell_euros(entry.owed, language), spell_euros(entry.buffer, language),
                  shown_number(entry.threshold, 2, language),
                  shown_number(entry.paralysis, 2, language),
                  in(name_of(entry.segment), language)});
  while (sentence.find('\n') != sentence.npos) {
    sentence.erase(0, sentence.find('\n') + 1);
    rows.push_back({"", "", sentence.substr(0, sentence.find('\n'))});
  }
}

nlohmann::ordered_json to_json(const StoryHead& head) {
  return {{"nth", head.nth},
          {"from", to_iso(head.from)},
          {"income", code_of(head.income)},
          {"household", code_of(head.household)},
          {"children", head.children},
          {"age", head.age},
          {"direct_debit", head.direct_debit},
          {"rent_cents", head.rent.n},
          {"margin_cents", head.margin.n},
          {"buffer_cents", head.buffer.n},
          {"profile", code_of(head.profile)}};
}

nlohmann::ordered_json to_json(const StoryEntry& entry) {
  return {{"day", to_iso(entry.day)},
          {"lane", code_of(entry.lane)},
          {"en", entry.en},
          {"nl", entry.nl},
          {"owed_cents", entry.owed.n},
          {"buffer_cents", entry.buffer.n},
          {"threshold", entry.threshold},
          {"paralysis", entry.paralysis},
          {"segment", code_of(entry.segment)}};
}

}  // namespace

std::string story_text(const Story& story, std::uint32_t home, const StorySpan& span,
                       Language language) {
  std::string text = filled(words::home, language, home) + "\n";
  for (const StoryHead& head : story.heads)
    text += wrapped(head_in_words(head, language), line_width - 2, 2) + "\n";
  std::vector<TableRow> rows{header(language)};
  for (const StoryEntry& entry : story.entries)
    if (within(entry.day, span)) add_entry(rows, entry, language);
  if (rows.size() == 1) return text + "\n" + in(words::nothing_happened, language) + "\n";
  return text + "\n" +
         to_text({{}, {false, 11}, {false, 0, sentence_width}, {true}, {true}, {true}, {true}, {}},
                 rows);
}

std::string story_json(const Story& story, std::uint32_t home, const StorySpan& span,
                       const Provenance& made_from) {
  nlohmann::ordered_json result{
      {"home", home},
      {"made_from", nlohmann::ordered_json::parse(provenance_json(made_from))},
      {"version", program_version()},
      {"results_version", results_version},
      {"tenancies", nlohmann::json::array()},
      {"entries", nlohmann::json::array()}};
  for (const StoryHead& head : story.heads) result["tenancies"].push_back(to_json(head));
  for (const StoryEntry& entry : story.entries)
    if (within(entry.day, span)) result["entries"].push_back(to_json(entry));
  return result.dump(2) + "\n";
}

}  // namespace drempel
