#include "model/costs.h"

#include <array>

namespace drempel {

namespace {

using enum Stakeholder;

constexpr Text staff_note{"minutes × hour rate, and postage", "minuten × uurtarief, en porto"};
constexpr Text fee_note{"the fee, money that changes hands", "het tarief, geld dat overgaat"};
constexpr Text work_note{"the work in it: a share of the fee (expert guess)",
                         "het werk erin: een deel van het tarief (inschatting)"};

constexpr CostRow staff(CostId id, std::string_view code, Text name, StepId step) {
  return {id, code, name, corporation, society, step, true, staff_note};
}
constexpr CostRow fee(CostId id, std::string_view code, Text name, StepId step, Stakeholder to) {
  return {id, code, name, corporation, to, step, false, fee_note};
}
constexpr CostRow work(CostId id, std::string_view code, Text name, StepId step, Stakeholder who) {
  return {id, code, name, who, society, step, true, work_note};
}

constexpr std::array<CostRow, count_of<CostId>> rows_in_order{{
    staff(CostId::reminder_message, "reminder_message", {"Messages", "Berichten"}, StepId::A_2_1),
    staff(CostId::call_time, "call_time", {"Calls", "Bellen"}, StepId::A_2_2),
    staff(CostId::visit_time, "visit_time", {"Visits", "Bezoeken"}, StepId::A_2_3),
    staff(CostId::wik_message, "wik_message", {"WIK letters", "WIK-brieven"}, StepId::A_2_4),
    staff(CostId::handover_time, "handover_time", {"Handovers", "Overdrachten"}, StepId::A_2_5),
    staff(CostId::arrangement_time, "arrangement_time", {"Arrangements", "Regelingen"},
          StepId::A_3_2),
    staff(CostId::monitor_time, "monitor_time", {"Watching arrangements", "Regelingen bewaken"},
          StepId::C_1_1),
    fee(CostId::bailiff_letter, "bailiff_letter", {"Bailiff, amicable", "Deurwaarder, minnelijk"},
        StepId::B_1_1, bailiff),
    work(CostId::bailiff_letter_work, "bailiff_letter_work",
         {"Bailiff's work, amicable", "Werk deurwaarder, minnelijk"}, StepId::B_1_1, bailiff),
    {CostId::collection_costs,
     "collection_costs",
     {"Collection costs charged", "Incassokosten"},
     tenant,
     corporation,
     StepId::A_2_5,
     false,
     {"charged to the tenant, paid or not", "berekend aan de huurder, betaald of niet"}},
    fee(CostId::summons_fee, "summons_fee", {"Summons", "Dagvaarding"}, StepId::B_2_1, bailiff),
    work(CostId::summons_work, "summons_work", {"Work on summonses", "Werk aan dagvaardingen"},
         StepId::B_2_1, bailiff),
    fee(CostId::court_fee, "court_fee", {"Court fee", "Griffierecht"}, StepId::B_2_2, court),
    work(CostId::court_work, "court_work", {"Court's work", "Werk van de rechtbank"}, StepId::B_2_2,
         court),
    fee(CostId::representation_fee, "representation_fee", {"Representation", "Salaris gemachtigde"},
        StepId::B_2_2, bailiff),
    work(CostId::representation_work, "representation_work",
         {"Work of the representative", "Werk van de gemachtigde"}, StepId::B_2_2, bailiff),
    fee(CostId::service_fee, "service_fee", {"Service of the judgment", "Betekening vonnis"},
        StepId::B_2_2b, bailiff),
    work(CostId::service_work, "service_work", {"Work on service", "Werk aan betekening"},
         StepId::B_2_2b, bailiff),
    fee(CostId::notice_fee, "notice_fee", {"Eviction notice", "Aanzegging ontruiming"},
        StepId::B_2_3, bailiff),
    work(CostId::notice_work, "notice_work", {"Work on notices", "Werk aan aanzeggingen"},
         StepId::B_2_3, bailiff),
    fee(CostId::eviction_fee, "eviction_fee", {"Eviction", "Ontruiming"}, StepId::B_2_5, bailiff),
    work(CostId::eviction_work, "eviction_work", {"Work on evictions", "Werk aan ontruimingen"},
         StepId::B_2_5, bailiff),
    fee(CostId::bailiff_vat, "bailiff_vat", {"VAT on bailiff's acts", "Btw op ambtshandelingen"},
        StepId::B_2_1, state),
    {CostId::judicial_costs,
     "judicial_costs",
     {"Court costs charged", "Proceskosten"},
     tenant,
     corporation,
     StepId::B_2_2,
     false,
     {"awarded and charged to the tenant, paid or not",
      "toegewezen en berekend aan de huurder, betaald of niet"}},
    {CostId::municipal_removal,
     "municipal_removal",
     {"Removal and storage", "Afvoer en opslag"},
     municipality,
     society,
     StepId::B_2_5,
     true,
     {"per eviction", "per ontruiming"}},
    {CostId::shelter,
     "shelter",
     {"Shelter and care", "Opvang en zorg"},
     municipality,
     society,
     StepId::B_2_5,
     true,
     {"per eviction, a mean (expert guess)", "per ontruiming, gemiddeld (inschatting)"}},
    {CostId::help,
     "help",
     {"Debt help", "Schuldhulp"},
     municipality,
     society,
     StepId::A_3_2,
     true,
     {"per tenant helped", "per geholpen huurder"}},
    {CostId::relet_repair,
     "relet_repair",
     {"Repair and letting", "Herstel en verhuur"},
     corporation,
     society,
     StepId::B_2_5,
     true,
     {"per home left by eviction, keys or gone", "per woning na ontruiming, sleutels of vertrek"}},
    {CostId::relet_empty,
     "relet_empty",
     {"Rent lost while empty", "Huurderving door leegstand"},
     corporation,
     society,
     StepId::B_2_5,
     true,
     {"days empty × rent", "dagen leeg × huur"}},
    {CostId::paid_by_others,
     "paid_by_others",
     {"Paid by fund or municipality", "Betaald door fonds of gemeente"},
     municipality,
     tenant,
     StepId::B_2_5,
     false,
     {"at the last minute", "op het laatste moment"}},
    {CostId::written_off,
     "written_off",
     {"Written off", "Afgeboekt"},
     corporation,
     tenant,
     StepId::B_2_6,
     false,
     {"debt of departed tenants given up", "kwijtgeraakte schuld van vertrekkers"}},
    staff(CostId::inspection, "inspection",
          {"Inspection and keys, appointment", "Inspectie en sleutels, afspraak"}, StepId::B_2_3),
    {CostId::locksmith,
     "locksmith",
     {"Locksmith and movers", "Slotenmaker en verhuizers"},
     corporation,
     society,
     StepId::B_2_5,
     true,
     {"out of pocket, per eviction", "out-of-pocket, per ontruiming"}},
    {CostId::police,
     "police",
     {"Police at an eviction", "Politie bij een ontruiming"},
     state,
     society,
     StepId::B_2_5,
     true,
     {"per eviction", "per ontruiming"}},
    {CostId::other_home,
     "other_home",
     {"Another home offered", "Andere woning aangeboden"},
     corporation,
     society,
     StepId::B_2_3,
     true,
     {"guidance and letting, per tenant who moves",
      "begeleiding en verhuur, per verhuisde huurder"}},
    {CostId::paid_by_family,
     "paid_by_family",
     {"Paid by family or friends", "Betaald door familie of vrienden"},
     society,
     tenant,
     StepId::B_2_5,
     false,
     {"within the judge's month or at the last minute",
      "binnen de maand van de rechter of op het laatste moment"}},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < rows_in_order.size(); ++i)
    if (at(rows_in_order[i].id) != i) return false;
  return true;
}
static_assert(in_order(), "cost rows must stand in the order of CostId");

constexpr std::array<BreachRow, count_of<Breach>> breaches{{
    {Breach::no_wik,
     "no_wik",
     {"handed over without a WIK letter (no costs may be charged)",
      "overgedragen zonder WIK-brief (geen kosten toegestaan)"},
     "art. 6:96(6) BW"},
    {Breach::wik_term_cut,
     "wik_term_cut",
     {"handed over within the WIK term", "overgedragen binnen de WIK-termijn"},
     "art. 6:96(6) BW"},
    {Breach::no_personal_contact,
     "no_personal_contact",
     {"summons without a try at personal contact",
      "dagvaarding zonder poging tot persoonlijk contact"},
     "Besluit gemeentelijke schuldhulpverlening art. 2, from 1-1-2021"},
    {Breach::no_written_reminder,
     "no_written_reminder",
     {"summons without a written reminder", "dagvaarding zonder schriftelijke herinnering"},
     "Besluit gemeentelijke schuldhulpverlening art. 2, from 1-1-2021"},
    {Breach::no_municipal_offer,
     "no_municipal_offer",
     {"summons without the offer to share data", "dagvaarding zonder aanbod om gegevens te delen"},
     "Besluit gemeentelijke schuldhulpverlening art. 2, from 1-1-2021"},
    {Breach::no_municipal_report,
     "no_municipal_report",
     {"eviction without the report to the municipality",
      "ontruiming zonder melding aan de gemeente"},
     "art. 556 Rv, from 1-4-2021"},
    {Breach::notice_below_practice,
     "notice_below_practice",
     {"eviction notice shorter than practice", "aanzegging korter dan de praktijk"},
     "seed 001, B.2.3: at least 14 days; art. 555 Rv: 3 days"},
}};

}  // namespace

std::span<const CostRow> cost_rows() { return rows_in_order; }
std::span<const BreachRow> breach_rows() { return breaches; }

std::string_view code_of(Stakeholder who) {
  constexpr Per<Stakeholder, std::string_view> codes{
      "corporation", "tenant", "agency", "bailiff", "court", "municipality", "society", "state"};
  return codes[at(who)];
}

Text name_of(Stakeholder who) {
  constexpr Per<Stakeholder, Text> names{{{"corporation", "corporatie"},
                                          {"tenant", "huurder"},
                                          {"collection agency", "incassobureau"},
                                          {"bailiff", "deurwaarder"},
                                          {"court", "rechtbank"},
                                          {"municipality", "gemeente"},
                                          {"society", "samenleving"},
                                          {"state", "Rijk"}}};
  return names[at(who)];
}

}  // namespace drempel
