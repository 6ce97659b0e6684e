#include "files/overrides.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/key_path.h"
#include "files/read_scenario.h"
#include "files/read_workflow.h"

namespace drempel {

namespace {

const std::string option = "--set";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Problem fault(std::string_view key, Said what) {
  return make_problem(option, 0, shown(key), std::move(what));
}

bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == ' ' || c == ',';
  });
}

// "key = value" as a file would say it.
Result<Node> parse_setting(const std::string& path, std::string_view value) {
  auto as_is = parse_toml(fmt::format("{} = {}", path, value), option);
  if (as_is || !is_word(value)) return as_is;
  return parse_toml(fmt::format("{} = '{}'", path, value), option);
}

Result<Node> read_setting(const std::string& setting) {
  const auto equals = setting.find('=');
  const std::string_view text(setting);
  const std::string_view key = trimmed(text.substr(0, equals));
  if (equals == setting.npos || key.empty())
    return fault(setting, said("expected key=value, such as staff.collectors=3",
                               "verwacht sleutel=waarde, zoals staff.collectors=3"));
  const std::string_view value = trimmed(text.substr(equals + 1));
  if (value.empty()) return fault(key, said("no value after '='", "geen waarde na '='"));
  if (setting.find_first_of(std::string_view("\n\r\0#", 4)) != setting.npos)
    return fault(
        key, said("a setting is one line without '#'", "een instelling is één regel zonder '#'"));
  const auto parts = split_key(key);
  if (!parts) return fault(key, no_dotted_key());
  auto root = parse_setting(joined_key(*parts), value);
  if (!root) {
    const Problem why = root.problems().front();
    return fault(key, said("\"{}\" is not a value: {}", "\"{}\" is geen waarde: {}", shown(value),
                           Said{why.message, why.nl}));
  }
  return root;
}

void append(Problems& all, Problems more) {
  for (Problem& problem : more) {
    if (problem.file == option) problem.line = 0;  // the line of our own making
    all.push_back(std::move(problem));
  }
}

void lay(const std::string& setting, Scenario& scenario, WorkflowTrace& trace, Problems& problems) {
  const auto root = read_setting(setting);
  if (!root) return append(problems, root.problems());
  Faults faults(option);
  Layer layer{scenario, trace, faults};
  read_body(*root, Role::option, layer);
  append(problems, faults.sorted());
}

}  // namespace

Problems apply_set(Scenario& scenario, const std::string& setting) {
  return apply_sets(scenario, {&setting, 1});
}

Problems apply_sets(Scenario& scenario, std::span<const std::string> settings) {
  Scenario changed = scenario;
  WorkflowTrace trace;
  Problems problems;
  for (const std::string& setting : settings) lay(setting, changed, trace, problems);
  append(problems, check_workflows(changed, trace));
  if (problems.empty()) scenario = std::move(changed);
  for (Origin& origin : scenario.origins)
    if (origin.file == option) origin.line = 0;
  return problems;
}

}  // namespace drempel
