// B.2.6 and all that comes after the home: what protected income leaves, whether an address is
// known, when recovery ends. Pure rules.
#pragma once

#include <optional>

#include "chain/step.h"

namespace drempel {

// Steps that make sense for a tenant who has left; a workflow may hold others, which are passed
// over: home visits, tailor-made work and the eviction need a home.
bool suits_departed(StepId step);
// The court granted the claim, with or without eviction: income can be attached.
bool has_judgment(const Case& file);

// Whether a departed tenant is summoned: no judgment yet, and enough is owed for the costs.
bool worth_a_summons(const StepContext& context);

// Assistance norm of a household, € a month on a day (dated; indexed beyond).
double assistance_norm(const Household& household, Day day);
// Net income of a household as far as the model knows it: the norm times recovery.ratio_… of the
// income type, plus the margin when that is positive, less what setbacks take.
Cents net_income(const Household& household, Day day, const World& world);
// What an attachment must leave: a dated share of the norm (law.md: at least 95 % from 2021), and
// of what is above it recovery.above_protected (rent, premiums, allowances that fall).
Cents protected_income(const Household& household, Day day, const World& world);
// What we can take a month: income above the protected part; with other debts only our share;
// nothing from the self-employed, whose income nobody pays out.
Cents seizable(const Household& household, Day day, const World& world);
// Of all who are liable: the household and the partner who left earlier.
Cents seizable_of_all(const Household& household, const Household* partner, Day day,
                      const World& world);

// Whether the new address is known, by how one left (one draw against this).
double address_known(Leaving how, const World& world);

// What decides whether a departed tenant's debt is given up.
struct Prospect {
  Cents owed;
  int months_gone = 0;     // since the final bill
  int fruitless = 0;       // months in a row without a payment
  bool untraced = false;   // every search has failed
  bool with_file = false;  // at a bailiff, or with a judgment
};
// In order: no address; too little and nothing came for policy.departed.small_months; a file that
// brought nothing for departed.fruitless_months; no file and nothing for departed.months; at last
// departed.paying_months, also when something still comes in.
std::optional<WriteOff> give_up(const Prospect& prospect, const Policy& policy);

}  // namespace drempel
