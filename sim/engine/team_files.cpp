// Files at third parties: opened, ended, checked and paid.
#include <algorithm>

#include "chain/contractor.h"
#include "chain/words.h"
#include "engine/team.h"

namespace drempel {

namespace {

// Summoned, or a judgment of an earlier case is used.
bool in_court(const Case& c) { return c.summons_day != Day{} || c.judgment != Judgment::none; }

}  // namespace

void Team::open_file(Case& c, Contractor who) {
  Quarter& q = count();
  if (!c.had_file()) {
    ++q.files_handed_over;
    c.handed_over = today_;
  }
  if (who == Contractor::bailiff) {
    ++q.files_new;
    c.at_bailiff = true;
    c.bailiff_day = today_;
    return;
  }
  ++q.files_agency_new;
  ++agency_files_;
  c.at_agency = true;
  c.agency_day = today_;
  c.agency_owed = c.account.open;
  put(today_ + static_cast<int>(set_->policy.agency.max_days), Phase::outside, Kind::file_end, c);
}

void Team::end_file(Case& c, Contractor who, FileEnd how) {
  ++count().files_ended[at(who)][at(how)];
  const bool settled = how == FileEnd::settled;
  const bool agency = who == Contractor::agency;
  (agency ? c.at_agency : c.at_bailiff) = false;
  if (agency) --agency_files_;
  // A summons has been settled up already.
  if (agency || !in_court(c)) book_costs(c, end_of_file(who, settled, *set_, today_));
  if (!watched(c.home)) return;
  const Sentence words = tell_file_end(who, how);
  if (!words.en.empty()) tell(tenancy(c), Lane::outside, words.en, words.nl);
}

void Team::end_files(Case& c, FileEnd how) {
  if (c.had_file() && !c.cohort_known) {
    Quarter& cohort = counts_on(c.handed_over);
    const bool amicably = how == FileEnd::settled && !in_court(c);
    ++(amicably ? cohort.files_settled_amicably : cohort.handed_ended);
  }
  if (c.at_agency) end_file(c, Contractor::agency, how);
  if (c.at_bailiff) end_file(c, Contractor::bailiff, how);
}

void Team::on_summons(Case& c) {
  if (c.summons_day != Day{}) return;
  note_summons(c);
  if (c.had_file()) {
    ++count().files_summoned;
    if (!c.cohort_known) ++counts_on(c.handed_over).handed_summoned;
    c.cohort_known = true;
  }
  if (c.at_bailiff) book_costs(c, end_of_file(Contractor::bailiff, false, *set_, today_));
}

// The agency's days are over, unless an arrangement or help is running.
void Team::on_file_end(Case& c) {
  constexpr int look_again = 30;
  if (!c.at_agency || today_ - c.agency_day < static_cast<int>(set_->policy.agency.max_days))
    return;
  if (c.park != Park::none)
    put(today_ + look_again, Phase::outside, Kind::file_end, c);
  else
    end_file(c, Contractor::agency, FileEnd::timed_out);
}

// The corporation's monthly look into the files at third parties.
void Team::check_files(Case& c) {
  if (!c.at_agency && !c.at_bailiff) return;
  Stream luck = stream(tenancy(c), Purpose::file_check, month_);
  if (!luck.chance(set_->policy.contractor.file_check)) return;
  ++count().files_checked[at(c.at_agency ? Contractor::agency : Contractor::bailiff)];
  note_work(c, set_->world.effort.check_minutes);
  work_at_desk(set_->world.effort.check_minutes, CostId::file_check_time);
}

void Team::pay_agency(Case& c, Cents paid) {
  const Cents collected = min(paid, c.agency_owed);
  c.agency_owed -= collected;
  book_costs(c, payment_at_agency(collected, *set_, today_));
}

void Team::count_round(const Outcome& o) {
  Quarter& q = count();
  ++q.contractor_rounds[at(o.contractor)];
  q.contractor_talks[at(o.contractor)] += o.response.talked ? 1 : 0;
  q.contractor_seconds[at(o.contractor)] +=
      static_cast<std::int64_t>(o.contractor_minutes * 60 + 0.5);
}

}  // namespace drempel
