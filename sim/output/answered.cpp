// Alternatives to which nothing in the runs answers, and why.
#include "output/answered.h"

#include <algorithm>
#include <cstring>

#include "base/said.h"
#include "chain/step.h"
#include "chain/step_sections.h"
#include "chain/words.h"
#include "kpi/quarters.h"
#include "output/changes.h"
#include "output/words.h"
#include "policy/segments.h"

namespace drempel {

namespace {

bool same_run(const Tally& a, const Tally& b) {
  const LedgerTotals &x = a.ledger, &y = b.ledger;
  const bool same_books = x.opening == y.opening && x.billed == y.billed && x.paid == y.paid &&
                          x.open == y.open && x.written_off == y.written_off;
  return same_books && a.other_evictions == b.other_evictions &&
         a.quarters.size() == b.quarters.size() &&
         std::memcmp(a.quarters.data(), b.quarters.data(), a.quarters.size() * sizeof(Quarter)) ==
             0;
}

// A row holds other values in the two only after `end`; then the first day on which it does.
std::optional<Day> differs_from(std::size_t row, const Scenario& a, const Scenario& b, Day end) {
  Scenario one = a, other = b;
  const auto later = [&](const DatedValue& d) { return d.row == row && d.from > end; };
  std::erase_if(one.dated, later);
  std::erase_if(other.dated, later);
  if (row_changes(row, one, other)) return std::nullopt;
  Day first = Day{2'000'000};
  for (const Scenario* scenario : {&a, &b})
    for (const DatedValue& d : scenario->dated)
      if (later(d)) first = std::min(first, d.from);
  return first;
}

bool ever_on(const Scenario& scenario, std::string_view key, Day end) {
  const Row& row = rows()[*find_row(key)];
  if (value_of(row, scenario.settings) != 0) return true;
  return std::any_of(scenario.dated.begin(), scenario.dated.end(), [&](const DatedValue& d) {
    return &rows()[d.row] == &row && d.from <= end && d.value != 0;
  });
}

// The key that must be on before anybody can be in a segment; empty when people may be in it
// anyway.
std::string_view key_to(SegmentId segment) {
  switch (segment) {
    case SegmentId::regular_debit:
    case SegmentId::chronic_debit:
    case SegmentId::lax_debit:
    case SegmentId::broke:
      return "segment.fine";
    case SegmentId::vve_owner:
      return "population.vve";
    default:
      return {};
  }
}

bool lives_here(SegmentId segment, const Scenario& scenario, Day end) {
  const std::string_view key = key_to(segment);
  return key.empty() || ever_on(scenario, key, end);
}

bool takes(const Scenario& scenario, StepId step, Day end) {
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s)
    if (lives_here(static_cast<SegmentId>(s), scenario, end))
      for (const WorkflowStep& entry : scenario.workflows[s].steps)
        if (entry.step == step) return true;
  return false;
}

// The steps through which alone a section of rows is read; none: it is read elsewhere too.
std::vector<StepId> only_read_by(std::string_view section) {
  constexpr std::string_view bound[] = {"agency", "tailor", "crisis"};
  std::vector<StepId> steps;
  if (std::find(std::begin(bound), std::end(bound), section) == std::end(bound)) return steps;
  for (const StepRow& row : step_rows()) {
    const auto read = sections_read_by(row.id);
    if (std::find(read.begin(), read.end(), section) != read.end()) steps.push_back(row.id);
  }
  return steps;
}

std::string codes_of(const std::vector<StepId>& steps) {
  std::string codes;
  for (const StepId step : steps) codes += (codes.empty() ? "" : ", ") + std::string(code_of(step));
  return codes;
}

std::string idle_row(std::size_t i, const Scenario& base, const Scenario& alternative, Day end,
                     Language language) {
  const Row& row = rows()[i];
  if (const auto from = differs_from(i, base, alternative, end))
    return filled(words::dated_too_late, language, key_of(row), spell_day(*from, language),
                  spell_day(end, language));
  const std::vector<StepId> readers = only_read_by(row.section);
  const bool read = readers.empty() || std::any_of(readers.begin(), readers.end(), [&](StepId s) {
                      return takes(base, s, end) || takes(alternative, s, end);
                    });
  return read ? std::string()
              : filled(words::no_step_reads, language, key_of(row), codes_of(readers));
}

bool same_entry(const Scenario& scenario, StepId step, SegmentId a, SegmentId b) {
  const WorkflowStep* one = find_step(scenario.workflows[at(a)], step);
  const WorkflowStep* other = find_step(scenario.workflows[at(b)], step);
  return one && other ? *one == *other : one == other;
}

// Whether a segment that people are in gets the same: it was changed for all then, not for this
// one.
bool changed_for_others(SegmentId segment, StepId step, const Scenario& base,
                        const Scenario& alternative, Day end) {
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s) {
    const auto other = static_cast<SegmentId>(s);
    if (lives_here(other, alternative, end) && step_differs_in(base, alternative, step, other) &&
        same_entry(alternative, step, segment, other))
      return true;
  }
  return false;
}

std::string idle_segment(SegmentId segment, const Scenario& base, const Scenario& alternative,
                         Day end, Language language) {
  if (lives_here(segment, base, end) || lives_here(segment, alternative, end)) return {};
  for (std::size_t s = 0; s < count_of<StepId>; ++s) {
    const auto step = static_cast<StepId>(s);
    if (step_differs_in(base, alternative, step, segment) &&
        !changed_for_others(segment, step, base, alternative, end))
      return filled(words::nobody_in_segment, language, code_of(segment), key_to(segment));
  }
  return {};
}

// The steps whose place changed and that no case came to, in any run of either.
std::string never_taken(const StudyOutput& output, const ScenarioRuns& alternative,
                        Language language) {
  std::vector<StepId> steps;
  for (const StepRow& row : step_rows()) {
    if (!step_differs(output.base.scenario, alternative.scenario, row.id)) continue;
    std::int64_t times = 0;
    for (const ScenarioRuns* runs : {&output.base, &alternative})
      for (const Tally& tally : runs->runs)
        for (int q = first_counted; q < end_counted(tally); ++q)
          times += tally.quarters[q].step_times[at(row.id)];
    if (times == 0) steps.push_back(row.id);
  }
  return steps.empty() ? std::string() : filled(words::step_never_taken, language, codes_of(steps));
}

}  // namespace

bool anything_answered(const ScenarioRuns& base, const ScenarioRuns& alternative) {
  return !std::equal(base.runs.begin(), base.runs.end(), alternative.runs.begin(),
                     alternative.runs.end(), same_run);
}

std::vector<std::string> idle_changes(const Scenario& base, const Scenario& alternative, Day end,
                                      Language language) {
  std::vector<std::string> reasons;
  const auto add = [&](std::string reason) {
    if (!reason.empty()) reasons.push_back(std::move(reason));
  };
  for (std::size_t i = 0; i < rows().size(); ++i)
    if (row_changes(i, base, alternative)) add(idle_row(i, base, alternative, end, language));
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s)
    add(idle_segment(static_cast<SegmentId>(s), base, alternative, end, language));
  return reasons;
}

std::string unanswered(const StudyOutput& output, std::size_t a, Language language) {
  const ScenarioRuns& alternative = output.alternatives[a];
  if (anything_answered(output.base, alternative)) return {};
  const Tally& tally = output.base.runs.front();
  const Day end = quarter_end(tally, end_counted(tally) - 1);
  std::vector<std::string> reasons =
      idle_changes(output.base.scenario, alternative.scenario, end, language);
  if (reasons.empty())
    if (std::string steps = never_taken(output, alternative, language); !steps.empty())
      reasons.push_back(std::move(steps));
  if (changes_in_words(output.base.scenario, alternative.scenario, language).empty())
    reasons.emplace_back(words::nothing_differs.in(language));
  if (reasons.empty()) reasons.emplace_back(words::decided_nothing.in(language));
  std::string text;
  for (const std::string& reason : reasons) text += (text.empty() ? "" : "; ") + reason;
  return filled(words::unanswered, language, output.replications, text);
}

bool any_answered(const StudyOutput& output) {
  return std::any_of(output.alternatives.begin(), output.alternatives.end(),
                     [&](const ScenarioRuns& a) { return anything_answered(output.base, a); });
}

}  // namespace drempel
