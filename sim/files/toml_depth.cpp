#include "files/toml_depth.h"

#include <fmt/format.h>

#include <algorithm>

namespace drempel {

namespace {

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

std::size_t after_long_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string end(3, quote);
  for (std::size_t i = at + 3; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text.substr(i, 3) == end) {
      i += 3;
      // Up to two quotes may stand before the closing three.
      for (int extra = 0; extra < 2 && i < text.size() && text[i] == quote; ++extra) ++i;
      return i;
    }
  }
  return text.size();
}

// Walks over a text token by token and keeps count.
class DepthScan {
 public:
  DepthScan(std::string_view text, int most) : text_(text), most_(most) {}

  // The line of the first place that is too deep; 0 = none.
  int first_too_deep() {
    while (at_ < text_.size())
      if (!step()) return line_;
    return 0;
  }
  bool in_brackets() const { return brackets_ > most_; }

 private:
  bool step() {
    const char c = text_[at_];
    if (c == '"' || c == '\'') return part(after_string(text_, at_));
    if (is_bare(c)) return part(after_bare());
    if (c == '#') at_ = std::min(text_.find('\n', at_), text_.size()) - 1;
    if (c == '\n') ++line_;
    if (c == '[' || c == '{') ++brackets_;
    if ((c == ']' || c == '}') && brackets_ > 0) --brackets_;
    if (c == '.') dot_ = true;
    if (c != '.' && c != ' ' && c != '\t') parts_ = 0, dot_ = false;
    ++at_;
    return brackets_ <= most_;
  }

  // A dotted path is a row of parts with dots between; a number or date is at most two.
  bool part(std::size_t end) {
    parts_ = dot_ ? parts_ + 1 : 1;
    dot_ = false;
    if (parts_ > most_) return false;
    for (; at_ < end; ++at_)
      if (text_[at_] == '\n') ++line_;
    return true;
  }

  std::size_t after_bare() const {
    std::size_t i = at_;
    while (i < text_.size() && is_bare(text_[i])) ++i;
    return i;
  }

  std::string_view text_;
  int most_;
  std::size_t at_ = 0;
  int line_ = 1;
  int brackets_ = 0;
  int parts_ = 0;
  bool dot_ = false;
};

}  // namespace

std::size_t after_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  if (text.substr(at, 3) == std::string(3, quote)) return after_long_string(text, at);
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '\n') return i;
    if (text[i] == quote) return i + 1;
    if (quote == '"' && text[i] == '\\' && i + 1 < text.size() && text[i + 1] != '\n') ++i;
  }
  return text.size();
}

Problems check_depth(std::string_view text, int most, const std::string& file) {
  DepthScan scan(text, most);
  const int line = scan.first_too_deep();
  if (line == 0) return {};
  const Said what =
      scan.in_brackets()
          ? said("brackets nested more than {0} deep; at most {0} are read",
                 "haakjes meer dan {0} diep; hoogstens {0} worden gelezen", most)
          : said("a key path of more than {0} parts; at most {0} are read",
                 "een sleutel van meer dan {0} delen; hoogstens {0} worden gelezen", most);
  return {make_problem(file, line, {}, what)};
}

}  // namespace drempel
