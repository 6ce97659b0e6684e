#include <doctest/doctest.h>

#include "base/archive.h"
#include "base/calendar.h"
#include "base/money.h"

using namespace drempel;

namespace {

enum class Colour : std::uint8_t { red, green, count };

struct Inner {
  Day day{7};
  std::vector<int> numbers;
  bool operator==(const Inner&) const = default;
};
struct Outer {
  std::uint8_t small = 1;
  std::int64_t large = -2;
  double real = 0.1;
  float half = 0.5F;
  bool flag = true;
  Colour colour = Colour::green;
  std::array<Inner, 2> inner{};
  std::string text = "x";
  std::vector<Inner> many;
  bool operator==(const Outer&) const = default;
};

std::string written(const auto& value) {
  std::string bytes;
  Writer write(bytes);
  write(value);
  return bytes;
}

Outer example() {
  Outer outer;
  outer.inner[1].numbers = {1, 2, 3};
  outer.many.resize(2);
  outer.many[0].day = Day{-40};
  outer.text = "de huur";
  return outer;
}

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("the fields of a struct are counted, whatever they are") {
  CHECK(field_count<Outer> == 9);
  CHECK(field_count<Inner> == 2);
  CHECK(field_count<Cents> == 1);
}

TEST_CASE("what was written is read back, every field of it") {
  const Outer before = example();
  const std::string bytes = written(before);
  Outer after;
  Reader read(bytes);
  read(after);
  CHECK(read.sound());
  CHECK(read.at_end());
  CHECK(after == before);
}

TEST_CASE("numbers take their own bytes, little end first, without padding") {
  CHECK(written(std::uint32_t{0x01020304}) == std::string("\x04\x03\x02\x01"));
  struct Padded {
    std::uint8_t a = 1;
    std::uint32_t b = 2;
  };
  CHECK(written(Padded{}).size() == 5);
}

TEST_CASE("every cut is noticed") {
  const std::string bytes = written(example());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    Outer after;
    Reader read(std::string_view(bytes).substr(0, size));
    read(after);
    CAPTURE(size);
    CHECK(!read.sound());
  }
}

TEST_CASE("a switch of 2, an enum out of range and a length beyond the bytes are refused") {
  const auto sound = [](std::string_view bytes, auto value) {
    Reader read(bytes);
    read(value);
    return read.sound();
  };
  CHECK(sound(std::string_view("\x01", 1), false));
  CHECK(!sound(std::string_view("\x02", 1), false));
  CHECK(sound(std::string_view("\x01", 1), Colour::red));
  CHECK(!sound(std::string_view("\x02", 1), Colour::red));
  const std::string huge = written(~std::uint64_t{0});
  CHECK(!sound(huge, std::vector<Inner>{}));  // and nothing is allocated for it
  CHECK(!sound(huge, std::string{}));
  CHECK(sound(written(std::uint64_t{0}), std::vector<Inner>{}));
}

TEST_CASE("a part is handed out without a copy, and not beyond the end") {
  const std::string bytes = "abcdef";
  Reader read(bytes);
  CHECK(read.part(4).data() == bytes.data());
  CHECK(read.part(3).empty());
  CHECK(!read.sound());
}

TEST_CASE("a digest differs for every single flipped bit and every length") {
  std::string bytes(1000, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 37);
  const Digest whole = digest_of(bytes);
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
    CHECK(!(digest_of(bytes) == whole));
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
  }
  CHECK(digest_of(bytes) == whole);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK(!(digest_of(std::string_view(bytes).substr(0, size)) == whole));
  CHECK(!(digest_of(std::string(8, '\0')) == digest_of(std::string(16, '\0'))));
}

TEST_SUITE_END();
