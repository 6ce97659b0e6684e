#include "gui/lines.h"

#include <imgui.h>

#include <algorithm>
#include <array>

namespace drempel::gui {

namespace {

constexpr std::array<std::string_view, 4> before_number{"€", "−", "+", "×"};
constexpr std::array<std::string_view, 3> after_number{"%", "×", "€"};

bool begins_with_digit(std::string_view word) {
  return !word.empty() && word[0] >= '0' && word[0] <= '9';
}
bool ends_with_digit(std::string_view word) {
  return !word.empty() && word.back() >= '0' && word.back() <= '9';
}

// Whether no line may end between two words.
bool belong(std::string_view first, std::string_view second) {
  for (const std::string_view sign : before_number)
    if (first.ends_with(sign) && begins_with_digit(second)) return true;
  for (const std::string_view sign : after_number)
    if (ends_with_digit(first) && second.starts_with(sign)) return true;
  return false;
}

float wide(std::string_view text) {
  return ImGui::CalcTextSize(text.data(), text.data() + text.size()).x;
}

// One paragraph, without line ends in it.
std::string paragraph(std::string_view text, float width) {
  std::string lines;
  std::size_t line = 0;  // where the last line begins
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    while (end < text.size()) {
      const std::size_t next = std::min(text.find(' ', end + 1), text.size());
      if (!belong(text.substr(at, end - at), text.substr(end + 1, next - end - 1))) break;
      end = next;
    }
    const std::string_view word = text.substr(at, end - at);
    if (lines.size() > line) {
      const std::string longer = lines.substr(line) + " " + std::string(word);
      const bool fits = wide(longer) <= width;
      lines += fits ? ' ' : '\n';
      if (!fits) line = lines.size();
    }
    lines += word;
    at = end + 1;
  }
  return lines;
}

}  // namespace

std::string in_lines(std::string_view text, float width) {
  std::string all;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (at > 0) all += '\n';
    all += paragraph(text.substr(at, end - at), width);
    at = end + 1;
  }
  return all;
}

void put_lines(std::string_view text, float width) {
  float room = width > 0 ? width : ImGui::GetContentRegionAvail().x;
  const float em = ImGui::GetFontSize();
  if (width <= 0 && room < 6 * em) room = 24 * em;  // a window that still looks for its size
  ImGui::TextUnformatted(in_lines(text, room).c_str());
}

}  // namespace drempel::gui
