#include <doctest/doctest.h>

#include "base/notation.h"

using namespace drempel;

namespace {

double read(std::string_view text, Language language) {
  const auto number = read_number(text, language);
  REQUIRE_MESSAGE(number.ok(), text);
  return number->value();
}

std::string fault(std::string_view text, Language language) {
  const auto number = read_number(text, language);
  return number ? std::string() : message_in(number.problems().front(), language);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("base") {
  TEST_CASE("notation: a mark that can be either is the language's own") {
    CHECK(read("1.200", Language::nl) == 1200);
    CHECK(read("1.200", Language::en) == 1.2);
    CHECK(read("1,200", Language::nl) == 1.2);
    CHECK(read("1,200", Language::en) == 1200);
    CHECK(read("€ 1.500", Language::nl) == 1500);
    CHECK(read("1.500,50", Language::nl) == 1500.5);
    CHECK(read("1,500.50", Language::en) == 1500.5);
  }

  TEST_CASE("notation: what can only be the other language's is read as that") {
    CHECK(read("12.5", Language::nl) == 12.5);
    CHECK(read("0.125", Language::nl) == 0.125);
    CHECK(read("1234.567", Language::nl) == 1234.567);
    CHECK(read("12,5", Language::en) == 12.5);
    CHECK(read("1,500.50", Language::nl) == 1500.5);
    CHECK(read("1.500.000", Language::en) == 1500000);
  }

  TEST_CASE("notation: spaces and minus signs of any kind, euros and percentages") {
    CHECK(read("−2", Language::en) == -2);
    CHECK(read("–2,5", Language::nl) == -2.5);
    CHECK(read("€\u00a01\u202f500", Language::nl) == 1500);
    CHECK(read("€ −5", Language::nl) == -5);
    CHECK(read("−€5", Language::en) == -5);
    CHECK(read("  +3 ", Language::en) == 3);
    const auto half = read_number("50 %", Language::nl);
    REQUIRE(half.ok());
    CHECK(half->percent);
    CHECK(half->hundredth() == 0.5);
    CHECK(read_number("29%", Language::nl)->hundredth() == 0.29);
    CHECK(read_number("3 dagen", Language::nl)->unit == "dagen");
    CHECK(read("1e-3", Language::nl) == 0.001);
  }

  TEST_CASE("notation: what is no number names what is wrong and how to write it") {
    CHECK(has(fault("abc", Language::nl), "\"abc\" staat waar cijfers horen"));
    CHECK(has(fault("abc", Language::nl), "1.234,5"));
    CHECK(has(fault("abc", Language::en), "1,234.5"));
    CHECK(has(fault("", Language::en), "nothing is filled in"));
    for (const char* wrong : {"1.50.0", "1,2,3", "1.", "1 50", "1.500 000", "--2", "1..5", ",,", "1e999"}) {
      CAPTURE(wrong);
      CHECK_FALSE(read_number(wrong, Language::nl).ok());
      CHECK_FALSE(read_number(wrong, Language::en).ok());
    }
  }

  TEST_CASE("notation: what is written is read as the same value, in both languages") {
    for (const double value : {0.0, 0.25, 1.2, 1.5, 12.0, 999.0, 1000.0, 1200.0, 1500.5, 47000.0,
                               1234567.891, 0.00001, 1e-9, 1e21, -2.0, -1500.5, 0.1 + 0.2})
      for (const Language language : {Language::nl, Language::en}) {
        CAPTURE(shown_setting(value, language));
        CHECK(read(shown_setting(value, language), language) == value);
        CHECK(read_number(shown_setting(value, language, 2) + "%", language)->hundredth() == value);
      }
    CHECK(shown_setting(0.29, Language::nl, 2) == "29");
    CHECK(shown_setting(0.07, Language::en, 2) == "7");
    CHECK(shown_setting(0.125, Language::nl, 2) == "12,5");
    CHECK(shown_setting(15, Language::en, 2) == "1,500");
  }

  TEST_CASE("notation: whole numbers have nothing behind them and stay in their range") {
    CHECK(read_whole("1.500", Language::nl, 0, 2000) == 1500);
    CHECK_FALSE(read_whole("1.500", Language::en, 0, 2000));
    CHECK_FALSE(read_whole("1.500", Language::nl, 0, 1000));
    CHECK_FALSE(read_whole("12 %", Language::nl, 0, 100));
    CHECK(read_count("18446744073709551615", Language::en) == ~std::uint64_t{0});
    CHECK_FALSE(read_count("18446744073709551616", Language::en));
    CHECK_FALSE(read_count("-1", Language::en));
  }

  TEST_CASE("notation: three decimals look like thousands, unless the first digit is 0") {
    for (const char* doubtful : {"1.500", "12.250", "-999.999", "1.000"}) {
      CAPTURE(doubtful);
      CHECK(looks_like_thousands(doubtful));
    }
    for (const char* clear :
         {"0.125", "1.5", "1.50", "1500.000", "1.5000", "1500", "1.500e1", ""}) {
      CAPTURE(clear);
      CHECK_FALSE(looks_like_thousands(clear));
    }
  }
}
