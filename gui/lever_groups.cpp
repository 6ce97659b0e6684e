#include "gui/lever_groups.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "output/changes.h"

namespace drempel::gui {

namespace {

struct SectionGroup {
  std::string_view start;  // of the key
  LeverGroup group;
};
// The first that a policy row's key begins with.
constexpr SectionGroup groups[] = {{"segment.", LeverGroup::before},
                                   {"debit.", LeverGroup::before},
                                   {"approach.portal", LeverGroup::remind},
                                   {"approach.wording", LeverGroup::remind},
                                   {"approach.contact_counts", LeverGroup::remind},
                                   {"approach.welcome", LeverGroup::before},
                                   {"approach.budget_look", LeverGroup::before},
                                   {"approach.", LeverGroup::talk},
                                   {"arrangement.", LeverGroup::arrange},
                                   {"help.", LeverGroup::help},
                                   {"tailor.", LeverGroup::help},
                                   {"instrument.", LeverGroup::help},
                                   {"handover.", LeverGroup::hand_over},
                                   {"agency.", LeverGroup::hand_over},
                                   {"bailiff.", LeverGroup::hand_over},
                                   {"contractor.", LeverGroup::hand_over},
                                   {"court.", LeverGroup::court},
                                   {"execution.", LeverGroup::court},
                                   {"departed.", LeverGroup::after},
                                   {"provision.", LeverGroup::after},
                                   {"staff.", LeverGroup::staff},
                                   {"ledger.", LeverGroup::money},
                                   {"", LeverGroup::talk}};

constexpr Text names[] = {
    {"Before it goes wrong", "Voordat het misgaat"},
    {"Remind", "Herinneren"},
    {"Talk", "In gesprek"},
    {"Arrange", "Regelen"},
    {"Help", "Hulp"},
    {"Hand over", "Overdragen"},
    {"Court", "Rechter"},
    {"Afterwards", "Daarna"},
    {"Staff", "Medewerkers"},
    {"Money", "Geld"},
    {"From outside", "Van buiten"},
    {"Assumptions about people and prices", "Aannames over mensen en prijzen"}};
static_assert(std::size(names) == static_cast<std::size_t>(LeverGroup::count));

constexpr double notches = 100;  // that a slider has at least

// Small and without accents that matter here: ASCII only, which the keys and most words are.
std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(c < 128 ? std::tolower(c) : c); });
  return result;
}

}  // namespace

LeverGroup group_of(const Row& row) {
  if (row.kind == Kind::climate) return LeverGroup::outside;
  if (row.kind == Kind::world) return LeverGroup::people;
  const std::string key = key_of(row);
  for (const SectionGroup& one : groups)
    if (key.starts_with(one.start)) return one.group;
  return LeverGroup::talk;
}

Text name_of(LeverGroup group) { return names[static_cast<std::size_t>(group)]; }

SliderShape slider_of(const Row& row) {
  SliderShape shape;
  const double width = row.high - row.low;
  shape.wide = row.low >= 0 && row.fallback > 0 && row.high > 20 * row.fallback;
  const double scale = shape.wide ? row.fallback * 2 : width;
  shape.step = std::pow(10.0, std::floor(std::log10(std::max(scale, 1e-9) / notches) + 1e-9));
  if (row.whole) shape.step = std::max(1.0, shape.step);
  return shape;
}

double place_on_slider(const Row& row, double value) {
  const double width = row.high - row.low;
  const double part = width > 0 ? std::clamp((value - row.low) / width, 0.0, 1.0) : 0;
  return slider_of(row).wide ? std::cbrt(part) : part;
}

double value_on_slider(const Row& row, double place) {
  const double part = slider_of(row).wide ? place * place * place : place;
  return row.low + (row.high - row.low) * part;
}

double snapped(const Row& row, double value) {
  const double step = slider_of(row).step;
  const double on_step = std::round(value / step) * step;
  // Written in decimal, so that 0.30000000000000004 never reaches a file.
  const double clean = std::round(on_step * 1e9) / 1e9;
  return std::clamp(clean, row.low, row.high);
}

bool has_words(std::string_view text, std::string_view search) {
  const std::string all = lower(text), wanted = lower(search);
  for (std::size_t from = 0; from < wanted.size();) {
    const std::size_t end = std::min(wanted.find(' ', from), wanted.size());
    if (end > from && all.find(wanted.substr(from, end - from)) == all.npos) return false;
    from = end + 1;
  }
  return true;
}

bool matches(const Row& row, std::string_view search) {
  return has_words(key_of(row) + " " + label_of(row, Language::en) + " " +
                       label_of(row, Language::nl) + " " + row.source.in(Language::en) + " " +
                       row.source.in(Language::nl) + " " + std::string(name_of(group_of(row)).en) +
                       " " + std::string(name_of(group_of(row)).nl),
                   search);
}

}  // namespace drempel::gui
