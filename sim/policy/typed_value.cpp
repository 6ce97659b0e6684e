// What a user writes for a row: a number in the row's own unit, or yes or no.
#include "policy/typed_value.h"

#include "base/notation.h"

namespace drempel {

namespace {

Problem fault(const Row& row, Said what) {
  return make_problem({}, 0, key_of(row), std::move(what));
}

Result<double> yes_or_no(const Row& row, std::string_view text) {
  if (text == "1" || text == "0") return text == "1" ? 1.0 : 0.0;
  if (const auto yes = read_yes_or_no(text)) return *yes ? 1.0 : 0.0;
  return fault(row, said("\"{}\" is neither yes nor no", "\"{}\" is geen ja en geen nee", text));
}

bool is_in_euros(Unit unit) {
  return unit == Unit::eur || unit == Unit::eur_per_month || unit == Unit::eur_per_hour;
}

// Nothing behind the number, or the row's own unit.
bool unit_fits(const Row& row, const WrittenNumber& number) {
  const Text name = name_of(row.unit);
  return number.unit.empty() || number.unit == name.en || number.unit == name.nl;
}

bool percent_fits(const Row& row) { return row.unit == Unit::share || row.unit == Unit::percent; }

}  // namespace

Result<double> typed_value(const Row& row, std::string_view text, Language language,
                           BareShare bare) {
  if (row.unit == Unit::flag) return yes_or_no(row, text);
  const auto number = read_number(text, language);
  if (!number) return number.problems();
  const bool fits = unit_fits(row, *number) && (!number->euro || is_in_euros(row.unit)) &&
                    (!number->percent || percent_fits(row));
  if (!fits)
    return fault(row, said("\"{}\" has another unit; this value is in: {}",
                           "\"{}\" heeft een andere eenheid; deze waarde is in: {}", text,
                           name_of(row.unit)));
  const bool of_hundred =
      row.unit == Unit::share && (number->percent || bare == BareShare::percentage);
  return of_hundred ? number->hundredth() : number->value();
}

Result<double> option_value(const Row& row, std::string_view text, Language language) {
  if (const auto value = plain_number(text)) return *value;
  return typed_value(row, text, language, BareShare::fraction);
}

bool may_be_thousands(const Row& row, std::string_view spelled) {
  return may_be_thousands(is_in_euros(row.unit), row.low, row.high, spelled);
}

bool may_be_thousands(bool in_euros, double low, double high, std::string_view spelled) {
  const auto value = plain_number(spelled);
  if (!value || !looks_like_thousands(spelled)) return false;
  return in_euros || (*value * 1000 >= low && *value * 1000 <= high);
}

Said thousands_or_not(const Row& row, std::string_view spelled) {
  return thousands_or_not(is_in_euros(row.unit), spelled);
}

Said thousands_or_not(bool in_euros, std::string_view spelled) {
  const double value = plain_number(spelled).value_or(0);
  const std::string_view euro = in_euros ? "€ " : "";
  const std::string small = plain_decimal(value);
  const std::string large = plain_decimal(value, 3);
  return said("{0} is read as {1}{2}; if {1}{3} is meant, write {4}, else {5}",
              "{0} wordt gelezen als {1}{2}; is {1}{3} bedoeld, schrijf dan {4}, anders {5}",
              spelled, euro,
              Said{shown_setting(value, Language::en), shown_setting(value, Language::nl)},
              Said{shown_setting(value, Language::en, 3), shown_setting(value, Language::nl, 3)},
              large, small);
}

std::string value_to_type(const Row& row, double value, Language language) {
  const std::string number = shown_setting(value, language, row.unit == Unit::share ? 2 : 0);
  return percent_fits(row) ? number + "%" : number;
}

}  // namespace drempel
