#include "kpi/risks.h"

#include <array>

#include "kpi/count.h"

namespace drempel {

namespace {

constexpr GoalRow goals[] = {
    {GoalId::soon, {"Collect as soon as possible", "Zo snel mogelijk innen"}},
    {GoalId::right_tenant, {"Collect from the right tenant", "Bij de juiste huurder"}},
    {GoalId::cost_tenant,
     {"As little cost as possible for the tenant", "Zo weinig mogelijk kosten voor de huurder"}},
    {GoalId::cost_corporation,
     {"As little cost as possible for the corporation",
      "Zo weinig mogelijk kosten voor de corporatie"}},
};

Ratio all_breaches(const Tally& t, int q) {
  double sum = 0;
  for (const std::int64_t n : t.quarters[q].breaches) sum += count::number(n);
  return {sum, 1};
}

constexpr KpiRow own_figures[] = {
    {.code = "breaches_all",
     .name = {"Breaches of terms", "Overschrijdingen van termijnen en plichten"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 0,
     .better = Better::down,
     .definition = {"Terms of law and duties of practice that were not kept (drempel list "
                    "breaches), each time counted.",
                    "Wettelijke termijnen en plichten uit de praktijk die niet zijn nagekomen "
                    "(drempel list breaches), elke keer geteld."},
     .quarter = all_breaches},
};

using C = RiskColumn;

constexpr RiskMeasure of_nonpayment[] = {
    {C::likelihood, "tenants_in_arrears_pct"},
    {C::impact, "written_off_eur"},
    {C::impact, "arrears_eur"},
    {C::tenant, "evictions_arrears"},
    {C::tenant, "costs_charged_eur"},
};
constexpr RiskMeasure of_recession[] = {
    {C::impact, "written_off_eur"},
    {C::impact, "arrears_eur"},
    {C::tenant, "tenants_in_arrears"},
    {C::tenant, "evictions_arrears"},
};
constexpr RiskMeasure of_operational[] = {
    {C::likelihood, "reach_pct"},
    {C::likelihood, "wait_days"},
    {C::impact, "arrears_eur"},
    {C::tenant, "tenants_in_arrears"},
};
constexpr RiskMeasure of_third_party[] = {
    {C::likelihood, "amicable_share_pct"},
    {C::likelihood, "files_new"},
    {C::likelihood, "judgments"},
    {C::impact, "cost_corporation_eur"},
    {C::tenant, "announced"},
    {C::tenant, "cost_tenant_eur"},
};
constexpr RiskMeasure of_compliance[] = {{C::likelihood, "breaches_all"}};

constexpr RiskRow risks[] = {
    {.id = RiskId::violence,
     .name = {"Violence", "Geweld"},
     .description = {"Somebody is threatened or hurt, in words or in deed: on a home visit, at the "
                     "desk, on the telephone.",
                     "Iemand wordt met woorden of daden bedreigd of verwond: bij een huisbezoek, "
                     "aan de balie, aan de telefoon."},
     .goals = "d"},
    {.id = RiskId::fraud,
     .name = {"Fraud", "Fraude"},
     .description = {"Something is made to look other than it is for somebody's gain: money paid "
                     "to oneself, the debt of a friend struck off.",
                     "Iemand stelt iets anders voor dan het is en wordt er beter van: geld naar "
                     "zichzelf overmaken, de schuld van een vriend laten verdwijnen."},
     .goals = "abd"},
    {.id = RiskId::nonpayment,
     .name = {"Non-payment", "Wanbetaling"},
     .description = {"Rent is not paid, or not in time.",
                     "Huur wordt niet of niet op tijd betaald."},
     .goals = "ac",
     .carried_by = {"households: setbacks, savings that run out, habits, complaints, reversed "
                    "debits",
                    "huishoudens: tegenslag, spaargeld dat opraakt, gewoonten, klachten, "
                    "stornering"},
     .measures = of_nonpayment},
    {.id = RiskId::privacy,
     .name = {"Breach of privacy", "Privacyschending"},
     .description = {"What is private reaches somebody else, as when a letter goes out with "
                     "another tenant's papers.",
                     "Wat privé is komt bij een ander terecht, zoals een brief met stukken van een "
                     "andere huurder."},
     .goals = "b"},
    {.id = RiskId::reputation,
     .name = {"Loss of reputation", "Reputatieschade"},
     .description = {"The corporation's good name suffers, and more is lost with it: one rude "
                     "reply in a heated talk is enough.",
                     "De goede naam van de corporatie lijdt schade, en daarmee gaat meer verloren: "
                     "één onheus antwoord in een verhit gesprek is genoeg."},
     .goals = "d"},
    {.id = RiskId::recession,
     .name = {"Low economy", "Laagconjunctuur"},
     .description = {"The economy slows down: more people out of work, less to spend, more tenants "
                     "for whom the rent is too much.",
                     "De economie zakt in: meer werkloosheid, minder te besteden, meer huurders "
                     "voor wie de huur te zwaar wordt."},
     .goals = "ad",
     .carried_by = {"the climate: job loss and fewer hours become likelier for the same tenants",
                    "de omstandigheden: dezelfde huurders verliezen vaker werk of uren"},
     .measures = of_recession,
     .from_outside = true},
    {.id = RiskId::operational,
     .name = {"Operational", "Operationeel"},
     .description = {"Own processes, people or systems fall short, or something outside gets in "
                     "the way: half a note of a call, the wrong next step.",
                     "Eigen processen, mensen of systemen schieten tekort, of er komt iets van "
                     "buiten tussen: een halve gespreksnotitie, een verkeerde vervolgstap."},
     .goals = "abcd",
     .carried_by = {"wrong contact data, calls and visits that miss, work that waits for staff",
                    "foute contactgegevens, gesprekken die niemand bereiken, werk dat op mensen "
                    "wacht"},
     .measures = of_operational},
    {.id = RiskId::third_party,
     .name = {"Third parties", "Derde partijen"},
     .description = {"Work that was given out is not done as it should be: an agency does too "
                     "little, and more evictions are announced.",
                     "Uitbesteed werk gaat niet zoals het moet: een incassobureau doet te weinig "
                     "en er volgen meer aanzeggingen."},
     .goals = "acd",
     .carried_by = {"files that are handed over and what the agency and bailiff do with them",
                    "overgedragen dossiers en wat bureau en deurwaarder ermee doen"},
     .measures = of_third_party},
    {.id = RiskId::compliance,
     .name = {"Compliance", "Compliance"},
     .description = {"Laws and rules are not kept: privacy law, the terms of collection.",
                     "Wetten en regels worden niet nagekomen: de AVG, de termijnen van incasso."},
     .goals = "acd",
     .carried_by = {"terms that a step cuts or skips are counted",
                    "termijnen die een stap inkort of overslaat worden geteld"},
     .measures = of_compliance},
};

constexpr StepId reminding[] = {StepId::A_2_1};
constexpr StepId notifying[] = {StepId::A_1_2};
constexpr StepId wik[] = {StepId::A_2_4};
constexpr StepId evicting[] = {StepId::B_2_3, StepId::B_2_4, StepId::B_2_5};

constexpr ControlType P = ControlType::preventive, D = ControlType::detective,
                      K = ControlType::corrective;

constexpr ControlRow controls[] = {
    {1, P, {"Home visits by two", "Met z'n tweeën op huisbezoek"}, "a"},
    {2, P, {"Protocol for threats", "Protocol bij dreiging"}, "a"},
    {3, K, {"Means of protection", "Beveiligingsmiddelen"}, "a"},
    {4, P, {"Separation of duties", "Functiescheiding"}, "beg"},
    {5, P, {"Authorisation", "Autorisatie"}, "bd"},
    {6,
     D,
     {"Checks", "Controles"},
     "bgi",
     "",
     {.lever = "approach.validate_data",
      .off = 0,
      .on = 1,
      .note = {"contact data checked in every talk, against not",
               "contactgegevens nagevraagd bij elk gesprek, tegenover niet"}}},
    {7,
     P,
     {"Debtor policy", "Debiteurenbeleid"},
     "cfh",
     "",
     {.whole = true,
      .only = "cf",
      .note = {"all of the workflow, against no step at all from the policy date on",
               "de hele werkstroom, tegenover geen enkele stap vanaf de beleidsdatum"}}},
    {8,
     P,
     {"Reminders and demands", "Aanmaningsproces"},
     "cf",
     "",
     {.steps = reminding,
      .day = 8,
      .can_be_added = true,
      .note = {"A.2.1 taken, against left out", "A.2.1 gezet, tegenover weggelaten"}}},
    {9, D, {"Management information", "Stuurinformatie"}, "cfi"},
    {10, P, {"Measures of privacy law", "AVG-maatregelen"}, "d"},
    {11, P, {"Awareness of staff", "Bewustzijn van medewerkers"}, "di"},
    {12,
     P,
     {"Training", "Trainingen"},
     "acdegi",
     "",
     {.lever = "staff.skill",
      .off = 0,
      .on = 0.5,
      .note = {"skill in talks as it is, against none",
               "vaardigheid in gesprekken zoals die is, tegenover geen"}}},
    {13,
     K,
     {"Complaints procedure", "Klachtenprocedure"},
     "degi",
     "",
     {.lever = "approach.complaint_speed",
      .off = 0,
      .on = 0.3,
      .note = {"complaints solved faster once known, against not",
               "klachten sneller opgelost zodra bekend, tegenover niet"}}},
    {14, P, {"Descriptions of processes, instructions", "Procesbeschrijvingen, instructies"}, "g"},
    {15, P, {"Four-eyes principle", "Vierogenprincipe"}, "bgi"},
    {16,
     P,
     {"Contracts and service levels", "Contracten en SLA"},
     "h",
     "",
     {.lever = "contractor.actions",
      .off = 0,
      .on = 1,
      .note =
          {"least calls per file and round agreed, against nothing agreed",
           "minste belpogingen per dossier en ronde afgesproken, tegenover niets afgesproken"}}},
    {17,
     D,
     {"Measuring performance", "Prestatiemeting"},
     "h",
     "",
     {.lever = "contractor.file_check",
      .off = 0,
      .on = 1,
      .note = {"every file at third parties looked into each month, against none",
               "elk dossier bij derden elke maand bekeken, tegenover geen"}}},
    {18,
     P,
     {"Test of creditworthiness", "Kredietwaardigheidstoets"},
     "acf",
     "a",
     {.note = {"who is let in is not modelled: the population is given",
               "wie er komt wonen is niet gemodelleerd: de bewoners zijn gegeven"}}},
    {19,
     P,
     {"Notice before the due date", "Prenotificatie"},
     "acf",
     "a",
     {.steps = notifying,
      .day = -3,
      .can_be_added = true,
      .note = {"A.1.2 taken, against left out", "A.1.2 gezet, tegenover weggelaten"}}},
    {20,
     P,
     {"WIK letter", "WIK-brief"},
     "c",
     "",
     {.steps = wik,
      .day = 30,
      .can_be_added = true,
      .note =
          {"A.2.4 taken, against left out: then no costs can be charged, and a handover without "
           "it counts as a breach",
           "A.2.4 gezet, tegenover weggelaten: dan zijn er geen kosten te verhalen, en een "
           "overdracht zonder brief telt als overschrijding"}}},
    {21,
     K,
     {"Eviction", "Ontruimen"},
     "c",
     "",
     {.steps = evicting,
      .note = {"B.2.3 to B.2.5 taken, against left out: judgments stay in reserve",
               "B.2.3 tot en met B.2.5 gezet, tegenover weggelaten: vonnissen blijven liggen"}}},
    {22,
     D,
     {"Watching arrangements", "Bewaken van regelingen"},
     "aceg",
     "a",
     {.lever = "arrangement.watch_days",
      .off = 90,
      .on = 7,
      .note = {"C.1.1 looks at incoming terms as often as it does, against once in 90 days",
               "C.1.1 kijkt zo vaak naar termijnen als nu, tegenover eens in de 90 dagen"}}},
    {23,
     P,
     {"Watching exceptions", "Bewaken van uitzonderingen"},
     "ae",
     "a",
     {.note = {"exceptions (A.4.1) are in every run, but no run measures a good name, its only "
               "undoubted cross",
               "uitzonderingen (A.4.1) zitten in elke run, maar geen run meet de goede naam, het "
               "enige onbetwiste kruis"}}},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(goals); ++i)
    if (at(goals[i].id) != i) return false;
  for (std::size_t i = 0; i < std::size(risks); ++i)
    if (at(risks[i].id) != i) return false;
  for (std::size_t i = 0; i < std::size(controls); ++i)
    if (controls[i].number != static_cast<int>(i) + 1) return false;
  return std::size(goals) == count_of<GoalId> && std::size(risks) == count_of<RiskId> &&
         std::size(controls) == 23;
}
static_assert(in_order(), "the rows of the risk register must follow the process book");

}  // namespace

std::span<const GoalRow> goal_rows() { return goals; }
std::span<const RiskRow> risk_rows() { return risks; }
std::span<const ControlRow> control_rows() { return controls; }
std::span<const KpiRow> own_risk_figures() { return own_figures; }

const RiskRow& row_of(RiskId risk) { return risks[at(risk)]; }

const KpiRow* row_of(const RiskMeasure& measure) {
  for (const KpiRow& row : own_figures)
    if (row.code == measure.code) return &row;
  return find_kpi(measure.code);
}

Cross cross_of(const ControlRow& control, RiskId risk) {
  if (control.doubted.find(letter_of(risk)) != std::string_view::npos) return Cross::doubted;
  return control.risks.find(letter_of(risk)) == std::string_view::npos ? Cross::none : Cross::given;
}

bool endangers(const RiskRow& risk, GoalId goal) {
  return risk.goals.find(letter_of(goal)) != std::string_view::npos;
}

char letter_of(ControlType type) {
  return type == ControlType::preventive ? 'P' : type == ControlType::detective ? 'D' : 'C';
}

Text name_of(ControlType type) {
  switch (type) {
    case ControlType::preventive:
      return {"preventive", "preventief"};
    case ControlType::detective:
      return {"detective", "detectief"};
    case ControlType::corrective:
      return {"corrective", "correctief"};
  }
  return {};
}

Text name_of(RiskColumn column) {
  switch (column) {
    case RiskColumn::likelihood:
      return {"likelihood", "kans"};
    case RiskColumn::impact:
      return {"financial impact", "financiële impact"};
    case RiskColumn::tenant:
      return {"impact on the tenant", "impact op de huurder"};
    case RiskColumn::count:
      break;
  }
  return {};
}

std::string_view code_of(RiskColumn column) {
  constexpr std::string_view codes[] = {"likelihood", "impact", "tenant"};
  return codes[static_cast<std::size_t>(column)];
}

}  // namespace drempel
