#include "chain/rescue.h"

#include <algorithm>

#include "chain/partners.h"

namespace drempel {

namespace {

// Ordinary rules, with room for terms that keep a home.
Settings under_threat(Settings settings) {
  auto& rules = settings.policy.arrangement;
  if (rules.max_terms < 1) return settings;  // no terms at all
  rules.max_terms = std::max(rules.max_terms, settings.policy.execution.late_terms);
  rules.short_terms = rules.max_terms;
  constexpr double without_limit = 1000;
  rules.per_year = without_limit;
  return settings;
}

// About what is owed once `paid` is off it.
Response talk_after(const StepContext& c, Cents paid, bool assess) {
  const Settings late = under_threat(c.settings);
  MoneyAtHand money = c.money();
  money.owed -= paid;
  const Contact contact{c.tenant, c.file, late, money, c.channel, true, false, assess, c.today};
  Stream answer = c.stream(Purpose::response);
  Stream delay = c.stream(Purpose::response_delay);
  return talk(contact, answer, delay);
}

bool keeps_home(Answer answer) {
  return answer == Answer::arrangement || answer == Answer::one_off;
}

// Whether all that is at hand, what is given, and terms for the rest make the home safe.
bool makes_safe(const StepContext& c, Cents given, bool willing, WayOut& way) {
  const MoneyAtHand money = c.money();
  const Cents own = min(money.available, money.owed);
  way = {Averted::count, own, min(given, money.owed - own), {}};
  const Cents paid = way.own + way.given;
  if (paid == money.owed) return true;
  if (willing) way.response = talk_after(c, paid, true);
  return keeps_home(way.response.answer);
}

// Help that comes of the talk, or the municipality's.
WayOut help_at_the_door(const StepContext& c, bool willing, bool accepts) {
  WayOut way{Averted::help, {}, {}, {}};
  if (willing && finds_a_way(c, way.response)) return way;
  if (!accepts || !may_be_offered_crisis_help(c)) return {};
  way.response = crisis_answer(Answer::help);
  way.response.talked = true;
  return way;
}

}  // namespace

Response talk_under_threat(const StepContext& c) { return talk_after(c, Cents{}, false); }

bool finds_a_way(const StepContext& c, Response& response) {
  response = talk_after(c, Cents{}, true);
  const bool new_help = response.answer == Answer::help && !c.file.helped;
  const bool found = keeps_home(response.answer) || new_help;
  if (!found) response = {};
  return found;
}

Cents family_can_lend(const StepContext& c) {
  const auto& set = c.settings.world.judicial;
  Stream luck{c.luck, c.tenant.id, Purpose::family_purse, 0};
  const bool lends = luck.chance(set.family);
  const Cents purse = euros(luck.exponential_draw(set.family_sum));
  return lends ? max(Cents{}, purse - Cents{c.tenant.record.family_paid}) : Cents{};
}

Cents fund_can_pay(const StepContext& c) {
  return c.tenant.record.fund_paid ? Cents{} : euros(c.settings.world.judicial.fund_sum);
}

WayOut last_way_out(const StepContext& c) {
  const World& world = c.settings.world;
  Stream luck = c.stream(Purpose::rescue);
  const bool moves =
      comes_into_motion(c, world.court.last_minute, world.judicial.notice_freeze, luck);
  const bool fund = luck.chance(world.judicial.fund);
  const bool willing = luck.chance(c.settings.policy.execution.late_arrangement);
  const bool accepts = luck.chance(accepts_help(c.tenant, world.crisis.accept, world));
  if (!moves) return {};
  const auto safe = [&](Averted who, Cents given) {
    WayOut way;
    if (makes_safe(c, given, willing, way)) way.who = who;
    return way;
  };
  if (c.money().available >= c.money().owed) return safe(Averted::tenant, Cents{});
  const Cents lent = family_can_lend(c), granted = fund ? fund_can_pay(c) : Cents{};
  WayOut way = safe(Averted::arrangement, Cents{});
  if (way.who == Averted::count && lent > Cents{}) way = safe(Averted::family, lent);
  if (way.who == Averted::count && granted > Cents{}) way = safe(Averted::fund, granted);
  return way.who != Averted::count ? way : help_at_the_door(c, willing, accepts);
}

}  // namespace drempel
