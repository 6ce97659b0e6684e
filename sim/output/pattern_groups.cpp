// The results beside the headlines of a run's report.
#include "output/pattern_groups.h"

namespace drempel {

namespace {

constexpr std::string_view late[] = {
    "late_homes_pct",         "late_money_pct",         "late_later_pct",
    "late_months_per_1000",   "owe_under_1_pct",        "owe_1_to_3_pct",
    "owe_over_3_pct",         "months_owed_mean",       "in_arrears_67_to_under_45",
    "new_arrears_earlier",    "new_arrears_first",      "first_letter_chronic_pct",
    "unpaid_day_8_nil_5_pct", "unpaid_day_8_nil_15_pct"};

constexpr std::string_view middle[] = {
    "cured_untalked_pct", "days_to_nil_median",  "open_after_60_pct",   "open_after_180_pct",
    "terms_agreed_pct",   "terms_running_pct",   "terms_mean_eur",      "arrangement_open_pct",
    "terms_kept_pct",     "wik_paid_30_pct",     "wik_contact_30_pct",  "wik_terms_30_pct",
    "signals_per_1000",   "signals_reached_pct", "signals_accepted_pct"};

constexpr std::string_view judge[] = {
    "months_at_summons_median",    "days_to_summons_median",  "months_at_judgment_median",
    "judgments_eviction_per_1000", "judgments_default_pct",   "evicted_of_eviction_judgments_pct",
    "noticed_per_eviction",        "averted_own_pct",         "keys_of_judgments_pct",
    "gone_of_judgments_pct",       "days_to_eviction_median", "owed_at_eviction_median_eur",
    "evicted_with_children_pct",   "evicted_one_adult_pct",   "evicted_67_pct",
    "eviction_cost_eur",           "eviction_written_off_eur"};

constexpr std::string_view homes[] = {
    "rent_per_month_eur", "rent_growth_pct",        "homes_67_pct",         "mean_month_short_pct",
    "rent_debt_3_pct",    "problem_debt_begin_pct", "departed_in_debt_pct", "loss_eur"};

constexpr PatternGroup groups[] = {
    {{"WHO IS LATE, AND WHY", "WIE TE LAAT IS, EN WAAROM"}, late},
    {{"FROM LATE TO SETTLED", "VAN TE LAAT TOT VOLDAAN"}, middle},
    {{"TO THE JUDGE, AND AFTER", "NAAR DE RECHTER, EN DAARNA"}, judge},
    {{"HOMES, RENT AND LOSS", "WONINGEN, HUUR EN VERLIES"}, homes},
};

}  // namespace

std::span<const PatternGroup> pattern_groups() { return groups; }

}  // namespace drempel
