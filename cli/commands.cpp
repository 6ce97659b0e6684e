#include "cli/commands.h"

#include <fmt/format.h>

#include <exception>
#include <new>

#include "base/said.h"
#include "cli/console.h"
#include "cli/list.h"
#include "cli/texts.h"
#include "output/table.h"
#include "output/version.h"
#include "study/risk_study.h"
#include "study/validation.h"

namespace drempel::cli {

namespace {

constexpr int any_number = 1000;
constexpr int width = 100;

constexpr CommandRow commands[] = {
    {CommandId::run,
     "run",
     "SCENARIO",
     1,
     1,
     {"simulate one scenario and report", "simuleer één scenario en doe verslag"},
     do_run},
    {CommandId::compare,
     "compare",
     "BASE ALT ...",
     2,
     any_number,
     {"compare alternatives with a base, same tenants, same luck",
      "vergelijk alternatieven met een basis, zelfde huurders, zelfde toeval"},
     do_compare},
    {CommandId::check,
     "check",
     "[BASE] FILE",
     1,
     2,
     {"find every fault in a scenario file", "zoek alle fouten in een scenariobestand"},
     do_check},
    {CommandId::new_file,
     "new",
     "NAME",
     1,
     1,
     {"make NAME.toml to start from", "maak NAME.toml om mee te beginnen"},
     do_new},
    {CommandId::tenant,
     "tenant",
     "SCENARIO ID",
     2,
     2,
     {"follow one home (0, 1, …) day by day", "volg één woning (0, 1, …) dag voor dag"},
     do_tenant},
    {CommandId::risks,
     "risks",
     "SCENARIO",
     1,
     1,
     {"print the risk register: goals, risks, what they do, what controls do",
      "druk het risicoregister af: doelen, risico's, wat ze doen, wat maatregelen doen"},
     do_risks,
     risk_years,
     risk_replications},
    {CommandId::chart,
     "chart",
     "NAME SCENARIO [ALT ... | ID]",
     2,
     100,
     {"draw a chart as SVG; names: drempel list charts",
      "teken een grafiek als SVG; namen: drempel list charts"},
     do_chart},
    {CommandId::list,
     "list",
     "KIND",
     1,
     1,
     {"print a table of what there is", "druk een tabel af van wat er is"},
     do_list},
    {CommandId::explain,
     "explain",
     "KEY",
     1,
     1,
     {"explain a value, KPI, step, segment, word …",
      "leg een waarde, KPI, stap, segment, woord … uit"},
     do_explain},
    {CommandId::validate,
     "validate",
     "[TARGETS ...]",
     0,
     any_number,
     {"hold the model against published figures and directions: all, rows such as 3 and D1, or "
      "files",
      "houd het model tegen gepubliceerde cijfers en richtingen: alle, rijen zoals 3 en D1, of "
      "bestanden"},
     do_validate,
     5,
     usual_most_replications},
};

std::string in(const Text& text, Language language) { return std::string(text.in(language)); }

bool applies(const OptionRow& row, const std::optional<CommandId>& command) {
  return row.commands == 0 || !command ||
         (row.commands & (1U << static_cast<unsigned>(*command))) != 0;
}

std::string options_help(const Request& request) {
  std::vector<TableRow> rows;
  for (const OptionRow& row : option_rows())
    if (applies(row, request.command))
      rows.push_back({fmt::format("  {} {}", row.name, row.value), in(row.help, request.language)});
  return in(texts::options, request.language) + "\n" + to_text({{}, {}}, rows);
}

std::string all_help(const Request& request) {
  const Language language = request.language;
  std::vector<TableRow> rows;
  for (const CommandRow& row : command_rows())
    rows.push_back(
        {fmt::format("  drempel {} {}", row.name, row.arguments), in(row.help, language)});
  return wrapped(in(texts::what_it_is, language), width) + "\n\n" + in(texts::commands, language) +
         "\n" + to_text({{}, {}}, rows) + "\n" + wrapped(in(texts::scenario_is, language), width) +
         "\n\n" + options_help(request) + "\n" + in(texts::example, language) + "\n  " +
         std::string(texts::example_line) + "\n\n" + in(texts::exit_codes, language) + "\n";
}

std::string version_line() {
  return fmt::format("drempel {} (results version {})\n", program_version(), results_version);
}

int act(const Request& request) {
  try {
    return row_of(*request.command).act(request);
  } catch (const std::bad_alloc&) {
    complain(in(texts::out_of_memory, request.language));
  } catch (const std::exception& error) {
    complain(filled(texts::failed, request.language, error.what()));
  }
  return exit_failed;
}

}  // namespace

std::span<const CommandRow> command_rows() { return commands; }
const CommandRow& row_of(CommandId id) { return commands[static_cast<std::size_t>(id)]; }

std::string help_text(const Request& request) {
  if (!request.command) return all_help(request);
  const CommandRow& row = row_of(*request.command);
  std::string text =
      fmt::format("drempel {} {}\n{}\n", row.name, row.arguments, row.help.in(request.language));
  if (row.id == CommandId::list)
    text += filled(texts::kinds_of_list, request.language, kinds_of_list()) + "\n";
  return text + "\n" + options_help(request);
}

int run_program(int argc, const char* const* argv) {
  prepare_console();
  const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
  const Parsed parsed = parse(words);
  const Request& request = parsed.request;
  for (const std::string& problem : parsed.problems) complain(problem);
  if (!parsed.problems.empty()) {
    complain(in(texts::see_help, request.language));
    return exit_wrong_input;
  }
  if (request.version) return print(version_line(), request.language);
  if (request.help || !request.command) return print(help_text(request), request.language);
  return act(request);
}

}  // namespace drempel::cli
