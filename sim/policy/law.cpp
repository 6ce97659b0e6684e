// Looking up a value of a day, and what scales make of a claim.
#include "policy/law.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "model/ids.h"
#include "policy/law_rows.h"

namespace drempel {

namespace {

// Amounts of a calendar year: every year gets one.
constexpr bool is_yearly(Law law) {
  return (law >= Law::summons_fee && law <= Law::court_fee_more) ||
         (law >= Law::benefit_quality && law <= Law::benefit_most);
}
// Rates that hold until they are set anew, as a rule every second February.
constexpr bool is_rate(Law law) { return law >= Law::rate_250 && law <= Law::after_most; }
constexpr bool in_whole_euros(Law law) {
  return law >= Law::court_fee_500 && law <= Law::after_most;
}

constexpr int first_year = 2010, last_year = 2026;
constexpr Date next_rates{2026, 2, 1};  // rechtspraak.nl

// What holds from a year on, as it was written.
struct Known {
  int year = 0;
  double value = 0;
};
// The last row written before a year, and the first after it; none when there is none.
constexpr std::optional<Known> before(Law law, int year) {
  std::optional<Known> found;
  for (const LawRow& row : written::rows)
    if (row.law == law && row.from.year < year) found = Known{row.from.year, row.value};
  return found;
}
constexpr std::optional<Known> after(Law law, int year) {
  for (const LawRow& row : written::rows)
    if (row.law == law && row.from.year > year) return Known{row.from.year, row.value};
  return std::nullopt;
}

constexpr bool written_in(Law law, int year) {
  for (const LawRow& row : written::rows)
    if (row.law == law && row.from.year == year) return true;
  return false;
}

// One index holds for all years.
constexpr double yearly_index = before(Law::tariff_index, first_year)->value / 100;

constexpr double rounded(Law law, double value) {
  const double unit = in_whole_euros(law) ? 1 : 100;
  return static_cast<double>(static_cast<std::int64_t>(value * unit + 0.5)) / unit;
}

constexpr double moved(Law law, Known known, int year) {
  double value = known.value;
  for (int y = known.year; y < year; ++y) value *= 1 + yearly_index;
  for (int y = known.year; y > year; --y) value /= 1 + yearly_index;
  return rounded(law, value);
}

// What holds in a year without a row: between two of them in equal steps, else the nearest indexed.
constexpr LawRow filled(Law law, int year) {
  const auto a = before(law, year), b = after(law, year);
  if (!a || !b) return {law, {year, 1, 1}, moved(law, a ? *a : *b, year), written::indexed, true};
  const double step = (b->value - a->value) / (b->year - a->year);
  const double value = rounded(law, a->value + step * (year - a->year));
  return {law, {year, 1, 1}, value, written::between, true};
}

constexpr std::size_t rows_needed() {
  std::size_t n = std::size(written::rows);
  for (std::size_t k = 0; k < count_of<Law>; ++k) {
    const auto law = static_cast<Law>(k);
    n += is_rate(law) ? 1 : 0;
    for (int year = first_year; year <= last_year; ++year)
      n += is_yearly(law) && !written_in(law, year) ? 1 : 0;
  }
  return n;
}

constexpr auto make_rows() {
  std::array<LawRow, rows_needed()> all{};
  std::size_t n = 0;
  for (std::size_t k = 0; k < count_of<Law>; ++k) {
    const auto law = static_cast<Law>(k);
    for (int year = first_year; is_yearly(law) && year <= last_year; ++year) {
      if (!written_in(law, year)) all[n++] = filled(law, year);
      for (const LawRow& row : written::rows)
        if (row.law == law && row.from.year == year) all[n++] = row;
    }
    if (is_yearly(law)) continue;
    for (const LawRow& row : written::rows)
      if (row.law == law) all[n++] = row;
    if (!is_rate(law)) continue;
    const Known last{all[n - 1].from.year, all[n - 1].value};
    all[n++] = {law, next_rates, moved(law, last, next_rates.year), written::indexed, true};
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
       {"Scale of collection costs (1 = Report Voorwerk II, 2 = BIK)",
        "Staffel van incassokosten (1 = Rapport Voorwerk II, 2 = BIK)"},
       {"Landlord's duties", "Plichten van de verhuurder"},
       {"Least days of an eviction notice", "Minste dagen van een aanzegging"},
       {"Days of an eviction notice in practice", "Dagen van een aanzegging in de praktijk"},
       {"Report of an announced eviction", "Melding van een aangezegde ontruiming"},
       {"Least days between summons and hearing", "Minste dagen tussen dagvaarding en zitting"},
       {"Courts test clauses of their own motion", "Rechters toetsen ambtshalve"},
       {"Days to oppose a default judgment", "Dagen om in verzet te komen"},
       {"Most days that a judge may give to pay", "Meeste dagen die een rechter kan geven"},
       {"State-pension age (AOW), months", "AOW-leeftijd, maanden"},
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
       {"Representation a point, claim up to €10,000", "Salaris per punt, vordering tot € 10.000"},
       {"Representation a point, claim up to €20,000", "Salaris per punt, vordering tot € 20.000"},
       {"Representation a point, claim up to €40,000", "Salaris per punt, vordering tot € 40.000"},
       {"Representation a point, larger claim", "Salaris per punt, hogere vordering"},
       {"Representation a point, claim of eviction", "Salaris per punt, ontruiming"},
       {"After-costs at most", "Nakosten hoogstens"},
       {"Points of a default judgment", "Punten bij verstek"},
       {"Points of a defended case", "Punten op tegenspraak"},
       {"Points of after-costs", "Punten nakosten"},
       {"Housing benefit: rent that it bears in full at most (kwaliteitskortingsgrens)",
        "Huurtoeslag: kwaliteitskortingsgrens"},
       {"Housing benefit: upper limit for one or two persons",
        "Huurtoeslag: aftoppingsgrens voor een of twee personen"},
       {"Housing benefit: upper limit for three persons or more",
        "Huurtoeslag: aftoppingsgrens voor drie personen of meer"},
       {"Housing benefit: highest rent that counts", "Huurtoeslag: hoogste huur die meetelt"},
       {"Housing benefit: share of the rent up to the first limit, %",
        "Huurtoeslag: deel van de huur tot de kwaliteitskortingsgrens, %"},
       {"Housing benefit: share of the rent up to the upper limit, %",
        "Huurtoeslag: deel van de huur tot de aftoppingsgrens, %"},
       {"Housing benefit: share of the rent above it, %",
        "Huurtoeslag: deel van de huur daarboven, %"}}};
  return names[at(law)];
}

double law_on(Law law, Day day) {
  const std::size_t first = starts[at(law)], end = starts[at(law) + 1];
  std::size_t found = first;
  for (std::size_t i = first + 1; i < end && from_days[i] <= day; ++i) found = i;
  return all_rows[found].value;
}

namespace {

// By the size of the claim (from memory; the last step is a guess).
Cents by_voorwerk(Cents principal) {
  struct Step {
    std::int64_t up_to, costs;  // euros
  };
  constexpr Step steps[] = {{250, 37},   {500, 75},    {1250, 150},  {2500, 300},   {3750, 450},
                            {5000, 600}, {10000, 700}, {20000, 800}, {40000, 1000}, {100000, 1500}};
  for (const Step& step : steps)
    if (principal <= Cents{step.up_to * 100}) return {step.costs * 100};
  return {std::end(steps)[-1].costs * 100};
}

Cents by_bik(Cents principal) {
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
  return std::clamp(costs, Cents{4000}, Cents{677500});
}

}  // namespace

Cents collection_costs(Cents principal, Day day) {
  if (principal <= Cents{0}) return {};
  const bool bik = law_on(Law::collection_scale, day) >= 2;
  const Cents costs = bik ? by_bik(principal) : by_voorwerk(principal);
  return costs + share_of(costs, law_on(Law::vat, day) / 100);
}

Cents court_fee(Cents claim, Day day) {
  constexpr Band bands[] = {{500, Law::court_fee_500},     {1500, Law::court_fee_1500},
                            {2500, Law::court_fee_2500},   {5000, Law::court_fee_5000},
                            {12500, Law::court_fee_12500}, {0, Law::court_fee_more}};
  return in_band(bands, claim, day);
}

Cents representation_rate(Cents claim, bool eviction, Day day) {
  constexpr Band bands[] = {{250, Law::rate_250},     {500, Law::rate_500},
                            {1250, Law::rate_1250},   {2500, Law::rate_2500},
                            {3750, Law::rate_3750},   {5000, Law::rate_5000},
                            {10000, Law::rate_10000}, {20000, Law::rate_20000},
                            {40000, Law::rate_40000}, {0, Law::rate_100000}};
  const Cents rate = in_band(bands, claim, day);
  return eviction ? max(rate, euros(law_on(Law::rate_eviction, day))) : rate;
}

Cents representation(Cents claim, bool eviction, bool defended, Day day) {
  const Law points = defended ? Law::points_defended : Law::points_default;
  return share_of(representation_rate(claim, eviction, day), law_on(points, day));
}

Cents after_costs(Cents claim, bool eviction, Day day) {
  const Cents rate = representation_rate(claim, eviction, day);
  return min(share_of(rate, law_on(Law::points_after, day)), euros(law_on(Law::after_most, day)));
}

}  // namespace drempel
