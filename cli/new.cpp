#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/said.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/texts.h"
#include "files/atomic_file.h"
#include "files/template.h"
#include "output/report_parts.h"
#include "output/version.h"

namespace drempel::cli {

int do_new(const Request& request) {
  const std::string& name = request.arguments.front();
  if (const auto text = template_text(name, request.language); !text)
    return refuse(text.problems(), request.language);
  if (Problems problems = check_free(name + ".toml"); !problems.empty())
    return refuse(problems, request.language);
  const auto path = new_scenario(name, "", request.language);
  if (!path) return fail(path.problems(), request.language);
  if (request.json) {
    const nlohmann::ordered_json made{{"file", path->string()},
                                      {"version", program_version()},
                                      {"results_version", results_version}};
    return print(made.dump(2) + "\n", request.language);
  }
  const std::string made = filled(texts::made, request.language, path->string(), path->string());
  return print(made + "\n" + maker_line(request.language), request.language);
}

}  // namespace drempel::cli
