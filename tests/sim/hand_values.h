// The values that the hand-followed cases are worked out with, whatever the defaults of the rows
// are set to: levels may be set anew without a sum in a test moving.
#pragma once

#include <string_view>
#include <utility>

#include "policy/rows.h"

namespace drempel {

inline Settings hand_values(Settings settings = default_settings()) {
  constexpr std::pair<std::string_view, double> values[] = {{"agreement.fitting", 0.9},
                                                            {"agreement.cut", 0},
                                                            {"handover.min_owed", 1000},
                                                            {"court.summons_months", 4},
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
                                                            {"shock.benefit_clawback.months", 12}};
  for (const auto& [key, value] : values) set_value(rows()[find_row(key).value()], settings, value);
  return settings;
}

}  // namespace drempel
