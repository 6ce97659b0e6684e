// Checked builds only: every day, every tenancy and every cent is somewhere; at the end of each
// month, all that began has ended or runs.
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

// What began = what ended, by how, + what runs, since the team's start.
void Team::check_counts() const {
  Quarter sum{};
  for (const Quarter& q : quarters_) sum += q;
  const auto all = [](const auto& counts) {
    std::int64_t n = 0;
    for (const std::int64_t one : counts) n += one;
    return n;
  };
  std::int64_t arranged = 0, announced = 0, waiting = 0, running = 0, bailiff = 0, sitting = 0,
               handed_over = 0;
  for (const Case& c : cases_) {
    if (c.number == 0) continue;
    arranged += c.park == Park::arrangement || c.park == Park::one_off ? 1 : 0;
    announced += c.announced ? 1 : 0;
    if (c.help_accepted) ++(c.help_runs ? running : waiting);
    bailiff += c.at_bailiff ? 1 : 0;
    sitting += c.departed == 0 ? 1 : 0;
    handed_over += c.had_file() && !c.cohort_known ? 1 : 0;
  }
  const auto files = [&](Contractor who) { return all(sum.files_ended[at(who)]); };
  require(sum.arrangements_made ==
              sum.arrangements_kept + sum.arrangements_broken + sum.arrangements_ended + arranged,
          "arrangements: made = kept + broken + ended otherwise + running");
  require(sum.announced + sum.left_before_notice == all(sum.averted) + sum.evictions_arrears +
                                                        sum.keys_handed_in + sum.gone +
                                                        sum.announced_left + announced,
          "notices: announced + keys and gone before one = averted + evicted + keys + gone + left "
          "otherwise + running");
  require(all(sum.help_accepted) ==
              all(sum.help_started) + sum.help_lost_heart + sum.help_waiting_ended + waiting,
          "help: accepted = started + lost heart + ended otherwise + waiting");
  require(all(sum.help_started) ==
              all(sum.help_completed) + all(sum.help_dropped) + sum.help_running_ended + running,
          "help: started = completed + dropped + ended otherwise + running");
  require(sum.files_handed_over ==
              sum.files_settled_amicably + sum.handed_summoned + sum.handed_ended + handed_over,
          "cases handed over = settled + summoned + ended otherwise + running");
  require(sum.files_agency_new == files(Contractor::agency) + agency_files_,
          "files at the agency: new = ended + running");
  require(sum.files_new == files(Contractor::bailiff) + bailiff,
          "files at the bailiff: new = ended + running");
  require(
      sum.cases_opened == sum.cases_settled + sum.cases_departed + sum.cases_written_off + sitting,
      "cases: opened = settled + departed + written off + open");
  check_flows(sum);
  require(all(sum.departed_in) == sum.departed_paid + sum.departed_written_off +
                                      static_cast<std::int64_t>(departed_at_.size()),
          "departed: came = paid + written off + followed");
  require(all(sum.settlements) == sum.settlements_completed + sum.settlements_failed +
                                      sum.settlements_left +
                                      static_cast<std::int64_t>(settled_.size()),
          "settlements: began = completed + failed + left + running");
}

// What came to each place of the chain = what went on from there + what ended there + what stands.
void Team::check_flows(const Quarter& sum) const {
  PerPlace<std::int64_t> here{};
  here[place_start] = sum.cases_opened;
  for (const std::int64_t n : sum.departed_in) here[place_departed] += n;
  for (std::size_t from = 0; from < here.size(); ++from) {
    for (std::size_t step = 0; step < count_of<StepId>; ++step) {
      here[from] -= sum.flow_to[from][step];
      here[step + 1] += sum.flow_to[from][step];
    }
    for (const std::int64_t n : sum.flow_end[from]) here[from] -= n;
  }
  for (const Case& c : cases_)
    if (c.number != 0) --here[c.place];
  for (const std::int64_t n : here) require(n == 0, "chain: came = went on + ended + stands");
}

void Team::check_day() const {
  if (today_ == last_day(month_)) check_counts();
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
    require(tenancies_[c.home - first_home_].former_owes, "a home knows who left with a debt");
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
