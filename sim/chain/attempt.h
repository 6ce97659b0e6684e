// What the steps share: one attempt by one channel, and the price of people's time.
#pragma once

#include "chain/step.h"

namespace drempel {

struct AttemptKind {
  bool formal = false;
  bool introduced = false;
  bool tailor_made = false;
  bool budget = false;      // terms are set after looking at the budget, whatever own staff do
  int terms_offered = 255;  // at most, by a contractor
};

// Tries to reach the tenant, by the context's channel, and lets them respond.
Outcome attempt(const StepContext& context, AttemptKind kind);
// Minutes at the hour rate.
Cents staff_cost(double minutes, const World& world);
// Books minutes of the corporation's own staff at the hour rate, and what is paid beside them.
void spend_time(Outcome& outcome, CostId id, double minutes, const World& world,
                Cents beside = Cents{});
// Books one attempt by a channel: its minutes, its postage, and what good wording costs.
void book_attempt(Outcome& outcome, CostId id, ChannelId channel, const Settings& settings);
// Postage and the like of one attempt by a channel.
Cents postage(ChannelId channel, const World& world);
// A fee that the corporation pays on a dated tariff, with VAT apart, and the work in it.
void pay_fee(Outcome& outcome, Cents fee, CostId fee_id, CostId work_id, const World& world);
Cents vat_on(Cents fee, Day day);
Contact contact_of(const StepContext& context, AttemptKind kind);

}  // namespace drempel
