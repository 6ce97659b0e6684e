// Checked builds only: every day, every tenancy and every cent is somewhere.
#ifdef DREMPEL_CHECKED

#include <cstdio>
#include <cstdlib>

#include "engine/team.h"

namespace drempel {

namespace {
void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "drempel: an invariant is broken: %s\n", what);
  std::abort();
}
}  // namespace

void Team::check_day() const {
  Cents open;
  Per<Claim, Cents> by_claim{};
  const auto account = [&](const Account& a) {
    Cents sum;
    for (const Item& item : a.items) {
      require(item.cents > 0, "an open item is positive");
      sum += Cents{item.cents};
      by_claim[at(item.claim)] += Cents{item.cents};
    }
    require(sum == a.open, "an account's items add up to what is open");
    open += sum;
  };
  std::int64_t occupied = 0, mandates = 0, with_case = 0, at_agency = 0;
  for (const Tenancy& t : tenancies_) {
    if (!t.occupied) continue;
    ++occupied;
    mandates += t.record.mandate ? 1 : 0;
    Cents owes;
    if (t.case_slot >= 0) {
      const Case& c = cases_[static_cast<std::size_t>(t.case_slot)];
      require(c.number == t.case_count && c.home == t.id.home, "a case and its tenancy agree");
      require(c.account.open > Cents{}, "an open case owes something");
      account(c.account);
      at_agency += c.at_agency ? 1 : 0;
      owes = c.account.open;
      ++with_case;
    }
    require(t.shadow.billed == t.shadow.paid + owes + t.shadow.written_off,
            "per tenancy: billed = paid + open + written off");
  }
  std::size_t followed = 0;
  for (std::size_t place = 0; place < departed_.size(); ++place) {
    const Tenancy& t = departed_[place].tenant;
    if (t.case_slot < 0) continue;
    ++followed;
    ++with_case;
    const Case& c = cases_[static_cast<std::size_t>(t.case_slot)];
    require(c.departed == static_cast<std::int32_t>(place) + 1 && c.number == t.case_count,
            "a case and its departed tenant agree");
    require(c.account.open > Cents{}, "a departed tenant who is followed owes something");
    account(c.account);
    at_agency += c.at_agency ? 1 : 0;
    require(t.shadow.billed == t.shadow.paid + c.account.open + t.shadow.written_off,
            "per departed tenancy: billed = paid + open + written off");
  }
  require(followed == departed_at_.size() && followed + free_departed_.size() == departed_.size(),
          "every place of a departed tenant is free or found");
  require(occupied == occupied_ && mandates == mandates_, "running totals of homes and mandates");
  require(at_agency == agency_files_, "the running total of files at the agency");
  require(with_case + static_cast<std::int64_t>(free_cases_.size()) ==
              static_cast<std::int64_t>(cases_.size()),
          "every case slot is free or belongs to a tenancy");
  const LedgerTotals sum = ledger_.totals();
  require(sum.balanced() && sum.open == open, "the ledger balances and agrees with the accounts");
  for (std::size_t k = 0; k < count_of<Claim>; ++k) {
    require(ledger_.open()[k] == by_claim[k], "per kind of claim: open agrees");
    require(ledger_.billed()[k] == ledger_.paid()[k] + ledger_.open()[k] + ledger_.written_off()[k],
            "per kind of claim: billed = paid + open + written off");
  }
}

}  // namespace drempel

#endif
