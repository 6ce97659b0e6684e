#include "output/risk_report.h"

#include <fmt/format.h>

#include <map>
#include <optional>

#include "base/counted.h"
#include "base/said.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/risk_lines.h"
#include "output/risk_words.h"
#include "output/words.h"

namespace drempel {

namespace {

std::string in(const Text& text, Language language) { return std::string(text.in(language)); }
std::string own_mark(Language language) {
  return fmt::format(" ({})", name_of(RiskBasis::own).in(language));
}
std::string mark(bool cross) { return cross ? "X" : "·"; }

std::string goal_fields(const RiskStudy& study, Language language) {
  const auto& fields = study.study.base.scenario.own_risks.fields;
  TableRow head{"", ""};
  for (std::size_t f = 0; f < count_of<FieldId>; ++f)
    head.emplace_back(code_of(static_cast<FieldId>(f)));
  std::vector<TableRow> rows{head};
  bool any = false;
  for (const GoalRow& goal : goal_rows()) {
    TableRow row{std::string(1, letter_of(goal.id)), in(goal.name, language)};
    for (const FieldInput& field : fields)
      row.push_back(field.label.empty() ? "" : mark(field.served_by[at(goal.id)]));
    rows.push_back(row);
  }
  std::string text = to_text(std::vector<Column>(head.size()), rows);
  for (std::size_t f = 0; f < fields.size(); ++f) {
    if (fields[f].label.empty()) continue;
    any = true;
    text += paragraph(fmt::format("{}: {}{}", code_of(static_cast<FieldId>(f)), fields[f].label,
                                  own_mark(language)));
  }
  return any ? text : text + paragraph(in(words::fields_blank, language));
}

std::string goal_risks(Language language) {
  TableRow head{"", ""};
  for (const GoalRow& goal : goal_rows()) head.emplace_back(1, letter_of(goal.id));
  std::vector<TableRow> rows{head};
  for (const RiskRow& risk : risk_rows()) {
    TableRow row{std::string(1, letter_of(risk.id)), in(risk.name, language)};
    for (const GoalRow& goal : goal_rows()) row.push_back(mark(endangers(risk, goal.id)));
    rows.push_back(row);
  }
  std::string text = to_text(std::vector<Column>(head.size()), rows);
  for (const RiskRow& risk : risk_rows())
    text += paragraph(fmt::format("{}  {}", letter_of(risk.id), risk.description.in(language)), 3);
  return text;
}

const std::vector<Column> figure_columns{
    {false, 46, 46}, {true, 0, 9}, {true, 0, 9}, {true, 0, 14}, {false, 0, 0}};

TableRow figure_header(std::string title, Language language) {
  return {std::move(title), in(words::without_column, language), in(words::with_column, language),
          in(words::change_column, language)};
}

TableRow figure_row(const PairedFigure& figure, Language language) {
  const int most = shown_digits(*row_of(*figure.measure));
  return {"     " + figure_name(figure, language), shown_mean(figure.without, most, language),
          shown_mean(figure.with, most, language),
          shown_interval(figure.effect.value, most, language, Sign::always),
          std::string(name_of(figure.effect.certainty).in(language))};
}

// The cells of one risk: those with figures under each other, then those in words.
std::string assessment_of(const RiskRow& risk, const std::vector<AssessmentLine>& lines,
                          Language language) {
  std::vector<TableRow> figures{
      figure_header(fmt::format("{}  {}", letter_of(risk.id), risk.name.in(language)), language)};
  std::string in_words;
  std::optional<AssessmentColumn> column;
  for (const AssessmentLine& line : lines) {
    if (line.risk != risk.id) continue;
    if (line.figure) {
      if (column != line.column)
        figures.push_back({"   " + std::string(name_of(line.column).in(language))});
      column = line.column;
      figures.push_back(figure_row(*line.figure, language));
      continue;
    }
    const bool own = line.basis == RiskBasis::own;
    in_words += "   " + paragraph(fmt::format("{}: {}{}", name_of(line.column).in(language),
                                              line.text, own ? own_mark(language) : ""),
                                  6);
  }
  if (figures.size() == 1) figures[0].resize(1);
  return to_text(figure_columns, figures) + in_words;
}

std::string assessment(const RiskStudy& study, Language language) {
  const std::vector<AssessmentLine> lines = assessment_lines(study, language);
  std::string text;
  for (const RiskRow& risk : risk_rows())
    text += (text.empty() ? "" : "\n") + assessment_of(risk, lines, language);
  return text;
}

std::string cross_table(Language language) {
  TableRow head{in(words::number_column, language), "", in(words::control_column, language)};
  for (const RiskRow& risk : risk_rows()) head.emplace_back(1, letter_of(risk.id));
  std::vector<TableRow> rows{head};
  for (const ControlRow& control : control_rows()) {
    TableRow row{std::to_string(control.number), std::string(1, letter_of(control.type)),
                 in(control.name, language)};
    for (const RiskRow& risk : risk_rows()) {
      const Cross cross = cross_of(control, risk.id);
      row.emplace_back(cross == Cross::given ? "X" : cross == Cross::doubted ? "(X)" : "·");
    }
    rows.push_back(std::move(row));
  }
  std::vector<Column> columns(head.size());
  columns[0].right = true;
  return to_text(columns, rows);
}

std::string control_title(const ControlLine& line, Language language) {
  const std::string absent =
      line.present ? "" : fmt::format(" ({})", words::not_present.in(language));
  return fmt::format("{} {}{}, {} {}", line.control->number, line.control->name.in(language),
                     absent, letter_of(line.risk), row_of(line.risk).name.in(language));
}

std::string effects(const RiskStudy& study, Language language) {
  std::string text = paragraph(in(words::control_effects_note, language));
  std::map<std::string, std::string> unmeasured;  // by reason
  std::vector<TableRow> rows;                     // of one control and one risk
  const ControlLine* last = nullptr;
  const auto end_block = [&] {
    if (!rows.empty()) text += to_text(figure_columns, rows);
    rows.clear();
  };
  const std::vector<ControlLine> lines = control_lines(study, language);
  for (const ControlLine& line : lines) {
    if (!line.figure) {
      std::string& list = unmeasured[line.text];
      list += fmt::format("{}{}{}", list.empty() ? "" : ", ", line.control->number,
                          letter_of(line.risk));
      continue;
    }
    if (!last || last->control != line.control || last->risk != line.risk) {
      end_block();
      text += "\n" + paragraph(control_title(line, language), 3) + paragraph("   " + line.text, 3);
      rows.push_back(figure_header("", language));
    }
    rows.push_back(figure_row(*line.figure, language));
    last = &line;
  }
  end_block();
  text += "\n";
  for (const auto& [reason, list] : unmeasured)
    text += paragraph(filled(words::unmeasured, language, fmt::format("{}: {}", list, reason)), 3);
  return text;
}

}  // namespace

std::string risk_report(const RiskStudy& study, Language language) {
  const StudyOutput& output = study.study;
  const std::size_t runs = output.replications * (1 + output.alternatives.size());
  return filled(words::risk_title, language, title_of(output.base.scenario, language)) + "\n" +
         setup_lines(output, language) +
         paragraph(counted(words::risk_size, language, output.replications, output.years, runs,
                           shown_year(output))) +
         section(words::matrix_goals, goal_fields(study, language), language) +
         section(words::matrix_risks, goal_risks(language), language) +
         section(words::matrix_assessment, assessment(study, language), language) +
         section(words::matrix_controls, cross_table(language), language) +
         section(words::control_effects, effects(study, language), language) + "\n" +
         maker_line(language);
}

}  // namespace drempel
