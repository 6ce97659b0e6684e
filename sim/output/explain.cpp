#include "output/explain.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/said.h"
#include "chain/contact.h"
#include "chain/step.h"
#include "chain/words.h"
#include "kpi/kpi.h"
#include "kpi/risks.h"
#include "model/costs.h"
#include "output/changes.h"
#include "output/names.h"
#include "policy/rows.h"
#include "policy/segments.h"
#include "study/estimate.h"

namespace drempel {

namespace {

constexpr Text definition{"definition", "definitie"}, unit{"unit", "eenheid"};
constexpr Text range{"range", "bereik"}, fallback{"default", "standaard"};
constexpr Text kind{"kind", "soort"}, status{"status", "status"}, source{"source", "bron"};
constexpr Text better{"better", "beter"}, year{"a year is", "een jaar is"};
constexpr Text from{"paid by", "betaald door"}, to{"goes to", "gaat naar"}, step{"step", "stap"};
constexpr Text input{"input", "invoer"}, output{"output", "uitvoer"};
constexpr Text objects{"information", "informatieobjecten"}, role{"by whom", "door wie"};
constexpr Text process{"work process", "werkproces"}, rule{"rule", "regel"};
constexpr Text function{"business function", "bedrijfsfunctie"}, kpi_level{"KPI's", "KPI's"};
constexpr Text built_from{"built from", "opgebouwd uit"};

constexpr Text goals{"goals", "doelen"}, carried_by{"carried by", "gedragen door"};
constexpr Text crosses{"risks", "risico's"}, doubted{"doubted", "betwijfeld"};
constexpr Text measured_as{"measured as", "gemeten als"};

constexpr Text kinds_explained[] = {
    {"world: fixed before the warm-up", "wereld: ligt vast vóór het verleden begint"},
    {"climate: dated, from outside", "omstandigheden: gedateerd, van buiten"},
    {"policy: the corporation's choice; may change from the policy date on",
     "beleid: keuze van de corporatie; kan vanaf de beleidsdatum veranderen"},
};
constexpr Text yearly[] = {
    {"the mean of its four quarter ends", "het gemiddelde van de vier kwartaaleinden"},
    {"the sum of its four quarters", "de som van de vier kwartalen"},
    {"the sum above over the sum below of its four quarters",
     "de som boven de streep gedeeld door de som eronder, van de vier kwartalen"},
    {"worked out of all that its four quarters counted, together",
     "berekend uit alles wat de vier kwartalen telden, bij elkaar"},
};
constexpr Text resource{"resource: it is used up", "verbruik: het is daarna op"};
constexpr Text transfer{"transfer: it only changes hands",
                        "overdracht: het wisselt alleen van hand"};
constexpr Text profile_name{"Profile {}", "Profiel {}"};
constexpr Text profile_note{
    "Hidden from the corporation. Threshold = how hard it is to make or keep contact; paralysis = "
    "how unable the tenant is to act.",
    "Verborgen voor de corporatie. Drempel = hoe moeilijk het is contact te maken of te houden; "
    "verlamdheid = hoezeer de huurder niet in staat is te handelen."};

}  // namespace

Dictionary::Dictionary(Language language) : language_(language) {
  add_settings();
  add_figures();
  add_chain();
  add_costs();
  add_people();
  add_risks();
  add_certainties();
}

const Explanation* Dictionary::find(std::string_view word) const {
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const Explanation& e) { return e.word == word; });
  return found == all_.end() ? nullptr : &*found;
}
std::vector<std::string> Dictionary::words() const {
  std::vector<std::string> result;
  for (const Explanation& e : all_) result.push_back(e.word);
  return result;
}

void Dictionary::add(std::string_view word, std::string title, std::vector<Fact> facts) {
  all_.push_back({std::string(word), std::move(title), std::move(facts)});
}

void Dictionary::add_settings() {
  for (const Row& row : rows())
    add(key_of(row), label_of(row, language_),
        {{"unit", unit, in(name_of(row.unit))},
         {"range", range, fmt::format("{} … {}", row.low, row.high)},
         {"default", fallback, fmt::format("{}", row.fallback)},
         {"kind", kind, in(kinds_explained[static_cast<std::size_t>(row.kind)])},
         {"status", status, in(name_of(row.status))},
         {"source", source, row.source.in(language_)}});
}

void Dictionary::add_figures() {
  for (const auto all : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : all)
      add(row.code, in(row.name),
          {{"definition", definition, in(row.definition)},
           {"unit", unit, in(row.unit)},
           {"kind", kind, in(name_of(row.kind))},
           {"year", year, in(yearly[static_cast<std::size_t>(row.yearly)])},
           {"better", better, in(name_of(row.better))}});
}

void Dictionary::add_chain() {
  for (const StepRow& row : step_rows())
    add(row.code, in(row.name),
        {{"work_process", process, std::string(row.work_process)},
         {"input", input, in(row.input)},
         {"output", output, in(row.output)},
         {"objects", objects, in(row.objects)},
         {"role", role, in(row.role)},
         {"business_function", function, std::string(row.business_function)},
         {"kpi_level", kpi_level, in(row.kpi_level)},
         {"source", source, row.source.in(language_)}});
  for (const ChannelRow& row : channel_rows())
    add(row.code, in(row.name), {{"kind", kind, in(name_of(row.kind))}});
  for (const SegmentRow& row : segment_rows())
    add(row.code, in(row.name), {{"rule", rule, in(row.rule)}});
}

void Dictionary::add_costs() {
  for (const CostRow& row : cost_rows())
    add(row.code, in(row.name),
        {{"from", from, in(name_of(row.from))},
         {"to", to, in(name_of(row.to))},
         {"step", step, std::string(code_of(row.step))},
         {"kind", kind, in(row.resource ? resource : transfer)},
         {"note", built_from, in(row.note)}});
  for (const BreachRow& row : breach_rows())
    add(row.code, in(row.name), {{"source", source, row.source.in(language_)}});
}

void Dictionary::add_people() {
  for (std::size_t i = 0; i < count_of<ShockId>; ++i)
    add(code_of(static_cast<ShockId>(i)), in(name_of(static_cast<ShockId>(i))), {});
  for (std::size_t i = 0; i < count_of<Profile>; ++i) {
    const auto profile = static_cast<Profile>(i);
    add(code_of(profile), filled(profile_name, language_, name_of(profile).in(language_)),
        {{"definition", definition, in(profile_note)}});
  }
}

void Dictionary::add_risks() {
  for (const RiskRow& row : risk_rows())
    add(std::string("risk.") + letter_of(row.id), in(row.name),
        {{"definition", definition, in(row.description)},
         {"goals", goals, std::string(row.goals)},
         {"carried_by", carried_by, in(row.carried_by)},
         {"source", source, risk_source.in(language_)}});
  for (const ControlRow& row : control_rows())
    add("control." + std::to_string(row.number), in(row.name),
        {{"type", kind, in(name_of(row.type))},
         {"risks", crosses, std::string(row.risks)},
         {"doubted", doubted, std::string(row.doubted)},
         {"measured_as", measured_as, in(row.mechanism.note)},
         {"source", source, risk_source.in(language_)}});
}

void Dictionary::add_certainties() {
  for (const Certainty c : {Certainty::almost_certainly, Certainty::probably, Certainty::cant_tell,
                            Certainty::same, Certainty::never})
    for (const std::string_view word : {code_of(c), name_of(c).en, name_of(c).nl})
      if (!find(word))
        add(word, in(name_of(c)), {{"definition", definition, in(definition_of(c))}});
}

}  // namespace drempel
