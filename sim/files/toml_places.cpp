#include "files/toml_places.h"

#include <algorithm>

#include "files/toml_depth.h"

namespace drempel {

namespace {

// Walks over valid TOML; on anything else it may stop early, but never passes the end.
class Walk {
 public:
  Walk(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  bool done() const { return at_ >= text_.size(); }
  char here() const { return done() ? '\0' : text_[at_]; }
  std::size_t at() const { return at_; }
  void step() { at_ = std::min(at_ + 1, text_.size()); }

  void skip(std::string_view what) {
    while (!done() && what.find(here()) != what.npos) ++at_;
  }
  // Blanks, line ends and comments.
  void skip_gap() {
    for (skip(" \t\r\n"); here() == '#'; skip(" \t\r\n")) to_line_end();
  }
  void to_line_end() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  // A dotted key; ends at '=' or ']'.
  KeyPath key() {
    KeyPath path;
    while (!done()) {
      skip(" \t");
      path.push_back(part());
      skip(" \t");
      if (here() != '.') break;
      step();
    }
    return path;
  }

  // A value, brackets and strings and all; stops right behind it.
  Span value() {
    const std::size_t begin = at_;
    int depth = 0;
    do {
      const char c = here();
      if (c == '"' || c == '\'')
        at_ = after_string(text_, at_);
      else if (c == '#' && depth > 0)
        to_line_end();
      else if (c == '[' || c == '{')
        ++depth, step();
      else if (c == ']' || c == '}')
        --depth, step();
      else if (depth == 0)
        scalar();
      else
        step();
    } while (!done() && depth > 0);
    return {begin, at_};
  }

 private:
  std::string part() {
    if (here() == '"' || here() == '\'') {
      const std::size_t begin = at_;
      at_ = after_string(text_, at_);
      const std::string_view inside = text_.substr(begin + 1, at_ - begin - 2);
      const bool escaped = text_[begin] == '"' && inside.find('\\') != inside.npos;
      return escaped ? std::string("\n") : std::string(inside);  // no key holds a line end
    }
    const std::size_t begin = at_;
    while (!done() && std::string_view(" \t\r\n.=]").find(here()) == std::string_view::npos) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // A number, date or switch. A date and its time may have a blank between.
  void scalar() {
    while (!done() && std::string_view(",]}#\r\n").find(here()) == std::string_view::npos) ++at_;
    while (text_[at_ - 1] == ' ' || text_[at_ - 1] == '\t') --at_;
  }

  std::string_view text_;
  std::size_t at_;
};

KeyPath joined(KeyPath a, const KeyPath& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

std::size_t line_begin(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return before == text.npos ? 0 : before + 1;
}

void read_header(std::string_view text, Walk& walk, Places& places) {
  TableText table;
  table.header.begin = line_begin(text, walk.at());
  walk.step();
  table.in_list = walk.here() == '[';
  if (table.in_list) walk.step();
  table.path = walk.key();
  walk.to_line_end();
  walk.step();
  table.header.end = walk.at();
  places.tables.push_back(std::move(table));
}

void read_entry(std::string_view text, Walk& walk, Places& places) {
  Entry entry;
  entry.table = places.tables.size() - 1;
  entry.lines.begin = line_begin(text, walk.at());
  entry.path = joined(places.tables.back().path, walk.key());
  walk.step();  // '='
  walk.skip(" \t");
  entry.value = walk.value();
  walk.to_line_end();
  walk.step();
  entry.lines.end = walk.at();
  places.entries.push_back(std::move(entry));
}

}  // namespace

Places find_places(std::string_view text) {
  Places places;
  places.tables.emplace_back();
  const bool has_mark = text.substr(0, 3) == "\xef\xbb\xbf";
  Walk walk(text, has_mark ? 3 : 0);
  for (walk.skip_gap(); !walk.done(); walk.skip_gap())
    if (walk.here() == '[')
      read_header(text, walk, places);
    else
      read_entry(text, walk, places);
  return places;
}

std::vector<Entry> inline_entries(std::string_view text, std::size_t open) {
  std::vector<Entry> entries;
  Walk walk(text, open + 1);
  for (walk.skip_gap(); !walk.done() && walk.here() != '}'; walk.skip_gap()) {
    Entry entry;
    entry.path = walk.key();
    walk.step();  // '='
    walk.skip(" \t");
    entry.value = walk.value();
    entries.push_back(std::move(entry));
    walk.skip_gap();
    if (walk.here() == ',') walk.step();
  }
  return entries;
}

}  // namespace drempel
