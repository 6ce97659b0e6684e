// From a name to the text of a scenario that the user can work on.
#include "gui/strategy.h"

#include "files/text_file.h"
#include "files/toml_node.h"

namespace drempel::gui {

namespace fs = std::filesystem;

void Strategy::write(std::string next) {
  if (sound()) sound_text = std::move(text);
  text = std::move(next);
}

bool is_patch(const std::string& text) {
  const auto root = parse_toml(text, {});
  if (!root) return true;
  const auto* table = root->as<NodeTable>();
  const Node* patch = table ? find(*table, "patch") : nullptr;
  const bool* value = patch ? patch->as<bool>() : nullptr;
  return value && *value;
}

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

Result<Strategy> fetch(const std::string& name_or_path, const SearchPath& search) {
  Strategy strategy;
  const bool path =
      name_or_path.find('/') != name_or_path.npos || fs::path(name_or_path).extension() == ".toml";
  const auto shipped = path ? std::nullopt : find_shipped(name_or_path, search);
  const FoundFile file = shipped ? *shipped : FoundFile{name_or_path, name_or_path};
  const auto text = read_text_file(file.path, file.shown_as);
  if (!text) return text.problems();
  strategy.text = strategy.saved = *text;
  strategy.shown_as = fs::path(file.shown_as).filename().string();
  if (!shipped) strategy.path = fs::absolute(file.path);
  strategy.patch = is_patch(*text);
  return strategy;
}

}  // namespace drempel::gui
