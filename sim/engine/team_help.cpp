// Help by partners (M12): accepted, waited for, started, ended; moratoria.
#include <algorithm>

#include "chain/arrange.h"
#include "chain/household.h"
#include "chain/mind.h"
#include "chain/partners.h"
#include "chain/settlement.h"
#include "chain/words_help.h"
#include "engine/team.h"
#include "policy/law.h"

namespace drempel {

namespace {

BarrierEffects half_relief(const PartnerSettings& set) {
  BarrierEffects relief{};
  relief[at(Barrier::no_overview)] = -set.relief / 2;
  relief[at(Barrier::stress)] = -set.relief / 2;
  relief[at(Barrier::fear)] = -set.relief / 4;
  return relief;
}

}  // namespace

// Who lost heart before it began may accept again; after help, not within a year.
void Team::accept_help(Case& c, const Response& r) {
  constexpr int again = 365;  // days
  if (c.help_accepted || (c.helped && today_ - c.help_day < again)) return;
  Response asked = r;
  Stream s = stream(tenancy(c), Purpose::warm, month_);
  asked.warm = s.chance(set_->policy.help.warm) || r.warm;
  wait_for(c, partner_for(tenancy(c), *set_, month_), asked);
}

void Team::wait_for(Case& c, PartnerId partner, const Response& r) {
  Tenancy& t = tenancy(c);
  const World& world = set_->world;
  Stream days = stream(t, Purpose::help_wait, month_);
  Stream heart = stream(t, Purpose::heart, month_);
  const double share = r.tailor_made ? world.tailor.wait_share : 1;
  const WaitFor what{partner, r.warm, r.urgent, share, r.days};
  const Wait wait = wait_for_help(t, world, what, days, heart);
  Quarter& q = count();
  ++q.help_accepted[at(partner)];
  if (r.warm) {
    ++q.help_warm;
    work_at_desk(c, world.care.warm_minutes, CostId::warm_handover);
  }
  if (wait.starts) q.help_wait_days += wait.days;
  c.help_accepted = true;
  c.partner = partner;
  c.help_runs = false;
  c.help_ends_well = wait.starts;
  c.help_day = today_ + wait.days;
  put(c.help_day, Phase::outside, Kind::help, c);
  if (watched(c.home)) {
    const Sentence words = tell_accepted(partner, r.warm);
    tell(t, Lane::outside, words.en, words.nl);
  }
  const int suspend = static_cast<int>(set_->policy.help.suspend_days);
  if (c.park != Park::none || suspend == 0) return;
  park(c, Park::partner_wait, c.help_day);
  if (suspend < wait.days) put(today_ + suspend, Phase::outside, Kind::suspension, c);
}

void Team::on_help(Case& c) {
  if (!c.help_accepted) return;
  if (c.help_runs) {
    end_help(c);
  } else if (c.help_ends_well) {
    start_help(c);
  } else {
    lose_heart(c);
  }
}

void Team::lose_heart(Case& c) {
  Tenancy& t = tenancy(c);
  ++count().help_lost_heart;
  c.help_accepted = false;
  t.record.last_refused = month_;
  if (watched(c.home))
    tell(t, Lane::inner, "Loses heart while waiting for help.",
         "Verliest de moed tijdens het wachten op hulp.");
  if (c.park == Park::partner_wait || c.park == Park::moratorium) unpark(c);
}

// More is left a month, overview begins to come back; collection stands still until there is a
// plan.
void Team::start_help(Case& c) {
  Tenancy& t = tenancy(c);
  const PartnerSettings& set = set_->world.partner[at(c.partner)];
  const PartnerRow& row = row_of(c.partner);
  Quarter& q = count();
  ++q.helped;
  count_in(q.group_helped, t);
  ++q.help_started[at(c.partner)];
  q.cost_cents[at(row.cost)] += euros(set.cost).n;
  Stream s = stream(t, Purpose::help_course, month_);
  const Course course = course_of_help(c.partner, set_->world, s);
  c.helped = true;
  c.help_runs = true;
  c.turned_away = false;
  c.help_ends_well = course.well;
  c.help_day = today_ + course.days;
  put(c.help_day, Phase::outside, Kind::help, c);
  const Month plan_month = month_of(c.help_day);
  if (plan_month > month_) relieve(t.household, euros(set.margin), month_, plan_month - month_);
  if (row.manages) manage(t, plan_month + 1);
  change(t.mind, half_relief(set));
  if (watched(c.home)) {
    const Sentence words = tell_started(c.partner);
    tell(t, Lane::outside, words.en, words.nl);
  }
  if (c.park == Park::partner_wait) unpark(c);
  if (c.park == Park::none) park(c, Park::partner, c.help_day);
}

void Team::end_help(Case& c) {
  Tenancy& t = tenancy(c);
  const PartnerId partner = c.partner;
  const bool well = c.help_ends_well;
  const PartnerSettings& set = set_->world.partner[at(partner)];
  c.help_accepted = false;
  c.help_runs = false;
  ++(well ? count().help_completed : count().help_dropped)[at(partner)];
  if (watched(c.home)) {
    const Sentence words = tell_ended(partner, well);
    tell(t, Lane::outside, words.en, words.nl);
  }
  if (c.park == Park::partner || c.park == Park::moratorium) unpark(c);
  if (!well) return;
  const int months = static_cast<int>(set.months);
  relieve(t.household, euros(set.margin), month_, months);
  if (row_of(partner).manages) manage(t, month_ + months);
  change(t.mind, half_relief(set));
  if (c.park == Park::none) find_solution(c, partner);
}

// The case ends or the tenant leaves: whatever help goes on is no matter of the case any more.
void Team::leave_help(Case& c) {
  if (!c.help_accepted) return;
  ++(c.help_runs ? count().help_running_ended : count().help_waiting_ended);
  c.help_accepted = false;
  c.help_runs = false;
}

// What the plan holds for the landlord: all at once, terms that fit, a settlement of all debts, or
// nothing yet.
void Team::find_solution(Case& c, PartnerId partner) {
  const Tenancy& t = tenancy(c);
  const Contact contact{t,     c,     *set_, money_of(c), ChannelId::office_visit,
                        false, false, true,  today_};
  Response r;
  if (set_->policy.arrangement.max_terms >= 1) {
    if (can_pay_all(contact.money, set_->world)) {
      r.answer = Answer::one_off;
      r.days = 3;
    } else if (for_terms(contact.money) > Cents{}) {
      r = arrange_in_terms(contact, false);
    }
  }
  r.by = ArrangedBy::partner;
  if (r.answer != Answer::silence) {
    agree(c, r);
    return;
  }
  const bool in_one = t.record.settlement != Settlement::none;
  if (in_one || !needs_settlement(t, months_owed(c.account), set_->world)) return;
  if (row_of(partner).settles) {
    settle(c);
  } else if (!c.referred) {
    c.referred = true;
    r.warm = true;  // they go together
    wait_for(c, PartnerId::debt_help, r);
  }
}

// The rent is paid first out of what comes in, until that month.
void Team::manage(Tenancy& t, Month until) {
  Household& h = t.household;
  if (h.managed && h.managed_until >= until) return;
  h.managed = true;
  h.managed_until = until;
  put(first_day(until), Phase::life, Kind::management, t);
}

void Team::put_under_administration(Tenancy& t) {
  if (t.household.managed) return;
  const PartnerSettings& set = set_->world.partner[at(PartnerId::administrator)];
  count().cost_cents[at(row_of(PartnerId::administrator).cost)] += euros(set.cost).n;
  manage(t, month_ + static_cast<int>(set.months));
  if (watched(t.id.home))
    tell(t, Lane::outside,
         "An administrator pays the rent first from now on: a condition of staying.",
         "Een bewindvoerder betaalt voortaan eerst de huur: een voorwaarde om te blijven.");
}

void Team::on_management_end(Tenancy& t) {
  if (t.household.managed_until > month_) return;
  t.household.managed = false;
  if (watched(t.id.home))
    tell(t, Lane::outside, "Manages the money alone again.", "Beheert het geld weer zelf.");
}

// The days for which collection was suspended are over, or the moratorium is.
void Team::on_suspension_end(Case& c) {
  if (watched(c.home))
    tell(tenancy(c), Lane::corporation, "The suspension is over; collection goes on.",
         "De opschorting is voorbij; de incasso gaat verder.");
  unpark(c);
}

void Team::grant_moratorium(Case& c) {
  if (c.park != Park::none) unpark(c);
  const Month end = month_ + static_cast<int>(law_on(Law::moratorium_months, today_));
  park(c, Park::moratorium, nth_day(end, to_date(today_).day));
  put(c.park_until, Phase::outside, Kind::moratorium, c);
  if (watched(c.home))
    tell(tenancy(c), Lane::outside, "The court grants a moratorium; the home is safe for now.",
         "De rechter wijst een moratorium toe; de woning is voorlopig veilig.");
}

// A suspension while help works, or a moratorium, holds as long as new rent is paid.
void Team::watch_suspension(Case& c) {
  if (c.park != Park::partner && c.park != Park::moratorium) return;
  if (c.account.open < c.parked_owed + tenancy(c).bill()) return;
  if (watched(c.home))
    tell(tenancy(c), Lane::corporation,
         "New rent was not paid; collection goes on beside the help.",
         "De nieuwe huur is niet betaald; de incasso gaat verder naast de hulp.");
  unpark(c);
}

void Team::count_municipal(const Outcome& o) {
  if (o.municipal == Municipal::none) return;
  Quarter& q = count();
  const bool reached = o.municipal != Municipal::missed;
  const bool accepted = o.municipal == Municipal::accepted;
  ++(o.crisis ? q.crisis_reports : q.signals);
  (o.crisis ? q.crisis_reached : q.signals_reached) += reached ? 1 : 0;
  (o.crisis ? q.crisis_accepted : q.signals_accepted) += accepted ? 1 : 0;
  q.moratoria_asked += o.asks_moratorium ? 1 : 0;
  q.moratoria += o.moratorium ? 1 : 0;
}

}  // namespace drempel
