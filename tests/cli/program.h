// Running the real program, as a user does.
#pragma once

#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace drempel {

struct Ran {
  int exit_code = -1;
  std::string text;  // standard output and standard error, unless `arguments` sends one elsewhere
};

// `arguments` as in a shell; `environment` stands before the program: "LANG=nl_NL.UTF-8".
inline Ran run_program(const std::string& arguments, const std::string& environment = "LANG=C") {
  const std::string command = "DREMPEL_SCENARIOS='" DREMPEL_SOURCE_DIR "/scenarios' " +
                              environment + " '" DREMPEL_PROGRAM "' 2>&1 " + arguments;
  Ran ran;
  FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) return ran;
  char part[4096];
  for (std::size_t n; (n = std::fread(part, 1, sizeof part, pipe)) > 0;) ran.text.append(part, n);
  const int status = pclose(pipe);
  ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ran;
}

inline bool has(const Ran& ran, std::string_view part) {
  return ran.text.find(part) != std::string::npos;
}

inline constexpr const char* quick = " --homes 60 --years 1 --replications 2 ";

}  // namespace drempel
