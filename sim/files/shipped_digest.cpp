// FNV-1a over files, in the order of their names.
#include "files/shipped_digest.h"

#include <fmt/format.h>

#include <cstdint>

#include "files/text_file.h"

namespace drempel {

namespace {

// FNV-1a, 64 bits: to see that files changed, no secret.
class Digest {
 public:
  void add(std::string_view text) {
    for (const char c : text) value_ = (value_ ^ static_cast<unsigned char>(c)) * 1099511628211U;
    value_ = (value_ ^ 0xFFU) * 1099511628211U;  // between texts
  }
  std::string text() const { return fmt::format("{:016x}", value_); }

 private:
  std::uint64_t value_ = 14695981039346656037U;
};

void add_file(Digest& digest, const std::filesystem::path& path) {
  digest.add(path.filename().string());
  const auto content = read_text_file(path, path.filename().string());
  digest.add(content ? std::string_view(*content) : std::string_view());
}

}  // namespace

std::string targets_digest(const SearchPath& search) {
  Digest digest;
  for (const std::string& name : shipped_targets(search))
    add_file(digest, targets_folder(search) / (name + ".toml"));
  return digest.text();
}

std::string scenarios_digest(const SearchPath& search) {
  Digest digest;
  for (const auto& names :
       {shipped_scenarios(search), shipped_strategies(search), shipped_climates(search)})
    for (const std::string& name : names)
      if (const auto file = find_shipped(name, search)) add_file(digest, file->path);
  return digest.text();
}

}  // namespace drempel
