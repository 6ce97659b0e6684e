// The books of a study per run: its reconciliation and its trial balance.
#include "output/books.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/counted.h"
#include "base/said.h"
#include "kpi/reconcile.h"
#include "kpi/trial_balance.h"
#include "output/provenance.h"
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

double euros(std::int64_t cents) { return static_cast<double>(cents) / 100; }

// Who a row is about, and where it comes from.
struct Source {
  const ScenarioRuns& scenario;
  std::size_t alternative;  // 0 = the base
  Language language;
  std::string made_from;

  std::string line(const std::string& own, const Text& unit, const Estimate& e, bool money,
                   const std::string& more = "") const {
    return fmt::format("{},{},{},{}{},{}\n", alternative, csv_field(scenario.scenario.name), own,
                       csv_values(unit.in(language), e, money), more, made_from);
  }
};

constexpr Text euros_per_run{"€ per run", "€ per run"}, number_per_run{"per run", "per run"};

// One side of a reconciliation in every run.
Estimate side_of(const ScenarioRuns& scenario, const Reconciliation& row,
                 std::int64_t (*side)(const Period&)) {
  Sample sample;
  for (const Tally& tally : scenario.runs) {
    const std::int64_t value = side(counted_period(tally));
    sample.emplace_back(row.money ? euros(value) : static_cast<double>(value));
  }
  return estimate(sample);
}

std::string reconciliation_rows(const Source& s) {
  std::string text;
  for (const Reconciliation& row : reconciliations()) {
    const auto& runs = s.scenario.runs;
    const auto held = std::count_if(runs.begin(), runs.end(), [&](const Tally& tally) {
      return row.left(counted_period(tally)) == row.right(counted_period(tally));
    });
    const std::string more = fmt::format(
        ",{},{}", held, static_cast<std::size_t>(held) == runs.size() ? "holds" : "broken");
    const std::string own = fmt::format("{},{}", row.code, csv_field(row.name.in(s.language)));
    const Text& unit = row.money ? euros_per_run : number_per_run;
    text += s.line(own + ",left", unit, side_of(s.scenario, row, row.left), row.money, more);
    text += s.line(own + ",right", unit, side_of(s.scenario, row, row.right), row.money, more);
  }
  return text;
}

struct AmountRow {
  std::string_view code;
  Estimate BookLine::*value = nullptr;
};
constexpr AmountRow amounts[] = {{"opening", &BookLine::opening},
                                 {"debit", &BookLine::debit},
                                 {"credit", &BookLine::credit},
                                 {"closing", &BookLine::closing}};

std::string balance_rows(const Source& s, int year, const std::string& shown_year) {
  std::string text;
  for (const BookLine& line : book_lines(s.scenario.runs, year))
    for (const AmountRow& amount : amounts)
      text += s.line(
          fmt::format("{},{},{},{}", shown_year, line.code,
                      csv_field(s.language == Language::nl ? line.nl : line.en), amount.code),
          euros_per_run, line.*amount.value, true);
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

// The accounts of one run and what they add up to.
std::vector<TrialLine> with_total(std::vector<TrialLine> lines) {
  TrialLine all{"total", "Total", "Totaal"};
  for (const TrialLine& line : lines)
    all.opening += line.opening, all.debit += line.debit, all.credit += line.credit;
  lines.push_back(all);
  return lines;
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

std::vector<BookLine> book_lines(std::span<const Tally> runs, int year) {
  std::vector<std::vector<TrialLine>> books;
  for (const Tally& tally : runs) books.push_back(with_total(trial_balance(tally, year)));
  std::vector<BookLine> lines;
  for (std::size_t i = 0; i < books.front().size(); ++i) {
    const auto mean = [&](auto cents) {
      Sample sample;
      for (const auto& book : books) sample.emplace_back(euros(cents(book[i])));
      return estimate(sample);
    };
    const TrialLine& one = books.front()[i];
    lines.push_back({one.code, one.en, one.nl,
                     mean([](const TrialLine& line) { return line.opening; }),
                     mean([](const TrialLine& line) { return line.debit; }),
                     mean([](const TrialLine& line) { return line.credit; }),
                     mean([](const TrialLine& line) { return line.closing(); })});
  }
  return lines;
}

std::vector<OutputFile> book_files(const StudyOutput& output, Language language) {
  std::string reconciled =
      fmt::format("alternative,scenario,code,name,side,{},replications_that_hold,holds,{}\n",
                  csv_value_columns, provenance_columns);
  std::string balance = fmt::format("alternative,scenario,year,account,name,amount,{},{}\n",
                                    csv_value_columns, provenance_columns);
  const std::string made_from = provenance_fields(output);
  const auto add = [&](const ScenarioRuns& scenario, std::size_t number) {
    const Source source{scenario, number, language, made_from};
    reconciled += reconciliation_rows(source);
    balance += all_balances(source);
  };
  add(output.base, 0);
  for (std::size_t a = 0; a < output.alternatives.size(); ++a) add(output.alternatives[a], a + 1);
  return {{std::string(reconciliation_name), std::move(reconciled)},
          {std::string(trial_balance_name), std::move(balance)}};
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
