#include "kpi/count.h"
#include "kpi/kpi.h"
#include "kpi/row.h"
#include "kpi/satisfaction.h"

namespace drempel {

using Q = Quarter;

namespace count {

double other_evictions(const Tally& t, int q) {
  const auto year = static_cast<std::size_t>(counted_year(q));
  const double rate = year < t.other_evictions.size() ? t.other_evictions[year] : 0;
  return rate / 1000 / 4 * number(t.quarters[q].homes_end);
}

Ratio evictions(const Tally& t, int q) {
  return {number(t.quarters[q].evictions_arrears) + other_evictions(t, q), 1};
}

Ratio arrangements_kept(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {number(now.arrangements_kept), number(now.arrangements_kept + now.arrangements_broken)};
}

Ratio hap_1(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {number(now.sitting_cents_end + now.departed_cents_end), number(turnover_cents(t, q))};
}

}  // namespace count

namespace {

using namespace row;

Ratio fte(const Tally& t, int q) {
  return {count::number(t.quarters[q].collector_millifte_end) / 1000, 1};
}

constexpr Text percent_of_homes{"% of homes", "% van VHE"};
constexpr Text percent_of_turnover{"% of turnover", "% van omzet"};
constexpr Text tenancies{"tenancies", "huurovereenkomsten"};
constexpr Text days{"days", "dagen"};
constexpr Text euros_since_january{"€ since 1 January", "€ sinds 1 januari"};
constexpr Text times_since_january{"since 1 January", "sinds 1 januari"};

constexpr KpiRow kpis[] = {
    down(percent(
        3, measured_flow(
               "1a", {"Rent written off, share", "Afgeboekte huur, aandeel"}, percent_of_turnover,
               {"Billed rent (rent, service costs, settlements, final bills) written off against "
                "the provision in the quarter, divided by the billed turnover of the last 12 "
                "months. One quarter over twelve months: the year is the sum of its quarters.",
                "Gefactureerde huur (huur, servicekosten, afrekeningen, eindnota's) die in het "
                "kwartaal ten laste van de voorziening is afgeboekt, gedeeld door de gefactureerde "
                "omzet van de afgelopen 12 maanden. Eén kwartaal over twaalf maanden: het jaar is "
                "de som van de kwartalen."},
               count::over_turnover<&Q::written_off_cents>))),
    down(euros(flow("1b", {"Rent written off", "Afboekingen (oninbaar)"}, {"€", "€"},
                    {"The same in euros. Collection and court costs that are given up are not in "
                     "it: they never were income.",
                     "Hetzelfde in euro's. Incasso- en proceskosten die worden opgegeven tellen "
                     "niet mee: zij zijn nooit opbrengst geweest."},
                    count::in_euros<&Q::written_off_cents>))),
    up(percent(1, stock("2", {"Direct-debit mandates", "Automatische incasso's"}, percent_of_homes,
                        {"Direct-debit mandates at the end of the quarter, divided by the number "
                         "of homes (VHE) on the same day.",
                         "Overeengekomen automatische incasso's aan het einde van het kwartaal, "
                         "gedeeld door het aantal VHE op dezelfde dag."},
                        count::over_homes<&Q::mandates_end>))),
    percent(2, stock("3a", {"Payment arrangements", "Betalingsregelingen"}, percent_of_homes,
                     {"Arrangements running at the end of the quarter, sitting and departed "
                      "tenants, divided by the number of homes (VHE).",
                      "Regelingen die aan het einde van het kwartaal lopen, zittende en vertrokken "
                      "huurders, gedeeld door het aantal VHE."},
                     count::over_homes<&Q::arrangements_end>)),
    up(percent(1,
               ratio("3b", {"Arrangements kept as agreed", "Betalingsregelingen conform afspraak"},
                     {"% of those that ended", "% van wat eindigde"},
                     {"Of the arrangements that ended in the quarter, kept or broken: those "
                      "kept fully and in time. The year takes its quarters together.",
                      "Van de regelingen die in het kwartaal eindigden, nagekomen of niet: die "
                      "volledig en op tijd zijn nagekomen. Het jaar neemt de kwartalen samen."},
                     count::arrangements_kept))),
    down(stock("4", {"Cases at the bailiff", "Deurwaarderzaken"}, tenancies,
               {"Tenancies (sitting and departed) with a file at a bailiff at the end of the "
                "quarter. Several files of one tenancy count once. Files at a collection "
                "agency are not in it.",
                "Huurovereenkomsten (zittend en vertrokken) met een dossier bij een "
                "deurwaarder aan het einde van het kwartaal. Meer dossiers van één "
                "huurovereenkomst tellen één keer. Dossiers bij een incassobureau tellen niet "
                "mee."},
               count::plain<&Q::bailiff_files_end>)),
    down(stock("4+", {"Cases at all third parties", "Zaken bij alle derden"}, tenancies,
               {"As KPI 4, with the files at collection agencies. Printed beside KPI 4, so "
                "that moving files to an agency does not look like fewer files.",
                "Als KPI 4, met de dossiers bij incassobureaus erbij. Staat naast KPI 4, zodat "
                "het verplaatsen van dossiers naar een incassobureau niet op minder dossiers "
                "lijkt."},
               count::plain<&Q::third_party_files_end>)),
    down(percent(2, flow("5", {"First reminders", "Doorstroom van preminnelijk naar minnelijk"},
                         percent_of_homes,
                         {"Tenancies whose arrears case got its first reminder in the quarter, "
                          "divided by the number of homes (VHE). The year is the sum of its "
                          "quarters.",
                          "Huurovereenkomsten waarvan de achterstandszaak in het kwartaal de "
                          "eerste herinnering kreeg, gedeeld door het aantal VHE. Het jaar is de "
                          "som van de kwartalen."},
                         count::over_homes<&Q::first_reminders>))),
    decimals(1, measured_stock(
                    "6", {"Collection staff", "FTE"}, {"FTE", "fte"},
                    {"Own and hired collectors at the end of the quarter, in full-time "
                     "equivalents. Housing officers who visit, the call centre and outside "
                     "parties are left out.",
                     "Incassomedewerkers in loondienst of ingehuurd aan het einde van het "
                     "kwartaal, in fte. Woonconsulenten die op huisbezoek gaan, het callcenter "
                     "en externen tellen niet mee."},
                    fte)),
    measured_flow(
        "6+", {"Hours left out of the FTE", "Uren buiten de fte"}, {"hours", "uren"},
        {"Hours that KPI 6 leaves out: home visits, and the work of agency and bailiff (from what "
         "it costs at the hourly rate). Printed beside KPI 6, so that moving work there does not "
         "look like a saving.",
         "Uren die KPI 6 niet meetelt: huisbezoek, en het werk van incassobureau en deurwaarder "
         "(uit wat het kost bij het uurtarief). Staat naast KPI 6, zodat het verplaatsen van werk "
         "niet op een besparing lijkt."},
        count::hours_of<&Q::visit_minutes, &Q::outside_minutes>),
    down(decimals(
        1, measured_ratio("7", {"Mean time to pay", "Gemiddelde betalingstermijn"}, days,
                          {"Days from the due date to a balance of nil, mean over the arrears "
                           "cases that were settled in the quarter. The year takes all its "
                           "settled cases together.",
                           "Dagen van de vervaldag tot een saldo van nul, gemiddeld over de "
                           "achterstandszaken die in het kwartaal zijn voldaan. Het jaar neemt "
                           "alle voldane zaken samen."},
                          count::over<&Q::settled_days, &Q::cases_settled>))),
    down(decimals(
        1, measured_ratio("8", {"Judicial phase, files closed", "Looptijd deurwaarderzaken"}, days,
                          {"Days from drawing up the summons to the end of recovery, mean over "
                           "the files that were closed in the quarter. The year takes all its "
                           "files together.",
                           "Dagen van het redigeren van de dagvaarding tot het einde van de "
                           "invordering, gemiddeld over de dossiers die in het kwartaal zijn "
                           "afgesloten. Het jaar neemt alle dossiers samen."},
                          count::over<&Q::recovery_days, &Q::recoveries_ended>))),
    down(decimals(
        1, measured_stock("8r", {"Judicial files running", "Looptijd lopende gerechtelijke zaken"},
                          days,
                          {"Days since the summons was drawn up, mean over the files that run at "
                           "the end of the quarter.",
                           "Dagen sinds het redigeren van de dagvaarding, gemiddeld over de "
                           "dossiers die aan het einde van het kwartaal lopen."},
                          count::over<&Q::recoveries_end_days, &Q::recoveries_end>))),
    down(percent(
        2, measured_stock("9",
                          {"Arrears of sitting tenants (HAP 2)", "Huurachterstand zittend (HAP 2)"},
                          percent_of_turnover,
                          {"What sitting tenants owe at the end of the quarter, divided by the "
                           "billed turnover of the last 12 months. Arrears under an arrangement "
                           "are in it, rent that is not yet due is not.",
                           "De betalingsachterstand van zittende huurders aan het einde van het "
                           "kwartaal, gedeeld door de gefactureerde omzet van de afgelopen 12 "
                           "maanden. Achterstand onder een regeling telt mee, huur die nog niet "
                           "vervallen is niet."},
                          count::over_turnover<&Q::sitting_cents_end>))),
    down(percent(2, measured_stock(
                        "10", {"Arrears of all tenants (HAP 1)", "Huurachterstand totaal (HAP 1)"},
                        percent_of_turnover,
                        {"As KPI 9, with what departed tenants owe.",
                         "Als KPI 9, met wat vertrokken huurders nog moeten betalen erbij."},
                        count::hap_1))),
    down(euros(since_january(
        flow("11", {"Collection costs that may be charged", "Incassokosten rekening klant"},
             euros_since_january,
             {"Collection costs that the law lets be charged to tenants, since 1 January, whether "
              "or not they are.",
              "Incassokosten die volgens de wet op huurders mogen worden verhaald, sinds 1 "
              "januari, ook als dat niet gebeurt."},
             count::in_euros<&Q::costs_chargeable_cents>)))),
    down(euros(since_january(
        flow("11+", {"Collection costs that are charged", "Incassokosten in rekening gebracht"},
             euros_since_january,
             {"What of KPI 11 was charged to tenants, since 1 January; what they paid of it stands "
              "with the costs.",
              "Wat van KPI 11 bij huurders in rekening is gebracht, sinds 1 januari; wat zij "
              "daarvan betaalden staat bij de kosten."},
             count::in_euros<&Q::costs_charged_cents>)))),
    up(decimals(1,
                [] {
                  KpiRow row = measured_flow(
                      "12", {"Satisfaction, our index", "Klanttevredenheid, eigen index"},
                      {"0 … 100", "0 … 100"},
                      {"The process book leaves it open and no score is published. An index of "
                       "our own, 100 × (0.4 contact + 0.2 waiting + 0.4 outcome): contact is the "
                       "mean mark of the contacts (told their story 1, spoken to 0.7, reminder "
                       "0.5, WIK letter 0.2, letter or act of a third party 0); waiting falls "
                       "from 1 without to 0 at 10 days' wait for staff; outcome is the mean mark "
                       "of nil or help 1, broken arrangement 0.3, judgment 0.1, home lost 0. The "
                       "weights are guesses; nothing depends on it. The year is the mean of its "
                       "quarters.",
                       "Het processenboek laat het open en er is geen score gepubliceerd. Een "
                       "eigen index, 100 × (0,4 contact + 0,2 wachten + 0,4 uitkomst): contact "
                       "is het gemiddelde cijfer van de contacten (deed zijn verhaal 1, "
                       "gesproken 0,7, herinnering 0,5, WIK-brief 0,2, brief of ambtshandeling "
                       "van derden 0); wachten daalt van 1 zonder naar 0 bij 10 dagen wachten op "
                       "een medewerker; uitkomst is het gemiddelde van voldaan of hulp 1, niet "
                       "nagekomen regeling 0,3, vonnis 0,1, woning kwijt 0. De gewichten zijn "
                       "inschattingen; niets hangt ervan af. Het jaar is het gemiddelde van de "
                       "kwartalen."},
                      satisfaction);
                  row.yearly = Yearly::mean_of_ends;
                  return row;
                }())),
    down(decimals(
        1, since_january(flow(
               "13", {"Evictions, all causes", "Ontruimingen, alle oorzaken"}, times_since_january,
               {"Official reports of forced eviction since 1 January, for all causes. "
                "Evictions for nuisance, subletting or cannabis come in as an outside "
                "rate per 1,000 homes; keys that are handed in are not in it.",
                "Processen-verbaal van gedwongen ontruiming sinds 1 januari, alle "
                "oorzaken. Ontruimingen wegens overlast, onderhuur of hennep komen van "
                "buiten als aantal per 1.000 VHE; ingeleverde sleutels tellen niet mee."},
               count::evictions)))),
    down(decimals(1, since_january(flow(
                         "13a", {"Evictions for arrears", "Ontruimingen wegens huurachterstand"},
                         times_since_january,
                         {"The part of KPI 13 that the model explains: evictions for arrears since "
                          "1 January.",
                          "Het deel van KPI 13 dat het model verklaart: ontruimingen wegens "
                          "huurachterstand sinds 1 januari."},
                         count::plain<&Q::evictions_arrears>)))),
    down(percent(
        1, flow("14", {"Reversed debits", "Storneringen"}, {"% of mandates", "% van incasso's"},
                {"Direct debits reversed in the quarter, divided by the mandates at its "
                 "end. A quarter has three debits per mandate, so 3 % per debit shows as "
                 "about 9 %; the year is the sum of its quarters.",
                 "Gestorneerde incasso's in het kwartaal, gedeeld door de overeengekomen "
                 "automatische incasso's aan het einde ervan. Een kwartaal heeft drie "
                 "incasso's per machtiging: 3 % per incasso is hier ongeveer 9 %. Het "
                 "jaar is de som van de kwartalen."},
                count::over<&Q::reversals, &Q::mandates_end>))),
    down(percent(2, ratio("14+", {"Reversals per debit", "Storno's per incasso"},
                          {"% of debits", "% van incasso-opdrachten"},
                          {"Reversed debits divided by the debits tried, as the benchmark counts "
                           "them (about 3 %).",
                           "Gestorneerde incasso's gedeeld door de aangeboden incasso's, zoals de "
                           "benchmark telt (ongeveer 3 %)."},
                          count::over<&Q::reversals, &Q::debits>))),
};

}  // namespace

std::span<const KpiRow> kpi_rows() { return kpis; }

}  // namespace drempel
