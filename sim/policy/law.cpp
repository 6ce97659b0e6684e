#include "policy/law.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "model/cited.h"
#include "model/ids.h"

namespace drempel {

namespace {

constexpr Text btag{"bailiffs' tariff (Btag), by way of ruebincasso.nl and e-legal.nl",
                    "Btag-tarief, via ruebincasso.nl en e-legal.nl"};
constexpr Text griffie{"court fee, legal person, by way of wvhl.nl and lexalert",
                       "griffierecht voor een rechtspersoon, via wvhl.nl en lexalert"};
constexpr Text liquidatie{"liquidatietarief kanton, rechtspraak.nl",
                          "liquidatietarief kanton, rechtspraak.nl"};
constexpr Citation indexed{cited::ours,
                           {"the published figure nearest before it, indexed",
                            "het dichtstbijzijnde gepubliceerde cijfer ervoor, geïndexeerd"}};
constexpr Citation norm{cited::memory,
                        {"Participatiewet, single person, with holiday pay",
                         "Participatiewet, alleenstaande, met vakantietoeslag"}};

// Rules and published tariffs, per subject in order of the enum and of date.
constexpr LawRow published[] = {
    {Law::wik_days, {2012, 7, 1}, 14, Text{"art. 6:96(6) BW", "art. 6:96 lid 6 BW"}},
    {Law::landlord_duties,
     {2000, 1, 1},
     0,
     Text{"before the decree of 1-1-2021 no such duties",
          "vóór het besluit van 1-1-2021 waren er geen zulke plichten"}},
    {Law::landlord_duties, {2021, 1, 1}, 1, cited::landlord_duties},
    {Law::notice_days,
     {2000, 1, 1},
     3,
     {{"art. 555 Rv", "art. 555 Rv"},
      {"text of 1-10-2020; before it 3 days too", "tekst van 1-10-2020; daarvoor ook 3 dagen"}}},
    {Law::notice_practice, {2000, 1, 1}, 14, {cited::process_book, {"step B.2.3", "stap B.2.3"}}},
    {Law::municipal_report,
     {2000, 1, 1},
     0,
     {cited::process_book, {"differs per municipality", "verschilt per gemeente"}}},
    {Law::municipal_report, {2021, 4, 1}, 1, Text{"art. 556 Rv", "art. 556 Rv"}},
    {Law::summons_days,
     {2000, 1, 1},
     7,
     {{"art. 114 Rv", "art. 114 Rv"},
      {"at least a week (from memory)", "ten minste een week (uit het hoofd)"}}},
    {Law::own_motion,
     {2000, 1, 1},
     0,
     {{"case law", "rechtspraak"},
      {"not usual before about 2023", "niet gebruikelijk vóór omstreeks 2023"}}},
    {Law::own_motion,
     {2023, 1, 1},
     1,
     {{"case law", "rechtspraak"},
      {"since about 2023; the day is our own estimate",
       "sinds omstreeks 2023; de dag is onze eigen schatting"}},
     true},
    {Law::opposition_days,
     {2000, 1, 1},
     28,
     {{"art. 143 Rv", "art. 143 Rv"}, {"four weeks (from memory)", "vier weken (uit het hoofd)"}}},
    {Law::grace_days,
     {2000, 1, 1},
     30,
     {{"art. 7:280 BW", "art. 7:280 BW"},
      {"a month at most (from memory)", "hoogstens een maand (uit het hoofd)"}}},
    {Law::assistance_norm, {2013, 1, 1}, 926, norm, true},
    {Law::assistance_norm, {2014, 1, 1}, 948, norm, true},
    {Law::assistance_norm, {2015, 1, 1}, 960, norm, true},
    {Law::assistance_norm, {2016, 1, 1}, 973, norm, true},
    {Law::assistance_norm, {2017, 1, 1}, 982, norm, true},
    {Law::assistance_norm, {2018, 1, 1}, 992, norm, true},
    {Law::assistance_norm, {2019, 1, 1}, 1026, norm, true},
    {Law::assistance_norm, {2020, 1, 1}, 1053, norm, true},
    {Law::assistance_norm, {2021, 1, 1}, 1078, norm, true},
    {Law::assistance_norm, {2022, 1, 1}, 1092, norm, true},
    {Law::assistance_norm, {2023, 1, 1}, 1196, norm, true},
    {Law::assistance_norm, {2024, 1, 1}, 1284, norm, true},
    {Law::assistance_norm, {2025, 1, 1}, 1345, norm, true},
    {Law::protected_income,
     {2000, 1, 1},
     85,
     {cited::ours,
      {"90 % of the norm in law, often set too low in practice",
       "90 % van de norm volgens de wet, in de praktijk vaak te laag gezet"}},
     true},
    {Law::protected_income,
     {2021, 1, 1},
     95,
     {{"law on the protected income, from 1-1-2021", "wet op de beslagvrije voet, vanaf 1-1-2021"},
      {"at least 95 % of the assistance norm", "ten minste 95 % van de bijstandsnorm"}}},
    {Law::settlement_months,
     {1998, 12, 1},
     36,
     Text{"rules of WSNP and MSNP until 1-7-2023", "regels van Wsnp en Msnp tot 1-7-2023"}},
    {Law::settlement_months,
     {2023, 7, 1},
     18,
     {{"rules of WSNP and MSNP", "regels van Wsnp en Msnp"},
      {"for requests undecided on 1-7-2023 or later",
       "voor verzoeken waarop op 1-7-2023 nog niet beslist was, en latere"}}},
    {Law::moratorium_months, {2008, 1, 1}, 6, Text{"art. 287b Fw", "art. 287b Fw"}},
    {Law::tariff_index,
     {2000, 1, 1},
     2,
     {cited::ours,
      {"about what the published years show", "ongeveer wat de gepubliceerde jaren laten zien"}},
     true},
    {Law::vat,
     {2001, 1, 1},
     19,
     Text{"Wet op de omzetbelasting 1968, art. 9", "Wet op de omzetbelasting 1968, art. 9"}},
    {Law::vat,
     {2012, 10, 1},
     21,
     Text{"Wet op de omzetbelasting 1968, art. 9", "Wet op de omzetbelasting 1968, art. 9"}},
    {Law::summons_fee, {2021, 7, 1}, 98.52, btag},
    {Law::summons_fee, {2022, 1, 1}, 104.02, btag},
    {Law::summons_fee, {2023, 1, 1}, 106.73, btag},
    {Law::summons_fee, {2024, 1, 1}, 112.37, btag},
    {Law::service_fee, {2021, 7, 1}, 108.71, btag},
    {Law::service_fee, {2022, 1, 1}, 114.77, btag},
    {Law::service_fee, {2023, 1, 1}, 116.20, btag},
    {Law::service_fee, {2024, 1, 1}, 122.34, btag},
    {Law::notice_fee, {2022, 1, 1}, 83.42, btag},
    {Law::notice_fee, {2023, 1, 1}, 84.85, btag},
    {Law::notice_fee, {2024, 1, 1}, 89.33, btag},
    {Law::eviction_fee,
     {2022, 1, 1},
     272.76,
     Text{"bailiffs' tariff (Btag), by way of invorderingsbedrijf.nl",
          "Btag-tarief, via invorderingsbedrijf.nl"}},
    {Law::eviction_fee,
     {2024, 1, 1},
     290,
     {{"reckoned by us", "door ons berekend"},
      {"the tariff of 2022 and 5 %", "het tarief van 2022 plus 5 %"}},
     true},
    {Law::attachment_fee,
     {2024, 1, 1},
     200,
     {cited::ours,
      {"an attachment and its service to the tenant",
       "een beslag en de betekening ervan aan de huurder"}},
     true},
    {Law::court_fee_500, {2018, 1, 1}, 117, griffie},
    {Law::court_fee_500, {2019, 1, 1}, 121, griffie},
    {Law::court_fee_500, {2022, 1, 1}, 128, griffie},
    {Law::court_fee_500, {2024, 1, 1}, 130, griffie},
    {Law::court_fee_500, {2025, 1, 1}, 135, cited::memory, true},
    {Law::court_fee_1500, {2018, 1, 1}, 470, griffie},
    {Law::court_fee_1500, {2019, 1, 1}, 486, griffie},
    {Law::court_fee_1500,
     {2021, 1, 1},
     507,
     Text{"court fee, legal person, by way of lbgib.nl",
          "griffierecht voor een rechtspersoon, via lbgib.nl"}},
    {Law::court_fee_1500, {2022, 1, 1}, 322, griffie},
    {Law::court_fee_1500, {2024, 1, 1}, 328, griffie},
    {Law::court_fee_1500, {2025, 1, 1}, 340, cited::memory, true},
    {Law::court_fee_2500, {2018, 1, 1}, 470, griffie},
    {Law::court_fee_2500, {2019, 1, 1}, 486, griffie},
    {Law::court_fee_2500,
     {2021, 1, 1},
     507,
     Text{"court fee, legal person, by way of lbgib.nl",
          "griffierecht voor een rechtspersoon, via lbgib.nl"}},
    {Law::court_fee_2500, {2022, 1, 1}, 365, griffie},
    {Law::court_fee_2500, {2024, 1, 1}, 372, griffie},
    {Law::court_fee_2500, {2025, 1, 1}, 385, cited::memory, true},
    {Law::court_fee_5000, {2018, 1, 1}, 470, griffie},
    {Law::court_fee_5000, {2019, 1, 1}, 486, griffie},
    {Law::court_fee_5000,
     {2021, 1, 1},
     507,
     Text{"court fee, legal person, by way of lbgib.nl",
          "griffierecht voor een rechtspersoon, via lbgib.nl"}},
    {Law::court_fee_5000, {2022, 1, 1}, 487, griffie},
    {Law::court_fee_5000, {2024, 1, 1}, 496, griffie},
    {Law::court_fee_5000, {2025, 1, 1}, 514, cited::memory, true},
    {Law::court_fee_12500, {2018, 1, 1}, 470, griffie},
    {Law::court_fee_12500, {2019, 1, 1}, 486, griffie},
    {Law::court_fee_12500,
     {2021, 1, 1},
     507,
     Text{"court fee, legal person, by way of lbgib.nl",
          "griffierecht voor een rechtspersoon, via lbgib.nl"}},
    {Law::court_fee_12500, {2022, 1, 1}, 514, griffie},
    {Law::court_fee_12500, {2024, 1, 1}, 524, griffie},
    {Law::court_fee_12500, {2025, 1, 1}, 543, cited::memory, true},
    {Law::court_fee_more, {2018, 1, 1}, 939, griffie},
    {Law::court_fee_more, {2019, 1, 1}, 972, griffie},
    {Law::court_fee_more, {2022, 1, 1}, 1384, griffie},
    {Law::court_fee_more, {2024, 1, 1}, 1409, griffie},
    {Law::court_fee_more, {2025, 1, 1}, 1460, cited::memory, true},
    {Law::rate_250, {2023, 1, 1}, 39, liquidatie},
    {Law::rate_250, {2024, 2, 1}, 40, liquidatie},
    {Law::rate_500, {2023, 1, 1}, 80, liquidatie},
    {Law::rate_500, {2024, 2, 1}, 82, liquidatie},
    {Law::rate_1250, {2023, 1, 1}, 132, liquidatie},
    {Law::rate_1250, {2024, 2, 1}, 135, liquidatie},
    {Law::rate_2500, {2023, 1, 1}, 199, liquidatie},
    {Law::rate_2500, {2024, 2, 1}, 204, liquidatie},
    {Law::rate_3750, {2023, 1, 1}, 232, liquidatie},
    {Law::rate_3750, {2024, 2, 1}, 238, liquidatie},
    {Law::rate_5000, {2023, 1, 1}, 264, liquidatie},
    {Law::rate_5000, {2024, 2, 1}, 271, liquidatie},
    {Law::rate_10000, {2023, 1, 1}, 330, liquidatie},
    {Law::rate_10000, {2024, 2, 1}, 339, liquidatie},
    {Law::rate_eviction, {2023, 1, 1}, 199, liquidatie},
    {Law::rate_eviction, {2024, 2, 1}, 204, liquidatie},
    {Law::points_default,
     {2000, 1, 1},
     1,
     {{"rates of rechtspraak.nl", "tarieven van rechtspraak.nl"},
      {"a default judgment counts one point", "een verstekvonnis telt één punt"}}},
    {Law::points_defended,
     {2000, 1, 1},
     2,
     {cited::ours,
      {"one for the writ, one for the hearing", "één voor de dagvaarding, één voor de zitting"}},
     true},
    {Law::points_after,
     {2000, 1, 1},
     0.5,
     {{"reckoned by us", "door ons berekend"}, {"about €100 of €204", "ongeveer € 100 van € 204"}}},
};

constexpr bool is_tariff(Law law) { return law >= Law::summons_fee && law <= Law::rate_eviction; }
constexpr bool in_whole_euros(Law law) { return law >= Law::court_fee_500; }

constexpr int first_year = 2010, last_year = 2026;

// The last published row before a year, or else the first of the subject.
constexpr const LawRow* base_of(Law law, int year) {
  const LawRow* found = nullptr;
  for (const LawRow& row : published)
    if (row.law == law && (!found || row.from.year < year)) found = &row;
  return found;
}

constexpr bool published_in(Law law, int year) {
  for (const LawRow& row : published)
    if (row.law == law && row.from.year == year) return true;
  return false;
}

// One index holds for all years.
constexpr double yearly_index = base_of(Law::tariff_index, first_year)->value / 100;

constexpr double moved(const LawRow& row, int year) {
  double value = row.value;
  for (int y = row.from.year; y < year; ++y) value *= 1 + yearly_index;
  for (int y = row.from.year; y > year; --y) value /= 1 + yearly_index;
  const double unit = in_whole_euros(row.law) ? 1 : 100;
  return static_cast<double>(static_cast<std::int64_t>(value * unit + 0.5)) / unit;
}

constexpr std::size_t rows_needed() {
  std::size_t n = std::size(published);
  for (std::size_t k = 0; k < count_of<Law>; ++k)
    for (int year = first_year; year <= last_year; ++year)
      if (is_tariff(static_cast<Law>(k)) && !published_in(static_cast<Law>(k), year)) ++n;
  return n;
}

constexpr auto make_rows() {
  std::array<LawRow, rows_needed()> all{};
  std::size_t n = 0;
  for (std::size_t k = 0; k < count_of<Law>; ++k) {
    const auto law = static_cast<Law>(k);
    if (!is_tariff(law)) {
      for (const LawRow& row : published)
        if (row.law == law) all[n++] = row;
      continue;
    }
    for (int year = first_year; year <= last_year; ++year) {
      if (!published_in(law, year))
        all[n++] = {law, {year, 1, 1}, moved(*base_of(law, year), year), indexed, true};
      for (const LawRow& row : published)
        if (row.law == law && row.from.year == year) all[n++] = row;
    }
  }
  return all;
}
constexpr auto all_rows = make_rows();

// Where each subject's rows begin; one more for the end.
constexpr auto make_starts() {
  std::array<std::size_t, count_of<Law> + 1> starts{};
  for (std::size_t i = all_rows.size(); i-- > 0;) starts[at(all_rows[i].law)] = i;
  starts[count_of<Law>] = all_rows.size();
  return starts;
}
constexpr auto starts = make_starts();

constexpr bool complete() {
  for (std::size_t k = 0; k < count_of<Law>; ++k)
    if (starts[k] >= starts[k + 1]) return false;
  return true;
}
static_assert(complete(), "every subject of the law needs a row, in the order of the enum");

// The days on which the rows come into force, so that looking up needs no calendar.
constexpr auto make_days() {
  namespace ch = std::chrono;
  constexpr ch::sys_days epoch = ch::sys_days{ch::year{2000} / 1 / 1};
  std::array<Day, all_rows.size()> days{};
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Date d = all_rows[i].from;
    const auto date =
        ch::year{d.year} / static_cast<unsigned>(d.month) / static_cast<unsigned>(d.day);
    days[i] = Day{static_cast<std::int32_t>((ch::sys_days{date} - epoch).count())};
  }
  return days;
}
constexpr auto from_days = make_days();

struct Band {
  std::int64_t up_to;  // euros
  Law law{};
};

Cents in_band(std::span<const Band> bands, Cents claim, Day day) {
  for (const Band& band : bands)
    if (claim <= Cents{band.up_to * 100} || &band == &bands.back())
      return euros(law_on(band.law, day));
  return {};
}

}  // namespace

std::span<const LawRow> law_rows() { return all_rows; }

Text name_of(Law law) {
  constexpr Per<Law, Text> names{
      {{"Days after a WIK letter", "Dagen na een WIK-brief"},
       {"Landlord's duties", "Plichten van de verhuurder"},
       {"Least days of an eviction notice", "Minste dagen van een aanzegging"},
       {"Days of an eviction notice in practice", "Dagen van een aanzegging in de praktijk"},
       {"Report of an announced eviction", "Melding van een aangezegde ontruiming"},
       {"Least days between summons and hearing", "Minste dagen tussen dagvaarding en zitting"},
       {"Courts test clauses of their own motion", "Rechters toetsen ambtshalve"},
       {"Days to oppose a default judgment", "Dagen om in verzet te komen"},
       {"Most days that a judge may give to pay", "Meeste dagen die een rechter kan geven"},
       {"Assistance norm of a single person", "Bijstandsnorm van een alleenstaande"},
       {"Protected income, % of the norm", "Beslagvrije voet, % van de norm"},
       {"Months of WSNP and MSNP", "Maanden van Wsnp en Msnp"},
       {"Most months of a moratorium", "Meeste maanden van een moratorium"},
       {"Indexation of tariffs that are not known, % a year",
        "Indexering van onbekende tarieven, % per jaar"},
       {"VAT", "Btw"},
       {"Summons", "Dagvaarding"},
       {"Service of the judgment", "Betekening vonnis"},
       {"Eviction notice", "Aanzegging ontruiming"},
       {"Eviction", "Ontruiming"},
       {"Attachment of income", "Beslag op inkomen"},
       {"Court fee, claim up to €500", "Griffierecht, vordering tot € 500"},
       {"Court fee, claim up to €1,500", "Griffierecht, vordering tot € 1.500"},
       {"Court fee, claim up to €2,500", "Griffierecht, vordering tot € 2.500"},
       {"Court fee, claim up to €5,000", "Griffierecht, vordering tot € 5.000"},
       {"Court fee, claim up to €12,500", "Griffierecht, vordering tot € 12.500"},
       {"Court fee, larger claim", "Griffierecht, hogere vordering"},
       {"Representation a point, claim up to €250", "Salaris per punt, vordering tot € 250"},
       {"Representation a point, claim up to €500", "Salaris per punt, vordering tot € 500"},
       {"Representation a point, claim up to €1,250", "Salaris per punt, vordering tot € 1.250"},
       {"Representation a point, claim up to €2,500", "Salaris per punt, vordering tot € 2.500"},
       {"Representation a point, claim up to €3,750", "Salaris per punt, vordering tot € 3.750"},
       {"Representation a point, claim up to €5,000", "Salaris per punt, vordering tot € 5.000"},
       {"Representation a point, larger claim", "Salaris per punt, hogere vordering"},
       {"Representation a point, claim of eviction", "Salaris per punt, ontruiming"},
       {"Points of a default judgment", "Punten bij verstek"},
       {"Points of a defended case", "Punten op tegenspraak"},
       {"Points of after-costs", "Punten nakosten"}}};
  return names[at(law)];
}

double law_on(Law law, Day day) {
  const std::size_t first = starts[at(law)], end = starts[at(law) + 1];
  std::size_t found = first;
  for (std::size_t i = first + 1; i < end && from_days[i] <= day; ++i) found = i;
  return all_rows[found].value;
}

Cents collection_costs(Cents principal, Day day) {
  constexpr Day besluit{4565};  // 1-7-2012
  if (day < besluit || principal <= Cents{0}) return {};
  struct Part {
    std::int64_t euros;
    double share;
  };
  constexpr Part parts[] = {
      {2500, 0.15}, {2500, 0.10}, {5000, 0.05}, {190000, 0.01}, {1000000000, 0.005}};
  Cents rest = principal, costs;
  for (const Part& part : parts) {
    const Cents here = min(rest, Cents{part.euros * 100});
    costs += share_of(here, part.share);
    rest -= here;
  }
  costs = std::clamp(costs, Cents{4000}, Cents{677500});
  return costs + share_of(costs, law_on(Law::vat, day) / 100);
}

Cents court_fee(Cents claim, Day day) {
  constexpr Band bands[] = {{500, Law::court_fee_500},     {1500, Law::court_fee_1500},
                            {2500, Law::court_fee_2500},   {5000, Law::court_fee_5000},
                            {12500, Law::court_fee_12500}, {0, Law::court_fee_more}};
  return in_band(bands, claim, day);
}

Cents representation_rate(Cents claim, bool eviction, Day day) {
  constexpr Band bands[] = {{250, Law::rate_250},    {500, Law::rate_500},   {1250, Law::rate_1250},
                            {2500, Law::rate_2500},  {3750, Law::rate_3750}, {5000, Law::rate_5000},
                            {10000, Law::rate_10000}};
  const Cents rate = in_band(bands, claim, day);
  return eviction ? max(rate, euros(law_on(Law::rate_eviction, day))) : rate;
}

Cents representation(Cents claim, bool eviction, bool defended, Day day) {
  const Law points = defended ? Law::points_defended : Law::points_default;
  return share_of(representation_rate(claim, eviction, day), law_on(points, day));
}

Cents after_costs(Cents claim, bool eviction, Day day) {
  return share_of(representation_rate(claim, eviction, day), law_on(Law::points_after, day));
}

}  // namespace drempel
