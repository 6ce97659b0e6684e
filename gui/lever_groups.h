// The levers as the chain runs: which group a row belongs to.
#pragma once

#include <span>

#include "base/text.h"
#include "policy/rows.h"

namespace drempel::gui {

enum class LeverGroup {
  before,
  remind,
  talk,
  arrange,
  help,
  hand_over,
  court,
  after,
  staff,
  money,
  outside,  // climate
  people,   // behaviour and population: what the model assumes
  count
};

LeverGroup group_of(const Row& row);
Text name_of(LeverGroup group);

// The slider of a row: how far one notch goes; and whether it is wide: usual values lie near the
// low end of a long range, so they get more of the length (the cube root of the distance).
struct SliderShape {
  double step = 0.01;
  bool wide = false;
};
SliderShape slider_of(const Row& row);
// Where a value stands along the slider, 0 … 1, and back.
double place_on_slider(const Row& row, double value);
double value_on_slider(const Row& row, double place);
// The nearest value on the row's steps, inside its range.
double snapped(const Row& row, double value);

// Whether every word of `search` occurs in a text, whatever the case.
bool has_words(std::string_view text, std::string_view search);
// Whether every word of `search` occurs in the row's label, subject, key, source or unit, in either
// language, whatever the case. An empty search matches all.
bool matches(const Row& row, std::string_view search);

}  // namespace drempel::gui
