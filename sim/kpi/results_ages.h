// Rows: how long cases last, and why people are in arrears. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace ages_rows {

using namespace row;

// Of cases, those in the age bands that lie wholly after `days`.
template <int days>
std::int64_t over_age(const PerAge& ages) {
  std::int64_t sum = 0;
  for (std::size_t band = case_age_band(days) + 1; band < ages.size(); ++band) sum += ages[band];
  return sum;
}
template <int days>
Ratio outlived(const Tally& t, int q) {
  std::int64_t all = 0;
  for (const std::int64_t n : t.quarters[q].ended_by_age) all += n;
  return {count::number(over_age<days>(t.quarters[q].ended_by_age)), count::number(all)};
}
template <int days>
Ratio older(const Tally& t, int q) {
  return {count::number(over_age<days>(t.quarters[q].open_by_age_end)),
          count::number(t.quarters[q].in_arrears_end)};
}
inline Ratio short_of_money(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  return {count::number(now.reason_end[at(Reason::short_of_money)] +
                        now.reason_end[at(Reason::settlement_bill)]),
          count::number(now.in_arrears_end)};
}

inline constexpr KpiRow list[] = {
    down(percent(
        1,
        ratio(
            "outlive_15_pct",
            {"Cases that last more than 15 days", "Zaken die langer dan 15 dagen duren"},
            {"% of ended cases", "% van beëindigde zaken"},
            {"Arrears cases that ended more than 15 days after their due date, of all that ended.",
             "Achterstandszaken die meer dan 15 dagen na de vervaldag eindigden, van alle "
             "beëindigde."},
            outlived<15>))),
    down(percent(
        1,
        ratio(
            "outlive_45_pct",
            {"Cases that last more than 45 days", "Zaken die langer dan 45 dagen duren"},
            {"% of ended cases", "% van beëindigde zaken"},
            {"Arrears cases that ended more than 45 days after their due date, of all that ended.",
             "Achterstandszaken die meer dan 45 dagen na de vervaldag eindigden, van alle "
             "beëindigde."},
            outlived<45>))),
    down(percent(
        1,
        ratio(
            "outlive_90_pct",
            {"Cases that last more than 90 days", "Zaken die langer dan 90 dagen duren"},
            {"% of ended cases", "% van beëindigde zaken"},
            {"Arrears cases that ended more than 90 days after their due date, of all that ended.",
             "Achterstandszaken die meer dan 90 dagen na de vervaldag eindigden, van alle "
             "beëindigde."},
            outlived<90>))),
    down(percent(
        1, stock("open_over_45_pct",
                 {"In arrears for more than 45 days", "Langer dan 45 dagen achter"}, of_arrears,
                 {"Sitting tenants in arrears whose case is more than 45 days overdue at the end "
                  "of the quarter.",
                  "Zittende huurders met een achterstand van wie de zaak aan het einde van het "
                  "kwartaal meer dan 45 dagen vervallen is."},
                 older<45>))),
    percent(1,
            stock("short_of_money_pct",
                  {"In arrears for lack of money", "Achterstand door geldgebrek"}, of_arrears,
                  {"Sitting tenants in arrears who can't pay it at once, as a share of all "
                   "sitting tenants in arrears.",
                   "Zittende huurders die de achterstand niet ineens kunnen betalen, als deel van "
                   "alle zittende huurders met een achterstand."},
                  short_of_money)),
    down(percent(
        1,
        ratio(
            "chronic_reminded_pct",
            {"Chronically late, of those reminded",
             "Chronisch te laat, van wie een herinnering krijgt"},
            {"% of first reminders", "% van eerste herinneringen"},
            {"First reminders to tenants who were late in each of the three months before, of all "
             "first reminders; comparable with the letters of a month at De Key.",
             "Eerste herinneringen aan huurders die in elk van de drie maanden ervoor te laat "
             "waren, "
             "van alle eerste herinneringen; te vergelijken met de brieven van een maand bij De "
             "Key."},
            count::over<&Quarter::reminded_chronic, &Quarter::first_reminders>))),
};

}  // namespace ages_rows

}  // namespace drempel
