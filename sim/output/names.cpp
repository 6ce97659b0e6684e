#include "output/names.h"

#include "policy/rows.h"
#include "policy/segments.h"

namespace drempel {

namespace {

struct Name {
  std::string_view code;
  Text text;
};

constexpr Per<IncomeType, std::string_view> incomes{"wages", "benefit", "pension", "self_employed"};
constexpr Per<HouseholdType, std::string_view> households{"single", "couple", "single_parent",
                                                          "family"};
constexpr Name lanes[] = {
    {"life", {"life", "leven"}},        {"money", {"money", "geld"}},
    {"inner", {"inner", "binnen"}},     {"corporation", {"corporation", "corporatie"}},
    {"outside", {"outside", "buiten"}},
};
constexpr Per<Profile, std::string_view> profiles{"I", "II", "III", "IV"};
constexpr Text betters[] = {{"up", "omhoog"}, {"down", "omlaag"}, {"neither", "geen van beide"}};
constexpr Name measures[] = {{"stock", {"stock", "stand"}}, {"flow", {"flow", "stroom"}}};

constexpr Per<StepResult, Text> results{{
    {"taken, nothing known yet", "gezet, nog niets bekend"},
    {"the tenant was spoken to", "de huurder is gesproken"},
    {"nobody answered", "er was geen gehoor"},
    {"an arrangement or a firm promise", "een regeling of een vaste toezegging"},
    {"not taken: its own condition was not met", "niet gezet: eigen voorwaarde niet vervuld"},
    {"all is paid", "alles is betaald"},
    {"judgment: eviction", "vonnis: ontruiming"},
    {"judgment: payment only", "vonnis: alleen betalen"},
    {"judgment: claim rejected", "vonnis: eis afgewezen"},
    {"decision: execute", "besluit: uitvoeren"},
    {"decision: keep the judgment in reserve", "besluit: vonnis achter de hand houden"},
    {"the home is empty", "de woning is leeg"},
    {"the court wants information first", "de rechter wil eerst informatie"},
    {"decision: suspend on conditions", "besluit: opschorten onder voorwaarden"},
    {"decision: collect from the income", "besluit: innen op het inkomen"},
}};
constexpr Per<Unless, Text> conditions{{
    {"the tenant has been spoken to: then not", "de huurder al gesproken is: dan niet"},
    {"a payment was promised: then after that day", "betaling is toegezegd: dan na die dag"},
    {"it is the first case in two years: then not", "het de eerste zaak in twee jaar is: dan niet"},
}};

constexpr std::string_view shock_prefix = "shock.";

}  // namespace

Text name_of(Lane lane) { return lanes[static_cast<std::size_t>(lane)].text; }
Text name_of(StepResult result) { return results[at(result)]; }
Text name_of(Unless unless) { return conditions[at(unless)]; }
Text name_of(Better better) { return betters[static_cast<std::size_t>(better)]; }
Text name_of(Measure measure) { return measures[static_cast<std::size_t>(measure)].text; }
std::string_view code_of(Measure m) { return measures[static_cast<std::size_t>(m)].code; }
std::string_view code_of(IncomeType income) { return incomes[at(income)]; }
std::string_view code_of(HouseholdType household) { return households[at(household)]; }
std::string_view code_of(Lane lane) { return lanes[static_cast<std::size_t>(lane)].code; }
std::string_view code_of(Profile profile) { return profiles[at(profile)]; }

Text name_of(SegmentId segment) {
  for (const SegmentRow& row : segment_rows())
    if (row.id == segment) return row.name;
  return {};
}

std::string_view code_of(ShockId shock) {
  std::size_t seen = 0;
  std::string_view last;
  for (const Row& row : rows()) {
    if (!row.section.starts_with(shock_prefix) || row.name != "rate") continue;
    last = row.section;
    if (seen++ == at(shock)) break;
  }
  return last.substr(shock_prefix.size());
}

}  // namespace drempel
