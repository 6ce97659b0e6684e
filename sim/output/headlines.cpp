#include "output/headlines.h"

#include "output/words.h"

namespace drempel {

namespace {

constexpr Headline people[] = {
    {"tenants_in_arrears", {"Tenants in arrears", "Huurders met een achterstand"}},
    {"chronic_pct", {"  of whom chronically late, %", "  van wie chronisch te laat, %"}},
    {"owe_over_3_pct",
     {"  of whom owe more than three months, %", "  van wie meer dan drie maanden, %"}},
    {"helped", {"Help has started, a year", "Hulp gestart, per jaar"}},
    {"arrangements_made", {"Arrangements agreed, a year", "Regelingen afgesproken, per jaar"}},
    {"files_new", {"New bailiff files, a year", "Nieuwe deurwaarderdossiers, per jaar"}},
    {"judgments", {"Judgments, a year", "Vonnissen, per jaar"}},
    {"announced", {"Eviction notices, a year", "Aanzeggingen ontruiming, per jaar"}},
    {"evictions_arrears",
     {"Evictions for arrears, a year", "Ontruimingen om achterstand, per jaar"}},
    {"evictions_with_children", {"  of whom with children", "  van wie met kinderen"}},
    {"keys_handed_in", {"Keys handed in, a year", "Sleutels ingeleverd, per jaar"}},
    {"gone", {"Left without notice, a year", "Vertrokken zonder bericht, per jaar"}},
};

constexpr Headline money[] = {
    {"hap_total", {"Arrears, all tenants, % of rent", "Achterstand alle huurders, % van huur"}},
    {"hap_sitting", {"Arrears, sitting tenants, % of rent", "Achterstand zittend, % van huur"}},
    {"arrears_eur", {"Arrears, all tenants, €", "Achterstand alle huurders, €"}},
    {"mean_arrears_sitting_eur",
     {"Mean arrears of a sitting tenant, €", "Gemiddelde achterstand zittend, €"}},
    {"written_off_eur", {"Written off, € a year", "Afgeboekt, € per jaar"}},
    {"cost_corporation_eur",
     {"Cost to the corporation, € a year", "Kosten corporatie, € per jaar"}},
    {"cost_tenant_eur", {"Cost to tenants, € a year", "Kosten huurders, € per jaar"}},
    {"cost_country_eur", {"Cost to the country, € a year", "Kosten voor het land, € per jaar"}},
};

constexpr Headline staff[] = {
    {"6", {"Collectors, FTE", "Incassomedewerkers, fte"}},
    {"collector_hours",
     {"Hours of calls and desk work, a year", "Uren bellen en bureau, per jaar"}},
    {"visit_hours", {"Hours of visits, a year", "Uren huisbezoek, per jaar"}},
    {"attempts", {"Attempts at personal contact, a year", "Pogingen tot contact, per jaar"}},
    {"reach_pct", {"  that reach the tenant, %", "  die de huurder bereiken, %"}},
    {"wait_days", {"Waiting for staff, days", "Wachttijd op een medewerker, dagen"}},
    {"work_waiting", {"Tasks waiting at a quarter's end", "Wachtende taken aan kwartaaleinde"}},
};

constexpr Headline shortest[] = {
    {"evictions_arrears", {"evictions for arrears a year", "ontruimingen per jaar"}},
    {"tenants_in_arrears", {"tenants in arrears", "huurders met een achterstand"}},
    {"hap_total", {"arrears in % of rent", "achterstand in % van de huur"}},
    {"cost_corporation_eur",
     {"cost to the corporation, € a year", "kosten corporatie, € per jaar"}},
    {"cost_country_eur", {"cost to the country, € a year", "kosten voor het land, € per jaar"}},
};

constexpr HeadlineGroup groups[] = {
    {words::people, people}, {words::money, money}, {words::staff, staff}};

}  // namespace

std::span<const HeadlineGroup> headline_groups() { return groups; }
std::span<const Headline> shortest_headlines() { return shortest; }

}  // namespace drempel
