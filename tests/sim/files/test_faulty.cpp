#include <doctest/doctest.h>

#include <algorithm>
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
