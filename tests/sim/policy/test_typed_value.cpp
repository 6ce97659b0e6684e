#include <doctest/doctest.h>

#include <cmath>

#include "output/changes.h"
#include "policy/typed_value.h"

using namespace drempel;

namespace {

const Row& row(std::string_view key) { return rows()[*find_row(key)]; }

// Round values and odd ones, all over the row's range.
std::vector<double> values_of(const Row& row) {
  std::vector<double> values{row.low, row.high, row.fallback};
  for (const double part : {0.001, 0.07, 0.29, 1.0 / 3, 0.5, 0.9})
    values.push_back(row.low + (row.high - row.low) * part);
  for (const double round : {1.2, 1.5, 12.5, 1200.0, 1500.0, 1500.5})
    if (round >= row.low && round <= row.high) values.push_back(round);
  if (row.whole || row.unit == Unit::flag)
    for (double& value : values) value = std::round(value);
  return values;
}

}  // namespace

TEST_SUITE("policy") {
  TEST_CASE("typed value: what is shown of any row is read back as the same value") {
    for (const Row& one : rows())
      for (const double value : values_of(one))
        for (const Language language : {Language::nl, Language::en}) {
          const std::string shown = shown_value(one, value, language);
          CAPTURE(key_of(one));
          CAPTURE(shown);
          for (const BareShare bare : {BareShare::percentage, BareShare::fraction}) {
            const auto read = typed_value(one, shown, language, bare);
            REQUIRE(read.ok());
            CHECK(*read == value);
          }
          if (one.unit == Unit::flag) continue;
          const auto field = typed_value(one, value_to_type(one, value, language), language,
                                         BareShare::percentage);
          REQUIRE(field.ok());
          CHECK(*field == value);
        }
  }

  TEST_CASE("typed value: a bare share is a percentage in a field and a fraction in an option") {
    const Row& share = row("channel.letter.reach");
    REQUIRE(share.unit == Unit::share);
    CHECK(*typed_value(share, "40", Language::nl, BareShare::percentage) == 0.4);
    CHECK(*typed_value(share, "0,4", Language::nl, BareShare::fraction) == 0.4);
    CHECK(*typed_value(share, "40%", Language::nl, BareShare::fraction) == 0.4);
    CHECK(*option_value(share, "0.4", Language::nl) == 0.4);
    CHECK(*option_value(share, "40 %", Language::en) == 0.4);
  }

  TEST_CASE("typed value: another unit is refused with the right one") {
    const Row& money = row("handover.min_owed");
    REQUIRE(money.unit == Unit::eur);
    CHECK_FALSE(typed_value(money, "40%", Language::nl, BareShare::percentage).ok());
    CHECK_FALSE(typed_value(money, "3 dagen", Language::nl, BareShare::percentage).ok());
    const auto euros =
        typed_value(row("staff.collectors"), "€ 3", Language::nl, BareShare::percentage);
    REQUIRE_FALSE(euros.ok());
    CHECK(message_in(euros.problems().front(), Language::nl).find("andere eenheid") !=
          std::string::npos);
  }

  TEST_CASE(
      "typed value: an option is as in a file where it can be, and says when that is unsure") {
    const Row& money = row("handover.min_owed");
    CHECK(*option_value(money, "1.500", Language::nl) == 1.5);
    CHECK(*option_value(money, "€ 1.500", Language::nl) == 1500);
    CHECK(may_be_thousands(money, "1.500"));
    CHECK_FALSE(may_be_thousands(money, "1.5"));
    CHECK(may_be_thousands(row("population.homes"), "1.500"));
    CHECK(thousands_or_not(money, "1.500").nl ==
          "1.500 wordt gelezen als € 1,5; is € 1.500 bedoeld, schrijf dan 1500, anders 1.5");
  }
}
