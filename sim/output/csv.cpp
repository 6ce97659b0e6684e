// Results as CSV files.
#include "output/csv.h"

#include <fmt/format.h>

#include <cmath>

#include "chain/step.h"
#include "kpi/quarters.h"
#include "output/books.h"
#include "output/names.h"
#include "output/provenance.h"

namespace drempel {

namespace {

// One scenario's figures and the columns that say where they come from.
struct Source {
  const StudyOutput& output;
  const Scenario& scenario;
  const Summary& figures;
  std::size_t alternative;  // 0 = the base
  Language language;
  std::string made_from;
};

std::string header(std::string_view own, std::string_view more = "") {
  return fmt::format("alternative,scenario,{},{}{},{}\n", own, csv_value_columns, more,
                     provenance_columns);
}

// `own` are the file's own fields, already fit for CSV.
std::string row(const Source& s, const std::string& own, std::string_view unit, const Estimate& e,
                bool money = false, const std::string& more = "") {
  return fmt::format("{},{},{},{}{},{}\n", s.alternative, csv_field(s.scenario.name), own,
                     csv_values(unit, e, money), more, s.made_from);
}

std::string named(std::string_view code, const Text& name, Language language) {
  return csv_field(code) + "," + csv_field(name.in(language));
}

std::string kpis(const Source& s) {
  std::string text;
  for (std::size_t i = 0; i < kpi_rows().size(); ++i) {
    const KpiRow& kpi = kpi_rows()[i];
    text += row(s, named(kpi.code, kpi.name, s.language) + "," + std::string(code_of(kpi.kind)),
                kpi.unit.in(s.language), s.figures.kpis[i].last_year.value, kpi.money);
  }
  return text;
}

std::string quarters(const Source& s) {
  std::string text;
  for (std::size_t i = 0; i < kpi_rows().size(); ++i) {
    const KpiRow& kpi = kpi_rows()[i];
    int q = first_counted;
    for (const Series& quarter : s.figures.kpis[i].quarters)
      text += row(s,
                  named(kpi.code, kpi.name, s.language) + "," +
                      to_iso(quarter_end(s.output.base.runs.front(), q++)),
                  kpi.unit.in(s.language), quarter.value, kpi.money);
  }
  return text;
}

std::string keyed(const Source& s, std::span<const KpiRow> rows,
                  const std::vector<Series>& figures) {
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i)
    text += row(
        s, named(rows[i].code, rows[i].name, s.language) + "," + std::string(code_of(rows[i].kind)),
        rows[i].unit.in(s.language), figures[i].value, rows[i].money);
  return text;
}

std::string benchmark(const Source& s) {
  return keyed(s, benchmark_rows(), s.figures.benchmark) +
         keyed(s, result_rows(), s.figures.results);
}

constexpr Text times_a_year{"times a year", "keer per jaar"};
constexpr Text cases_a_year{"cases a year", "zaken per jaar"};
constexpr Text euros_a_year{"€ a year", "€ per jaar"};

std::string steps(const Source& s) {
  std::string text;
  for (const StepRow& step : step_rows()) {
    const std::string own = named(step.code, step.name, s.language);
    text += row(s, own + ",times", times_a_year.in(s.language),
                s.figures.step_times[at(step.id)].value);
    text += row(s, own + ",cases", cases_a_year.in(s.language),
                s.figures.step_cases[at(step.id)].value);
  }
  return text;
}

std::string costs(const Source& s) {
  std::string text;
  for (const CostRow& cost : cost_rows())
    text += row(
        s,
        fmt::format("{},{},{},{},{}", named(cost.code, cost.name, s.language), code_of(cost.from),
                    code_of(cost.to), code_of(cost.step), cost.resource ? "resource" : "transfer"),
        euros_a_year.in(s.language), s.figures.costs[at(cost.id)].value, true);
  return text;
}

constexpr std::string_view differences_name = "differences.csv";

struct FileRow {
  std::string_view name;
  std::string_view columns;
  std::string (*rows)(const Source&);
};

constexpr FileRow files[] = {
    {"kpis.csv", "code,name,kind", kpis},
    {"quarters.csv", "code,name,quarter_end", quarters},
    {"benchmark.csv", "key,name,kind", benchmark},
    {"steps.csv", "code,name,counted", steps},
    {"costs.csv", "code,name,from,to,step,kind", costs},
};

std::string difference_row(const Source& s, std::string_view table, std::string_view code,
                           const Text& name, std::string_view unit, const Series& series,
                           bool money = false) {
  return row(s, std::string(table) + "," + named(code, name, s.language), unit, series.value, money,
             fmt::format(",{},{}", code_of(series.certainty), csv_number(series.noise_removed)));
}

std::string figure_differences(const Source& s, std::string_view table,
                               std::span<const KpiRow> rows) {
  std::string text;
  for (const KpiRow& kpi : rows)
    text += difference_row(s, table, kpi.code, kpi.name, kpi.unit.in(s.language),
                           s.figures.last_year(kpi), kpi.money);
  return text;
}

std::string differences(const Source& s) {
  std::string text = figure_differences(s, "kpis", kpi_rows()) +
                     figure_differences(s, "benchmark", benchmark_rows()) +
                     figure_differences(s, "results", result_rows());
  for (const StepRow& step : step_rows())
    text += difference_row(s, "steps", step.code, step.name, times_a_year.in(s.language),
                           s.figures.step_times[at(step.id)]);
  for (const CostRow& cost : cost_rows())
    text += difference_row(s, "costs", cost.code, cost.name, euros_a_year.in(s.language),
                           s.figures.costs[at(cost.id)], true);
  return text;
}

}  // namespace

std::vector<OutputFile> csv_files(const StudyOutput& output, const Comparison& figures,
                                  Language language) {
  std::vector<OutputFile> result;
  const std::string made_from = provenance_fields(output);
  for (const FileRow& file : files) {
    std::string text = header(file.columns) + file.rows({output, output.base.scenario, figures.base,
                                                         0, language, made_from});
    for (std::size_t a = 0; a < output.alternatives.size(); ++a)
      text += file.rows({output, output.alternatives[a].scenario, figures.alternatives[a], a + 1,
                         language, made_from});
    result.push_back({std::string(file.name), std::move(text)});
  }
  for (OutputFile& file : book_files(output, language)) result.push_back(std::move(file));
  if (output.alternatives.empty()) return result;
  std::string text = header("table,key,name", ",certainty,noise_removed");
  for (std::size_t a = 0; a < output.alternatives.size(); ++a)
    text += differences({output, output.alternatives[a].scenario, figures.differences[a], a + 1,
                         language, made_from});
  result.push_back({std::string(differences_name), std::move(text)});
  return result;
}

std::vector<std::string> csv_names(bool with_alternatives) {
  std::vector<std::string> names;
  for (const FileRow& file : files) names.emplace_back(file.name);
  for (const std::string_view name : {reconciliation_name, trial_balance_name})
    names.emplace_back(name);
  if (with_alternatives) names.emplace_back(differences_name);
  return names;
}

std::string csv_number(const std::optional<double>& value, bool money) {
  if (!value || !std::isfinite(*value)) return {};
  return money ? fmt::format("{:.2f}", *value) : fmt::format("{}", *value);
}

std::string csv_values(std::string_view unit, const Estimate& e, bool money) {
  return fmt::format("{},{},{},{},{},{},{}", csv_field(unit), csv_number(e.mean, money),
                     csv_number(e.p05, money), csv_number(e.p95, money),
                     csv_number(e.mean_lo, money), csv_number(e.mean_hi, money), e.n);
}

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == text.npos) return std::string(text);
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

}  // namespace drempel
