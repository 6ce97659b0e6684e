#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "files/scenario_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(DREMPEL_SOURCE_DIR) / "tests" / "faulty";

// helper-*.toml are the bases of others and have no fault of their own to show.
std::vector<fs::path> faulty_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".toml" &&
        entry.path().stem().string().rfind("helper-", 0) != 0)
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> lines_of(const fs::path& path) {
  std::vector<std::string> lines;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// The words outside quotes and backticks.
std::set<std::string> bare_words(const std::string& text) {
  std::set<std::string> words;
  std::string word;
  char quote = 0;
  for (const char c : text + " ") {
    const bool was_quoted = quote != 0;
    if (was_quoted) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '`' || c == '\'') {
      quote = c;
    } else if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    words.insert(word);
    word.clear();
  }
  return words;
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("every faulty file gets the message it must give") {
    const auto base = load_scenario("sector-2022", shipped());
    REQUIRE_MESSAGE(base.ok(), all_text(base.problems()));
    REQUIRE(faulty_files().size() > 90);
    for (const fs::path& file : faulty_files()) {
      const auto expected = lines_of(fs::path(file).replace_extension(".expect"));
      CAPTURE(file.filename().string());
      REQUIRE(expected.size() >= 2);
      const Problems problems = load_alternative(*base, file.string(), shipped()).problems();
      const std::string text = all_text(problems);
      CAPTURE(text);
      CHECK("problems: " + std::to_string(problems.size()) == expected[0]);
      for (std::size_t i = 1; i < expected.size(); ++i) {
        CAPTURE(expected[i]);
        CHECK(text.find(expected[i]) != std::string::npos);
      }
    }
  }

  // Words that stand in no Dutch sentence. What is quoted, and keys, may be anything.
  TEST_CASE("every fault of a file is said in Dutch too, without a word of English") {
    const auto base = load_scenario("sector-2022", shipped());
    REQUIRE(base.ok());
    int faults = 0;
    for (const fs::path& file : faulty_files())
      for (const Problem& problem : load_alternative(*base, file.string(), shipped()).problems()) {
        ++faults;
        CAPTURE(problem.message);
        CAPTURE(problem.nl);
        CHECK_FALSE(problem.nl.empty());
        CHECK(to_text(problem, Language::nl).find(problem.nl) != std::string::npos);
        if (problem.message.starts_with("not TOML")) continue;  // the rest is the parser's own
        for (const char* word : {"the", "expected", "allowed", "found", "unknown", "must", "only",
                                 "give", "add", "with", "which", "without", "and", "mean", "whole"})
          CHECK_MESSAGE(bare_words(problem.nl).count(word) == 0, word);
      }
    CHECK(faults > 90);
  }

  TEST_CASE("every expected message has its faulty file") {
    for (const auto& entry : fs::directory_iterator(folder)) {
      const std::string extension = entry.path().extension().string();
      CAPTURE(entry.path().filename().string());
      CHECK((extension == ".toml" || extension == ".expect"));
      if (extension == ".expect")
        CHECK(fs::exists(fs::path(entry.path()).replace_extension(".toml")));
    }
  }
}
