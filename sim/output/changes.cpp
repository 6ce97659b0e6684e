#include "output/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/counted.h"
#include "base/said.h"
#include "chain/step.h"
#include "chain/words.h"
#include "output/names.h"
#include "output/numbers.h"
#include "output/words.h"
#include "output/workflow_notes.h"

namespace drempel {

namespace {

bool differs(const Row& row, const Scenario& a, const Scenario& b) {
  return value_of(row, a.settings) != value_of(row, b.settings);
}

std::vector<DatedValue> dated_of(const Scenario& scenario, std::size_t row) {
  std::vector<DatedValue> result;
  for (const DatedValue& dated : scenario.dated)
    if (dated.row == row) result.push_back(dated);
  return result;
}

auto content(const DatedValue& d) { return std::tuple(d.from, d.value, d.ramp_months); }

bool dates_differ(const std::vector<DatedValue>& a, const std::vector<DatedValue>& b) {
  return !std::equal(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const DatedValue& x, const DatedValue& y) { return content(x) == content(y); });
}

// What of a step means anything.
WorkflowStep content(WorkflowStep s) {
  if (!s.has_day) s.day = 0;
  if (!s.has_after) s.after = {}, s.days = 0, s.any_result = true;
  if (s.any_result) s.on = {};
  if (s.repeat <= 1) s.every = 0;
  return s;
}

bool differs_in(const Workflow& a, const Workflow& b, StepId id) {
  const WorkflowStep* first = find_step(a, id);
  const WorkflowStep* second = find_step(b, id);
  if (!first || !second) return first != second;
  return content(*first) != content(*second);
}

std::string dated_in_words(const Row& row, const DatedValue& dated, Language language) {
  const Text& words = dated.ramp_months > 0 ? words::dated_ramp : words::dated;
  return counted(words, language, shown_value(row, dated.value, language),
                 spell_day(dated.from, language), dated.ramp_months);
}

std::string row_in_words(std::size_t i, const Scenario& base, const Scenario& alternative,
                         Language language) {
  const Row& row = rows()[i];
  std::string text = fmt::format("{} ({}): {}", label_of(row, language), key_of(row),
                                 shown_value(row, value_of(row, base.settings), language));
  if (differs(row, base, alternative))
    text += " → " + shown_value(row, value_of(row, alternative.settings), language);
  for (const DatedValue& dated : dated_of(alternative, i))
    text += "; " + dated_in_words(row, dated, language);
  return text;
}

// For whom a step differs: nothing when it does for all.
std::string for_whom(const Scenario& base, const Scenario& alternative, StepId step,
                     Language language) {
  std::vector<std::string> with, without;
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s) {
    const bool differs = differs_in(base.workflows[s], alternative.workflows[s], step);
    (differs ? with : without).emplace_back(name_of(static_cast<SegmentId>(s)).in(language));
  }
  if (without.empty()) return {};
  if (without.size() < with.size())
    return filled(words::all_but, language, fmt::join(without, ", "));
  return fmt::format(" ({})", fmt::join(with, ", "));
}

// The steps that differ for the same tenants stand together: "A.2.2, A.2.3 (newcomers); A.2.4".
std::string steps_in_words(const Scenario& base, const Scenario& alternative, Language language) {
  std::string text, whom;
  for (const StepRow& step : step_rows()) {
    if (!step_differs(base, alternative, step.id)) continue;
    const std::string now = for_whom(base, alternative, step.id, language);
    if (!text.empty()) text += now == whom ? ", " : whom + "; ";
    text += step.code;
    whom = now;
  }
  if (text.empty()) return {};
  return filled(words::workflow_differs, language, text + whom);
}

}  // namespace

bool row_changes(std::size_t i, const Scenario& a, const Scenario& b) {
  return differs(rows()[i], a, b) || dates_differ(dated_of(a, i), dated_of(b, i));
}

bool step_differs(const Scenario& a, const Scenario& b, StepId step) {
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s)
    if (step_differs_in(a, b, step, static_cast<SegmentId>(s))) return true;
  return false;
}

bool step_differs_in(const Scenario& a, const Scenario& b, StepId step, SegmentId segment) {
  return differs_in(a.workflows[at(segment)], b.workflows[at(segment)], step);
}

std::vector<std::string> changes_in_words(const Scenario& base, const Scenario& alternative,
                                          Language language) {
  std::vector<std::string> changes;
  for (std::size_t i = 0; i < rows().size(); ++i)
    if (row_changes(i, base, alternative))
      changes.push_back(row_in_words(i, base, alternative, language));
  if (std::string steps = steps_in_words(base, alternative, language); !steps.empty())
    changes.push_back(std::move(steps));
  for (std::string& moved : moved_along(base, alternative, language))
    changes.push_back(std::move(moved));
  for (std::string& note : new_workflow_notes(base, alternative, language))
    changes.push_back(std::move(note));
  return changes;
}

std::string label_of(const Row& row, Language language) {
  const std::string_view subject = row.subject.in(language);
  if (subject.empty()) return std::string(row.label.in(language));
  return fmt::format("{}: {}", subject, row.label.in(language));
}

std::string shown_value(const Row& row, double value, Language language) {
  const std::string_view space = language == Language::nl ? " " : "";
  switch (row.unit) {
    case Unit::flag:
      return std::string((value != 0 ? words::yes : words::no).in(language));
    case Unit::share:
      return shown_setting(value, language, 2) + "%";
    case Unit::percent:
      return shown_setting(value, language) + "%";
    case Unit::eur:
      return fmt::format("€{}{}", space, shown_setting(value, language));
    case Unit::number:
      return shown_setting(value, language);
    default:
      return fmt::format("{} {}", shown_setting(value, language), name_of(row.unit).in(language));
  }
}

Status status_of(const Scenario& scenario, std::size_t row) {
  const std::string& own = scenario.origins[row].status;
  for (const Status status :
       {Status::law, Status::published, Status::calibrated, Status::expert_guess})
    if (own == name_of(status).en) return status;
  return rows()[row].status;
}

StatusCounts count_statuses(const Scenario& scenario) {
  StatusCounts counts;
  for (std::size_t i = 0; i < rows().size(); ++i) {
    switch (status_of(scenario, i)) {
      case Status::law:
        ++counts.law;
        break;
      case Status::published:
        ++counts.published;
        break;
      case Status::calibrated:
        ++counts.calibrated;
        break;
      case Status::expert_guess:
        ++counts.guessed;
        break;
    }
  }
  return counts;
}

std::vector<std::size_t> guesses_that_differ(const Scenario& base, const Scenario& alternative) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < rows().size(); ++i)
    if (row_changes(i, base, alternative) && (status_of(base, i) == Status::expert_guess ||
                                              status_of(alternative, i) == Status::expert_guess))
      result.push_back(i);
  return result;
}

}  // namespace drempel
