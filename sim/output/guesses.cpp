#include "output/guesses.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/said.h"
#include "chain/step_sections.h"
#include "output/answered.h"
#include "output/changes.h"
#include "output/words.h"

namespace drempel {

namespace {

std::string_view top(std::string_view section) { return section.substr(0, section.find('.')); }

using Sections = std::set<std::string, std::less<>>;

void add(Sections& sections, std::span<const std::string_view> names) {
  for (const std::string_view name : names) sections.emplace(name);
}

void add_touched(Sections& sections, const Scenario& base, const Scenario& alternative) {
  for (std::size_t i = 0; i < rows().size(); ++i) {
    if (!row_changes(i, base, alternative)) continue;
    const std::string_view section = top(rows()[i].section);
    sections.emplace(section);
    add(sections, sections_read_with(section));
  }
  for (std::size_t s = 0; s < count_of<StepId>; ++s)
    if (step_differs(base, alternative, static_cast<StepId>(s)))
      add(sections, sections_read_by(static_cast<StepId>(s)));
}

int guesses_in(const std::vector<SectionGuesses>& list) {
  int sum = 0;
  for (const SectionGuesses& one : list) sum += one.guesses;
  return sum;
}

}  // namespace

std::vector<SectionGuesses> guesses_touched(const StudyOutput& output) {
  Sections touched;
  for (const ScenarioRuns& alternative : output.alternatives)
    if (anything_answered(output.base, alternative))
      add_touched(touched, output.base.scenario, alternative.scenario);
  std::vector<SectionGuesses> list;
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const std::string_view section = top(rows()[i].section);
    if (status_of(output.base.scenario, i) != Status::expert_guess) continue;
    if (!output.alternatives.empty() && touched.find(section) == touched.end()) continue;
    const auto place = std::find_if(list.begin(), list.end(),
                                    [&](const auto& one) { return one.section == section; });
    if (place == list.end())
      list.push_back({std::string(section), 1});
    else
      ++place->guesses;
  }
  std::stable_sort(list.begin(), list.end(),
                   [](const auto& a, const auto& b) { return a.guesses > b.guesses; });
  return list;
}

std::string guesses_line(const StudyOutput& output, Language language) {
  const std::vector<SectionGuesses> list = guesses_touched(output);
  if (list.empty()) return {};
  std::string names;
  for (const SectionGuesses& one : list)
    names += fmt::format("{}{} {}", names.empty() ? "" : ", ", one.section, one.guesses);
  return filled(words::rests_on, language, guesses_in(list),
                count_statuses(output.base.scenario).guessed, names);
}

}  // namespace drempel
