#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "files/overrides.h"
#include "files/scenario_file.h"
#include "files/scenario_save.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> originals() {
  std::vector<std::string> texts;
  for (const char* part : {"", "strategies"})
    for (const auto& entry : fs::directory_iterator(shipped().shipped / part))
      if (entry.path().extension() == ".toml") texts.push_back(read_whole(entry.path()));
  std::sort(texts.begin(), texts.end());
  texts.push_back(
      "base = 'sector-2022'\n[staff]\nvisitors = [ 0.5, { from = 2024-01-01, value = 1,"
      " ramp_months = 3, source = 's', status = 'law' } ]\nskill = 0.5\n");
  return texts;
}

const std::vector<std::string> scraps{
    "[",   "]",      "{",  "}",          "=",   ".",   "'",    "\"",    "\n", "#",
    "'''", "\"\"\"", "-",  "1e99",       "nan", "inf", ",",    "\r",    "\\", "é",
    "\t",  "true",   "[[", "2024-01-01", "",    "0x7", "\xff", "a.b.c", "= ="};

// Small and exact, so that the same texts come on every machine: no std:: distributions.
class Mutator {
 public:
  explicit Mutator(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return n == 0 ? 0 : random_() % n; }

  std::string mutated(std::string text) {
    for (std::size_t i = 0, times = 1 + below(6); i < times; ++i) mutate(text);
    return text;
  }

 private:
  void mutate(std::string& text) {
    const std::size_t at_byte = below(text.size() + 1);
    switch (below(5)) {
      case 0:
        text.insert(at_byte, scraps[below(scraps.size())]);
        break;
      case 1:
        text.erase(at_byte, below(20));
        break;
      case 2:
        if (at_byte < text.size()) text[at_byte] = static_cast<char>(random_() & 0xff);
        break;
      case 3:
        text.insert(at_byte, text.substr(below(text.size()), below(80)));
        break;
      default:
        text.replace(at_byte, std::min(below(8), text.size() - at_byte),
                     scraps[below(scraps.size())]);
    }
  }

  std::mt19937 random_;
};

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("2,000 damaged files are read or refused, and never do harm") {
    const TempFolder folder;
    const Scenario base = *load_scenario("sector-2022", shipped());
    const auto texts = originals();
    Mutator mutator(20220);
    int read = 0;
    for (int i = 0; i < 2000; ++i) {
      const std::string text = mutator.mutated(texts[mutator.below(texts.size())]);
      const std::string path = folder.write("m.toml", text);
      const auto result = load_alternative(base, path, shipped());
      read += result.ok();
      if (!result) CHECK(!result.problems().empty());
      const auto saved = with_value(text, "staff.visitors", 1.25);
      if (saved && result) {
        CAPTURE(text);
        const auto again = load_alternative(base, folder.write("s.toml", *saved), shipped());
        REQUIRE_MESSAGE(again.ok(), all_text(again.problems()));
        CHECK(value_of(rows()[*find_row("staff.visitors")], again->settings) == 1.25);
      }
    }
    CHECK(read > 50);
    CHECK(read < 1950);
  }

  TEST_CASE("damaged settings are read or refused") {
    Mutator mutator(7);
    const std::vector<std::string> settings{"staff.collectors=2.5", "workflow.all.A.2.3.day=20",
                                            "workflow.all.'A.2.3'.unless=['contact']",
                                            "staff.visitors={ from = 2024-01-01, value = 2 }"};
    Scenario scenario = *load_scenario("sector-2022", shipped());
    for (int i = 0; i < 2000; ++i)
      apply_set(scenario, mutator.mutated(settings[mutator.below(settings.size())]));
    CHECK(load_scenario("sector-2022", shipped()).ok());
  }
}
