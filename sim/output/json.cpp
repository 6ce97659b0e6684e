#include "output/json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "chain/step.h"
#include "kpi/quarters.h"
#include "kpi/sector.h"
#include "output/answered.h"
#include "output/changes.h"
#include "output/morale_part.h"
#include "output/names.h"
#include "output/report_parts.h"
#include "output/version.h"

namespace drempel {

namespace {

using json = nlohmann::ordered_json;

json number(const std::optional<double>& value, bool money) {
  if (!value) return nullptr;
  return money ? std::round(*value * 100) / 100 : *value;
}

// V of contracts.md, with `n`: the replications that had a value.
json to_json(const Estimate& e, bool money) {
  return {{"mean", number(e.mean, money)},       {"p05", number(e.p05, money)},
          {"p95", number(e.p95, money)},         {"mean_lo", number(e.mean_lo, money)},
          {"mean_hi", number(e.mean_hi, money)}, {"n", e.n}};
}

// What a run and a difference have in common, and the one thing in which they differ.
struct Writer {
  const StudyOutput& output;
  Language language;
  bool differences;

  std::string in(const Text& text) const { return std::string(text.in(language)); }

  json series(const Series& s, bool money) const {
    json v = to_json(s.value, money);
    if (differences) v["certainty"] = code_of(s.certainty);
    if (differences) v["noise_removed"] = number(s.noise_removed, false);
    return v;
  }

  json kpis(const Summary& figures) const {
    json list = json::array();
    for (std::size_t i = 0; i < kpi_rows().size(); ++i) {
      const KpiRow& row = kpi_rows()[i];
      json one{{"code", row.code},
               {"name", in(row.name)},
               {"unit", in(row.unit)},
               {"kind", code_of(row.kind)},
               {"last_year", series(figures.kpis[i].last_year, row.money)},
               {"quarters", json::array()}};
      int q = first_counted;
      for (const Series& quarter : figures.kpis[i].quarters) {
        json value{{"end", to_iso(quarter_end(output.base.runs.front(), q++))}};
        value.update(series(quarter, row.money));
        one["quarters"].push_back(std::move(value));
      }
      list.push_back(std::move(one));
    }
    return list;
  }

  json keyed(std::span<const KpiRow> rows, const std::vector<Series>& figures) const {
    json list = json::array();
    for (std::size_t i = 0; i < rows.size(); ++i)
      list.push_back({{"key", rows[i].code},
                      {"name", in(rows[i].name)},
                      {"unit", in(rows[i].unit)},
                      {"kind", code_of(rows[i].kind)},
                      {"last_year", series(figures[i], rows[i].money)}});
    return list;
  }

  json steps(const Summary& figures) const {
    json list = json::array();
    for (const StepRow& row : step_rows())
      list.push_back({{"code", row.code},
                      {"name", in(row.name)},
                      {"per_year", series(figures.step_times[at(row.id)], false)},
                      {"cases_per_year", series(figures.step_cases[at(row.id)], false)}});
    return list;
  }

  json costs(const Summary& figures) const {
    json list = json::array();
    for (const CostRow& row : cost_rows())
      list.push_back({{"from", code_of(row.from)},
                      {"to", code_of(row.to)},
                      {"step", code_of(row.step)},
                      {"kind", row.resource ? "resource" : "transfer"},
                      {"code", row.code},
                      {"name", in(row.name)},
                      {"eur_per_year", series(figures.costs[at(row.id)], true)}});
    return list;
  }

  json stakeholders(const Summary& figures) const {
    json list = json::array();
    for (std::size_t i = 0; i < count_of<Stakeholder>; ++i) {
      const auto who = static_cast<Stakeholder>(i);
      list.push_back({{"code", code_of(who)},
                      {"name", in(name_of(who))},
                      {"eur_per_year", series(figures.borne[i], true)}});
    }
    return list;
  }

  json breaches(const Summary& figures) const {
    json list = json::array();
    for (const BreachRow& row : breach_rows())
      list.push_back({{"code", row.code},
                      {"name", in(row.name)},
                      {"of", code_of(row.norm)},
                      {"per_year", series(figures.breaches[at(row.id)], false)}});
    return list;
  }

  void add(json& into, const Summary& figures) const {
    into["kpis"] = kpis(figures);
    into["benchmark"] = keyed(benchmark_rows(), figures.benchmark);
    into["results"] = keyed(result_rows(), figures.results);
    into["steps"] = steps(figures);
    into["costs"] = costs(figures);
    into["stakeholders"] = stakeholders(figures);
    into["country"] = {{"eur_per_year", series(figures.country, true)}};
    into["breaches"] = breaches(figures);
  }
};

json ledger(const ScenarioRuns& scenario) {
  const LedgerTotals sum = ledger_of(scenario.runs);
  return {{"opening_cents", sum.opening.n},
          {"billed_cents", sum.billed.n},
          {"paid_cents", sum.paid.n},
          {"open_cents", sum.open.n},
          {"written_off_cents", sum.written_off.n}};
}

json warm_up(const StudyOutput& output) {
  return {{"years", output.warm_up_years},
          {"arrears_drift_pct", to_json(output.drift.arrears, false)},
          {"files_drift_pct", to_json(output.drift.files, false)},
          {"drifting", output.drift.drifting()}};
}

json precision(const StudyOutput& output) {
  json list = json::array();
  for (const PrecisionTarget& target : output.precision)
    list.push_back({{"key", target.outcome->code}, {"pct", target.share * 100}});
  return {{"targets", list}, {"met", output.precision_met}};
}

json values(const Scenario& scenario) {
  const StatusCounts n = count_statuses(scenario);
  return {{"law", n.law},
          {"published", n.published},
          {"calibrated", n.calibrated},
          {"expert_guess", n.guessed}};
}

json run(const StudyOutput& output, const ScenarioRuns& scenario, const Summary& figures,
         Language language) {
  const Scenario& s = scenario.scenario;
  json result{{"scenario", s.name},
              {"title", title_of(s, language)},
              {"homes", static_cast<std::int64_t>(s.settings.world.population.homes)},
              {"size_class", size_class_of(s.settings.world.population.homes).code},
              {"years", output.years},
              {"policy_date", to_iso(s.policy_date)},
              {"last_year", shown_year(output)},
              {"seed", output.seed},
              {"settings", output.settings},
              {"replications", output.replications},
              {"version", program_version()},
              {"results_version", results_version}};
  Writer{output, language, false}.add(result, figures);
  result["ledger"] = ledger(scenario);
  result["values"] = values(s);
  result["warm_up"] = warm_up(output);
  if (!output.precision.empty()) result["precision"] = precision(output);
  return result;
}

json alternative(const StudyOutput& output, const Comparison& figures, std::size_t a,
                 Language language) {
  const ScenarioRuns& scenario = output.alternatives[a];
  json changes(json::object());
  Writer{output, language, true}.add(changes, figures.differences[a]);
  return {{"run", run(output, scenario, figures.alternatives[a], language)},
          {"same_past", !scenario.own_past},
          {"changes", changes_in_words(output.base.scenario, scenario.scenario, language)},
          {"unanswered", unanswered(output, a, language)},
          {"difference", std::move(changes)}};
}

// Alternatives by number (0 = the base), the best first.
json morale_ends(const Comparison& figures) {
  json list = json::array();
  for (const OrderAtEnds& order : figures.morale_ends)
    list.push_back({{"key", order.outcome->code},
                    {"off", order.off},
                    {"full", order.full},
                    {"order", code_of(order)}});
  return list;
}

std::string written(const json& document) {
  return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string run_json(const StudyOutput& output, const Comparison& figures, Language language) {
  return written(run(output, output.base, figures.base, language));
}

std::string compare_json(const StudyOutput& output, const Comparison& figures, Language language) {
  json result{{"version", program_version()},
              {"results_version", results_version},
              {"base", run(output, output.base, figures.base, language)},
              {"alternatives", json::array()}};
  for (std::size_t a = 0; a < output.alternatives.size(); ++a)
    result["alternatives"].push_back(alternative(output, figures, a, language));
  if (!figures.morale_ends.empty()) result["morale_ends"] = morale_ends(figures);
  result["pairing"] = {{"noise_removed", number(noise_removed(output), false)}};
  return written(result);
}

}  // namespace drempel
