// The values that the hand-followed cases are worked out with, whatever the defaults of the rows
// are set to: levels may be set anew without a sum in a test moving.
#pragma once

#include <string_view>
#include <utility>

#include "policy/rows.h"

namespace drempel {

// All months alike: nothing unusual comes, everybody has the rent at hand on the first, what isn't
// paid stays there, and a setback runs its time.
inline constexpr std::pair<std::string_view, double> still_months[] = {
    {"months.steady", 0},        {"months.flexible", 0},
    {"months.benefit", 0},       {"months.pension", 0},
    {"months.self", 0},          {"months.set_aside", 2},  // certain, at any age
    {"months.set_aside_age", 0}, {"months.set_aside_fails", -7},
    {"months.spent", 0},         {"months.adapts", 0},
    {"months.seldom_share", 0}};

// Barriers weigh on a talk and on a message, and hold back nothing else.
inline constexpr std::pair<std::string_view, double> still_barriers[] = {
    {"barriers.turn_away", 0},     {"barriers.hides", 0},        {"barriers.refuses", 0},
    {"barriers.notices_later", 0}, {"barriers.adapts_later", 0}, {"barriers.talk_sooner", 0},
    {"mind.get_used", 0}};

// Months as they came with the mechanism, fixed here.
inline constexpr std::pair<std::string_view, double> living_months[] = {
    {"months.steady", 180},     {"months.flexible", 360},       {"months.flexible_share", 0.35},
    {"months.benefit", 180},    {"months.pension", 180},        {"months.self", 450},
    {"months.set_aside", 0.93}, {"months.set_aside_age", 0.05}, {"months.set_aside_fails", -2},
    {"months.spent", 0.4},      {"months.spent_savings", 1500}, {"months.adapts", 0.6},
    {"months.adapt_months", 9}};

inline Settings hand_values(Settings settings = default_settings()) {
  constexpr std::pair<std::string_view, double> values[] = {{"agreement.fitting", 0.9},
                                                            {"agreement.stretch", 0.9},
                                                            {"agreement.cut", 0},
                                                            {"agreement.pressed", 0},
                                                            {"arrangement.long_from", 60},
                                                            {"handover.min_owed", 1000},
                                                            {"court.summons_months", 4},
                                                            {"court.summons_share", 1},
                                                            {"court.spoken_days", 0},
                                                            {"court.execute_months", 8},
                                                            {"court.keys_early", 0},
                                                            {"court.gone_early", 0},
                                                            {"arrangement.min_term", 30},
                                                            {"departed.months", 18},
                                                            {"departed.fruitless_months", 24},
                                                            {"leaving.damage_notice", 0.14},
                                                            {"payment.late_days", 4},
                                                            {"payment.notice_days", 14},
                                                            {"payment.late_share", 0.32},
                                                            {"shock.large_bill.rate", 0.14},
                                                            {"shock.large_bill.drop", 700},
                                                            {"contact.self_contact", 0.06},
                                                            {"court.appear", 0.40},
                                                            {"court.family", 0.35},
                                                            {"court.fund", 0.15},
                                                            {"shock.illness.months", 12},
                                                            {"shock.divorce.months", 12},
                                                            {"shock.care_for_child.months", 18},
                                                            {"shock.benefit_clawback.months", 12},
                                                            {"payment.forget", 0.05},
                                                            {"payment.young", 1},
                                                            {"payment.old", 1},
                                                            {"payment.late_rate", 0.7},
                                                            {"payment.debit_slip", 0.0092},
                                                            {"payment.rent_first", 0.96},
                                                            {"payment.partial", 0.8},
                                                            {"contact.eager", 0.35},
                                                            {"contact.help_accept", 0.35},
                                                            {"contact.open_written", 0.22},
                                                            {"contact.prompt_written", 0.14},
                                                            {"contact.prompt_link", 0.18},
                                                            {"municipality.accept", 0.35},
                                                            {"crisis.accept", 0.42},
                                                            {"population.thrift", 0.7},
                                                            {"agreement.keep_back", 0},
                                                            {"agreement.bills_wait", 0}};
  for (const auto& [key, value] : values) set_value(rows()[find_row(key).value()], settings, value);
  for (const auto& [key, value] : still_months)
    set_value(rows()[find_row(key).value()], settings, value);
  for (const auto& [key, value] : still_barriers)
    set_value(rows()[find_row(key).value()], settings, value);
  return settings;
}

}  // namespace drempel
