#include "output/morale_part.h"

#include <fmt/format.h>

#include "output/report_parts.h"
#include "output/words.h"

namespace drempel {

namespace {

// "2 > 1 > today", the best first.
std::string in_words(const std::vector<std::size_t>& order, Language language) {
  std::string text;
  for (const std::size_t scenario : order)
    text += (text.empty() ? "" : " > ") +
            (scenario == 0 ? std::string(words::today.in(language)) : fmt::format("{}", scenario));
  return text;
}

Text verdict(const OrderAtEnds& order) {
  if (order.holds) return words::order_holds;
  return order.within_luck ? words::order_within_luck : words::order_changes;
}

}  // namespace

std::string_view code_of(const OrderAtEnds& order) {
  if (order.holds) return "same";
  return order.within_luck ? "within_luck" : "changes";
}

std::string morale_part(const Comparison& figures, Language language) {
  if (figures.morale_ends.empty()) return {};
  std::vector<TableRow> rows{{"", std::string(words::morale_off.in(language)),
                              std::string(words::morale_full.in(language)),
                              std::string(words::order_question.in(language))}};
  for (const OrderAtEnds& order : figures.morale_ends)
    rows.push_back({std::string(order.outcome->name.in(language)), in_words(order.off, language),
                    in_words(order.full, language), std::string(verdict(order).in(language))});
  return section(words::morale,
                 to_text({{false, 0, 28}, {false, 0, 24}, {false, 0, 24}, {false, 0, 24}}, rows),
                 language);
}

}  // namespace drempel
