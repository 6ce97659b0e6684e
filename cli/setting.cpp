// Numbers and dates of "--set", from the user's notation into that of files.
#include "cli/setting.h"

#include <fmt/format.h>

#include "base/dates.h"
#include "base/notation.h"
#include "policy/typed_value.h"

namespace drempel::cli {

namespace {

// A number of another key than a row's, such as the day of a step.
std::string number_in_file(std::string_view value, Language language) {
  const auto number = read_number(value, language);
  const bool bare = number && !number->euro && !number->percent && number->unit.empty();
  return bare ? number->plain : std::string(value);
}

std::string value_in_file(std::string_view key, std::string_view value, Language language) {
  if (plain_number(value)) return std::string(value);
  if (const auto day = read_day(value)) return to_iso(*day);
  const auto row = find_row(key);
  if (!row) return number_in_file(value, language);
  const auto number = typed_value(rows()[*row], value, language, BareShare::fraction);
  if (!number) return std::string(value);
  if (rows()[*row].unit == Unit::flag) return *number != 0 ? "true" : "false";
  return plain_decimal(*number);
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::string as_in_a_file(std::string_view setting, Language language) {
  const std::size_t equals = setting.find('=');
  if (equals == setting.npos) return std::string(setting);
  const std::string_view key = trimmed(setting.substr(0, equals));
  const std::string_view value = trimmed(setting.substr(equals + 1));
  return fmt::format("{}={}", key, value_in_file(key, value, language));
}

}  // namespace drempel::cli
