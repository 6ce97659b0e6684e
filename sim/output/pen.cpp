#include "output/pen.h"

#include <algorithm>

namespace drempel {

Pen::Pen(Canvas& on, const Rect& area, const Look& how)
    : canvas(on), bounds(area), look(how), colours(palette_of(how.theme)) {}

TextStyle Pen::style(double size, Colour colour, Anchor anchor) const {
  return {px(size), Weight::regular, colour, anchor, 0};
}

TextStyle Pen::style(double size, Anchor anchor) const { return style(size, colours.ink, anchor); }

double Pen::width_of(std::string_view text, double size, Weight weight) const {
  return text_width(text, px(size), weight);
}

bool Pen::is_clear(const Rect& area) const {
  return std::none_of(taken_.begin(), taken_.end(),
                      [&](const Rect& taken) { return taken.overlaps(area); });
}

bool Pen::is_free(Point at, std::string_view text, const TextStyle& how) const {
  if (text.empty()) return false;
  const Rect box = text_box(at, text, how);
  return bounds.contains(box) && is_clear(box);
}

bool Pen::write(Point at, std::string_view text, const TextStyle& how) {
  if (!is_free(at, text, how)) return false;
  taken_.push_back(text_box(at, text, how));
  canvas.text(at, text, how);
  return true;
}

bool Pen::write_cut(Point at, std::string_view text, double width, const TextStyle& how) {
  return write(at, shortened(text, width, how.size, how.weight), how);
}

namespace {

// Lines under each other; gives the height they took.
double write_lines(Pen& pen, Point top_left, double width, const std::vector<std::string>& lines,
                   const TextStyle& style) {
  double y = top_left.y;
  for (const std::string& line : lines) {
    pen.write_cut({top_left.x, y + style.size}, line, width, style);
    y += style.size * line_height;
  }
  return y - top_left.y;
}

}  // namespace

Rect draw_heading(Pen& pen, std::string_view title, std::string_view under) {
  const Rect& b = pen.bounds;
  const double margin = pen.px(b.w < pen.px(480) ? 8 : 16);
  const bool roomy = b.w >= pen.px(640) && b.h >= pen.px(360);
  const bool small = b.h < pen.px(260);
  const double width = b.w - 2 * margin;
  TextStyle head = pen.style(roomy ? headline_size : title_size);
  head.weight = Weight::bold;
  const TextStyle below = pen.style(body_size, pen.colours.soft);
  double y = b.y + margin;
  y += write_lines(pen, {b.x + margin, y}, width,
                   wrapped_lines(title, width, head.size, head.weight, small ? 1 : 2), head);
  if (!small)
    y += write_lines(pen, {b.x + margin, y}, width,
                     wrapped_lines(under, width, below.size, below.weight, 2), below);
  y += pen.px(8);
  return {b.x + margin, y, std::max(0.0, width), std::max(0.0, b.bottom() - margin - y)};
}

Rect draw_note(Pen& pen, const Rect& area, std::string_view note) {
  if (area.h < pen.px(220) || note.empty()) return area;
  const TextStyle style = pen.style(note_size, pen.colours.soft);
  const auto lines = wrapped_lines(note, area.w, style.size, style.weight, 2);
  const double height = static_cast<double>(lines.size()) * style.size * line_height;
  write_lines(pen, {area.x, area.bottom() - height}, area.w, lines, style);
  return {area.x, area.y, area.w, area.h - height - pen.px(8)};
}

void draw_nothing(Pen& pen, const Rect& area, std::string_view why) {
  const TextStyle style = pen.style(body_size, pen.colours.soft, Anchor::middle);
  const auto lines = wrapped_lines(why, area.w, style.size, style.weight, 3);
  double y = area.middle().y - static_cast<double>(lines.size() - 1) / 2 * style.size * line_height;
  for (const std::string& line : lines) {
    pen.write({area.middle().x, y}, line, style);
    y += style.size * line_height;
  }
}

Rect draw_legend(Pen& pen, const Rect& area, const std::vector<LegendItem>& items) {
  const double row = pen.px(20), sample = pen.px(28), gap = pen.px(6), between = pen.px(18);
  double x = area.x, y = area.y;
  for (const LegendItem& item : items) {
    const std::string name = shortened(item.name, area.w - sample - gap, pen.px(body_size));
    const double width = sample + gap + pen.width_of(name, body_size);
    if (x > area.x && x + width > area.right()) x = area.x, y += row;
    if (y + row > area.y + area.h / 3) break;
    const double middle = y + row / 2;
    if (!pen.write({x + sample + gap, middle + pen.px(body_size) * text_x_height * 0.65}, name,
                   pen.style(body_size, item.look.text)))
      continue;
    pen.canvas.line({x, middle}, {x + sample, middle}, {item.look.line, pen.px(2), item.look.dash});
    draw_marker(pen.canvas, item.look.marker, {x + sample / 2, middle}, pen.px(4), item.look.line);
    x += width + between;
  }
  const double used = items.empty() ? 0 : y + row - area.y + pen.px(4);
  return {area.x, area.y + used, area.w, std::max(0.0, area.h - used)};
}

bool draw_side_labels(Pen& pen, double x, double width, double top, double bottom,
                      std::vector<SideLabel> labels) {
  const double height = pen.px(body_size) * 1.2;
  if (labels.empty()) return true;
  if (height * static_cast<double>(labels.size()) > bottom - top) return false;
  std::stable_sort(labels.begin(), labels.end(),
                   [](const SideLabel& a, const SideLabel& b) { return a.y < b.y; });
  // Pushed down to stand free of the one above, then up from the bottom.
  double least = top + height / 2;
  for (SideLabel& label : labels) label.y = least = std::max(label.y, least), least += height;
  double most = bottom - height / 2;
  for (auto label = labels.rbegin(); label != labels.rend(); ++label)
    label->y = most = std::min(label->y, most), most -= height;
  for (const SideLabel& label : labels)
    pen.write_cut({x, label.y + pen.px(body_size) * text_x_height * 0.65}, label.text, width,
                  pen.style(body_size, label.colour));
  return true;
}

}  // namespace drempel
