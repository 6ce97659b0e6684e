#include "cli/list.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/said.h"
#include "chain/contact.h"
#include "chain/step.h"
#include "chain/words.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/texts.h"
#include "files/catalogue.h"
#include "files/faults.h"
#include "files/read_targets.h"
#include "kpi/kpi.h"
#include "kpi/risks.h"
#include "model/costs.h"
#include "output/changes.h"
#include "output/charts/list.h"
#include "output/names.h"
#include "output/report_parts.h"
#include "output/table.h"
#include "output/target_words.h"
#include "output/version.h"
#include "policy/law.h"
#include "policy/rows.h"
#include "policy/segments.h"

namespace drempel::cli {

namespace {

constexpr ListColumn key{"key", {"key", "sleutel"}};
constexpr ListColumn code{"code", {"code", "code"}};
constexpr ListColumn name{"name", {"name", "naam"}};
constexpr ListColumn label{"label", {"what it is", "wat het is"}};
constexpr ListColumn description{"description", {"description", "beschrijving"}};
constexpr ListColumn unit{"unit", {"unit", "eenheid"}};
constexpr ListColumn range{"range", {"range", "bereik"}};
constexpr ListColumn fallback{"default", {"default", "standaard"}};
constexpr ListColumn kind{"kind", {"kind", "soort"}};
constexpr ListColumn status{"status", {"status", "status"}};
constexpr ListColumn source{"source", {"source", "bron"}};
constexpr ListColumn better{"better", {"better", "beter"}};
constexpr ListColumn from{"from", {"from", "van"}};
constexpr ListColumn to{"to", {"to", "naar"}};
constexpr ListColumn step{"step", {"step", "stap"}};

std::string text_of(const Text& text, Language language) { return std::string(text.in(language)); }

Result<Listing> shipped(bool strategies, Language language) {
  const auto all = catalogue(find_search_path());
  if (!all) return all.problems();
  Listing list{{name, label, description}, {}};
  for (const CatalogueEntry& entry : *all)
    if (entry.strategy == strategies)
      list.rows.push_back({entry.name, std::string(entry.label(language)),
                           std::string(entry.description(language))});
  return list;
}
Result<Listing> scenarios(Language language) { return shipped(false, language); }
Result<Listing> strategies(Language language) { return shipped(true, language); }

std::string range_of(const Row& row, Language language) {
  if (row.unit == Unit::flag) return text_of(name_of(row.unit), language);
  return fmt::format("{} … {}", row.low, row.high);
}

Listing settings(bool policy_only, Language language) {
  Listing list{{key, label, unit, range, fallback, kind, status, source}, {}};
  for (const Row& row : rows())
    if (!policy_only || row.kind == Kind::policy)
      list.rows.push_back({key_of(row), label_of(row, language),
                           text_of(name_of(row.unit), language), range_of(row, language),
                           fmt::format("{}", row.fallback), text_of(name_of(row.kind), language),
                           text_of(name_of(row.status), language), row.source.in(language)});
  return list;
}
Result<Listing> levers(Language language) { return settings(true, language); }
Result<Listing> parameters(Language language) { return settings(false, language); }

Result<Listing> steps(Language language) {
  Listing list{{code,
                name,
                {"work_process", {"work process", "werkproces"}},
                {"role", {"by whom", "door wie"}},
                source},
               {}};
  for (const StepRow& row : step_rows())
    list.rows.push_back({std::string(row.code), text_of(row.name, language),
                         std::string(row.work_process), text_of(row.role, language),
                         row.source.in(language)});
  return list;
}

Result<Listing> channels(Language language) {
  Listing list{{code, name, kind}, {}};
  for (const ChannelRow& row : channel_rows())
    list.rows.push_back(
        {std::string(row.code), text_of(row.name, language), text_of(name_of(row.kind), language)});
  return list;
}

Result<Listing> segments(Language language) {
  Listing list{{code, name, {"rule", {"rule", "regel"}}}, {}};
  for (const SegmentRow& row : segment_rows())
    list.rows.push_back(
        {std::string(row.code), text_of(row.name, language), text_of(row.rule, language)});
  return list;
}

Result<Listing> kpis(Language language) {
  Listing list{{code, name, unit, kind, better, description}, {}};
  for (const auto all : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : all)
      list.rows.push_back({std::string(row.code), text_of(row.name, language),
                           text_of(row.unit, language), text_of(name_of(row.kind), language),
                           text_of(name_of(row.better), language),
                           text_of(row.definition, language)});
  return list;
}

constexpr Text resource{"resource", "verbruik"}, transfer{"transfer", "overdracht"};

Result<Listing> costs(Language language) {
  Listing list{{code, name, from, to, step, kind, {"note", {"built from", "opgebouwd uit"}}}, {}};
  for (const CostRow& row : cost_rows())
    list.rows.push_back(
        {std::string(row.code), text_of(row.name, language), text_of(name_of(row.from), language),
         text_of(name_of(row.to), language), std::string(code_of(row.step)),
         text_of(row.resource ? resource : transfer, language), text_of(row.note, language)});
  return list;
}

Result<Listing> breaches(Language language) {
  Listing list{{code, name, {"of", {"of", "van"}}, source}, {}};
  for (const BreachRow& row : breach_rows())
    list.rows.push_back({std::string(row.code), text_of(row.name, language),
                         text_of(name_of(row.norm), language), row.source.in(language)});
  return list;
}

std::string fallback_of(const std::string& setting) {
  const auto row = find_row(setting);
  return row ? fmt::format("{}", rows()[*row].fallback) : std::string();
}

Result<Listing> shocks(Language language) {
  Listing list{{code,
                name,
                {"rate", {"chance a year", "kans per jaar"}},
                {"drop", {"€ a month less", "€ per maand minder"}},
                {"months", {"months", "maanden"}}},
               {}};
  for (std::size_t i = 0; i < count_of<ShockId>; ++i) {
    const auto shock = static_cast<ShockId>(i);
    const std::string section = "shock." + std::string(code_of(shock));
    list.rows.push_back({std::string(code_of(shock)), text_of(name_of(shock), language),
                         fallback_of(section + ".rate"), fallback_of(section + ".drop"),
                         fallback_of(section + ".months")});
  }
  return list;
}

Result<Listing> laws(Language language) {
  Listing list{{{"from", {"from", "vanaf"}}, name, {"value", {"value", "waarde"}}, source}, {}};
  for (const LawRow& row : law_rows())
    list.rows.push_back({to_iso(to_day(row.from)), text_of(name_of(row.law), language),
                         fmt::format("{}", row.value), row.source.in(language)});
  return list;
}

Result<Listing> risks(Language language) {
  Listing list{{code,
                name,
                description,
                {"goals", {"goals", "doelen"}},
                {"carried_by", {"carried by", "gedragen door"}},
                source},
               {}};
  for (const RiskRow& row : risk_rows())
    list.rows.push_back({std::string(1, letter_of(row.id)), text_of(row.name, language),
                         text_of(row.description, language), std::string(row.goals),
                         text_of(row.carried_by, language), risk_source.in(language)});
  return list;
}

Result<Listing> controls(Language language) {
  Listing list{{{"number", {"no.", "nr."}},
                {"type", {"type", "type"}},
                name,
                {"risks", {"risks", "risico's"}},
                {"doubted", {"doubted", "betwijfeld"}},
                {"mechanism", {"measured as", "gemeten als"}},
                source},
               {}};
  for (const ControlRow& row : control_rows())
    list.rows.push_back({std::to_string(row.number), std::string(1, letter_of(row.type)),
                         text_of(row.name, language), std::string(row.risks),
                         std::string(row.doubted), text_of(row.mechanism.note, language),
                         risk_source.in(language)});
  return list;
}

Result<Listing> charts(Language language) {
  Listing list{{name, label, {"needs", {"needs", "nodig"}}, {"figure", {"figure", "cijfer"}}}, {}};
  for (const ChartRow& row : chart_rows())
    list.rows.push_back({std::string(row.name), text_of(row.label, language),
                         text_of(name_of(row.needs), language), std::string(row.usual_figure)});
  return list;
}

Result<Listing> targets(Language language) {
  TargetFiles files(find_search_path(), {});
  const auto all = files.read_shipped();
  if (!all) return all.problems();
  Listing list{{key,
                kind,
                label,
                {"asked", {"asked", "gevraagd"}},
                {"quantity", {"quantity", "grootheid"}},
                {"scenario", {"scenario", "scenario"}},
                {"tag", {"how sure", "hoe zeker"}},
                source},
               {}};
  for (const Target& target : *all)
    list.rows.push_back({target.key, text_of(row_of(target.kind).name, language),
                         std::string(target.label(language)), asked_of(target, language),
                         target.quantity_text, target.scenario, target.tag, target.source});
  return list;
}

struct KindRow {
  std::string_view name;
  Result<Listing> (*make)(Language);
};

constexpr KindRow kinds[] = {
    {"scenarios", scenarios}, {"strategies", strategies},
    {"levers", levers},       {"parameters", parameters},
    {"steps", steps},         {"channels", channels},
    {"segments", segments},   {"kpis", kpis},
    {"costs", costs},         {"breaches", breaches},
    {"shocks", shocks},       {"law", laws},
    {"risks", risks},         {"controls", controls},
    {"charts", charts},       {"targets", targets},
};

std::string in_text(const Listing& list, Language language) {
  std::vector<TableRow> table(1);
  for (const ListColumn& column : list.columns)
    table.front().push_back(text_of(column.title, language));
  table.insert(table.end(), list.rows.begin(), list.rows.end());
  return to_text(std::vector<Column>(list.columns.size()), table) + "\n" + maker_line(language);
}

std::string in_json(std::string_view kind_name, const Listing& list) {
  nlohmann::ordered_json items = nlohmann::ordered_json::array();
  for (const auto& row : list.rows) {
    nlohmann::ordered_json item;
    for (std::size_t c = 0; c < list.columns.size(); ++c) item[list.columns[c].key] = row[c];
    items.push_back(std::move(item));
  }
  const nlohmann::ordered_json result{{"kind", kind_name},
                                      {"version", program_version()},
                                      {"results_version", results_version},
                                      {"items", std::move(items)}};
  return result.dump(2) + "\n";
}

}  // namespace

std::string kinds_of_list() {
  std::string names;
  for (const KindRow& row : kinds) names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

std::optional<Result<Listing>> make_listing(std::string_view kind_name, Language language) {
  for (const KindRow& row : kinds)
    if (row.name == kind_name) return row.make(language);
  return std::nullopt;
}

int do_list(const Request& request) {
  const std::string& word = request.arguments.front();
  const auto list = make_listing(word, request.language);
  if (!list) {
    complain(filled(texts::unknown_kind, request.language, shown(word), kinds_of_list()));
    return exit_wrong_input;
  }
  if (!*list) return refuse(list->problems(), request.language);
  return print(request.json ? in_json(word, **list) : in_text(**list, request.language),
               request.language);
}

}  // namespace drempel::cli
