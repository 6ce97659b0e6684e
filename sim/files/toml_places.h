// Where things stand in a TOML text, byte by byte: what is needed to change one of them and leave
// the rest as it is.
#pragma once

#include <string_view>
#include <vector>

#include "files/key_path.h"

namespace drempel {

// Half open: [begin, end).
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// `key = value`, at top level or in an inline table.
struct Entry {
  KeyPath path;  // whole, from the root of what was scanned
  Span value;
  Span lines;             // the whole lines it stands on, line ends included (top level only)
  std::size_t table = 0;  // position in Places::tables (top level only)
};

// A table as it stands in the text: the root (first, with an empty path), or a [header].
struct TableText {
  KeyPath path;
  bool in_list = false;  // [[header]]
  Span header;           // its line; empty for the root
};

struct Places {
  std::vector<TableText> tables;
  std::vector<Entry> entries;
};

// All top-level entries and headers of a text that is valid TOML. Keys with escapes in them get a
// path that matches nothing.
Places find_places(std::string_view text);
// The entries of the inline table whose '{' is at `open`.
std::vector<Entry> inline_entries(std::string_view text, std::size_t open);

}  // namespace drempel
