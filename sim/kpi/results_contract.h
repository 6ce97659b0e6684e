// Rows: what an agreement with a collection agency or a bailiff is judged by. Only results.cpp uses
// this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace contract_rows {

using namespace row;

constexpr std::int64_t all_ended(const Quarter& q, Contractor who) {
  std::int64_t sum = 0;
  for (const std::int64_t n : q.files_ended[at(who)]) sum += n;
  return sum;
}

template <Contractor who>
Ratio settled_of_ended(const Tally& t, int n) {
  const Quarter& q = t.quarters[n];
  return {count::number(q.files_ended[at(who)][at(FileEnd::settled)]),
          count::number(all_ended(q, who))};
}
template <Contractor who>
Ratio minutes_a_round(const Tally& t, int n) {
  const Quarter& q = t.quarters[n];
  return {count::number(q.contractor_seconds[at(who)]) / 60,
          count::number(q.contractor_rounds[at(who)])};
}
template <Contractor who>
Ratio talks_of_rounds(const Tally& t, int n) {
  const Quarter& q = t.quarters[n];
  return {count::number(q.contractor_talks[at(who)]), count::number(q.contractor_rounds[at(who)])};
}
inline Ratio checked(const Tally& t, int n) {
  const auto& files = t.quarters[n].files_checked;
  return {count::number(files[at(Contractor::agency)] + files[at(Contractor::bailiff)]), 1};
}
inline Ratio called_back(const Tally& t, int n) {
  const auto& ends = t.quarters[n].files_ended[at(Contractor::agency)];
  return {count::number(ends[at(FileEnd::called_back)]), 1};
}
inline Ratio timed_out(const Tally& t, int n) {
  const auto& ends = t.quarters[n].files_ended[at(Contractor::agency)];
  return {count::number(ends[at(FileEnd::timed_out)]), 1};
}

inline constexpr Text files_a_year{"files a year", "dossiers per jaar"};
inline constexpr Text of_ended{"% of files ended", "% van beëindigde dossiers"};
inline constexpr Text of_rounds{"% of rounds", "% van rondes"};
inline constexpr Text a_round{"minutes a round", "minuten per ronde"};

inline constexpr KpiRow list[] = {
    flow("files_agency_new", {"New files at the agency", "Nieuwe dossiers bij het incassobureau"},
         files_a_year,
         {"Cases handed over to the collection agency.",
          "Zaken overgedragen aan het incassobureau."},
         count::plain<&Quarter::files_agency_new>),
    up(percent(1, ratio("agency_settled_pct",
                        {"Settled while at the agency", "Voldaan bij het incassobureau"}, of_ended,
                        {"Agency files that ended because nothing was owed any more.",
                         "Dossiers bij het bureau die eindigden omdat niets meer openstond."},
                        settled_of_ended<Contractor::agency>))),
    flow("agency_called_back", {"Taken back from the agency", "Teruggehaald bij het bureau"},
         files_a_year,
         {"Agency files ended by a step of the corporation or a handover to the bailiff.",
          "Dossiers beëindigd door een stap van de corporatie of overdracht aan de deurwaarder."},
         called_back),
    flow("agency_timed_out", {"The agency's days were over", "Termijn van het bureau voorbij"},
         files_a_year,
         {"Agency files that closed after the agreed days.",
          "Dossiers die na de afgesproken dagen sloten."},
         timed_out),
    decimals(1, measured_ratio("agency_minutes",
                               {"Attention by the agency", "Aandacht door het bureau"}, a_round,
                               {"Minutes spent on calls and visits, per round of amicable work.",
                                "Minuten aan bellen en bezoeken, per ronde minnelijk werk."},
                               minutes_a_round<Contractor::agency>)),
    decimals(1,
             measured_ratio("bailiff_minutes",
                            {"Attention by the bailiff", "Aandacht door de deurwaarder"}, a_round,
                            {"Minutes spent on calls and visits, per round of amicable work.",
                             "Minuten aan bellen en bezoeken, per ronde minnelijk werk."},
                            minutes_a_round<Contractor::bailiff>)),
    percent(1, ratio("agency_talks_pct", {"Talks held by the agency", "Gesprekken door het bureau"},
                     of_rounds,
                     {"Rounds in which the tenant opened up.",
                      "Rondes waarin de huurder in gesprek ging."},
                     talks_of_rounds<Contractor::agency>)),
    percent(1, ratio("bailiff_talks_pct",
                     {"Talks held by the bailiff", "Gesprekken door de deurwaarder"}, of_rounds,
                     {"Rounds in which the tenant opened up.",
                      "Rondes waarin de huurder in gesprek ging."},
                     talks_of_rounds<Contractor::bailiff>)),
    flow("files_checked", {"Files checked", "Gecontroleerde dossiers"},
         {"checks a year", "controles per jaar"},
         {"Looks of own staff into files at third parties.",
          "Controles door eigen medewerkers van dossiers bij derden."},
         checked),
};

}  // namespace contract_rows

}  // namespace drempel
