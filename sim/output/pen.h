// What charts have in common: text that never covers other text or leaves the picture, the heading,
// the note, names beside lines, the legend.
#pragma once

#include <string>
#include <vector>

#include "output/look.h"
#include "output/text_metrics.h"

namespace drempel {

// Sizes of text at 100 %.
inline constexpr double note_size = 12, body_size = 13, title_size = 15, headline_size = 20;

class Pen {
 public:
  // Draws inside `bounds` only.
  Pen(Canvas& canvas, const Rect& bounds, const Look& look);

  Canvas& canvas;
  const Rect bounds;
  const Look look;
  const Palette& colours;

  // Pixels of a length at 100 %.
  double px(double length) const { return length * look.scale; }
  Language language() const { return look.language; }

  // A style at 100 %, in ink unless a colour is given.
  TextStyle style(double size, Anchor anchor = Anchor::start) const;
  TextStyle style(double size, Colour colour, Anchor anchor = Anchor::start) const;
  double width_of(std::string_view text, double size, Weight weight = Weight::regular) const;

  // Writes a text when all of it lies inside the bounds and no earlier text or kept area is in its
  // way; says whether it did. Empty texts are written nowhere.
  bool write(Point at, std::string_view text, const TextStyle& style);
  // Like write, cut to `width` pixels with "…".
  bool write_cut(Point at, std::string_view text, double width, const TextStyle& style);
  // Whether write would do it.
  bool is_free(Point at, std::string_view text, const TextStyle& style) const;
  // Whether no text and no kept area lies here.
  bool is_clear(const Rect& area) const;
  // No text may be written here any more.
  void keep(const Rect& area) { taken_.push_back(area); }

 private:
  std::vector<Rect> taken_;
};

// The title (a finding or a quantity), in bold, and a line under it; gives what is left of the
// bounds, inside a margin. In a small picture the lines are fewer, never smaller.
Rect draw_heading(Pen& pen, std::string_view title, std::string_view under);
// A note at the foot of `area`; gives what is left. Not in a small picture.
Rect draw_note(Pen& pen, const Rect& area, std::string_view note);
// One sentence in the middle of what would have been the chart.
void draw_nothing(Pen& pen, const Rect& area, std::string_view why);

// A series and its name.
struct LegendItem {
  std::string name;
  SeriesLook look;
};
// Names with their line and marker in rows from the top of `area`; gives what is left. At most a
// third of the height; names that don't fit are left out.
Rect draw_legend(Pen& pen, const Rect& area, const std::vector<LegendItem>& items);

// A name that wants to stand at a height.
struct SideLabel {
  double y = 0;
  std::string text;
  Colour colour;
};
// Names beside what they name, from `x` to the right, at most `width` wide, moved apart between
// `top` and `bottom`. Says whether there was room for all; writes none when there wasn't.
bool draw_side_labels(Pen& pen, double x, double width, double top, double bottom,
                      std::vector<SideLabel> labels);

}  // namespace drempel
