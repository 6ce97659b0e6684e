// Labels of scenario files, and names of files for labels.
#include "gui/file_label.h"

#include "files/read_scenario.h"
#include "files/text_file.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_bytes = 100'000;
constexpr std::size_t longest_name = 60;

}  // namespace

std::string label_of_text(const std::string& text, Language language) {
  const auto root = parse_toml(text, {});
  if (!root) return {};
  Faults unread{std::string()};
  const Heading heading = read_heading(*root, unread);
  const std::string& label = language == Language::nl ? heading.label_nl : heading.label_en;
  return label.empty() ? heading.name : label;
}

std::string label_of_file(const fs::path& path, Language language) {
  std::error_code error;
  if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > most_bytes || error)
    return {};
  const auto text = read_text_file(path, path.filename().string());
  return text ? label_of_text(*text, language) : std::string();
}

std::string file_name_for(const std::string& label) {
  std::string name;
  for (const char c : label) {
    if (name.size() == longest_name) break;
    if (c >= 'A' && c <= 'Z') name += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) name += c;
    if (c == ' ' || c == '-' || c == '_')
      if (!name.empty() && name.back() != '-') name += '-';
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? name : name + ".toml";
}

}  // namespace drempel::gui
