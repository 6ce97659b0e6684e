// What keeps a home that is at stake in court or by a notice: own money, terms that may be longer
// than ordinary ones, what family can lend, a fund, help. Pure rules; the engine applies them.
#pragma once

#include "chain/court.h"

namespace drempel {

// A talk about money from the summons on: terms may be as long as execution.late_terms, however
// little is owed, and there is no limit to how many a year. The money is the same as at any talk.
Response talk_under_threat(const StepContext& context);
// The same after a look at the budget: terms that fit, one payment, or help that is new. Any of
// them keeps the home for now.
bool finds_a_way(const StepContext& context, Response& response);

// What family and friends have left to lend this tenant: a purse drawn once a tenancy (nobody for 1
// − court.family of them, else Exp(court.family_sum)) less what they paid before. Never negative.
Cents family_can_lend(const StepContext& context);
// The most that a fund pays: court.fund_sum, once a tenancy.
Cents fund_can_pay(const StepContext& context);

// Who averts an eviction, and how.
struct WayOut {
  Averted who = Averted::count;  // count = nobody
  Cents own, given;              // paid by the tenant; by family or a fund
  Response response;             // terms or help
};
// Between notice and eviction, for who comes into motion, in this order: own money for all; all own
// money at hand and terms for the rest, when the corporation is willing; family, then a fund, when
// what they give makes the home safe that way; help that comes of the talk; crisis help when the
// report of the notice did not reach the tenant. Draws in a fixed order.
WayOut last_way_out(const StepContext& context);

}  // namespace drempel
