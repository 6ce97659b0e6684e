// Drawing a household; its month, its savings, its setbacks and habits.
#include "chain/household.h"

#include <algorithm>
#include <array>

#include "chain/age.h"
#include "chain/leaving.h"
#include "chain/life_course.h"
#include "chain/morale.h"

namespace drempel {

namespace {

std::int32_t cents(double euros_amount) { return static_cast<std::int32_t>(euros(euros_amount).n); }

// Who is of pension age on signing lives on a pension; the shares of the rows hold among the
// others.
IncomeType draw_income(double u, bool pensioner, const World& w) {
  const auto& p = w.population;
  const double earning = p.income_wages + p.income_benefit + p.income_self;
  if (pensioner || earning <= 0) return IncomeType::pension;
  const double at = u * earning;
  if (at < p.income_wages) return IncomeType::wages;
  return at < p.income_wages + p.income_benefit ? IncomeType::benefit : IncomeType::self_employed;
}

// Wages come around the 25th, pensions on the 23rd, benefits after the 1st, business income
// between.
std::uint8_t payday_of(IncomeType income, double u) {
  constexpr Per<IncomeType, int> first{24, 6, pension_payday, 10};
  constexpr Per<IncomeType, int> span{4, 8, 1, 15};
  return static_cast<std::uint8_t>(first[at(income)] + static_cast<int>(u * span[at(income)]));
}

double buffer_of(double u, double size, const World& w) {
  const auto& p = w.population;
  if (u < p.no_buffer) return 0;
  if (u < p.no_buffer + p.small_buffer) return 2000 * size;
  return 2000 - (p.buffer - 2000) * natural_log(size);
}

Household draw_household(Stream& s, Stream& course, const Signing& by, const World& w) {
  const auto& p = w.population;
  Household h;
  const double income = s.uniform();
  const double parents = s.uniform();
  const int children = 1 + static_cast<int>(s.uniform() * most_children);
  const double born = s.uniform();
  h.born = static_cast<std::int16_t>((by.since - by.entrant.months_old).n);
  const bool old = reached_pension_age(by.entrant.months_old, first_day(by.since));
  h.income = draw_income(income, old && has_pensions(w), w);
  h.children_ever = static_cast<std::uint8_t>(parents < by.entrant.parents ? children : 0);
  h.youngest_born = static_cast<std::int16_t>(h.born + youngest_at(born, w));
  h.leaves_home_at = static_cast<std::int16_t>(leaving_age(course.uniform(), w));
  h.children = static_cast<std::uint8_t>(children_in(h, w, by.since));
  h.type = type_of(by.entrant.two, h.children);
  h.payday = payday_of(h.income, s.uniform());
  h.language = s.chance(p.language);
  h.other_debt = s.chance(p.other_debt);
  h.contact_ok = s.chance(p.contact_data);
  h.margin = cents(s.normal_draw(mean_margin(h.income, w), p.margin_spread));
  const double other_debts = s.exponential_draw(p.other_debt_monthly);
  if (h.other_debt) h.other_debts = cents(other_debts);
  h.margin -= h.other_debts;
  const double thrift = h.income == IncomeType::pension ? pension_thrift : 1.0;
  h.slack = cents(s.uniform(0, 2 * p.slack) * thrift);
  h.margin = std::max(h.margin, static_cast<std::int32_t>(-p.thrift * h.slack));
  const double u = s.uniform();
  const double size = s.uniform();
  h.buffer_goal = cents(std::min(buffer_of(u, size, w), 200000.0));
  h.buffer = h.buffer_goal;
  return h;
}

// Reading, large bills, benefits: of luck of their own, so that nothing else moved when they came.
void draw_means(Household& h, Stream& s, int age, const World& w) {
  const auto& p = w.population;
  h.low_literacy = s.chance(p.low_literacy * (age >= 55 ? 1.4 : 0.8));
  h.prepared = !s.chance(p.unprepared);
  const bool may_have_benefit = h.income != IncomeType::self_employed;
  const bool has_benefit = s.chance(p.housing_benefit) && may_have_benefit;
  const double benefit = p.housing_benefit_size * s.uniform(0.4, 1.6);
  if (has_benefit) h.housing_benefit = cents(benefit);
  const bool leaves_some = s.chance(p.unclaimed);
  const double left_lying = s.uniform(0.4, 1.6) * p.unclaimed_size;
  if (leaves_some) h.unclaimed = cents(left_lying);
}

// How much oftener, or less often, somebody of that age slips: from `payment.young` at 25 and below
// in a straight line to `payment.old` at 75 and above.
double slips_at(double age, const World& w) {
  const double on_the_way = clamp01((age - 25) / 50);
  return w.payment.young + (w.payment.old - w.payment.young) * on_the_way;
}

// How much its months differ, and how reliably it sets the rent aside when its income comes long
// before the first.
void draw_months(Household& h, int age, Stream& s, const World& w) {
  const auto& set = w.months;
  const bool flexible = s.chance(set.flexible_share);
  const double wages = flexible ? set.flexible : set.steady;
  const Per<IncomeType, double> spread{wages, set.benefit, set.pension, set.self};
  h.unsteady = cents(spread[at(h.income)] * s.uniform(0.5, 1.5));
  const double older = (age - 45) / 30.0;
  const double mean = clamp01(set.set_aside + set.set_aside_age * older);
  const double usual = mean + std::min(mean, 1 - mean) * s.uniform(-1, 1);
  const bool seldom = s.chance(set.seldom_share * slips_at(age, w));
  h.sets_aside = static_cast<float>(seldom ? set.seldom : usual);
}

PaymentHabit draw_habit(Stream& s, int age, const World& w) {
  const auto& p = w.payment;
  PaymentHabit habit;
  const double by_age = slips_at(age, w);
  const double forgetful = s.uniform(0.4, 1.6) * by_age;
  const bool late = s.chance(p.late_share * by_age);
  const double unlucky = s.uniform();
  habit.forgets = static_cast<float>(p.forget * forgetful);
  habit.late = static_cast<float>(late ? p.late_rate : 0);
  habit.reversed = static_cast<float>(p.debit_slip * 3 * unlucky * unlucky);
  habit.withholds = static_cast<float>(p.withhold);
  return habit;
}

double slip_rate(const PaymentHabit& habit, bool mandate) {
  const double rate = habit.withholds + (mandate ? habit.reversed : habit.forgets + habit.late);
  return std::min(rate, 0.95);
}

Mind draw_mind(Stream& s, const Household& h, const World& w) {
  const auto& m = w.mind;
  const double alone = m.solitude / 2 * (partner_stays(h) ? -1 : 1);
  const Per<Barrier, double> means{m.shame, m.pride, m.fear, m.no_overview, m.stress};
  Mind mind;
  for (std::size_t b = 0; b < means.size(); ++b) {
    const bool loaded = b == at(Barrier::no_overview) || b == at(Barrier::stress);
    const double load = alone + (h.other_debt ? m.debt_load : 0);
    const double mean = means[b] + (loaded ? load : 0);
    mind.start[b] = static_cast<float>(clamp01(s.normal_draw(mean, m.spread)));
  }
  mind.now = mind.start;
  return mind;
}

// By the age of the day: the gap between work and pension comes from 60 to the state-pension age.
bool at_risk(ShockId shock, const Tenancy& t, Month month) {
  const Household& h = t.household;
  switch (shock) {
    case ShockId::job_loss:
    case ShockId::fewer_hours:
      return h.income == IncomeType::wages;
    case ShockId::divorce:
      return partner_stays(h);
    case ShockId::pension_gap:
      return h.income != IncomeType::pension && age_in(t, month) >= 60 &&
             !reached_pension_age(months_old(t, month), first_day(month));
    case ShockId::business_failure:
      return h.income == IncomeType::self_employed;
    case ShockId::care_for_child:
      return h.children > 0;
    case ShockId::benefit_clawback:
      return h.housing_benefit > 0;
    default:
      return true;
  }
}

bool moves_with_unemployment(ShockId shock) {
  return shock == ShockId::job_loss || shock == ShockId::fewer_hours ||
         shock == ShockId::business_failure;
}

// Losses of earnings, which housing benefit follows.
bool follows_income(ShockId shock) {
  return moves_with_unemployment(shock) || shock == ShockId::illness;
}

constexpr double highest_unemployment = 3;  // the top of the row's range

double candidate_rate(ShockId shock, const Tenancy& t, const World& w, Month month) {
  if (!at_risk(shock, t, month)) return 0;
  return w.shock[at(shock)].rate * (moves_with_unemployment(shock) ? highest_unemployment : 1);
}

// What registers and predictions say of a tenant: right more often than not, wrong at times, and
// wrong oftener about some than about others.
void draw_flags(Tenancy& t, Stream& s, const World& w) {
  const auto& set = w.inputs;
  const Household& h = t.household;
  t.record.credit_registered = s.chance(h.other_debt ? set.credit_hit : set.credit_false);
  const bool stood_in_for = age_in(t, t.record.since) < 27 || h.language || h.low_literacy;
  const double alarm = set.predict_false * (stood_in_for ? set.predict_bias : 1);
  t.record.predicted_late = s.chance(pays_late(t) ? set.predict_hit : std::min(alarm, 1.0));
}

}  // namespace

bool pays_late(const Tenancy& t) { return t.habit.late > 0 || t.household.margin < 0; }

Tenancy draw_tenancy(TenancyId id, LuckKey luck, const World& world, const Signing& by) {
  const Month since = by.since;
  const int age = by.entrant.months_old / 12;  // on signing
  Stream course(luck, id, Purpose::course, 0);
  Stream s(luck, id, Purpose::traits, 0);
  const auto& p = world.population;
  Tenancy t;
  t.id = id;
  t.rent = std::max(cents(s.normal_draw(p.rent, p.rent_spread)), cents(0.4 * p.rent));
  t.service = cents(s.exponential_draw(p.service));
  t.household = draw_household(s, course, by, world);
  t.household.buffer_month = since;
  t.record.since = since;
  t.record.late_updated = since;
  t.record.mandate = s.chance(p.direct_debit);
  t.record.vve_owner = s.chance(p.vve);
  t.habit = draw_habit(s, age, world);
  Stream means(luck, id, Purpose::means, 0);
  draw_means(t.household, means, age, world);
  draw_flags(t, means, world);
  Stream signing(luck, id, Purpose::joint, 0);
  t.household.joint = by.entrant.two && signing.chance(world.leaving.joint);
  Stream minds(luck, id, Purpose::barriers, 0);
  t.mind = draw_mind(minds, t.household, world);
  t.mind.updated = since;
  Stream months(luck, id, Purpose::month_traits, 0);
  draw_months(t.household, age, months, world);
  return t;
}

namespace {

// Puts it beside those that run; when all places are taken, with the one that ends soonest.
void add(Household& h, Setback fresh, Month month) {
  Setback* place = &h.setbacks[0];
  for (Setback& setback : h.setbacks)
    if (setback.until < place->until) place = &setback;
  if (place->until > month) {
    place->drop += fresh.drop;
    place->until = std::max(place->until, fresh.until);
  } else {
    *place = fresh;
  }
}

// What prices, wages and benefits of the day change, euros a month.
double outside(const Household& h, const Climate& c) {
  const Per<IncomeType, double> by_income{c.wages, c.benefits, c.benefits, c.business};
  return by_income[at(h.income)] + (h.housing_benefit > 0 ? c.housing_benefit : 0) - c.hardship;
}

// What the year's rhythm adds, euros: more in May, less in December, the difference spread over the
// other ten months, so that a year sums to nil.
struct Seasons {
  explicit Seasons(const Household& h, const Climate& c)
      : may(h.income == IncomeType::self_employed ? 0 : c.holiday),
        december(-c.december),
        other((c.december - may) / 10) {}
  double in(Month month) const {
    const int number = month_number(month);
    return number == 5 ? may : number == 12 ? december : other;
  }
  double may, december, other;
};

// Income less rent and usual costs in a usual month, before any cutting and setbacks apart, cents.
struct Ordinary {
  Ordinary(const Household& h, const Climate& c)
      : usual(h.margin + cents(outside(h, c))), seasons(h, c) {}
  std::int64_t in(Month month) const { return usual + cents(seasons.in(month)); }
  std::int64_t least() const {
    return usual + cents(std::min({seasons.may, seasons.december, seasons.other}));
  }
  std::int64_t usual;
  Seasons seasons;
};

std::int64_t setbacks_in(const Household& h, Month month) {
  std::int64_t drops = 0;
  for (const Setback& setback : h.setbacks)
    if (month < setback.until) drops += setback.drop;
  return drops;
}

// What a month brings beyond the usual one, cents.
std::int64_t unusual(const Household& h, double noise) {
  return static_cast<std::int64_t>(h.unsteady * noise);
}

std::int64_t before_cutting(const Household& h, const Ordinary& usual, Month month, double noise) {
  return usual.in(month)-setbacks_in(h, month) + unusual(h, noise);
}

std::int64_t after_cutting(const Household& h, std::int64_t left) {
  return left < 0 ? std::min<std::int64_t>(0, left + h.slack) : left;
}

// Whether nothing of what runs in `month`, help that ends, the year's rhythm and the worst month
// included, can ever leave less than nothing.
bool never_short(const Household& h, const Ordinary& usual, Month month) {
  constexpr double worst = -6.7;
  std::int64_t drops = 0;
  for (const Setback& setback : h.setbacks)
    if (month < setback.until) drops += std::max(setback.drop, 0);
  return usual.least() - drops + unusual(h, worst) + h.slack >= 0;
}

// Savings after a month that left so much.
void save(Household& h, std::int64_t left) {
  const std::int64_t top = std::max(h.buffer_goal, h.buffer);
  h.buffer = static_cast<std::int32_t>(std::clamp<std::int64_t>(h.buffer + left, 0, top));
  h.buffer_month = h.buffer_month + 1;
}

void settle(Household& h, Month month, const Ordinary& usual, Months& months) {
  while (h.buffer_month < month) {
    const Month now = h.buffer_month;
    save(h, after_cutting(h, before_cutting(h, usual, now, months.noise(now))));
  }
}

Tight tight_with(const Household& h, std::int64_t left, Month month, Cents bill, const World& world,
                 Months& months) {
  if (h.buffer + left < 0) return Tight::not_enough;
  return in_hand(h, month, bill, world, months) ? Tight::no : Tight::comes_later;
}

}  // namespace

Cents left_in(const Household& h, Month month, const Climate& climate, double noise) {
  return {after_cutting(h, before_cutting(h, Ordinary(h, climate), month, noise))};
}

Cents mean_month(const Household& h, const Climate& climate) {
  return {h.margin + cents(outside(h, climate))};
}

Cents usual_month(const Household& h, Month month) { return {h.margin - setbacks_in(h, month)}; }

MonthMoney money_in(const Household& h, Month month, const Climate& climate, double noise,
                    double part) {
  const std::int64_t before = before_cutting(h, Ordinary(h, climate), month, noise);
  const Cents left{after_cutting(h, before)};
  const Cents cutting{before + share_of(Cents{h.slack}, part).n};
  return {left, max(Cents{}, cutting - max(Cents{}, left))};
}

void settle_buffer(Household& h, Month month, const Climate& climate, Months& months) {
  if (h.buffer_month >= month) return;
  const Ordinary usual(h, climate);
  if (h.buffer >= h.buffer_goal && never_short(h, usual, h.buffer_month))
    h.buffer_month = month;  // full, and it stays so
  else
    settle(h, month, usual, months);
}

Cents kept_of(Cents unpaid, const Household& h, const World& world) {
  if (unpaid <= Cents{}) return unpaid;
  const auto& set = world.months;
  const double thin = exponential(-std::min(h.buffer / 100.0 / set.spent_savings, 600.0));
  return unpaid - share_of(unpaid, set.spent * thin);
}

bool in_hand(const Household& h, Month month, Cents bill, const World& world, Months& months) {
  constexpr int late_in_month = 20;  // income from this day on pays the next first
  if (h.payday >= late_in_month || h.at_source || h.managed || Cents{h.buffer} >= bill) return true;
  return months.care(month - 1) < h.sets_aside &&
         months.noise(month - 1) > world.months.set_aside_fails;
}

Tight tight_in(const Household& h, Month month, Cents bill, const World& world,
               const Climate& climate, Months& months) {
  return tight_with(h, left_in(h, month, climate, months.noise(month)).n, month, bill, world,
                    months);
}

Month look_ahead(const Household& household, Month month, Cents bill, const Settings& settings,
                 Months& months) {
  const Ordinary usual(household, settings.climate);
  Household h = household;
  settle(h, month, usual, months);
  const Month end = month + months_ahead;
  for (Month at = month; at < end; at = at + 1) {
    const std::int64_t left = after_cutting(h, before_cutting(h, usual, at, months.noise(at)));
    if (tight_with(h, left, at, bill, settings.world, months) != Tight::no) return at;
    save(h, left);
  }
  return end;
}

bool same_money(const Climate& a, const Climate& b) {
  return a.hardship == b.hardship && a.benefits == b.benefits && a.wages == b.wages &&
         a.business == b.business && a.housing_benefit == b.housing_benefit &&
         a.holiday == b.holiday && a.december == b.december;
}

int months_to_recovery(const Household& h, Month month) {
  int months = 0;
  for (const Setback& setback : h.setbacks)
    if (setback.drop > 0) months = std::max(months, setback.until - month);
  return months;
}

double shock_candidate_rate(const Tenancy& t, const World& world, Month month) {
  double rate = 0;
  for (std::size_t k = 0; k < count_of<ShockId>; ++k)
    rate += candidate_rate(static_cast<ShockId>(k), t, world, month);
  return std::min(rate / 12, 0.9);
}

Shock draw_shock(const Tenancy& t, const ShockTime& when, Stream& kind, Stream& size) {
  const auto& [world, climate, month] = when;
  const Household& h = t.household;
  Per<ShockId, double> up_to{};  // the rates of this kind and those before it
  double total = 0;
  for (std::size_t k = 0; k < count_of<ShockId>; ++k)
    up_to[k] = total += candidate_rate(static_cast<ShockId>(k), t, world, month);
  const double pick = kind.uniform() * total;
  const double accept = kind.uniform();
  Shock shock;
  for (std::size_t k = 0; k < count_of<ShockId>; ++k) {
    shock.id = static_cast<ShockId>(k);
    if (pick < up_to[k]) break;
  }
  if (moves_with_unemployment(shock.id) && accept >= climate.unemployment / highest_unemployment)
    return shock;
  const ShockSettings& set = world.shock[at(shock.id)];
  shock.strikes = true;
  shock.once = set.months == 0;
  const double part =
      follows_income(shock.id) && h.housing_benefit > 0 ? 1 - world.economy.benefit_follows : 1;
  shock.amount = euros(set.drop * part * size.uniform(0.5, 1.5));
  const double slow = moves_with_unemployment(shock.id)
                          ? 1 + world.economy.longer * std::max(0.0, climate.unemployment - 1)
                          : 1;
  const double months = set.months > 0 ? size.exponential_draw(set.months * slow) : 0;
  if (h.prepared) shock.spread = static_cast<int>(world.approach.prepared_months);
  shock.months = shock.once ? 0 : 1 + static_cast<int>(std::min(months, 240.0));
  return shock;
}

void strike(Household& h, const Shock& shock, Month month, const World& world, double frozen,
            Stream& adapt) {
  h.shock = shock.id;
  const auto amount = static_cast<std::int32_t>(shock.amount.n);
  if (!shock.once) {
    const double mean = world.months.adapt_months * (1 + world.barriers.adapts_later * frozen);
    const double wait = adapt.exponential_draw(mean);
    const int adapted = 1 + static_cast<int>(std::min(wait, 600.0));
    const auto part = static_cast<std::int32_t>(amount * world.months.adapts);
    const bool in_time = adapted < shock.months && part > 0;
    if (in_time) add(h, {part, month + adapted}, month);
    add(h, {in_time ? amount - part : amount, month + shock.months}, month);
    return;
  }
  // A bill: what savings can't bear is borne over some months.
  const std::int32_t paid = std::min(h.buffer, amount);
  h.buffer -= paid;
  if (amount > paid) add(h, {(amount - paid) / shock.spread, month + shock.spread}, month);
}

void adapt_sooner(Household& h, Month month, double part) {
  for (Setback& setback : h.setbacks) {
    const int ahead = setback.until - month;
    if (setback.drop > 0 && ahead > 1)
      setback.until = month + std::max(1, static_cast<int>(ahead * (1 - part)));
  }
}

void relieve(Household& h, Cents a_month, Month month, int months) {
  add(h, {-static_cast<std::int32_t>(a_month.n), month + months}, month);
}

double slip_candidate_rate(const PaymentHabit& habit, bool mandate) {
  return std::min(slip_rate(habit, mandate) * worst_habit, 0.95);
}

bool slip_happens(const PaymentHabit& habit, bool mandate, double mood, Stream& stream) {
  return stream.uniform() * slip_candidate_rate(habit, mandate) <
         slip_rate(habit, mandate) * habit_now(habit, mood);
}

Reason slip_reason(const PaymentHabit& habit, bool mandate, Stream& stream) {
  const double u = stream.uniform() * slip_rate(habit, mandate);
  if (u < habit.withholds) return Reason::withheld;
  if (mandate) return Reason::reversed_debit;
  return u < habit.withholds + habit.forgets ? Reason::forgot : Reason::late_habit;
}

}  // namespace drempel
