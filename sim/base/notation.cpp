// Numbers as people write them: the marks of a language, and the signs that office programs put in.
#include "base/notation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace drempel {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char group_mark(Language language) { return language == Language::nl ? '.' : ','; }

// Spaces and minus signs that look like the plain ones.
struct LikePlain {
  std::string_view sign;
  char plain;
};
constexpr std::array likenesses{
    LikePlain{"\u00a0", ' '}, LikePlain{"\u2007", ' '}, LikePlain{"\u2009", ' '},
    LikePlain{"\u202f", ' '}, LikePlain{"\t", ' '},     LikePlain{"\u2212", '-'},
    LikePlain{"\u2010", '-'}, LikePlain{"\u2011", '-'}, LikePlain{"\u2013", '-'}};

std::string with_plain_signs(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto found = std::find_if(likenesses.begin(), likenesses.end(),
                                    [&](const LikePlain& l) { return text.starts_with(l.sign); });
    result += found == likenesses.end() ? text.front() : found->plain;
    text.remove_prefix(found == likenesses.end() ? 1 : found->sign.size());
  }
  return result;
}

bool take(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

void skip_spaces(std::string_view& text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
}

// The digits with the marks and spaces between them.
std::string_view take_body(std::string_view& text) {
  const auto stop = std::find_if(text.begin(), text.end(), [](char c) {
    return !is_digit(c) && c != '.' && c != ',' && c != ' ';
  });
  std::string_view body = text.substr(0, static_cast<std::size_t>(stop - text.begin()));
  text.remove_prefix(body.size());
  while (body.ends_with(' ')) body.remove_suffix(1);
  return body;
}

// Digits in groups of three with that mark between them; nothing when they aren't.
std::optional<std::string> ungrouped(std::string_view digits, char mark) {
  std::string result;
  const std::size_t first = std::min(digits.find(mark), digits.size());
  if (first == 0 || (first < digits.size() && first > 3)) return {};
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool mark_here = i >= first && (i - first) % 4 == 0;
    if (mark_here ? digits[i] != mark : !is_digit(digits[i])) return {};
    if (!mark_here) result += digits[i];
  }
  if ((digits.size() - first) % 4 != 0) return {};
  return result;
}

std::optional<std::string> all_digits(std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), is_digit)) return {};
  return std::string(text);
}

// The whole part and the decimals behind the mark at `place`.
std::optional<std::string> with_decimals(std::string_view body, std::size_t place, char group) {
  const std::string_view behind = body.substr(place + 1);
  const auto whole = place == 0 ? std::string("0") : ungrouped(body.substr(0, place), group);
  if (!whole || behind.empty() || !all_digits(behind)) return {};
  return *whole + "." + std::string(behind);
}

// Where the decimals begin in a body with marks of one kind, or npos when they mark groups.
std::size_t decimals_of_one_kind(std::string_view body, char mark, Language language) {
  const std::size_t place = body.find(mark);
  if (body.find(mark, place + 1) != body.npos) return body.npos;
  if (mark != group_mark(language) || !ungrouped(body, mark) || body.front() == '0') return place;
  return body.npos;
}

// "1.500,50" → "1500.50".
std::optional<std::string> plain_of(std::string_view body, Language language) {
  if (body.empty() || !is_digit(body.back())) return {};
  const std::size_t point = body.rfind('.'), comma = body.rfind(',');
  const bool spaced = body.find(' ') != body.npos;
  if (point == body.npos && comma == body.npos)
    return spaced ? ungrouped(body, ' ') : all_digits(body);
  const bool both = point != body.npos && comma != body.npos;
  const char last = comma == body.npos || (both && point > comma) ? '.' : ',';
  const std::size_t place = body.rfind(last);
  if (both) return spaced ? std::nullopt : with_decimals(body, place, last == '.' ? ',' : '.');
  if (spaced) return with_decimals(body, place, ' ');
  if (decimals_of_one_kind(body, last, language) == body.npos) return ungrouped(body, last);
  return with_decimals(body, place, ' ');
}

// The exponent of "1e-05", which other programs write; empty when there is none.
std::string take_exponent(std::string_view& text) {
  if (text.empty() || (text.front() != 'e' && text.front() != 'E')) return {};
  std::size_t end = 1;
  if (end < text.size() && (text[end] == '-' || text[end] == '+')) ++end;
  const std::size_t digits = end;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == digits || end < text.size()) return {};
  const std::string exponent(text[1] == '+' ? text.substr(2) : text.substr(1));
  text = {};
  return "e" + exponent;
}

double to_double(const std::string& plain) {
  double value = std::nan("");
  std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return value;
}

Said how_to_write() { return said("write it as 1,234.5", "schrijf het als 1.234,5"); }

Problem no_number(std::string_view text, Said why) {
  return make_problem({}, 0, {},
                      said("\"{}\" is no number: {}; {}", "\"{}\" is geen getal: {}; {}", text,
                           std::move(why), how_to_write()));
}

// What is wrong with the digits and marks.
Said why_no_digits(std::string_view body, std::string_view rest) {
  if (!body.empty())
    return said("the marks in \"{}\" don't stand between groups of three digits",
                "de tekens in \"{}\" staan niet tussen groepen van drie cijfers", body);
  if (rest.empty()) return said("nothing is filled in", "er is niets ingevuld");
  const std::size_t end = std::min(rest.find(' '), rest.size());
  return said("\"{}\" stands where digits should", "\"{}\" staat waar cijfers horen",
              rest.substr(0, end));
}

}  // namespace

std::string plain_decimal(double value, int shift) {
  if (!std::isfinite(value)) return fmt::format("{}", value);
  std::array<char, 40> text{};
  const char* end =
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific)
          .ptr;
  std::string_view spelled(text.data(), static_cast<std::size_t>(end - text.data()));
  const std::string sign(take(spelled, "-") ? "-" : "");
  const std::size_t e = spelled.find('e');
  std::string digits(1, spelled.front());
  if (e > 2) digits += spelled.substr(2, e - 2);
  int exponent = 0;
  const std::size_t from = e + (spelled[e + 1] == '+' ? 2 : 1);
  std::from_chars(spelled.data() + from, spelled.data() + spelled.size(), exponent);
  if (digits == "0") return "0";
  const int point = exponent + 1 + shift, many = static_cast<int>(digits.size());
  const auto zeros = [](int n) {
    return std::string(static_cast<std::size_t>(std::max(0, n)), '0');
  };
  if (point <= 0) return sign + "0." + zeros(-point) + digits;
  if (point >= many) return sign + digits + zeros(point - many);
  return sign + digits.insert(static_cast<std::size_t>(point), ".");
}

std::string in_notation(std::string_view plain, Language language) {
  const std::size_t point = std::min(plain.find('.'), plain.size());
  std::string result;
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % 3 == 0) result += group_mark(language);
    result += plain[i];
  }
  if (point == plain.size()) return result;
  return result + (language == Language::nl ? ',' : '.') + std::string(plain.substr(point + 1));
}

std::string shown_setting(double value, Language language, int shift) {
  const std::string plain = plain_decimal(value, shift);
  if (!std::isfinite(value)) return plain;
  if (plain.front() != '-') return in_notation(plain, language);
  return std::string(minus_sign) + in_notation(std::string_view(plain).substr(1), language);
}

double WrittenNumber::value() const { return to_double(plain); }

double WrittenNumber::hundredth() const {
  const std::size_t e = plain.find('e');
  if (e != plain.npos) return value() / 100;
  return to_double(plain + "e-2");
}

Result<WrittenNumber> read_number(std::string_view text, Language language) {
  const std::string signs = with_plain_signs(text);
  std::string_view rest = signs;
  skip_spaces(rest);
  while (rest.ends_with(' ')) rest.remove_suffix(1);
  WrittenNumber number;
  bool negative = take(rest, "-");
  if (!negative) take(rest, "+");
  skip_spaces(rest);
  number.euro = take(rest, "€") || take(rest, "EUR") || take(rest, "eur");
  skip_spaces(rest);
  if (!negative && number.euro) negative = take(rest, "-");
  skip_spaces(rest);
  const std::string_view body = take_body(rest);
  const auto plain = plain_of(body, language);
  if (!plain) return no_number(text, why_no_digits(body, rest));
  number.plain = (negative ? "-" : "") + *plain + take_exponent(rest);
  if (!std::isfinite(number.value()))
    return no_number(text, said("it is too large", "het is te groot"));
  skip_spaces(rest);
  number.percent = take(rest, "%");
  skip_spaces(rest);
  number.unit = rest;
  return number;
}

namespace {

template <class Whole>
std::optional<Whole> whole_of(std::string_view text, Language language) {
  const auto number = read_number(text, language);
  if (!number || number->euro || number->percent || !number->unit.empty()) return {};
  Whole value{};
  const std::string& plain = number->plain;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error != std::errc() || end != plain.data() + plain.size()) return {};
  return value;
}

}  // namespace

std::optional<std::int64_t> read_whole(std::string_view text, Language language, std::int64_t low,
                                       std::int64_t high) {
  const auto value = whole_of<std::int64_t>(text, language);
  return value && *value >= low && *value <= high ? value : std::nullopt;
}

std::optional<std::uint64_t> read_count(std::string_view text, Language language) {
  return whole_of<std::uint64_t>(text, language);
}

std::optional<double> plain_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool zero_in_front =
      digits.size() > 1 && digits[0] == '0' && digits[1] != '.' && digits[1] != 'e';
  if (digits.empty() || !is_digit(digits.front()) || !is_digit(digits.back()) || zero_in_front)
    return {};
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

bool looks_like_thousands(std::string_view plain) {
  if (plain.starts_with('-') || plain.starts_with('+')) plain.remove_prefix(1);
  const std::size_t point = plain.find('.');
  return point != plain.npos && point >= 1 && point <= 3 && plain.front() != '0' &&
         plain.size() == point + 4 && ungrouped(plain, '.').has_value();
}

}  // namespace drempel
