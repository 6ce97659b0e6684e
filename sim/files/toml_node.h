// A TOML text as a tree in which every value knows its line. The only place that knows the parser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/calendar.h"
#include "base/result.h"

namespace drempel {

struct Member;
struct Node;
using NodeList = std::vector<Node>;
using NodeTable = std::vector<Member>;  // in alphabetical order of key; no key twice

// A time, or a date with one: nothing in a scenario needs it.
struct OtherValue {
  bool operator==(const OtherValue&) const = default;
};

struct Node {
  int line = 0;  // 1-based
  std::variant<NodeTable, NodeList, bool, std::int64_t, double, std::string, Date, OtherValue>
      content;
  std::string spelled = {};  // of a number with decimals: as it stands in the text, "1.500"

  template <class T>
  const T* as() const {
    return std::get_if<T>(&content);
  }
  // A whole or broken number as a double; nullptr-like false when it is no number.
  bool is_number() const { return as<double>() || as<std::int64_t>(); }
  double number() const;
};

struct Member {
  std::string key;
  int line = 0;  // of the key
  Node node;
};

constexpr int max_depth = 16;  // parts of a key path; nested brackets

// The text as a table. Key paths and brackets deeper than 16 are refused before anything is parsed;
// then the first fault of syntax, with its line. `file` is the name in the problem. The text must
// be UTF-8 without NUL bytes (text_file.h).
Result<Node> parse_toml(std::string_view text, const std::string& file);

// The member called `key`, or nullptr.
const Node* find(const NodeTable& table, std::string_view key);
// Equal but for the lines. NaN equals NaN.
bool same_content(const Node& a, const Node& b);
// "a table", "a text": what a value is, for a message. Texts and numbers show themselves.
Said described(const Node& node);
// Of a text that means a number, date or switch: "; write 0.5, without quotes". Else nothing.
Said remedy_for(const Node& node);
// What stands there instead of what is expected: "expected a table, found 3".
Said expected_table(const Node& found);
Said expected_text(const Node& found);
Said expected_flag(const Node& found);
Said text_too_long(const std::string& text, std::size_t most);  // bytes
Said unknown_key();
// One more part on a dotted key; quoted when it holds anything but letters, digits, '-', '_'.
std::string dotted(std::string_view path, std::string_view part);

}  // namespace drempel
