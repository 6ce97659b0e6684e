// Choosing between one and more in a text.
#include "base/counted.h"

#include <algorithm>
#include <cctype>

namespace drempel {

namespace {

// Which part a "{…}" of fmt means; `next` counts those without a number.
std::size_t part_of(std::string_view braces, std::size_t& next) {
  if (braces.size() < 2 || std::isdigit(static_cast<unsigned char>(braces[1])) == 0) return next++;
  return static_cast<std::size_t>(braces[1] - '0');
}

}  // namespace

std::string with_forms(std::string_view text, std::span<const std::string> shown) {
  std::string result;
  std::size_t next = 0, last = shown.size();
  while (!text.empty()) {
    std::size_t length = 1;
    if (text.front() == '{') {
      length = std::min(text.find('}'), text.size() - 1) + 1;
      last = part_of(text.substr(0, length), next);
    }
    const std::size_t bar = text.find('|'), end = text.find('>');
    if (text.front() == '<' && bar < end && end != text.npos) {
      const bool one = last < shown.size() && shown[last] == "1";
      result += one ? text.substr(1, bar - 1) : text.substr(bar + 1, end - bar - 1);
      length = end + 1;
    } else {
      result += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return result;
}

}  // namespace drempel
