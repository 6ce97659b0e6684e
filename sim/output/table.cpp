#include "output/table.h"

#include <algorithm>
#include <cstdint>

namespace drempel {

namespace {

struct Symbol {
  std::uint32_t point = 0;
  std::size_t bytes = 1;
};

// The character at the start of `text`; a broken one counts as one byte.
Symbol first_symbol(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t bytes = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes == 1 || lead < 0xc0 || bytes > text.size()) return {lead, 1};
  std::uint32_t point = lead & (0xffu >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i)
    point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3fu);
  return {point, bytes};
}

struct Range {
  std::uint32_t from, to;
};

constexpr Range wide[] = {
    {0x1100, 0x115f}, {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},
    {0xa000, 0xa4cf}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};
constexpr Range unseen[] = {
    {0x0, 0x1f},      {0x7f, 0x9f},     {0x300, 0x36f},   {0x200b, 0x200f},
    {0x20d0, 0x20f0}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff},
};

template <std::size_t N>
bool within(const Range (&ranges)[N], std::uint32_t point) {
  return std::any_of(std::begin(ranges), std::end(ranges),
                     [&](Range r) { return point >= r.from && point <= r.to; });
}

int cells_of(std::uint32_t point) {
  return within(unseen, point) ? 0 : within(wide, point) ? 2 : 1;
}

std::vector<int> widths_of(const std::vector<Column>& columns, const std::vector<TableRow>& rows) {
  std::vector<int> widths;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    int width = columns[c].least;
    for (const TableRow& row : rows)
      if (c < row.size()) width = std::max(width, display_width(row[c]));
    widths.push_back(columns[c].most > 0 ? std::min(width, columns[c].most) : width);
  }
  return widths;
}

void trim_end(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const Symbol symbol = first_symbol(text);
    width += cells_of(symbol.point);
    text.remove_prefix(symbol.bytes);
  }
  return width;
}

std::string cut(std::string_view text, int width) {
  if (display_width(text) <= width) return std::string(text);
  std::string result;
  int used = 1;  // the "…"
  while (!text.empty()) {
    const Symbol symbol = first_symbol(text);
    used += cells_of(symbol.point);
    if (used > width) break;
    result += text.substr(0, symbol.bytes);
    text.remove_prefix(symbol.bytes);
  }
  trim_end(result);
  return result + "…";
}

std::string padded(std::string_view text, int width, bool right_aligned) {
  const int missing = std::max(0, width - display_width(text));
  const std::string spaces(static_cast<std::size_t>(missing), ' ');
  return right_aligned ? spaces + std::string(text) : std::string(text) + spaces;
}

std::string wrapped(std::string_view text, int width, int indent) {
  std::string margin(static_cast<std::size_t>(indent) + 1, ' ');
  margin[0] = '\n';
  std::string result;
  int used = 0;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, space);
    const int cells = display_width(word);
    if (used > 0 && used + 1 + cells > width)
      result += margin, used = 0;
    else if (used > 0)
      result += ' ', ++used;
    result += word;
    used += cells;
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return result;
}

std::string to_text(const std::vector<Column>& columns, const std::vector<TableRow>& rows) {
  const std::vector<int> widths = widths_of(columns, rows);
  std::string text;
  for (const TableRow& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c > 0) line += "  ";
      line += padded(cut(row[c], widths[c]), widths[c], columns[c].right);
    }
    trim_end(line);
    text += line + "\n";
  }
  return text;
}

}  // namespace drempel
