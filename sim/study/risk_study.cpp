#include "study/risk_study.h"

#include <algorithm>

#include "study/controls.h"

namespace drempel {

namespace {

// One variant of the scenario by what is done to it; runs in both climates where needed.
struct Variant {
  Scenario scenario;
  std::size_t run = 0;                    // 0 = the base, k = alternative k − 1
  std::optional<std::size_t> in_climate;  // the same in the recession
};

class Register {
 public:
  explicit Register(const RiskStudyInput& input) : input_(input) {
    study_ = input.study;
    study_.alternatives.clear();
    result_.controls.resize(control_rows().size());
    result_.in_recession = input.recession.has_value();
    as_is_ = {input.study.base, 0, std::nullopt};
    plan_climate(as_is_, "as it is");
    for (const ControlRow& control : control_rows()) plan_control(control);
    for (const RiskRow& risk : risk_rows()) plan_risk(risk);
  }

  Result<RiskStudy> run(const ProgressCallback& progress, const std::atomic<bool>* stop) {
    Result<StudyOutput> output = run_study(study_, progress, stop);
    if (!output) return output.problems();
    result_.study = std::move(*output);
    if (result_.study.stopped) return std::move(result_);
    for (const RiskRow& risk : risk_rows())
      if (without_[at(risk.id)])
        result_.risks[at(risk.id)].figures = figures(risk, *without_[at(risk.id)], as_is_);
    for (std::size_t i = 0; i < control_rows().size(); ++i) measure_control(i);
    return std::move(result_);
  }

 private:
  bool measurable(const RiskRow& risk) const {
    return !risk.measures.empty() && (!risk.from_outside || input_.recession);
  }
  bool crosses(const ControlRow& control, const RiskRow& risk) const {
    return cross_of(control, risk.id) == Cross::given && control.mechanism.carried_for(risk.id) &&
           measurable(risk);
  }

  std::size_t add(Scenario scenario, std::string name) {
    scenario.name = scenario.label_en = scenario.label_nl = std::move(name);
    study_.alternatives.push_back(std::move(scenario));
    return study_.alternatives.size();
  }
  void plan_climate(Variant& variant, const std::string& name) {
    if (input_.recession)
      variant.in_climate =
          add(in_climate_of(variant.scenario, *input_.recession), name + ", recession");
  }
  Variant plan(Scenario scenario, const std::string& name, bool in_climate) {
    Variant variant{std::move(scenario), 0, std::nullopt};
    variant.run = add(variant.scenario, name);
    if (in_climate) plan_climate(variant, name);
    return variant;
  }

  // The scenario without the control, or with it when it has none.
  void plan_control(const ControlRow& control) {
    ControlOutcome& outcome = result_.controls[control.number - 1];
    toggled_.emplace_back();
    if (!control.mechanism.carried()) return;
    const Scenario& base = input_.study.base;
    outcome.present = has_control(base, control);
    std::optional<Scenario> other = outcome.present ? std::optional(without_control(base, control))
                                                    : with_control(base, control);
    outcome.carried = other ? Carried::measured : Carried::no_control;
    const auto any = [&](bool outside) {
      return std::any_of(risk_rows().begin(), risk_rows().end(), [&](const RiskRow& risk) {
        return crosses(control, risk) && (!outside || risk.from_outside);
      });
    };
    if (other && any(false))
      toggled_.back() = plan(
          std::move(*other),
          (outcome.present ? "without control " : "with control ") + std::to_string(control.number),
          any(true));
  }

  // The scenario without any control of the risk that a mechanism carries.
  void plan_risk(const RiskRow& risk) {
    if (!measurable(risk)) return;
    Scenario bare = input_.study.base;
    bool any = false;
    for (const ControlRow& control : control_rows())
      if (crosses(control, risk)) bare = without_control(std::move(bare), control), any = true;
    if (!any) {
      without_[at(risk.id)] = as_is_;
      return;
    }
    without_[at(risk.id)] =
        plan(std::move(bare), std::string("without the controls of risk ") + letter_of(risk.id),
             risk.from_outside);
  }

  void measure_control(std::size_t i) {
    ControlOutcome& outcome = result_.controls[i];
    if (!toggled_[i]) return;
    for (const RiskRow& risk : risk_rows()) {
      if (!crosses(control_rows()[i], risk)) continue;
      outcome.effects[at(risk.id)] = outcome.present ? figures(risk, *toggled_[i], as_is_)
                                                     : figures(risk, as_is_, *toggled_[i]);
    }
  }

  std::vector<PairedFigure> figures(const RiskRow& risk, const Variant& without,
                                    const Variant& with) const {
    std::vector<PairedFigure> all;
    for (const RiskMeasure& measure : risk.measures) {
      const KpiRow* row = row_of(measure);
      if (!row) continue;
      const Sample a = sample(*row, risk, without);
      const Sample b = sample(*row, risk, with);
      const Sample effects = paired_difference(b, a);
      all.push_back({&measure,
                     estimate(a),
                     estimate(b),
                     {estimate(effects), certainty_of(effects), noise_removed(b, a)}});
    }
    return all;
  }
  Sample sample(const KpiRow& row, const RiskRow& risk, const Variant& variant) const {
    const Sample here = sample(row, variant.run);
    return risk.from_outside ? paired_difference(sample(row, *variant.in_climate), here) : here;
  }
  Sample sample(const KpiRow& row, std::size_t run) const {
    const ScenarioRuns& runs = run == 0 ? result_.study.base : result_.study.alternatives[run - 1];
    Sample values;
    for (const Tally& tally : runs.runs) values.push_back(in_last_year(row, tally).number);
    return values;
  }

  const RiskStudyInput& input_;
  StudyInput study_;
  RiskStudy result_;
  Variant as_is_;
  std::vector<std::optional<Variant>> toggled_;  // per control
  Per<RiskId, std::optional<Variant>> without_;
};

}  // namespace

Result<RiskStudy> run_risk_study(const RiskStudyInput& input, const ProgressCallback& progress,
                                 const std::atomic<bool>* stop) {
  return Register(input).run(progress, stop);
}

}  // namespace drempel
