// Every command that the README prints runs as printed, and its example gives the output shown.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "cli/program.h"

namespace {

struct Command {
  std::string line;                 // after "drempel "
  std::vector<std::string> output;  // as the README shows it; empty = not shown
};

std::string without_indent(const std::string& line) {
  return line.rfind("   ", 0) == 0 ? line.substr(3) : line;
}

// The README's folder is the project's.
std::string from_here(std::string line) {
  const auto path = line.find(" docs/");
  if (path != std::string::npos) line.insert(path + 1, DREMPEL_SOURCE_DIR "/");
  return line;
}

// The commands of the README's sh blocks, each with the text block right after it.
std::vector<Command> readme_commands() {
  std::ifstream file(std::string(DREMPEL_SOURCE_DIR) + "/README.md");
  std::vector<Command> commands;
  std::string raw, block;
  while (std::getline(file, raw)) {
    const std::string line = without_indent(raw);
    if (line.rfind("```", 0) == 0) {
      block = block.empty() ? line.substr(3) : "";
      continue;
    }
    if (block == "sh" && line.rfind("drempel ", 0) == 0)
      commands.push_back({line.substr(8, line.find(" #") - 8), {}});
    if (block == "text" && !commands.empty()) commands.back().output.push_back(line);
  }
  return commands;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_SUITE("cli") {
  TEST_CASE(
      "every command of the README runs as printed, and its example shows the real output (long)") {
    const auto commands = readme_commands();
    REQUIRE(commands.size() >= 9);
    bool shown = false;
    for (const Command& command : commands) {
      CAPTURE(command.line);
      const drempel::Ran run = drempel::run_program(from_here(command.line));
      CHECK(run.exit_code == 0);
      if (command.output.empty()) continue;
      shown = true;
      const auto lines = lines_of(run.text);
      REQUIRE(lines.size() == command.output.size());
      for (std::size_t k = 0; k < lines.size(); ++k)
        if (lines[k].find("tenant-months:") == std::string::npos)  // how long it took
          CHECK(lines[k] == command.output[k]);
    }
    CHECK(shown);
  }
}
