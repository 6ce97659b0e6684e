#include "output/risk_lines.h"

#include <fmt/format.h>

#include "base/said.h"
#include "output/numbers.h"
#include "output/risk_words.h"
#include "output/words.h"

namespace drempel {

namespace {

std::string in(const Text& text, Language language) { return std::string(text.in(language)); }

AssessmentColumn column_of(RiskColumn column) {
  return static_cast<AssessmentColumn>(at(AssessmentColumn::likelihood) + at(column));
}

// The cells of one risk.
class Assessment {
 public:
  Assessment(const RiskStudy& study, const RiskRow& risk, Language language,
             std::vector<AssessmentLine>& lines)
      : outcome_(study.risks[at(risk.id)]),
        own_(study.study.base.scenario.own_risks.risks[at(risk.id)]),
        risk_(risk),
        language_(language),
        lines_(lines) {}

  void add() {
    add_cause();
    add_figures(RiskColumn::likelihood, amount(own_.likelihood, words::times_a_year, 2));
    add_figures(RiskColumn::impact, amount(own_.impact, words::euros_a_time, 0));
    add_figures(RiskColumn::tenant, own_.tenant);
    add_controlled();
    add_remark();
  }

 private:
  void line(AssessmentColumn column, RiskBasis basis, std::string text,
            const PairedFigure* figure = nullptr) {
    lines_.push_back({risk_.id, column, basis, std::move(text), figure});
  }
  std::string amount(const std::optional<double>& value, const Text& unit, int digits) const {
    if (!value) return {};
    return filled(unit, language_, shown_number(*value, digits, language_));
  }

  // Says in which table of the scenario file the corporation can fill it in.
  std::string not_filled_in() const {
    return filled(words::not_filled_in, language_, letter_of(risk_.id));
  }

  void add_cause() {
    if (!own_.cause.empty()) line(AssessmentColumn::cause, RiskBasis::own, own_.cause);
    if (!risk_.carried_by.en.empty())
      line(AssessmentColumn::cause, RiskBasis::ours, in(risk_.carried_by, language_));
    if (own_.cause.empty() && risk_.carried_by.en.empty())
      line(AssessmentColumn::cause, RiskBasis::not_quantified, not_filled_in());
  }

  // The runs' figures, then the corporation's own word, or that there is neither.
  void add_figures(RiskColumn column, const std::string& own) {
    const std::size_t before = lines_.size();
    for (const PairedFigure& figure : outcome_.figures)
      if (figure.measure->column == column) line(column_of(column), RiskBasis::runs, {}, &figure);
    if (!own.empty()) line(column_of(column), RiskBasis::own, own);
    if (lines_.size() == before)
      line(column_of(column), RiskBasis::not_quantified, in(words::not_quantified, language_));
  }

  void add_controlled() {
    if (own_.controlled)
      line(AssessmentColumn::controlled, RiskBasis::own,
           in(*own_.controlled ? words::yes : words::no, language_));
    else
      line(AssessmentColumn::controlled, RiskBasis::not_quantified, not_filled_in());
  }

  void add_remark() {
    if (!own_.note.empty()) line(AssessmentColumn::remark, RiskBasis::own, own_.note);
    if (risk_.from_outside)
      line(AssessmentColumn::remark, RiskBasis::ours, in(words::from_outside, language_));
    else if (!outcome_.figures.empty())
      line(AssessmentColumn::remark, RiskBasis::ours, in(words::without_means, language_));
    else if (own_.note.empty())
      line(AssessmentColumn::remark, RiskBasis::ours, in(words::no_mechanism, language_));
  }

  const RiskOutcome& outcome_;
  const RiskInput& own_;
  const RiskRow& risk_;
  Language language_;
  std::vector<AssessmentLine>& lines_;
};

Text reason_of(const ControlOutcome& outcome, const ControlRow& control, const RiskRow& risk) {
  if (outcome.carried == Carried::no_control) return words::cannot_add;
  if (risk.measures.empty() && control.mechanism.carried()) return words::risk_not_carried;
  if (control.mechanism.carried_for(risk.id)) return words::no_climate;
  if (control.mechanism.carried()) return words::not_for_risk;
  return control.mechanism.note.en.empty() ? words::no_mechanism : control.mechanism.note;
}

void add_cross(const ControlRow& control, const ControlOutcome& outcome, const RiskRow& risk,
               Language language, std::vector<ControlLine>& lines) {
  const Cross cross = cross_of(control, risk.id);
  if (cross == Cross::none) return;
  ControlLine line{&control, risk.id, cross, RiskBasis::doubted, outcome.present, {}, nullptr};
  if (cross == Cross::doubted) {
    line.text = in(words::doubted_cross, language);
    lines.push_back(line);
    return;
  }
  const std::vector<PairedFigure>& figures = outcome.effects[at(risk.id)];
  line.basis = RiskBasis::not_quantified;
  line.text = in(reason_of(outcome, control, risk), language);
  if (figures.empty()) lines.push_back(line);
  line.basis = RiskBasis::runs;
  line.text = in(control.mechanism.note, language);
  for (const PairedFigure& figure : figures) {
    line.figure = &figure;
    lines.push_back(line);
  }
}

}  // namespace

std::vector<AssessmentLine> assessment_lines(const RiskStudy& study, Language language) {
  std::vector<AssessmentLine> lines;
  for (const RiskRow& risk : risk_rows()) Assessment(study, risk, language, lines).add();
  return lines;
}

std::vector<ControlLine> control_lines(const RiskStudy& study, Language language) {
  std::vector<ControlLine> lines;
  for (std::size_t i = 0; i < control_rows().size(); ++i)
    for (const RiskRow& risk : risk_rows())
      add_cross(control_rows()[i], study.controls[i], risk, language, lines);
  return lines;
}

std::string figure_name(const PairedFigure& figure, Language language) {
  const KpiRow& row = *row_of(*figure.measure);
  return fmt::format("{}, {}", row.name.in(language), row.unit.in(language));
}

std::string_view code_of(RiskBasis basis) {
  constexpr std::string_view codes[] = {"runs", "own", "ours", "doubted", "not_quantified"};
  return codes[static_cast<std::size_t>(basis)];
}

Text name_of(RiskBasis basis) {
  switch (basis) {
    case RiskBasis::runs:
      return {"runs", "runs"};
    case RiskBasis::own:
      return {"own input", "eigen invoer"};
    case RiskBasis::ours:
      return {"Drempel", "Drempel"};
    case RiskBasis::doubted:
      return {"doubted cross", "betwijfeld kruisje"};
    case RiskBasis::not_quantified:
      return words::not_quantified;
  }
  return {};
}

std::string_view code_of(AssessmentColumn column) {
  constexpr std::string_view codes[] = {"cause",  "likelihood", "impact",
                                        "tenant", "controlled", "remark"};
  return codes[at(column)];
}

Text name_of(AssessmentColumn column) {
  switch (column) {
    case AssessmentColumn::cause:
      return {"cause", "oorzaak"};
    case AssessmentColumn::controlled:
      return {"to be controlled?", "te beheersen?"};
    case AssessmentColumn::remark:
      return {"remark", "toelichting"};
    default:
      return name_of(static_cast<RiskColumn>(at(column) - at(AssessmentColumn::likelihood)));
  }
}

}  // namespace drempel
