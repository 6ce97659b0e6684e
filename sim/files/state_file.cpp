#include "files/state_file.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <memory>
#include <system_error>

#include "base/archive.h"
#include "base/said.h"
#include "files/faults.h"
#include "files/output_file.h"

namespace drempel {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = state_mark;
constexpr std::size_t length_at = magic.size() + sizeof state_format;
constexpr std::size_t maker_at = length_at + sizeof(std::uint64_t);
constexpr std::size_t body_at = maker_at + sizeof(std::uint32_t) + 1;
constexpr std::size_t digest_size = 2 * sizeof(std::uint64_t);

constexpr Text no_file{"there is no such file, or it can't be read",
                       "dit bestand is er niet, of het kan niet gelezen worden"};
constexpr Text no_state{"is not a saved state; make one with --save-state FILE --at DATE",
                        "is geen bewaarde toestand; maak er een met --save-state FILE --at DATE"};
constexpr Text other_format{
    "has format {}; this program reads format {}: save the state again with this program",
    "heeft indeling {}; dit programma leest indeling {}: bewaar de toestand opnieuw met dit "
    "programma"};
constexpr Text damaged{
    "is damaged or cut off (length or check digits do not fit): save the state again",
    "is beschadigd of afgebroken (lengte of controlegetal klopt niet): bewaar de toestand opnieuw"};
constexpr Text other_results{
    "was saved with results version {}; this program has results version {}: save the state again",
    "is bewaard met resultaatversie {}; dit programma heeft resultaatversie {}: bewaar de toestand "
    "opnieuw"};
constexpr Text other_build{
    "was saved by {} build and this is {} one: save the state again with this program",
    "is bewaard door {} versie en dit is {}: bewaar de toestand opnieuw met dit programma"};
constexpr Text checked_build{"a checked", "een controlerende"};
constexpr Text plain_build{"a plain", "een gewone"};

template <class Number>
Number number_at(std::string_view content, std::size_t at) {
  Number number{};
  std::memcpy(&number, content.data() + at, sizeof number);
  return number;
}

void put_number_at(std::string& content, std::size_t at, std::uint64_t number) {
  std::memcpy(content.data() + at, &number, sizeof number);
}

// The whole of a regular file; nothing when it can't be had.
std::optional<std::string> whole(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return {};
  const auto size = fs::file_size(path, error);
  if (error) return {};
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                             std::fclose);
  if (!file) return {};
  std::string content(size, '\0');
  if (std::fread(content.data(), 1, size, file.get()) != size) return {};
  return content;
}

// What is wrong with a file's length, digest or maker; empty when nothing is.
std::string fault_of(std::string_view content, const StateMaker& maker, Language language) {
  if (content.substr(0, magic.size()) != magic) return std::string(no_state.in(language));
  if (content.size() < body_at + digest_size) return std::string(damaged.in(language));
  const auto format = number_at<std::uint32_t>(content, magic.size());
  if (format != state_format) return filled(other_format, language, format, state_format);
  const std::size_t end = content.size() - digest_size;
  const Digest stored{number_at<std::uint64_t>(content, end),
                      number_at<std::uint64_t>(content, end + sizeof(std::uint64_t))};
  if (number_at<std::uint64_t>(content, length_at) != content.size() ||
      digest_of(content.substr(0, end)) != stored)
    return std::string(damaged.in(language));
  const auto results = number_at<std::uint32_t>(content, maker_at);
  if (results != maker.results_version)
    return filled(other_results, language, results, maker.results_version);
  const bool checked = content[body_at - 1] != 0;
  const auto build = [&](bool c) { return (c ? checked_build : plain_build).in(language); };
  if (checked != maker.checked)
    return filled(other_build, language, build(checked), build(maker.checked));
  return {};
}

}  // namespace

StateMaker this_maker(int results_version) {
#ifdef DREMPEL_CHECKED
  constexpr bool checked = true;
#else
  constexpr bool checked = false;
#endif
  return {static_cast<std::uint32_t>(results_version), checked};
}

std::string_view StateFile::body() const {
  return std::string_view(content).substr(body_at, content.size() - body_at - digest_size);
}

std::string begin_state_file(const StateMaker& maker) {
  std::string content(magic);
  Writer write(content);
  write(state_format, std::uint64_t{0}, maker.results_version, maker.checked);
  return content;
}

void seal_state_file(std::string& content) {
  put_number_at(content, length_at, content.size() + digest_size);
  const Digest digest = digest_of(content);
  Writer write(content);
  write(digest.a, digest.b);
}

Result<StateFile> read_state_file(const fs::path& path, const StateMaker& maker,
                                  Language language) {
  const std::string name = shown_path(path.string());
  std::optional<std::string> content = whole(path);
  if (!content) return Problem{name, 0, {}, std::string(no_file.in(language))};
  std::string fault = fault_of(*content, maker, language);
  if (!fault.empty()) return Problem{name, 0, {}, std::move(fault)};
  return StateFile{std::move(*content)};
}

}  // namespace drempel
