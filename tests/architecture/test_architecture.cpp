// The shape of the sources, read from the sources: which room may know which, and what may not
// decide anything. Each check is also shown to bite on a line made for it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

// The arrows: a room may include itself and the rooms before it.
constexpr std::array<std::string_view, 11> rooms{
    "base", "model", "policy", "chain", "engine", "kpi", "files", "study", "output", "cli", "gui"};

std::optional<std::size_t> room_number(std::string_view name) {
  const auto found = std::find(rooms.begin(), rooms.end(), name);
  if (found == rooms.end()) return {};
  return static_cast<std::size_t>(found - rooms.begin());
}

struct Source {
  std::string path;  // from the project's root: "sim/chain/step.h"
  std::vector<std::string> lines;

  // "chain" of "sim/chain/step.h", "cli" of "cli/main.cpp".
  std::string room() const {
    const std::string rest = path.rfind("sim/", 0) == 0 ? path.substr(4) : path;
    return rest.substr(0, rest.find('/'));
  }
};

std::vector<Source> sources() {
  const fs::path root = DREMPEL_SOURCE_DIR;
  std::vector<Source> all;
  for (const char* folder : {"sim", "cli", "gui"})
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string kind = entry.path().extension().string();
      if (kind != ".h" && kind != ".cpp") continue;
      Source source{entry.path().lexically_relative(root).generic_string(), {}};
      std::ifstream in(entry.path());
      for (std::string line; std::getline(in, line);) source.lines.push_back(line);
      all.push_back(std::move(source));
    }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return all;
}

std::string without_comment(const std::string& line) { return line.substr(0, line.find("//")); }

using Faults = std::vector<std::string>;

// Includes of project files against the direction, or of no room.
Faults wrong_arrows(const Source& source) {
  static const std::regex include(R"re(^\s*#\s*include\s*"([^"]*)")re");
  Faults faults;
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    std::smatch match;
    if (!std::regex_search(source.lines[i], match, include)) continue;
    const std::string target = match[1];
    const auto from = room_number(source.room());
    const auto to = room_number(target.substr(0, target.find('/')));
    const bool front_ends = source.room() == "gui" && target.rfind("cli/", 0) == 0;
    if (!from || !to || *to > *from || front_ends)
      faults.push_back(fmt::format("{}:{}: {} may not include \"{}\"", source.path, i + 1,
                                   source.room(), target));
  }
  return faults;
}

// Lines of code with something that may not stand there.
Faults forbidden(const Source& source, const std::regex& what, std::string_view why) {
  Faults faults;
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    std::smatch match;
    const std::string code = without_comment(source.lines[i]);
    if (std::regex_search(code, match, what))
      faults.push_back(fmt::format("{}:{}: {}: {}", source.path, i + 1, match.str(), why));
  }
  return faults;
}

bool decides(const Source& source) {  // the rooms whose code makes up what happens
  const auto room = room_number(source.room());
  return room && *room <= *room_number("engine");
}

const std::regex toml(R"(toml\+\+|<toml|\btoml::)");
const std::regex foreign_luck(
    R"(\b(std::)?s?rand\s*\(|random_device|mt19937|minstd_rand|default_random_engine|<random>|)"
    R"(std::(uniform_\w+|normal|bernoulli|binomial|exponential|poisson|geometric|discrete)_distribution)"
    R"(|std::shuffle|std::sample|std::random_shuffle)");
const std::regex library_analysis(
    R"(\b(std::)?(exp2?|expm1|log|log2|log10|log1p|pow|powf|sin|cos|tan|tanh|cbrt|erf|erfc|tgamma|lgamma)\s*\()");
const std::regex clocks(
    R"(system_clock|steady_clock|high_resolution_clock|\bstd::time\b|\bgetenv\b)");
const std::regex loose_order(R"(unordered_(multi)?(map|set)|reinterpret_cast<std::u?intptr_t>)");

Faults over_all(const std::regex& what, std::string_view why, bool (*where)(const Source&)) {
  Faults faults;
  for (const Source& source : sources()) {
    if (!where(source)) continue;
    const Faults found = forbidden(source, what, why);
    faults.insert(faults.end(), found.begin(), found.end());
  }
  return faults;
}

std::string joined(const Faults& faults) {
  std::string text;
  for (const std::string& fault : faults) text += fault + "\n";
  return text;
}

Source made(std::string path, std::string line) { return {std::move(path), {"", std::move(line)}}; }

}  // namespace

TEST_SUITE_BEGIN("architecture");

TEST_CASE("the arrows between the rooms all point one way") {
  const auto all = sources();
  REQUIRE(all.size() > 80);
  Faults faults;
  for (const Source& source : all) {
    REQUIRE_MESSAGE(room_number(source.room()).has_value(), source.path);
    const Faults found = wrong_arrows(source);
    faults.insert(faults.end(), found.begin(), found.end());
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("an arrow the wrong way is named with its file and line") {
  const auto one = [](std::string path, std::string line) {
    return joined(wrong_arrows(made(std::move(path), std::move(line))));
  };
  CHECK(one("sim/base/money.h", "#include \"model/ids.h\"") ==
        "sim/base/money.h:2: base may not include \"model/ids.h\"\n");
  CHECK(one("sim/engine/team.h", "  #  include \"kpi/kpi.h\"") != "");
  CHECK(one("sim/policy/segments.h", "#include \"chain/mind.h\"") != "");
  CHECK(one("sim/output/json.cpp", "#include \"cli/texts.h\"") != "");
  CHECK(one("sim/chain/step.h", "#include \"../engine/team.h\"") != "");
  CHECK(one("sim/chain/step.h", "#include \"contact.h\"") != "");  // from the root only
  CHECK(one("cli/run.cpp", "#include \"gui/app.h\"") != "");
  CHECK(one("gui/app.cpp", "#include \"cli/console.h\"") != "");  // front ends know not each other
  CHECK(one("cli/run.cpp", "#include \"engine/run.h\"") == "");
  CHECK(one("sim/chain/step.h", "#include \"chain/contact.h\"") == "");
  CHECK(one("sim/chain/step.h", "#include <vector>") == "");
}

TEST_CASE("every room is known and has sources") {
  const auto all = sources();
  for (const std::string_view room : rooms) {
    CAPTURE(std::string(room));
    CHECK(std::any_of(all.begin(), all.end(), [&](const auto& s) { return s.room() == room; }));
  }
}

TEST_CASE("the window is known in one room only") {
  const std::regex window(R"(<imgui|<GLFW|\bImGui::|\bglfw[A-Z])");
  CHECK(joined(over_all(window, "ImGui and GLFW live in gui only",
                        [](const Source& s) { return s.room() != "gui"; })) == "");
  CHECK_FALSE(forbidden(made("sim/output/a.cpp", "#include <imgui.h>"), window, "").empty());
}

TEST_CASE("TOML is known in one room only") {
  CHECK(joined(over_all(toml, "TOML lives in sim/files only",
                        [](const Source& s) { return s.room() != "files"; })) == "");
  CHECK_FALSE(forbidden(made("cli/a.cpp", "#include <toml++/toml.h>"), toml, "").empty());
  CHECK_FALSE(forbidden(made("cli/a.cpp", "toml::table t;"), toml, "").empty());
}

TEST_CASE("luck comes from named streams and from nowhere else") {
  CHECK(joined(over_all(foreign_luck, "draw from a Stream", [](const Source&) { return true; })) ==
        "");
  for (const char* line :
       {"int x = std::rand();", "srand(1);", "std::random_device d;", "std::mt19937 g;",
        "#include <random>", "std::normal_distribution<double> n;", "std::shuffle(a, b, g);"}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(forbidden(made("sim/base/a.cpp", line), foreign_luck, "").empty());
  }
  CHECK(forbidden(made("sim/base/a.cpp", "operand(x);  // std::rand()"), foreign_luck, "").empty());
}

TEST_CASE("no exp, log or pow of a library decides anything") {
  CHECK(joined(over_all(library_analysis, "use base/numbers.h", decides)) == "");
  for (const char* line : {"x = std::exp(y);", "x = log(y);", "return std::pow (a, b);"}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(forbidden(made("sim/chain/a.cpp", line), library_analysis, "").empty());
  }
  CHECK(forbidden(made("sim/chain/a.cpp", "natural_log(x) + catalog(y) + exponential(z)"),
                  library_analysis, "")
            .empty());
}

TEST_CASE("no clock, environment or order of a hash table decides anything") {
  CHECK(joined(over_all(clocks, "a run knows no time but its own", decides)) == "");
  CHECK(joined(over_all(loose_order, "order must be given", decides)) == "");
  CHECK_FALSE(
      forbidden(made("sim/engine/a.cpp", "std::unordered_map<int, int> m;"), loose_order, "")
          .empty());
  CHECK_FALSE(forbidden(made("sim/engine/a.cpp", "std::getenv(\"X\");"), clocks, "").empty());
}

TEST_CASE("every header is included once however often it is named") {
  for (const Source& source : sources()) {
    if (source.path.substr(source.path.size() - 2) != ".h") continue;
    CAPTURE(source.path);
    CHECK(std::count(source.lines.begin(), source.lines.end(), "#pragma once") == 1);
  }
}

TEST_CASE("every source of the model has its test beside it, path for path") {
  // Rows that only list, and files that are tested through the one they belong to.
  const std::vector<std::string> through_others{
      "sim/chain/attempt.cpp",    // test_a2_collect, test_steps
      "sim/chain/a1_before.cpp",  // test_a2_collect
      "sim/chain/a3_arrange.cpp",
      "sim/model/costs.cpp",      // test_tally
      "sim/policy/workflow.cpp",  // test_scenario
      "sim/engine/team.cpp",      // whole runs: test_state, test_limits, test_directions
      "sim/engine/team_check.cpp", "sim/engine/team_counts.cpp", "sim/engine/team_life.cpp"};
  for (const Source& source : sources()) {
    if (!decides(source) || source.path.substr(source.path.size() - 4) != ".cpp") continue;
    const fs::path path = source.path;
    if (std::count(through_others.begin(), through_others.end(), source.path) > 0) continue;
    const fs::path test = fs::path(DREMPEL_SOURCE_DIR) / "tests" / path.parent_path() /
                          ("test_" + path.filename().string());
    CHECK_MESSAGE(fs::exists(test), source.path);
  }
}
