#include <doctest/doctest.h>

#include "files/state_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr StateMaker maker{3, false};

std::string sealed(std::string_view body, const StateMaker& by = maker) {
  std::string content = begin_state_file(by);
  content += body;
  seal_state_file(content);
  return content;
}

std::string fault(const TempFolder& folder, std::string_view content,
                  Language language = Language::en) {
  const auto file = read_state_file(folder.write("s.state", content), maker, language);
  return file ? std::string() : file.problems().front().message;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("a body comes back as it was put in") {
    const TempFolder folder;
    for (const std::string& body : {std::string(), std::string("a"), std::string(5000, '\x7f')}) {
      const auto file = read_state_file(folder.write("s", sealed(body)), maker, Language::en);
      REQUIRE(file.ok());
      CHECK(file->body() == body);
    }
  }

  TEST_CASE("thousands of flips and cuts are all refused") {
    const TempFolder folder;
    std::string body(700, '\0');
    for (std::size_t i = 0; i < body.size(); ++i) body[i] = static_cast<char>(i * 131 + i / 7);
    const std::string good = sealed(body);
    REQUIRE(fault(folder, good).empty());
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 2) {
      std::string bad = good;
      bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << bit % 8));
      CHECK(!fault(folder, bad).empty());
    }
    for (std::size_t size = 0; size < good.size(); ++size)
      CHECK(!fault(folder, std::string_view(good).substr(0, size)).empty());
    CHECK(has(fault(folder, good + "x"), "damaged"));
    CHECK(has(fault(folder, good + good), "damaged"));
    std::string swapped = good;
    std::swap_ranges(swapped.begin() + 40, swapped.begin() + 72, swapped.begin() + 104);
    CHECK(has(fault(folder, swapped), "damaged"));
  }

  TEST_CASE("a refusal says what was found and what is allowed, in both languages") {
    const TempFolder folder;
    CHECK(has(fault(folder, "name = 'x'"), "is not a saved state"));
    CHECK(has(fault(folder, ""), "is not a saved state"));
    CHECK(has(fault(folder, sealed("x", {2, false})), "results version 2; this program has"));
    CHECK(has(fault(folder, sealed("x", {3, true})), "a checked build"));
    CHECK(has(fault(folder, sealed("x", {2, false}), Language::nl), "resultaatversie 2"));
    std::string other = sealed("x");
    other[14] = 9;  // the format stands behind the first 14 letters
    CHECK(has(fault(folder, other), "has format 9; this program reads format 2"));
    std::string broken = sealed("x");
    broken.back() = static_cast<char>(broken.back() ^ 1);
    CHECK(has(fault(folder, broken, Language::nl), "is beschadigd of afgebroken"));
  }

  TEST_CASE("what is no file is refused") {
    const TempFolder folder;
    CHECK(!read_state_file(folder.path() / "none", maker, Language::en).ok());
    CHECK(!read_state_file(folder.path(), maker, Language::en).ok());
    CHECK(!read_state_file("/dev/zero", maker, Language::en).ok());
  }
}
