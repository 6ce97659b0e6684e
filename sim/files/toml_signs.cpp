// Signs and notations that TOML doesn't know, each with its remedy.
#include "files/toml_signs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/dates.h"
#include "base/notation.h"
#include "files/faults.h"
#include "files/toml_depth.h"

namespace drempel {

namespace {

constexpr std::size_t most_faults = 100;
constexpr std::string_view byte_order_mark = "\ufeff";

struct Sign {
  std::string_view sign;
  Text what;  // with its remedy
};

constexpr Text curly{"is a curly quote; type a straight one: '",
                     "is een krullend aanhalingsteken; typ een recht: '"};
constexpr Text long_minus{"is a sign that looks like a minus; type - (the hyphen of the keyboard)",
                          "is een teken dat op een min lijkt; typ - (het streepje van het "
                          "toetsenbord)"};
constexpr Text hard_space{"is a space that doesn't break; type an ordinary space",
                          "is een vaste spatie; typ een gewone spatie"};
constexpr Text unseen{"is a sign that can't be seen; remove it, or type the line anew",
                      "is een onzichtbaar teken; haal het weg, of typ de regel opnieuw"};
constexpr Text unit_sign{"doesn't stand with a number in a file; leave it out",
                         "staat in een bestand niet bij een getal; laat het weg"};
constexpr Text other{"can only stand in a text between quotes (') or behind #",
                     "kan alleen in een tekst tussen aanhalingstekens (') staan of achter #"};

constexpr std::array signs{
    Sign{"\u2018", curly},      Sign{"\u2019", curly},      Sign{"\u201a", curly},
    Sign{"\u201b", curly},      Sign{"\u201c", curly},      Sign{"\u201d", curly},
    Sign{"\u201e", curly},      Sign{"\u201f", curly},      Sign{"\u2032", curly},
    Sign{"\u2033", curly},      Sign{"\u00ab", curly},      Sign{"\u00bb", curly},
    Sign{"\u00b4", curly},      Sign{"\u2212", long_minus}, Sign{"\u2010", long_minus},
    Sign{"\u2011", long_minus}, Sign{"\u2012", long_minus}, Sign{"\u2013", long_minus},
    Sign{"\u2014", long_minus}, Sign{"\u00a0", hard_space}, Sign{"\u2007", hard_space},
    Sign{"\u2009", hard_space}, Sign{"\u202f", hard_space}, Sign{"\u3000", hard_space},
    Sign{"\u200b", unseen},     Sign{"\u200c", unseen},     Sign{"\u200d", unseen},
    Sign{"\u2060", unseen},     Sign{"\ufeff", unseen},     Sign{"\u00ad", unseen},
    Sign{"\u20ac", unit_sign}};

// The UTF-8 letter that begins the text.
std::string_view first_letter(std::string_view text) {
  std::size_t end = 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
  return text.substr(0, end);
}

unsigned code_point(std::string_view letter) {
  const auto first = static_cast<unsigned char>(letter.front());
  unsigned code = letter.size() == 2   ? first & 0x1fU
                  : letter.size() == 3 ? first & 0x0fU
                                       : first & 7U;
  for (const char c : letter.substr(1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3fU);
  return code;
}

Said about(std::string_view letter) {
  const auto found =
      std::find_if(signs.begin(), signs.end(), [&](const Sign& s) { return s.sign == letter; });
  const Text what = found == signs.end() ? other : found->what;
  const bool seen =
      found == signs.end() || (found->what.en != unseen.en && found->what.en != hard_space.en);
  const std::string shown = seen ? fmt::format("{} (U+{:04X})", letter, code_point(letter))
                                 : fmt::format("U+{:04X}", code_point(letter));
  return said("{} {}", "{} {}", shown, what);
}

bool is_curly(std::string_view letter) {
  return std::any_of(signs.begin(), signs.end(),
                     [&](const Sign& s) { return s.sign == letter && s.what.en == curly.en; });
}

// The first curly quote in a text, or nothing.
std::string_view first_curly(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view letter = first_letter(text.substr(i));
    if (is_curly(letter)) return letter;
    i += letter.size();
  }
  return {};
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string_view line_of(std::string_view text, int line) {
  for (; line > 1 && !text.empty(); --line)
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return text.substr(0, text.find('\n'));
}

// The line without its comment; and whether a string on it never closes.
struct Code {
  std::string_view text;
  bool open_string = false;
};
Code code_of(std::string_view line) {
  for (std::size_t i = 0; i < line.size();) {
    if (line[i] == '#') return {line.substr(0, i)};
    if (line[i] != '"' && line[i] != '\'') {
      ++i;
      continue;
    }
    const std::size_t end = after_string(line, i);
    if (end == line.size() && (end < i + 2 || line.back() != line[i])) return {line, true};
    i = end;
  }
  return {line};
}

// What stands behind each "=" of a line, up to the next key or bracket.
std::vector<std::string_view> values_of(std::string_view code) {
  std::vector<std::string_view> values;
  for (std::size_t at = code.find('='); at != code.npos; at = code.find('=', at + 1)) {
    std::string_view value = code.substr(at + 1, code.find_first_of("=[]{}", at + 1) - at - 1);
    const std::size_t end = at + 1 + value.size();
    if (end < code.size() && code[end] == '=')  // ", next_key"
      value = value.substr(0, value.rfind(','));
    values.push_back(trimmed(value));
  }
  return values;
}

bool stands_as_in_a_file(std::string_view text) {
  return text == "true" || text == "false" || from_iso(text) || plain_number(text);
}

std::optional<Said> number_in_a_file(std::string_view text) {
  const auto dutch = read_number(text, Language::nl), english = read_number(text, Language::en);
  if (!dutch || !english || !dutch->unit.empty()) return {};
  const auto spelled = [](const WrittenNumber& n) {
    return plain_decimal(n.percent ? n.hundredth() : n.value());
  };
  const std::string a = spelled(*dutch), b = spelled(*english);
  if (a == b) return said("{}", "{}", a);
  return said("{} or {}", "{} of {}", a, b);
}

std::optional<Said> switch_in_a_file(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (lower == "true" || lower == "yes" || lower == "ja" || lower == "on" || lower == "aan")
    return said("true", "true");
  if (lower == "false" || lower == "no" || lower == "nee" || lower == "off" || lower == "uit")
    return said("false", "false");
  return {};
}

std::optional<Said> fault_of_value(std::string_view value) {
  if (value.empty() || stands_as_in_a_file(value)) return {};
  if (value.find_first_not_of("0123456789-") == value.npos &&
      std::count(value.begin(), value.end(), '-') == 2)
    if (const auto day = read_day(value); !day) {
      const Problem no_day = day.problems().front();
      return Said{no_day.message, no_day.nl};
    }
  if (const auto right = as_in_a_file(value))
    return said("\"{}\" is not how a file writes it; write {}",
                "\"{}\" staat zo niet in een bestand; schrijf {}", shown(value), *right);
  const bool word = std::all_of(value.begin(), value.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == ' ';
  });
  if (!word || value == "true" || value == "false" || value == "nan" || value == "inf") return {};
  return said("a text stands in quotes: '{}'", "een tekst staat tussen aanhalingstekens: '{}'",
              shown(value));
}

}  // namespace

Problems check_signs(std::string_view text, const std::string& file) {
  Problems problems;
  int line = 1, last = 0;
  std::size_t at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  const auto move_to = [&](std::size_t end) {
    line += static_cast<int>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                                        text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    at = end;
  };
  while (at < text.size() && problems.size() < most_faults) {
    if (text[at] == '"' || text[at] == '\'') {
      move_to(after_string(text, at));
    } else if (text[at] == '#') {
      move_to(std::min(text.find('\n', at), text.size()));
    } else if (const std::string_view letter = first_letter(text.substr(at)); letter.size() == 1) {
      move_to(at + 1);
    } else {
      if (line != last) problems.push_back(make_problem(file, line, {}, about(letter)));
      last = line;
      at += letter.size();
    }
  }
  return problems;
}

std::optional<Said> usual_fault(std::string_view text, int line) {
  const Code code = code_of(line_of(text, line));
  if (code.open_string) {
    const std::string_view sign = first_curly(code.text);
    if (!sign.empty()) return about(sign);
    return said("a text isn't closed: its second quote is missing",
                "een tekst is niet gesloten: het tweede aanhalingsteken ontbreekt");
  }
  if (code.text.find('=') == code.text.npos) {
    if (code.text.find(':') == code.text.npos) return {};
    return said("between a key and its value stands =, not :",
                "tussen een sleutel en zijn waarde staat =, geen :");
  }
  for (const std::string_view value : values_of(code.text))
    if (const auto fault = fault_of_value(value)) return fault;
  return {};
}

std::optional<Said> as_in_a_file(std::string_view text) {
  if (stands_as_in_a_file(text)) return said("{}", "{}", text);
  if (const auto day = read_day(text)) return said("{}", "{}", to_iso(*day));
  if (auto number = number_in_a_file(text)) return number;
  return switch_in_a_file(text);
}

}  // namespace drempel
