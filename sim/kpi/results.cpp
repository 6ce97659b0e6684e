#include "base/joined.h"
#include "kpi/group_rows.h"
#include "kpi/help_rows.h"
#include "kpi/kpi.h"
#include "kpi/lever_rows.h"
#include "kpi/results_ages.h"
#include "kpi/results_cases.h"
#include "kpi/results_claims.h"
#include "kpi/results_contract.h"
#include "kpi/results_course.h"
#include "kpi/results_court.h"
#include "kpi/results_euros.h"
#include "kpi/results_eviction_cost.h"
#include "kpi/results_homes.h"
#include "kpi/results_households.h"
#include "kpi/results_late.h"
#include "kpi/results_money.h"
#include "kpi/results_people.h"
#include "kpi/results_profiles.h"
#include "kpi/results_rent.h"
#include "kpi/results_staff.h"
#include "kpi/results_summons.h"
#include "kpi/results_terms.h"

namespace drempel {

namespace {

constexpr auto all_results =
    joined(people_rows::list, cases_rows::list, homes_rows::list, profiles_rows::list,
           euros_rows::list, staff_rows::list, ages_rows::list, money_rows::list, court_rows::list,
           contract_rows::list, late_rows::list, terms_rows::list, course_rows::list,
           summons_rows::list, claims_rows::list, eviction_cost_rows::list, households_rows::list,
           rent_rows::list, lever_results, help_results, group_results);

}  // namespace

std::span<const KpiRow> result_rows() { return all_results; }

}  // namespace drempel
