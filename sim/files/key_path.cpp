#include "files/key_path.h"

#include <algorithm>

#include "files/codes.h"

namespace drempel {

namespace {

bool is_bare(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
}

// Takes one part off the front of `rest`; nothing when there is none.
std::optional<std::string> take_part(std::string_view& rest) {
  const bool quoted = !rest.empty() && (rest[0] == '\'' || rest[0] == '"');
  const auto end = quoted ? rest.find(rest[0], 1) : std::min(rest.find('.'), rest.size());
  if (end == rest.npos) return {};
  const std::string_view part = quoted ? rest.substr(1, end - 1) : rest.substr(0, end);
  rest.remove_prefix(quoted ? end + 1 : end);
  const bool fits = quoted ? part.find_first_of("\\'\"\n\r") == part.npos : is_bare(part);
  if (!fits) return {};
  return std::string(part);
}

// Puts the code of a step that was taken apart at its dots together again.
void join_step(KeyPath& path) {
  if (path.size() < 5 || path[0] != "workflow" || from_code<StepId>(path[2])) return;
  const std::string code = path[2] + "." + path[3] + "." + path[4];
  if (!from_code<StepId>(code)) return;
  path[2] = code;
  path.erase(path.begin() + 3, path.begin() + 5);
}

}  // namespace

std::optional<KeyPath> split_key(std::string_view key) {
  KeyPath path;
  while (true) {
    auto part = take_part(key);
    if (!part) return {};
    path.push_back(std::move(*part));
    if (key.empty()) break;
    if (key[0] != '.') return {};
    key.remove_prefix(1);
  }
  join_step(path);
  return path;
}

Said no_dotted_key() { return said("is not a dotted key", "is geen sleutel met punten"); }

std::string joined_key(const KeyPath& path) {
  std::string key;
  for (const std::string& part : path) {
    if (!key.empty()) key += '.';
    key += is_bare(part) ? part : "'" + part + "'";
  }
  return key;
}

}  // namespace drempel
