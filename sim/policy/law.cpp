#include "policy/law.h"

#include <algorithm>

namespace drempel {

namespace {

constexpr std::string_view btag = "figures.md §4a: Btag (ruebincasso.nl, e-legal.nl)";
constexpr std::string_view griffie = "figures.md §4a: court fee, legal person (wvhl.nl, lexalert)";

// Per subject in order of date.
constexpr LawRow all_rows[] = {
    {Law::wik_days,
     {2012, 7, 1},
     14,
     {"Days after a WIK letter", "Dagen na een WIK-brief"},
     "art. 6:96(6) BW"},
    {Law::landlord_duties,
     {2000, 1, 1},
     0,
     {"Landlord's duties", "Plichten van de verhuurder"},
     "law.md"},
    {Law::landlord_duties,
     {2021, 1, 1},
     1,
     {"Landlord's duties", "Plichten van de verhuurder"},
     "Besluit gemeentelijke schuldhulpverlening art. 2"},
    {Law::notice_days,
     {2000, 1, 1},
     3,
     {"Least days of an eviction notice", "Minste dagen van een aanzegging"},
     "art. 555 Rv"},
    {Law::notice_practice,
     {2000, 1, 1},
     14,
     {"Days of an eviction notice in practice", "Dagen van een aanzegging in de praktijk"},
     "seed 001, B.2.3"},
    {Law::municipal_report,
     {2000, 1, 1},
     0,
     {"Report of an announced eviction", "Melding van een aangezegde ontruiming"},
     "seed 001: differs per municipality"},
    {Law::municipal_report,
     {2021, 4, 1},
     1,
     {"Report of an announced eviction", "Melding van een aangezegde ontruiming"},
     "art. 556 Rv"},
    {Law::summons_fee, {2021, 7, 1}, 98.52, {"Summons", "Dagvaarding"}, btag},
    {Law::summons_fee, {2022, 1, 1}, 104.02, {"Summons", "Dagvaarding"}, btag},
    {Law::summons_fee, {2023, 1, 1}, 106.73, {"Summons", "Dagvaarding"}, btag},
    {Law::summons_fee, {2024, 1, 1}, 112.37, {"Summons", "Dagvaarding"}, btag},
    {Law::service_fee,
     {2021, 7, 1},
     108.71,
     {"Service of the judgment", "Betekening vonnis"},
     btag},
    {Law::service_fee,
     {2022, 1, 1},
     114.77,
     {"Service of the judgment", "Betekening vonnis"},
     btag},
    {Law::service_fee,
     {2023, 1, 1},
     116.20,
     {"Service of the judgment", "Betekening vonnis"},
     btag},
    {Law::service_fee,
     {2024, 1, 1},
     122.34,
     {"Service of the judgment", "Betekening vonnis"},
     btag},
    {Law::notice_fee, {2022, 1, 1}, 83.42, {"Eviction notice", "Aanzegging ontruiming"}, btag},
    {Law::notice_fee, {2023, 1, 1}, 84.85, {"Eviction notice", "Aanzegging ontruiming"}, btag},
    {Law::notice_fee, {2024, 1, 1}, 89.33, {"Eviction notice", "Aanzegging ontruiming"}, btag},
    {Law::eviction_fee,
     {2022, 1, 1},
     272.76,
     {"Eviction", "Ontruiming"},
     "figures.md §4a (invorderingsbedrijf.nl)"},
    {Law::eviction_fee,
     {2024, 1, 1},
     290,
     {"Eviction", "Ontruiming"},
     "figures.md §4a: +5 % (D)",
     true},
    {Law::court_fee, {2018, 1, 1}, 470, {"Court fee", "Griffierecht"}, griffie},
    {Law::court_fee, {2019, 1, 1}, 486, {"Court fee", "Griffierecht"}, griffie},
    {Law::court_fee, {2022, 1, 1}, 365, {"Court fee", "Griffierecht"}, griffie},
    {Law::court_fee, {2024, 1, 1}, 372, {"Court fee", "Griffierecht"}, griffie},
    {Law::court_fee,
     {2025, 1, 1},
     385,
     {"Court fee", "Griffierecht"},
     "figures.md §4a (M-low)",
     true},
    {Law::representation,
     {2023, 1, 1},
     199,
     {"Representation costs", "Salaris gemachtigde"},
     "figures.md §4a: liquidatietarief kanton"},
    {Law::representation,
     {2024, 2, 1},
     204,
     {"Representation costs", "Salaris gemachtigde"},
     "figures.md §4a: liquidatietarief kanton"},
    {Law::vat, {2012, 10, 1}, 21, {"VAT", "Btw"}, "Wet op de omzetbelasting 1968, art. 9"},
};

}  // namespace

std::span<const LawRow> law_rows() { return all_rows; }

double law_on(Law law, Day day) {
  const LawRow* found = nullptr;
  for (const LawRow& row : all_rows) {
    if (row.law != law) continue;
    if (!found || to_day(row.from) <= day) found = &row;
  }
  return found ? found->value : 0;
}

Cents collection_costs(Cents principal, Day day) {
  if (day < to_day({2012, 7, 1}) || principal <= Cents{0}) return {};
  struct Band {
    std::int64_t euros;
    double share;
  };
  constexpr Band bands[] = {
      {2500, 0.15}, {2500, 0.10}, {5000, 0.05}, {190000, 0.01}, {1000000000, 0.005}};
  Cents rest = principal, costs;
  for (const Band& band : bands) {
    const Cents part = min(rest, Cents{band.euros * 100});
    costs += share_of(part, band.share);
    rest -= part;
  }
  costs = std::clamp(costs, Cents{4000}, Cents{677500});
  return costs + share_of(costs, law_on(Law::vat, day) / 100);
}

}  // namespace drempel
