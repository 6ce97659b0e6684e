#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "output/names.h"
#include "output/provenance.h"
#include "output/risk_lines.h"
#include "output/risk_report.h"
#include "output/version.h"

namespace drempel {

namespace {

using json = nlohmann::ordered_json;

constexpr std::string_view figure_columns =
    "figure,figure_name,unit,without,with,effect,effect_lo,effect_hi,certainty";
constexpr std::string_view no_figure = ",,,,,,,,";

std::string source(const RiskStudy& study) { return provenance_fields(study.study) + "\n"; }

std::string figure_fields(const PairedFigure* figure, Language language) {
  if (!figure) return std::string(no_figure);
  const KpiRow& row = *row_of(*figure->measure);
  const Estimate& effect = figure->effect.value;
  return fmt::format("{},{},{},{},{},{},{},{},{}", row.code, csv_field(row.name.in(language)),
                     csv_field(row.unit.in(language)), csv_number(figure->without.mean),
                     csv_number(figure->with.mean), csv_number(effect.mean),
                     csv_number(effect.mean_lo), csv_number(effect.mean_hi),
                     code_of(figure->effect.certainty));
}

std::string goal_field_csv(const RiskStudy& study, Language language) {
  std::string text =
      fmt::format("goal,goal_name,field,field_name,cross,basis,{}\n", provenance_columns);
  const auto& fields = study.study.base.scenario.own_risks.fields;
  for (const GoalRow& goal : goal_rows())
    for (std::size_t f = 0; f < fields.size(); ++f) {
      const bool own = !fields[f].label.empty();
      text +=
          fmt::format("{},{},{},{},{},{},{}", letter_of(goal.id), csv_field(goal.name.in(language)),
                      code_of(static_cast<FieldId>(f)), csv_field(fields[f].label),
                      own ? (fields[f].served_by[at(goal.id)] ? "1" : "0") : "",
                      code_of(own ? RiskBasis::own : RiskBasis::not_quantified), source(study));
    }
  return text;
}

std::string goal_risk_csv(const RiskStudy& study, Language language) {
  std::string text =
      fmt::format("risk,risk_name,description,goal,goal_name,cross,basis,{}\n", provenance_columns);
  for (const RiskRow& risk : risk_rows())
    for (const GoalRow& goal : goal_rows())
      text += fmt::format(
          "{},{},{},{},{},{},source,{}", letter_of(risk.id), csv_field(risk.name.in(language)),
          csv_field(risk.description.in(language)), letter_of(goal.id),
          csv_field(goal.name.in(language)), endangers(risk, goal.id) ? 1 : 0, source(study));
  return text;
}

std::string assessment_csv(const RiskStudy& study, Language language) {
  std::string text =
      fmt::format("risk,risk_name,column,basis,text,{},{}\n", figure_columns, provenance_columns);
  for (const AssessmentLine& line : assessment_lines(study, language))
    text += fmt::format("{},{},{},{},{},{},{}", letter_of(line.risk),
                        csv_field(row_of(line.risk).name.in(language)), code_of(line.column),
                        code_of(line.basis), csv_field(line.text),
                        figure_fields(line.figure, language), source(study));
  return text;
}

std::string_view code_of(Cross cross) { return cross == Cross::doubted ? "doubted" : "given"; }

// 1 or 0; empty for a control that the model has no mechanism for, since no run can tell.
std::string_view in_scenario(const ControlLine& line) {
  return !line.control->mechanism.carried() ? "" : line.present ? "1" : "0";
}

std::string control_csv(const RiskStudy& study, Language language) {
  std::string text = fmt::format(
      "number,type,control,risk,risk_name,cross,in_scenario,basis,text,"
      "{},{}\n",
      figure_columns, provenance_columns);
  for (const ControlLine& line : control_lines(study, language))
    text += fmt::format("{},{},{},{},{},{},{},{},{},{},{}", line.control->number,
                        letter_of(line.control->type), csv_field(line.control->name.in(language)),
                        letter_of(line.risk), csv_field(row_of(line.risk).name.in(language)),
                        code_of(line.cross), in_scenario(line), code_of(line.basis),
                        csv_field(line.text), figure_fields(line.figure, language), source(study));
  return text;
}

json number_or_null(const std::optional<double>& value) {
  return value ? json(*value) : json(nullptr);
}
json to_json(const Estimate& e) {
  return {{"mean", number_or_null(e.mean)},
          {"p05", number_or_null(e.p05)},
          {"p95", number_or_null(e.p95)},
          {"mean_lo", number_or_null(e.mean_lo)},
          {"mean_hi", number_or_null(e.mean_hi)}};
}
json to_json(const PairedFigure& figure, Language language) {
  const KpiRow& row = *row_of(*figure.measure);
  return {{"key", row.code},
          {"name", row.name.in(language)},
          {"unit", row.unit.in(language)},
          {"without", to_json(figure.without)},
          {"with", to_json(figure.with)},
          {"effect", to_json(figure.effect.value)},
          {"certainty", code_of(figure.effect.certainty)}};
}
std::string letter(char c) { return {c}; }

json goals_json(Language language) {
  json list = json::array();
  for (const GoalRow& goal : goal_rows())
    list.push_back({{"code", letter(letter_of(goal.id))}, {"name", goal.name.in(language)}});
  return list;
}

json fields_json(const RiskStudy& study) {
  json list = json::array();
  const auto& fields = study.study.base.scenario.own_risks.fields;
  for (std::size_t f = 0; f < fields.size(); ++f) {
    json served = json::array();
    for (const GoalRow& goal : goal_rows())
      if (fields[f].served_by[at(goal.id)]) served.push_back(letter(letter_of(goal.id)));
    const bool own = !fields[f].label.empty();
    list.push_back({{"code", code_of(static_cast<FieldId>(f))},
                    {"name", own ? json(fields[f].label) : json(nullptr)},
                    {"goals", own ? served : json(nullptr)},
                    {"basis", code_of(own ? RiskBasis::own : RiskBasis::not_quantified)}});
  }
  return list;
}

json risks_json(const RiskStudy& study, Language language) {
  const std::vector<AssessmentLine> lines = assessment_lines(study, language);
  json list = json::array();
  for (const RiskRow& risk : risk_rows()) {
    json goals = json::array();
    for (const GoalRow& goal : goal_rows())
      if (endangers(risk, goal.id)) goals.push_back(letter(letter_of(goal.id)));
    json cells = json::array();
    for (const AssessmentLine& line : lines) {
      if (line.risk != risk.id) continue;
      json cell{{"column", code_of(line.column)}, {"basis", code_of(line.basis)}};
      if (line.figure)
        cell["figure"] = to_json(*line.figure, language);
      else
        cell["text"] = line.text;
      cells.push_back(std::move(cell));
    }
    list.push_back({{"code", letter(letter_of(risk.id))},
                    {"name", risk.name.in(language)},
                    {"description", risk.description.in(language)},
                    {"goals", std::move(goals)},
                    {"assessment", std::move(cells)}});
  }
  return list;
}

json controls_json(const RiskStudy& study, Language language) {
  const std::vector<ControlLine> lines = control_lines(study, language);
  json list = json::array();
  for (const ControlRow& control : control_rows()) {
    json crosses = json::array();
    for (const ControlLine& line : lines) {
      if (line.control != &control) continue;
      json cell{{"risk", letter(letter_of(line.risk))},
                {"cross", code_of(line.cross)},
                {"basis", code_of(line.basis)},
                {"text", line.text}};
      if (line.figure) cell["figure"] = to_json(*line.figure, language);
      crosses.push_back(std::move(cell));
    }
    list.push_back({{"number", control.number},
                    {"type", letter(letter_of(control.type))},
                    {"name", control.name.in(language)},
                    {"in_scenario", control.mechanism.carried()
                                        ? json(study.controls[control.number - 1].present)
                                        : json(nullptr)},
                    {"crosses", std::move(crosses)}});
  }
  return list;
}

struct MatrixRow {
  std::string_view name;
  std::string (*content)(const RiskStudy&, Language);
};
constexpr MatrixRow matrices[] = {
    {"goal_field.csv", goal_field_csv},
    {"goal_risk.csv", goal_risk_csv},
    {"risk_assessment.csv", assessment_csv},
    {"risk_control.csv", control_csv},
};

}  // namespace

std::vector<OutputFile> risk_files(const RiskStudy& study, Language language) {
  std::vector<OutputFile> result;
  for (const MatrixRow& matrix : matrices)
    result.push_back({std::string(matrix.name), matrix.content(study, language)});
  return result;
}

std::vector<std::string> risk_names() {
  std::vector<std::string> names;
  for (const MatrixRow& matrix : matrices) names.emplace_back(matrix.name);
  return names;
}

std::string risk_json(const RiskStudy& study, Language language) {
  const StudyOutput& output = study.study;
  const json document{
      {"scenario", output.base.scenario.name},
      {"homes", static_cast<std::int64_t>(output.base.scenario.settings.world.population.homes)},
      {"years", output.years},
      {"seed", output.seed},
      {"settings", output.settings},
      {"replications", output.replications},
      {"version", program_version()},
      {"results_version", results_version},
      {"source", risk_source.in(language)},
      {"goals", goals_json(language)},
      {"fields", fields_json(study)},
      {"risks", risks_json(study, language)},
      {"controls", controls_json(study, language)}};
  return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace drempel
