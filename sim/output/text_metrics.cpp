#include "output/text_metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include "output/text_metrics_table.h"

namespace drempel {

namespace {

constexpr std::string_view ellipsis = "…";

// One character of a UTF-8 text and how many bytes it takes.
struct Character {
  char32_t code = '?';
  std::size_t bytes = 1;
};

Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (bytes == 1 || bytes > text.size()) return {};
  char32_t code = lead & (0xFF >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    code = code << 6 | (byte(i) & 0x3F);
  }
  return {code, bytes};
}

std::size_t place_of(char32_t code) {
  for (const text_table::Run& run : text_table::runs)
    if (code >= run.first && code <= run.last) return run.place + (code - run.first);
  return 'M' - 0x20;
}

// The number of bytes at the start of `text` that are at most `width` wide.
std::size_t fitting(std::string_view text, double width, double size, Weight weight) {
  const auto& widths = weight == Weight::bold ? text_table::bold : text_table::regular;
  double used = 0;
  std::size_t bytes = 0;
  while (bytes < text.size()) {
    const Character one = first_character(text.substr(bytes));
    used += widths[place_of(one.code)] * size / 1000;
    if (used > width + 1e-9) break;
    bytes += one.bytes;
  }
  return bytes;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.remove_suffix(1);
  return text;
}

// The last space up to `fits` where a line may break: not before a %, which stays with its number.
std::size_t last_break(std::string_view text, std::size_t fits) {
  std::size_t space = text.rfind(' ', fits);
  while (space != text.npos && space > 0 && text.substr(space + 1).starts_with('%'))
    space = text.rfind(' ', space - 1);
  return space;
}

// The bytes of the first line of `text`: up to the last space that fits, else up to the first one.
std::size_t first_line(std::string_view text, double width, double size, Weight weight) {
  const std::size_t fits = fitting(text, width, size, weight);
  if (fits == text.size()) return fits;
  const std::size_t space = last_break(text, fits);
  if (space != text.npos && space > 0) return space;
  return std::min(text.find(' '), text.size());
}

}  // namespace

double text_width(std::string_view text, double size, Weight weight) {
  const auto& widths = weight == Weight::bold ? text_table::bold : text_table::regular;
  std::int64_t sum = 0;
  while (!text.empty()) {
    const Character one = first_character(text);
    sum += widths[place_of(one.code)];
    text.remove_prefix(one.bytes);
  }
  return static_cast<double>(sum) * size / 1000;
}

std::vector<std::pair<char32_t, char32_t>> text_ranges() {
  std::vector<std::pair<char32_t, char32_t>> ranges;
  for (const text_table::Run& run : text_table::runs) ranges.emplace_back(run.first, run.last);
  return ranges;
}

std::string shortened(std::string_view text, double width, double size, Weight weight) {
  if (text_width(text, size, weight) <= width + 1e-9) return std::string(text);
  const double room = width - text_width(ellipsis, size, weight);
  const std::string_view head =
      room > 0 ? trimmed(text.substr(0, fitting(text, room, size, weight))) : std::string_view();
  return head.empty() ? std::string() : std::string(head) + std::string(ellipsis);
}

std::vector<std::string> wrapped_lines(std::string_view text, double width, double size,
                                       Weight weight, int most) {
  std::vector<std::string> lines;
  while (!text.empty() && static_cast<int>(lines.size()) < most) {
    const bool last = static_cast<int>(lines.size()) + 1 == most;
    const std::size_t bytes = last ? text.size() : first_line(text, width, size, weight);
    std::string line = shortened(text.substr(0, bytes), width, size, weight);
    if (!line.empty()) lines.push_back(std::move(line));
    text.remove_prefix(bytes);
    while (text.starts_with(' ')) text.remove_prefix(1);
    if (bytes == 0) break;
  }
  return lines;
}

Rect text_box(Point at, std::string_view text, const TextStyle& style) {
  const double width = text_width(text, style.size, style.weight);
  const double left = style.anchor == Anchor::start    ? 0
                      : style.anchor == Anchor::middle ? -width / 2
                                                       : -width;
  const double up = -text_ascent * style.size, down = text_descent * style.size;
  if (style.angle == 0) return {at.x + left, at.y + up, width, down - up};
  const double turn = style.angle * std::numbers::pi / 180;
  const double c = std::cos(turn), s = std::sin(turn);
  double x0 = at.x, x1 = at.x, y0 = at.y, y1 = at.y;
  bool first = true;
  for (const double x : {left, left + width})
    for (const double y : {up, down}) {
      const double px = at.x + x * c - y * s, py = at.y + x * s + y * c;
      x0 = first ? px : std::min(x0, px), x1 = first ? px : std::max(x1, px);
      y0 = first ? py : std::min(y0, py), y1 = first ? py : std::max(y1, py);
      first = false;
    }
  return {x0, y0, x1 - x0, y1 - y0};
}

}  // namespace drempel
