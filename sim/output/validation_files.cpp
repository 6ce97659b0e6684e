// The targets and what came of them, for other programs: JSON by the schema, and one CSV.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "output/target_words.h"
#include "output/validation_report.h"
#include "output/version.h"

namespace drempel {

namespace {

using json = nlohmann::ordered_json;

json number(const std::optional<double>& value) { return value ? json(*value) : json(nullptr); }

std::string unit_of(const Target& target, Language language) {
  if (target.compared == Compared::percent) return "%";
  const KpiRow* row = target.quantity.only_row();
  return row ? std::string(row->unit.in(language)) : std::string();
}

json figure_json(const Target& target, const Judged& figure, Language language) {
  json one{{"key", target.key},
           {"row", target.row()},
           {"kind", code_of(target.kind)},
           {"label", target.label(language)},
           {"quantity", target.quantity_text},
           {"unit", unit_of(target, language)},
           {"scenario", target.scenario},
           {"patch", target.patch},
           {"against", target.against},
           {"homes", homes_of(target)},
           {"years", target.years},
           {"must", code_of(target.must)},
           {"low", number(target.low)},
           {"high", number(target.high)},
           {"mean", number(figure.value.mean)},
           {"p05", number(figure.value.p05)},
           {"p95", number(figure.value.p95)},
           {"mean_lo", number(figure.value.mean_lo)},
           {"mean_hi", number(figure.value.mean_hi)},
           {"n", figure.value.n},
           {"replications", figure.replications},
           {"holds", figure.verdict == Verdict::holds},
           {"verdict", code_of(figure.verdict)},
           {"source", target.source},
           {"tag", target.tag}};
  if (!target.can_be_asked()) one["missing"] = target.missing.in(language);
  return one;
}

json sections_json(const Validation& validation) {
  json list = json::array();
  for (const TargetKindRow& row : target_kind_rows()) {
    const Held held = held_of(validation.rows, row.kind);
    if (held.of > 0 && row.kind != TargetKind::shown)
      list.push_back({{"kind", row.code}, {"held", held.held}, {"of", held.of}});
  }
  return list;
}

std::string decimal(const std::optional<double>& value) {
  return value ? fmt::format("{}", *value) : std::string();
}

}  // namespace

std::string validation_json(const Validation& validation, const ValidationStamp& stamp,
                            Language language) {
  json rows = json::array(), directions = json::array();
  for (std::size_t i = 0; i < validation.targets.size(); ++i) {
    const Target& target = validation.targets[i];
    (target.kind == TargetKind::direction ? directions : rows)
        .push_back(figure_json(target, validation.figures[i], language));
  }
  const Held held = held_of(validation.rows);
  const json all{{"seed", validation.seed},
                 {"most_replications", validation.most},
                 {"version", program_version()},
                 {"results_version", results_version},
                 {"targets_digest", stamp.targets},
                 {"scenarios_digest", stamp.scenarios},
                 {"rows", std::move(rows)},
                 {"directions", std::move(directions)},
                 {"sections", sections_json(validation)},
                 {"held", held.held},
                 {"of", held.of}};
  return all.dump(2) + "\n";
}

OutputFile validation_csv(const Validation& validation, Language language) {
  std::string text =
      "key,row,kind,label,quantity,scenario,patch,against,homes,years,must,low,high,mean,p05,p95,"
      "mean_lo,"
      "mean_hi,n,replications,verdict,missing,source,tag,seed,version,results_version\n";
  for (std::size_t i = 0; i < validation.targets.size(); ++i) {
    const Target& t = validation.targets[i];
    const Judged& f = validation.figures[i];
    const Estimate& e = f.value;
    const std::vector<std::string> cells{t.key,
                                         t.row(),
                                         std::string(code_of(t.kind)),
                                         std::string(t.label(language)),
                                         t.quantity_text,
                                         t.scenario,
                                         t.patch,
                                         t.against,
                                         fmt::format("{}", homes_of(t)),
                                         std::to_string(t.years),
                                         std::string(code_of(t.must)),
                                         decimal(t.low),
                                         decimal(t.high),
                                         decimal(e.mean),
                                         decimal(e.p05),
                                         decimal(e.p95),
                                         decimal(e.mean_lo),
                                         decimal(e.mean_hi),
                                         std::to_string(e.n),
                                         std::to_string(f.replications),
                                         std::string(code_of(f.verdict)),
                                         t.missing.in(language),
                                         t.source,
                                         t.tag,
                                         std::to_string(validation.seed),
                                         std::string(program_version()),
                                         std::to_string(results_version)};
    for (std::size_t c = 0; c < cells.size(); ++c) text += (c ? "," : "") + csv_field(cells[c]);
    text += "\n";
  }
  return {"validation.csv", text};
}

}  // namespace drempel
