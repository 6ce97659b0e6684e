// Rows: outcomes and errors per group (M38). Only results.cpp uses this; the groups' own names
// stand in chain/groups.h, and a test holds the two together.
#pragma once

#include "kpi/count.h"

namespace drempel {

namespace group_count {

using Counts = Per<Group, std::int64_t>;

template <Group group, Counts Quarter::*field>
Ratio each(const Tally& t, int q) {
  return {count::number((t.quarters[q].*field)[at(group)]), 1};
}
template <Group group, Counts Quarter::*field>
Ratio of_its_homes(const Tally& t, int q) {
  return {count::number((t.quarters[q].*field)[at(group)]),
          count::number(t.quarters[q].group_homes_end[at(group)])};
}

}  // namespace group_count

// A count a year, for one group.
#define DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, KEY, NAME_EN, NAME_NL, FIELD, DEF_EN, DEF_NL)   \
  {                                                                                          \
    .code = KEY "." CODE, .name = {NAME_EN ": " EN, NAME_NL ": " NL},                        \
    .unit = {"a year", "per jaar"}, .kind = Measure::flow, .yearly = Yearly::sum,            \
    .definition = {DEF_EN, DEF_NL}, .quarter = group_count::each<Group::ID, &Quarter::FIELD> \
  }

#define DREMPEL_GROUP(ID, CODE, EN, NL)                                                          \
  {.code = "group_in_arrears_pct." CODE,                                                         \
   .name = {"In arrears: " EN, "Achterstand: " NL},                                              \
   .unit = {"% of the group's homes", "% van de woningen van de groep"},                         \
   .factor = 100,                                                                                \
   .digits = 2,                                                                                  \
   .better = Better::down,                                                                       \
   .definition = {"Sitting tenancies of the group with an open balance, as a share of the "      \
                  "group.",                                                                      \
                  "Zittende huurovereenkomsten van de groep met een openstaand saldo, als deel " \
                  "van de groep."},                                                              \
   .quarter = group_count::of_its_homes<Group::ID, &Quarter::group_in_arrears_end>},             \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "group_helped", "Helped", "Geholpen", group_helped,   \
                         "Tenants of the group whose help has started.",                         \
                         "Huurders van de groep bij wie hulp is begonnen."),                     \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "group_judgments", "Judgments", "Vonnissen",          \
                         group_judgments, "Judgments against tenants of the group.",             \
                         "Vonnissen tegen huurders van de groep."),                              \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "group_announced", "Eviction notices",                \
                         "Aanzeggingen ontruiming", group_announced,                             \
                         "Eviction notices to tenants of the group.",                            \
                         "Aanzeggingen aan huurders van de groep."),                             \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "group_evicted", "Evicted for arrears",               \
                         "Ontruimd om huurachterstand", group_evicted,                           \
                         "Evictions for arrears of tenants of the group.",                       \
                         "Ontruimingen om huurachterstand van huurders van de groep."),          \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "error_could_pay",                                    \
                         "Put out though terms would have fit",                                  \
                         "Uitgezet terwijl een regeling had gepast", group_could_pay,            \
                         "Evicted, never spoken to, and the least term was left a month.",       \
                         "Ontruimd, nooit gesproken, en de kleinste termijn bleef over."),       \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "error_never_spoken", "Notice without a talk",        \
                         "Aanzegging zonder gesprek", group_never_spoken,                        \
                         "Eviction notices to tenants who were never spoken to in this case.",   \
                         "Aanzeggingen aan huurders die in deze zaak nooit gesproken zijn."),    \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "error_held_again", "Spared twice",                   \
                         "Tweemaal gespaard", group_held_again,                                  \
                         "Judgments held in reserve once more in the same case.",                \
                         "Vonnissen die in dezelfde zaak opnieuw in reserve zijn gehouden."),    \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "flagged", "Segment by a flagged input",              \
                         "Segment door een gemarkeerd gegeven", group_flagged,                   \
                         "New cases that external data or profiling put in another segment.",    \
                         "Nieuwe zaken die door externe gegevens of profilering in een ander "   \
                         "segment komen."),                                                      \
      DREMPEL_GROUP_FLOW(ID, CODE, EN, NL, "flagged_wrongly", "The same, wrongly",               \
                         "Idem, ten onrechte", group_flagged_wrongly,                            \
                         "Of those: tenants of whom what the input says is not true.",           \
                         "Van hen: huurders van wie niet klopt wat het gegeven zegt.")

inline constexpr KpiRow group_results[] = {
    DREMPEL_GROUP(single, "single", "single persons", "alleenstaanden"),
    DREMPEL_GROUP(couple, "couple", "couples without children", "paren zonder kinderen"),
    DREMPEL_GROUP(single_parent, "single_parent", "single parents", "eenoudergezinnen"),
    DREMPEL_GROUP(family, "family", "couples with children", "paren met kinderen"),
    DREMPEL_GROUP(with_children, "with_children", "with children", "met kinderen"),
    DREMPEL_GROUP(under_27, "under_27", "under 27", "jonger dan 27"),
    DREMPEL_GROUP(over_67, "over_67", "67 and over", "67 en ouder"),
    DREMPEL_GROUP(reads_badly, "reads_badly", "letters are hard to read", "brieven zijn moeilijk"),
};

#undef DREMPEL_GROUP
#undef DREMPEL_GROUP_FLOW

}  // namespace drempel
