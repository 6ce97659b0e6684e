// Direct debit: asking for mandates, debits that fail or are kept from failing.
#include <algorithm>

#include "engine/team.h"

namespace drempel {

void Team::offer_mandate(Tenancy& t, double accept, Purpose purpose) {
  if (t.record.mandate) return;
  const auto& set = set_->world.debit;
  const bool online = set_->policy.debit.e_mandate != 0;
  Stream s = stream(t, purpose, month_);
  if (!s.chance(accept * (online ? set.e_gain : 1))) return;
  give_mandate(t);
  t.record.e_mandate = online;
  if (online) count().cost_cents[at(CostId::debit_work)] += euros(set.mandate_cost).n;
}

// The months of the year in which mails go out, spread evenly.
void Team::mail_for_mandates() {
  const auto mails = static_cast<int>(set_->policy.debit.mails);
  const int number = month_number(month_);
  if (number * mails / 12 == (number - 1) * mails / 12) return;
  std::int64_t sent = 0;
  for (Tenancy& t : tenancies_) {
    if (!t.occupied || t.record.mandate) continue;
    ++sent;
    offer_mandate(t, set_->world.debit.accept_mail, Purpose::debit_mail);
  }
  count().cost_cents[at(CostId::debit_work)] += sent * euros(set_->world.debit.mail_cost).n;
}

bool Team::debit_saved(const Tenancy& t) const {
  const auto& set = set_->world.debit;
  double sent_back = t.record.e_mandate ? 1 - set.e_fewer : 1;
  if (set_->policy.debit.after_income != 0) sent_back *= 1 - set.income_fewer;
  if (sent_back == 1) return false;
  return !stream(t, Purpose::e_mandate, month_).chance(sent_back);
}

void Team::debit_falls_short(Case& c) {
  Tenancy& t = tenancy(c);
  const Day payday = nth_day(month_, t.household.payday);
  const Day last = first_day(month_ + 1) - 1;
  if (set_->policy.debit.after_income != 0 && payday > today_) {
    --count().debits;  // counted with the month's; not yet tried
    put(std::min(payday + 1, last), Phase::payment, Kind::retry, c);
    return;
  }
  reverse_debit(t);
  const auto retry = static_cast<int>(set_->policy.debit.retry_day);
  if (retry > 0 && nth_day(month_, retry) > today_ && t.record.mandate)
    put(nth_day(month_, retry), Phase::payment, Kind::retry, c);
}

}  // namespace drempel
