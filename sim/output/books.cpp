#include "output/books.h"

#include <fmt/format.h>

#include "base/counted.h"
#include "base/said.h"
#include "kpi/reconcile.h"
#include "kpi/trial_balance.h"
#include "output/version.h"
#include "output/words.h"

namespace drempel {

namespace {

std::string in_euros(std::int64_t cents) {
  const std::int64_t size = cents < 0 ? -cents : cents;
  return fmt::format("{}{}.{:02}", cents < 0 ? "-" : "", size / 100, size % 100);
}

std::string shown(const Reconciliation& row, std::int64_t value) {
  return row.money ? in_euros(value) : fmt::format("{}", value);
}

// Who a row is about, and where it comes from.
struct Source {
  const StudyOutput& output;
  const ScenarioRuns& scenario;
  std::size_t alternative;  // 0 = the base
  Language language;

  std::string line(const std::string& own) const {
    return fmt::format("{},{},{},{},{},{},{}\n", alternative, csv_field(scenario.scenario.name),
                       own, output.seed, output.replications, program_version(), results_version);
  }
};

constexpr std::string_view source_columns = "seed,replications,version,results_version";

std::string reconciliation_rows(const Source& s) {
  std::string text;
  for (const Reconciliation& row : reconciliations()) {
    std::int64_t left = 0, right = 0;
    for (const Tally& tally : s.scenario.runs) {
      left += row.left(counted_period(tally));
      right += row.right(counted_period(tally));
    }
    text += s.line(fmt::format("{},{},{},{},{},{}", row.code, csv_field(row.name.in(s.language)),
                               row.money ? "eur" : "number", shown(row, left), shown(row, right),
                               left == right ? "holds" : "broken"));
  }
  return text;
}

std::string balance_rows(const Source& s, int year, const std::string& shown_year) {
  std::string text;
  TrialLine all{"total", "Total", "Totaal"};
  std::int64_t closing = 0;
  const auto add = [&](const TrialLine& line, std::int64_t end) {
    text += s.line(fmt::format("{},{},{},eur,{},{},{},{}", shown_year, line.code,
                               csv_field(s.language == Language::nl ? line.nl : line.en),
                               in_euros(line.opening), in_euros(line.debit), in_euros(line.credit),
                               in_euros(end)));
  };
  for (const TrialLine& line : trial_balance(s.scenario.runs, year)) {
    add(line, line.closing());
    all.opening += line.opening, all.debit += line.debit, all.credit += line.credit;
    closing += line.closing();
  }
  add(all, closing);
  return text;
}

std::string all_balances(const Source& s) {
  const Tally& first = s.scenario.runs.front();
  std::string text;
  for (int year = 0; year < first.years(); ++year)
    text += balance_rows(
        s, year, fmt::format("{}", to_date(quarter_end(first, first_counted + 4 * year)).year));
  return text + balance_rows(s, -1, "all");
}

std::optional<Broken> broken_in(const ScenarioRuns& scenario) {
  for (const Tally& tally : scenario.runs)
    if (const auto broken = first_broken(tally)) return broken;
  return std::nullopt;
}

std::optional<Broken> first_broken_of(const StudyOutput& output) {
  if (const auto broken = broken_in(output.base)) return broken;
  for (const ScenarioRuns& alternative : output.alternatives)
    if (const auto broken = broken_in(alternative)) return broken;
  return std::nullopt;
}

}  // namespace

std::vector<OutputFile> book_files(const StudyOutput& output, Language language) {
  std::string reconciled =
      fmt::format("alternative,scenario,code,name,unit,left,right,holds,{}\n", source_columns);
  std::string balance =
      fmt::format("alternative,scenario,year,account,name,unit,opening,debit,credit,closing,{}\n",
                  source_columns);
  const auto add = [&](const ScenarioRuns& scenario, std::size_t number) {
    const Source source{output, scenario, number, language};
    reconciled += reconciliation_rows(source);
    balance += all_balances(source);
  };
  add(output.base, 0);
  for (std::size_t a = 0; a < output.alternatives.size(); ++a) add(output.alternatives[a], a + 1);
  return {{"reconciliation.csv", std::move(reconciled)}, {"trial_balance.csv", std::move(balance)}};
}

std::string reconciled_line(const StudyOutput& output, Language language) {
  const std::size_t times = (1 + output.alternatives.size()) * output.base.runs.size();
  return counted(words::reconciled, language, reconciliations().size(), times);
}

std::optional<std::string> books_broken(const StudyOutput& output, Language language) {
  const auto broken = first_broken_of(output);
  if (!broken) return std::nullopt;
  return filled(words::reconciliation_broken, language, broken->row->name.in(language),
                shown(*broken->row, broken->left), shown(*broken->row, broken->right));
}

}  // namespace drempel
