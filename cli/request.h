// What was asked on the command line, read and checked.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "base/text.h"

namespace drempel::cli {

enum class CommandId {
  run,
  compare,
  check,
  new_file,
  tenant,
  risks,
  chart,
  list,
  explain,
  validate,
  count
};

// Exit codes.
inline constexpr int exit_ok = 0, exit_failed = 1, exit_wrong_input = 2, exit_stopped = 130;

struct Request {
  std::optional<CommandId> command;    // none = help or version
  std::vector<std::string> arguments;  // after the command; their number has been checked
  Language language = Language::en;
  bool help = false, version = false, json = false;
  std::vector<std::string> settings;  // --set and --homes, as "key=value", in order
  int years = 5;                      // 1 … 50; each command has its own default
  int replications = 20;              // 1 … 10,000; the same
  std::optional<std::string> precision;
  std::uint64_t seed = 1;           // any 64-bit number
  int threads = 0;                  // 1 … 256; 0 = all processors
  std::optional<std::string> only;  // kind of target that `validate` looks at
  bool strict = false;              // `validate`: exit code 1 when too much misses
  bool morale_ends = false;         // `compare` at both ends of payment morale too
  std::optional<std::string> out;   // folder for files; of `chart` the file
  std::uint32_t replication = 0;    // whose luck `tenant` shows
  std::optional<Day> from, until;   // what `tenant` shows
  std::optional<std::string> save_state, from_state;  // state files
  std::optional<Day> at;                              // the day whose end is saved
  // `chart`
  std::optional<std::string> size;  // "960x600"
  std::optional<std::string> theme;
  std::optional<std::string> figure;            // code of a figure
  std::optional<std::string> sweep_x, sweep_y;  // "key=lo..hi:n"
  bool asked_seed = false, asked_replications = false;
};

// One row per option: the parser, the checks and the help loop over them.
struct OptionRow {
  std::string_view name;   // "--years"
  std::string_view value;  // "Y"; empty = a flag
  Text help;
  unsigned commands = 0;  // bits of CommandId; 0 = all, and without a command too
  bool repeatable = false;
  // Puts a value into the request; says what is wrong with it, or nothing.
  std::string (*take)(Request&, std::string_view value) = nullptr;
};
std::span<const OptionRow> option_rows();

// Reads the words after the program's name. On problems the language is still the one asked for.
struct Parsed {
  Request request;
  std::vector<std::string> problems;  // whole sentences; empty when all is well
};
Parsed parse(const std::vector<std::string>& words);

// The language asked for by --lang, else by the environment (LANG), else English.
Language language_of(const std::vector<std::string>& words);

}  // namespace drempel::cli
