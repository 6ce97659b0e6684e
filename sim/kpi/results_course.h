// Rows: how cases go, all together and by the tenant's hidden profile at their start. Only
// results.cpp uses this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace course_rows {

using namespace row;

template <Profile profile>
NilBands days_to_nil(const Rod& rod) {
  return rod.days_to_nil[at(profile)];
}
inline NilBands days_to_nil_of_all(const Rod& rod) {
  NilBands sum{};
  for (const NilBands& one : rod.days_to_nil) sum += one;
  return sum;
}
template <auto above, auto below>
constexpr auto share_of_all = rod::over<rod::all_of<above>, rod::all_of<below>>;
template <auto above, auto below, Profile profile>
constexpr auto share_of = rod::over<rod::at_place<above, profile>, rod::at_place<below, profile>>;

inline constexpr Text of_settled{"% of settled cases", "% van voldane zaken"};
inline constexpr Text of_opened{"% of cases opened", "% van geopende zaken"};
inline constexpr Text days{"days", "dagen"};

constexpr KpiRow untalked(std::string_view code, Text name, row::Count counted) {
  return percent(1, ratio(code, name, of_settled,
                          {"Cases of sitting tenants that came to nil without the tenant having "
                           "been spoken to; by the profile at the case's start.",
                           "Zaken van zittende huurders die op nul kwamen zonder dat de huurder is "
                           "gesproken; naar het profiel bij het begin van de zaak."},
                          counted));
}
constexpr KpiRow to_nil(std::string_view code, Text name,
                        Value (*of)(const Tally&, int first, int last)) {
  return down(decimals(1, together(code, name, days,
                                   {"Median of the days from the due date to nil, of sitting "
                                    "tenants' cases that were settled in the period; by the "
                                    "profile at the case's start.",
                                    "Mediaan van de dagen van vervaldag tot nul, van zaken van "
                                    "zittende huurders die in de periode zijn voldaan; naar het "
                                    "profiel bij het begin van de zaak."},
                                   of)));
}
constexpr KpiRow open_after(std::string_view code, Text name, row::Count counted) {
  return down(percent(1, ratio(code, name, of_opened,
                               {"Of the cases that began in a month, those still open when so many "
                                "days were over; known three or seven months later. Who left with "
                                "the debt before that is in neither. By the profile at the case's "
                                "start.",
                                "Van de zaken die in een maand begonnen: wat na zoveel dagen nog "
                                "open was; bekend na drie of zeven maanden. Wie eerder met de "
                                "schuld vertrok telt niet mee. Naar het profiel bij het begin van "
                                "de zaak."},
                               counted)));
}

#define DREMPEL_COURSE(PROFILE)                                                                    \
  untalked(                                                                                        \
      "cured_untalked_pct." #PROFILE,                                                              \
      {"Settled without a talk, profile " #PROFILE, "Voldaan zonder gesprek, profiel " #PROFILE},  \
      share_of<&Rod::cured_untalked, &Rod::settled, Profile::PROFILE>),                            \
      to_nil(                                                                                      \
          "days_to_nil_median." #PROFILE,                                                          \
          {"Median days to nil, profile " #PROFILE, "Mediane dagen tot nul, profiel " #PROFILE},   \
          rod::median<days_to_nil<Profile::PROFILE>>),                                             \
      open_after("open_after_60_pct." #PROFILE,                                                    \
                 {"Open after 60 days, profile " #PROFILE, "Open na 60 dagen, profiel " #PROFILE}, \
                 share_of<&Rod::cohort_60_open, &Rod::cohort_60, Profile::PROFILE>),               \
      open_after(                                                                                  \
          "open_after_180_pct." #PROFILE,                                                          \
          {"Open after 180 days, profile " #PROFILE, "Open na 180 dagen, profiel " #PROFILE},      \
          share_of<&Rod::cohort_180_open, &Rod::cohort_180, Profile::PROFILE>)

inline constexpr KpiRow list[] = {
    untalked("cured_untalked_pct", {"Settled without a talk", "Voldaan zonder gesprek"},
             share_of_all<&Rod::cured_untalked, &Rod::settled>),
    to_nil("days_to_nil_median", {"Median days to nil", "Mediane dagen tot nul"},
           rod::median<days_to_nil_of_all>),
    open_after("open_after_60_pct", {"Open after 60 days", "Open na 60 dagen"},
               share_of_all<&Rod::cohort_60_open, &Rod::cohort_60>),
    open_after("open_after_180_pct", {"Open after 180 days", "Open na 180 dagen"},
               share_of_all<&Rod::cohort_180_open, &Rod::cohort_180>),
    DREMPEL_COURSE(I),
    DREMPEL_COURSE(II),
    DREMPEL_COURSE(III),
    DREMPEL_COURSE(IV),
};

#undef DREMPEL_COURSE

}  // namespace course_rows

}  // namespace drempel
