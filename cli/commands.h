// The commands, one row and one file each.
#pragma once

#include <span>
#include <string_view>

#include "base/text.h"
#include "cli/request.h"

namespace drempel::cli {

// Each does its work, prints, and gives the exit code.
int do_run(const Request& request);
int do_compare(const Request& request);
int do_check(const Request& request);
int do_new(const Request& request);
int do_tenant(const Request& request);
int do_risks(const Request& request);
int do_chart(const Request& request);
int do_list(const Request& request);
int do_explain(const Request& request);
int do_validate(const Request& request);

struct CommandRow {
  CommandId id{};
  std::string_view name;
  std::string_view arguments;  // "BASE ALT ..."
  int least = 0, most = 0;     // how many arguments
  Text help;
  int (*act)(const Request&) = nullptr;
  int years = 5, replications = 20;  // unless asked otherwise
};
std::span<const CommandRow> command_rows();
const CommandRow& row_of(CommandId id);

// What can be asked; of one command when the request names one.
std::string help_text(const Request& request);
// Runs the program: parses, acts, prints what is wrong; gives the exit code.
int run_program(int argc, const char* const* argv);

}  // namespace drempel::cli
