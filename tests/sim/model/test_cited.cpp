#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include "chain/step.h"
#include "kpi/risks.h"
#include "kpi/sector.h"
#include "model/cited.h"
#include "model/costs.h"
#include "policy/law.h"
#include "policy/rows.h"

using namespace drempel;

namespace {

// What only somebody who works on the model could look up.
bool for_insiders(const std::string& text) {
  static const std::regex inside(R"(\.md\b|\bseeds? \d|\bM\d+\b|\(M-|^ours|; ours)");
  return std::regex_search(text, inside);
}

void check_source(const Citation& source) {
  for (const Language language : {Language::en, Language::nl}) {
    const std::string text = source.in(language);
    CAPTURE(text);
    CHECK_FALSE(text.empty());
    CHECK_FALSE(for_insiders(text));
  }
  for (const Text& part : {source.work, source.says, source.also, source.also_says})
    CHECK(part.en.empty() == part.nl.empty());
}

std::string read_whole(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("every source can be read in both languages and looked up by an outsider") {
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    check_source(row.source);
  }
  for (const LawRow& row : law_rows()) check_source(row.source);
  for (const BreachRow& row : breach_rows()) check_source(row.source);
  for (const StepRow& row : step_rows()) check_source(row.source);
  for (const SectorFigure& figure : sector_figures()) check_source(figure.source);
  check_source(risk_source);
}

TEST_CASE("the sources in the shipped scenarios can be looked up by an outsider") {
  const std::regex given(R"re(\bsource = "([^"]*)")re");
  int seen = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(DREMPEL_SOURCE_DIR "/scenarios")) {
    if (entry.path().extension() != ".toml") continue;
    const std::string text = read_whole(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), given), end; at != end; ++at, ++seen) {
      const std::string source = (*at)[1];
      CAPTURE(source);
      CHECK_FALSE(source.empty());
      CHECK_FALSE(for_insiders(source));
    }
  }
  CHECK(seen > 50);
}

TEST_CASE("a reference that only insiders know is seen as such") {
  for (const char* text :
       {"figures.md §7: at most 6 terms", "seed 003", "practice (seeds 002, 003)", "mission M38",
        "M37: the right instrument?", "from CBS life tables (M-med)", "ours", "ours: automated",
        "law; ours"}) {
    CAPTURE(std::string(text));
    CHECK(for_insiders(text));
  }
  CHECK_FALSE(for_insiders(std::string(cited::ours.en)));
  CHECK_FALSE(for_insiders("Monitor Wsnp 5 (over 2008), of hours"));
}

TEST_SUITE_END();
