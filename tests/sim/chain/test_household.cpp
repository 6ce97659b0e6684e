#include <doctest/doctest.h>

#include "chain/age.h"
#include "chain/household.h"
#include "people.h"
#include "tests/sim/drawn.h"

using namespace drempel;
using namespace drempel::people;

namespace {

constexpr Month january = make_month(2023, 1);

// 40 years old; €100 left a month, €500 in savings of the €800 they aim at.
Household steady() {
  Household h;
  h.born = static_cast<std::int16_t>((january - 40 * 12).n);
  h.margin = 10000;
  h.buffer = 50000;
  h.buffer_goal = 80000;
  h.buffer_month = january;
  return h;
}

// Without a season.
Climate calm() {
  Climate climate = default_settings().climate;
  climate.holiday = climate.december = 0;
  return climate;
}

// What each rule says of a household whose months are all alike.
Months no_luck() { return {{make_luck_key(1, 0), make_luck_key(1, 0)}, {1, 0}}; }
Cents left(const Household& h, Month month, const Climate& climate) {
  return left_in(h, month, climate, 0);
}
void settle(Household& h, Month month, const Climate& climate) {
  Months months = no_luck();
  settle_buffer(h, month, climate, months);
}
Month first_short(const Household& h, Month from, const Climate& climate) {
  Settings settings = hand_values();
  settings.climate = climate;
  Months months = no_luck();
  return look_ahead(h, from, {}, settings, months);
}
// A setback that nobody adapts to.
void hit(Household& h, const Shock& shock, Month month) {
  Stream adapt(make_luck_key(1, 0), {1, 0}, Purpose::adapt, 0);
  strike(h, shock, month, hand_values().world, 0, adapt);
}

// What look_ahead must say of months that are all alike, month by month.
Month short_by_hand(const Household& household, Month from, const Climate& climate) {
  Household h = household;
  for (int k = 0; k < months_ahead; ++k) {
    settle(h, from + k, climate);
    if (Cents{h.buffer} + left(h, from + k, climate) < Cents{}) return from + k;
  }
  return from + months_ahead;
}

Tenancy tenancy_of(const Household& h) {
  Tenancy t;
  t.household = h;
  t.record.since = january;
  return t;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("what is left is the margin less the setback and the prices of the day") {
  Household h = steady();
  Climate climate = calm();
  CHECK(left(h, january, climate) == Cents{10000});
  climate.hardship = 30;
  CHECK(left(h, january, climate) == Cents{7000});
  h.setbacks[0] = {25000, january + 2};
  CHECK(left(h, january + 1, climate) == Cents{-18000});
  CHECK(left(h, january + 2, climate) == Cents{7000});
  climate.hardship = -30;
  CHECK(left(h, january + 2, climate) == Cents{13000});
}

TEST_CASE("thrift closes a gap as far as it goes and adds nothing above nil") {
  Household h = steady();
  h.slack = 15000;
  CHECK(left(h, january, calm()) == Cents{10000});
  h.margin = -10000;
  CHECK(left(h, january, calm()) == Cents{});
  h.margin = -20000;
  CHECK(left(h, january, calm()) == Cents{-5000});
}

TEST_CASE("savings grow to the goal and no further, shrink to nil and no further") {
  Household h = steady();
  settle(h, january + 2, calm());
  CHECK(h.buffer == 70000);
  CHECK(h.buffer_month == january + 2);
  settle(h, january + 12, calm());
  CHECK(h.buffer == 80000);
  settle(h, january + 5, calm());  // never back in time
  CHECK(h.buffer_month == january + 12);
  h.margin = -30000;
  settle(h, january + 14, calm());
  CHECK(h.buffer == 20000);
  settle(h, january + 20, calm());
  CHECK(h.buffer == 0);
}

TEST_CASE("savings beyond the goal are kept while they last") {
  Household h = steady();
  h.buffer = 120000;
  settle(h, january + 3, calm());
  CHECK(h.buffer == 120000);
  h.margin = -10000;
  settle(h, january + 5, calm());
  CHECK(h.buffer == 100000);
}

TEST_CASE("savings follow a setback in pieces: down while it lasts, up again after") {
  Household h = steady();
  h.setbacks[0] = {25000, january + 3};  // €150 short a month until April
  settle(h, january + 5, calm());
  CHECK(h.buffer == 50000 - 3 * 15000 + 2 * 10000);
  SUBCASE("the same in one go as month by month") {
    Household slow = steady();
    slow.setbacks[0] = {25000, january + 3};
    for (int k = 1; k <= 5; ++k) settle(slow, january + k, calm());
    CHECK(slow.buffer == h.buffer);
  }
  SUBCASE("empty before the setback ends, and built up from nil") {
    Household poor = steady();
    poor.buffer = 20000;
    poor.setbacks[0] = {25000, january + 3};
    settle(poor, january + 5, calm());
    CHECK(poor.buffer == 20000);
  }
}

TEST_CASE("the first short month is the one in which savings and what is left fall below nil") {
  Household h = steady();
  h.margin = -15000;  // 500: January −150, February, March, then 50 are left
  CHECK(first_short(h, january, calm()) == january + 3);
  h.buffer = 45000;  // exactly three months
  CHECK(first_short(h, january, calm()) == january + 3);
  h.buffer = 44999;
  CHECK(first_short(h, january, calm()) == january + 2);
  h.margin = 0;
  CHECK(first_short(h, january, calm()) == january + months_ahead);
  SUBCASE("against a month-by-month reference over random households") {
    Stream luck(make_luck_key(4, 0), {0, 0}, Purpose::traits, 0);
    int in_sight = 0;
    for (int i = 0; i < 2000; ++i) {
      Household r;
      r.margin = static_cast<std::int32_t>(luck.uniform(-30000, 30000));
      r.slack = static_cast<std::int32_t>(luck.uniform(0, 20000));
      r.buffer_goal = static_cast<std::int32_t>(luck.uniform(0, 300000));
      r.buffer = static_cast<std::int32_t>(luck.uniform() * r.buffer_goal);
      r.buffer_month = january - static_cast<int>(luck.uniform() * 10);
      for (Setback& setback : r.setbacks)
        if (luck.chance(0.4))
          setback = {static_cast<std::int32_t>(luck.uniform(-10000, 50000)),
                     january + static_cast<int>(luck.uniform(-5, 20))};
      const Month expected = short_by_hand(r, january, calm());
      in_sight += expected < january + months_ahead ? 1 : 0;
      CAPTURE(i);
      REQUIRE(first_short(r, january, calm()) == expected);
    }
    CHECK(in_sight > 400);
    CHECK(in_sight < 1900);
  }
}

TEST_CASE("a large bill is paid from savings, and what they can't bear over three months") {
  Household h = steady();
  const Shock bill{true, ShockId::large_bill, true, Cents{30000}, 0};
  hit(h, bill, january);
  CHECK(h.buffer == 20000);
  CHECK(left(h, january, calm()) == Cents{10000});
  hit(h, bill, january);  // 200 from savings, 100 over three months
  CHECK(h.buffer == 0);
  CHECK(left(h, january + 2, calm()) == Cents{10000 - 3333});
  CHECK(left(h, january + 3, calm()) == Cents{10000});
  CHECK(h.shock == ShockId::large_bill);
}

TEST_CASE("setbacks run side by side, each to its own end") {
  Household h = steady();
  hit(h, {true, ShockId::illness, false, Cents{20000}, 6}, january);
  CHECK(months_to_recovery(h, january) == 6);
  hit(h, {true, ShockId::fewer_hours, false, Cents{10000}, 3}, january + 2);
  CHECK(h.shock == ShockId::fewer_hours);
  CHECK(left(h, january + 1, calm()) == Cents{-20000});  // what has begun counts as running
  CHECK(left(h, january + 4, calm()) == Cents{-20000});
  CHECK(left(h, january + 5, calm()) == Cents{-10000});
  CHECK(left(h, january + 6, calm()) == Cents{10000});
  CHECK(months_to_recovery(h, january + 5) == 1);
  CHECK(months_to_recovery(h, january + 6) == 0);
  SUBCASE("savings go down and up with them, month by month by hand") {
    h.buffer = 80000;
    h.buffer_month = january + 2;  // −200, −200, −200, −100, then +100 a month
    for (const auto& [month, buffer] :
         {std::pair{3, 60000}, {4, 40000}, {5, 20000}, {6, 10000}, {7, 20000}, {8, 30000}}) {
      const int passed = month;
      CAPTURE(passed);
      Household then = h;
      settle(then, january + month, calm());
      CHECK(then.buffer == buffer);
    }
  }
  SUBCASE("when there are more than places, none of the loss is forgotten") {
    for (int k = 0; k < 6; ++k)
      hit(h, {true, ShockId::illness, false, Cents{1000}, 12}, january + 2);
    CHECK(left(h, january + 2, calm()) == Cents{10000 - 20000 - 10000 - 6000});
  }
}

TEST_CASE("help leaves more a month, for as long as it lasts, and is no setback") {
  Household h = steady();
  relieve(h, Cents{15000}, january, 4);
  CHECK(left(h, january + 3, calm()) == Cents{25000});
  CHECK(left(h, january + 4, calm()) == Cents{10000});
  CHECK(months_to_recovery(h, january) == 0);
}

TEST_CASE("more unemployment never takes a setback away and adds job losses in proportion") {
  Settings settings = default_settings();
  settings.world.economy.longer = 0;
  Household worker = steady();
  worker.income = IncomeType::wages;
  const auto strikes = [&](double unemployment, std::uint32_t occasion) {
    settings.climate.unemployment = unemployment;
    const LuckKey luck = make_luck_key(1, 0);
    Stream kind(luck, {1, 0}, Purpose::shock_kind, occasion);
    Stream size(luck, {1, 0}, Purpose::shock_size, occasion);
    return draw_shock(tenancy_of(worker), {settings.world, settings.climate, january}, kind, size);
  };
  std::array<int, 4> jobs{};
  for (std::uint32_t k = 0; k < 6000; ++k) {
    Shock last;
    for (const int level : {0, 1, 2, 3}) {
      const Shock now = strikes(level, k);
      jobs[static_cast<std::size_t>(level)] += now.strikes && now.id == ShockId::job_loss ? 1 : 0;
      if (last.strikes) {
        REQUIRE(now.strikes);
        REQUIRE(now.id == last.id);
        REQUIRE(now.amount == last.amount);
        REQUIRE(now.months == last.months);
      }
      last = now;
    }
  }
  CHECK(jobs[0] == 0);
  CHECK(jobs[1] > 100);
  CHECK(jobs[2] == doctest::Approx(2 * jobs[1]).epsilon(0.12));
  CHECK(jobs[3] == doctest::Approx(3 * jobs[1]).epsilon(0.12));
}

TEST_CASE("setbacks strike only those at risk") {
  const Settings settings = default_settings();
  const auto kinds = [&](const Household& h) {
    std::array<int, count_of<ShockId>> seen{};
    for (std::uint32_t k = 0; k < 4000; ++k) {
      Stream kind(make_luck_key(2, 0), {1, 0}, Purpose::shock_kind, k);
      Stream size(make_luck_key(2, 0), {1, 0}, Purpose::shock_size, k);
      const Shock shock =
          draw_shock(tenancy_of(h), {settings.world, settings.climate, january}, kind, size);
      if (shock.strikes) ++seen[at(shock.id)];
    }
    return seen;
  };
  Household pensioner = steady();
  pensioner.income = IncomeType::pension;
  pensioner.born = static_cast<std::int16_t>((january - 75 * 12).n);
  const auto old = kinds(pensioner);
  for (const ShockId never :
       {ShockId::job_loss, ShockId::fewer_hours, ShockId::divorce, ShockId::pension_gap,
        ShockId::business_failure, ShockId::care_for_child})
    CHECK(old[at(never)] == 0);
  CHECK(old[at(ShockId::illness)] > 0);
  Household family = steady();
  family.income = IncomeType::self_employed;
  family.type = HouseholdType::family;
  family.children = 2;
  family.born = static_cast<std::int16_t>((january - 61 * 12).n);
  const auto young = kinds(family);
  for (const ShockId some : {ShockId::divorce, ShockId::business_failure, ShockId::care_for_child,
                             ShockId::pension_gap, ShockId::large_bill})
    CHECK(young[at(some)] > 0);
  CHECK(young[at(ShockId::job_loss)] == 0);
  CHECK(young[at(ShockId::benefit_clawback)] == 0);
}

TEST_CASE("the candidates bound the setbacks of any unemployment from above") {
  Settings settings = default_settings();
  Household worker = steady();
  worker.income = IncomeType::wages;
  worker.housing_benefit = 100;
  double highest = 0;  // per month, at an index of 3
  for (const ShockId id : {ShockId::job_loss, ShockId::fewer_hours})
    highest += settings.world.shock[at(id)].rate * 3 / 12;
  for (const ShockId id : {ShockId::illness, ShockId::benefit_clawback, ShockId::large_bill})
    highest += settings.world.shock[at(id)].rate / 12;
  CHECK(shock_candidate_rate(tenancy_of(worker), settings.world, january) ==
        doctest::Approx(highest));
}

TEST_CASE("a tenant follows from the id, the seed and the world alone") {
  const Settings settings = default_settings();
  const Balance balance(settings.world);
  const auto draw = [&](TenancyId id, std::uint64_t seed) {
    return drawn::signing(id, make_luck_key(seed, 0), settings.world, balance, january);
  };
  const Tenancy a = draw({7, 2}, 1), b = draw({7, 2}, 1), c = draw({7, 3}, 1), d = draw({7, 2}, 2);
  CHECK(a.rent == b.rent);
  CHECK(a.household.margin == b.household.margin);
  CHECK(a.mind.now == b.mind.now);
  CHECK(a.habit.forgets == b.habit.forgets);
  CHECK(a.mind.now != c.mind.now);
  CHECK(a.mind.now != d.mind.now);
  CHECK(a.rent != d.rent);
}

TEST_CASE("a population has the shares that its rows say") {
  Settings settings = default_settings();
  const Balance balance(settings.world);
  constexpr int n = 8000;
  double wages = 0, single = 0, mandates = 0, language = 0, other_debt = 0, poor = 0, rent = 0;
  for (std::uint32_t home = 0; home < n; ++home) {
    const Tenancy t =
        drawn::living({home, 0}, make_luck_key(1, 0), settings.world, balance, january);
    wages += t.household.income == IncomeType::wages ? 1 : 0;
    single += t.household.type == HouseholdType::single ? 1 : 0;
    mandates += t.record.mandate ? 1 : 0;
    language += t.household.language ? 1 : 0;
    other_debt += t.household.other_debt ? 1 : 0;
    poor += t.household.buffer == 0 ? 1 : 0;
    rent += t.rent;
    REQUIRE(t.rent > 0);
    REQUIRE(t.household.buffer >= 0);
    REQUIRE(t.household.payday >= 1);
    REQUIRE(t.household.payday <= 28);
    REQUIRE((t.household.children > 0) == (t.household.type == HouseholdType::single_parent ||
                                           t.household.type == HouseholdType::family));
    for (const float barrier : t.mind.now) REQUIRE((barrier >= 0 && barrier <= 1));
  }
  const auto& p = settings.world.population;
  CHECK(wages / n == doctest::Approx(p.income_wages).epsilon(0.1));  // pensions go by ages
  CHECK(single / n == doctest::Approx(p.single).epsilon(0.05));
  CHECK(mandates / n == doctest::Approx(p.direct_debit).epsilon(0.05));
  CHECK(language / n == doctest::Approx(p.language).epsilon(0.1));
  CHECK(other_debt / n == doctest::Approx(p.other_debt).epsilon(0.1));
  CHECK(poor / n == doctest::Approx(p.no_buffer).epsilon(0.1));
  CHECK(rent / n / 100 == doctest::Approx(p.rent).epsilon(0.01));
}

TEST_CASE("a slip needs the habit: candidates at the worst, accepted by habit and mood") {
  const auto happening = [](float level, double mood) {
    PaymentHabit h;
    h.forgets = 0.3F;
    h.withholds = 0.1F;
    h.habit = level;
    int slips = 0;
    for (std::uint32_t k = 0; k < 4000; ++k) {
      Stream s(make_luck_key(1, 0), {1, 0}, Purpose::slip_kind, k);
      slips += slip_happens(h, false, mood, s) ? 1 : 0;
    }
    return slips / 4000.0 * slip_candidate_rate(h, false);
  };
  for (const float level : {0.5F, 1.0F, 1.5F}) {
    CAPTURE(level);
    CHECK(happening(level, 1) == doctest::Approx(0.4 * level).epsilon(0.04));
  }
  CHECK(happening(1, 1.25) == doctest::Approx(0.5).epsilon(0.04));
}

TEST_CASE("why a month slips depends on how the tenant pays now") {
  PaymentHabit habit;
  habit.forgets = 0.2F;
  habit.late = 0.1F;
  habit.reversed = 0.05F;
  habit.withholds = 0.05F;
  const auto reasons = [&](bool mandate) {
    std::array<double, count_of<Reason>> seen{};
    for (std::uint32_t k = 0; k < 4000; ++k) {
      Stream s(make_luck_key(1, 0), {1, 0}, Purpose::slip_kind, k);
      seen[at(slip_reason(habit, mandate, s))] += 1 / 4000.0;
    }
    return seen;
  };
  const auto by_hand = reasons(false), by_debit = reasons(true);
  CHECK(by_hand[at(Reason::forgot)] == doctest::Approx(0.2 / 0.35).epsilon(0.05));
  CHECK(by_hand[at(Reason::late_habit)] == doctest::Approx(0.1 / 0.35).epsilon(0.08));
  CHECK(by_hand[at(Reason::withheld)] == doctest::Approx(0.05 / 0.35).epsilon(0.12));
  CHECK(by_hand[at(Reason::reversed_debit)] == 0);
  CHECK(by_debit[at(Reason::reversed_debit)] == doctest::Approx(0.5).epsilon(0.06));
  CHECK(by_debit[at(Reason::forgot)] + by_debit[at(Reason::late_habit)] == 0);
  CHECK(slip_candidate_rate(habit, false) == doctest::Approx(1.5 * 0.35));
  CHECK(slip_candidate_rate(habit, true) == doctest::Approx(1.5 * 0.10));
}

TEST_CASE("the year has a rhythm and sums to nil: by hand, month by month") {
  Household h = steady();
  h.income = IncomeType::wages;
  Climate climate = calm();
  climate.holiday = 200;
  climate.december = 100;
  std::int64_t year = 0;
  for (int k = 0; k < 12; ++k) {
    const Cents spare = left(h, january + k, climate);
    const int number = month_number(january + k);
    CAPTURE(number);
    // May +200, December −100, the other ten months −10 each
    CHECK(spare == Cents{10000 + (number == 5 ? 20000 : number == 12 ? -10000 : -1000)});
    year += spare.n;
  }
  CHECK(year == 12 * 10000);
  h.income = IncomeType::self_employed;  // no holiday allowance: December is spread over ten months
  CHECK(left(h, january + 4, climate) == Cents{10000});
  CHECK(left(h, january, climate) == Cents{11000});
}

TEST_CASE("with a season too, savings in one go are savings month by month") {
  Climate climate = calm();
  climate.holiday = 300;
  climate.december = 250;
  Stream luck(make_luck_key(9, 0), {1, 0}, Purpose::traits, 0);
  for (int n = 0; n < 400; ++n) {
    Household fast = steady();
    fast.margin = static_cast<std::int32_t>(luck.uniform(-9000, 30000));
    fast.slack = static_cast<std::int32_t>(luck.uniform(0, 9000));
    fast.setbacks[0] = {static_cast<std::int32_t>(luck.uniform(0, 20000)), january + 7};
    if (luck.chance(0.5)) {  // help that ends, while savings are full or beyond
      fast.setbacks[1] = {-static_cast<std::int32_t>(luck.uniform(0, 30000)), january + 40};
      fast.buffer = 80000 + static_cast<std::int32_t>(luck.uniform(0, 2)) * 10000;
    }
    Household slow = fast;
    for (int k = 1; k <= 30; ++k) settle(slow, january + k, climate);
    settle(fast, january + 30, climate);
    CHECK(fast.buffer == slow.buffer);
    CHECK(first_short(fast, january + 30, climate) == short_by_hand(fast, january + 30, climate));
  }
}

TEST_CASE("December alone can make a month short, and comes back every year") {
  Household h = steady();
  h.margin = 0;
  h.buffer = 0;
  h.buffer_goal = 5000;
  Climate climate = calm();
  climate.december = 100;  // €10 a month is kept for it, up to €50
  CHECK(first_short(h, january, climate) == make_month(2023, 12));
  climate.december = 40;  // eleven months of €4, May without: €40 by December
  CHECK(first_short(h, january, climate) == january + months_ahead);
}

TEST_CASE("wages, benefits, businesses and housing benefit move by their own series") {
  Climate climate = calm();
  climate.wages = 10;
  climate.benefits = 20;
  climate.business = -30;
  climate.housing_benefit = 5;
  Household h = steady();
  for (const auto& [income, more] : {std::pair{IncomeType::wages, 1000},
                                     {IncomeType::benefit, 2000},
                                     {IncomeType::pension, 2000},
                                     {IncomeType::self_employed, -3000}}) {
    h.income = income;
    h.housing_benefit = 0;
    CHECK(left(h, january, climate) == Cents{10000 + more});
    h.housing_benefit = 19000;
    CHECK(left(h, january, climate) == Cents{10500 + more});
  }
  CHECK(same_money(climate, climate));
  Climate other = climate;
  other.unemployment = 2;
  CHECK(same_money(climate, other));
  other.december += 1;
  CHECK_FALSE(same_money(climate, other));
}

TEST_CASE("a recession strikes businesses too and lasts longer, housing benefit softens it") {
  Settings settings = default_settings();
  Household h = steady();
  h.income = IncomeType::self_employed;
  const auto struck = [&](double unemployment) {
    settings.climate.unemployment = unemployment;
    int strikes = 0, months = 0;
    for (std::uint32_t i = 0; i < 6000; ++i) {
      Stream kind(make_luck_key(i, 0), {0, 0}, Purpose::shock_kind, 0);
      Stream size(make_luck_key(i, 0), {0, 0}, Purpose::shock_size, 0);
      const Shock shock =
          draw_shock(tenancy_of(h), {settings.world, settings.climate, january}, kind, size);
      if (!shock.strikes || shock.id != ShockId::business_failure) continue;
      ++strikes;
      months += shock.months;
    }
    return std::pair{strikes, months};
  };
  const auto [usual, usual_months] = struck(1);
  const auto [bad, bad_months] = struck(2);
  CHECK(bad == doctest::Approx(2 * usual).epsilon(0.15));
  CHECK(bad_months * usual > usual_months * bad);  // longer each
  for (const Row& row : rows())
    if (row.section.starts_with("shock.") && row.name == "rate")
      set_value(row, settings, row.section == "shock.job_loss" ? 0.05 : 0);
  h.income = IncomeType::wages;
  settings.climate.unemployment = 3;  // every candidate strikes
  const auto drop = [&] {
    Stream kind(make_luck_key(3, 0), {0, 0}, Purpose::shock_kind, 0);
    Stream size(make_luck_key(3, 0), {0, 0}, Purpose::shock_size, 0);
    return draw_shock(tenancy_of(h), {settings.world, settings.climate, january}, kind, size);
  };
  const Shock without = drop();
  h.housing_benefit = 15000;
  const Shock softened = drop();
  REQUIRE(without.strikes);
  CHECK(static_cast<double>(softened.amount.n) ==
        doctest::Approx(0.85 * static_cast<double>(without.amount.n)).epsilon(0.001));
}

TEST_CASE("who sets money aside spreads a large bill over more months") {
  for (const bool prepared : {false, true}) {
    Household h = steady();
    h.buffer = 0;
    hit(h, {true, ShockId::large_bill, true, Cents{90000}, 0, prepared ? 9 : 3}, january);
    CHECK(left(h, january, calm()) == Cents{10000 - (prepared ? 10000 : 30000)});
    CHECK(left(h, january + (prepared ? 9 : 3), calm()) == Cents{10000});
  }
}

TEST_CASE("an unusual month is its spread times its luck, before any cutting") {
  Household h = steady();
  h.unsteady = 20000;
  h.slack = 5000;
  CHECK(left_in(h, january, calm(), 0) == Cents{10000});
  CHECK(left_in(h, january, calm(), 0.5) == Cents{20000});
  CHECK(left_in(h, january, calm(), -0.5) == Cents{});
  CHECK(left_in(h, january, calm(), -2) == Cents{-30000 + 5000});
  // For terms cutting goes on beyond closing the gap, as far as it goes.
  CHECK(money_in(h, january, calm(), -0.5, 1).cut == Cents{5000});
  CHECK(money_in(h, january, calm(), -0.5, 0.5).cut == Cents{2500});
  CHECK(money_in(h, january, calm(), -2, 1).cut == Cents{});
}

TEST_CASE("looking ahead says what walking month by month says, with the luck of each month") {
  Settings settings = hand_values();
  settings.climate = calm();
  settings.world.months.set_aside_fails = -2;
  const Cents bill{60000};
  Stream luck(make_luck_key(6, 0), {0, 0}, Purpose::traits, 0);
  std::array<int, 3> seen{};
  for (std::uint32_t i = 0; i < 3000; ++i) {
    Household h = steady();
    h.margin = static_cast<std::int32_t>(luck.uniform(0, 40000));
    h.slack = static_cast<std::int32_t>(luck.uniform(0, 15000));
    h.unsteady = static_cast<std::int32_t>(luck.uniform(0, 40000));
    h.buffer_goal = static_cast<std::int32_t>(luck.uniform(0, 200000));
    h.buffer = static_cast<std::int32_t>(luck.uniform() * h.buffer_goal);
    h.payday = luck.chance(0.5) ? 25 : 10;
    h.sets_aside = static_cast<float>(luck.uniform(0.7, 1));
    const LifeLuck own{make_luck_key(i, 0), make_luck_key(i, 1), january + 7};
    Months months(own, {3, 0});
    const Month found = look_ahead(h, january, bill, settings, months);
    Month walked = january + months_ahead;
    Tight how = Tight::no;
    for (Month m = january; m < walked; m = m + 1) {
      Months fresh(own, {3, 0});
      settle_buffer(h, m, settings.climate, fresh);
      const Cents rest = left_in(h, m, settings.climate, fresh.noise(m));
      const bool late = h.payday < 20 && Cents{h.buffer} < bill &&
                        (fresh.care(m - 1) >= h.sets_aside || fresh.noise(m - 1) <= -2);
      how = Cents{h.buffer} + rest < Cents{} ? Tight::not_enough
            : late                           ? Tight::comes_later
                                             : Tight::no;
      REQUIRE(tight_in(h, m, bill, settings.world, settings.climate, fresh) == how);
      if (how != Tight::no) walked = m;
    }
    CAPTURE(i);
    REQUIRE(found == walked);
    ++seen[at(how)];
  }
  for (const int times : seen) CHECK(times > 100);
}

TEST_CASE("last month's income pays the first when it came late, was set aside or isn't needed") {
  const Cents bill{60000};
  World world = hand_values().world;
  Household h = steady();  // 500 of the 600
  Months months = no_luck();
  const auto ready = [&] { return in_hand(h, january, bill, world, months); };
  h.sets_aside = 0;
  h.payday = 20;
  CHECK(ready());
  h.payday = 19;
  CHECK_FALSE(ready());
  SUBCASE("savings cover it to the cent") {
    h.buffer = 60000;
    CHECK(ready());
    h.buffer = 59999;
    CHECK_FALSE(ready());
  }
  SUBCASE("out of the income, or by an administrator") {
    h.at_source = true;
    CHECK(ready());
    h.at_source = false;
    h.managed = true;
    CHECK(ready());
  }
  SUBCASE("set aside as often as the household does, and not in a bad month") {
    const auto share_of_months = [&](double fails) {
      world.months.set_aside_fails = fails;
      int held = 0;
      for (int k = 0; k < 6000; ++k) held += in_hand(h, january + k, bill, world, months) ? 1 : 0;
      return held / 6000.0;
    };
    h.sets_aside = 0.6F;
    CHECK(share_of_months(-7) == doctest::Approx(0.6).epsilon(0.05));
    // A month above the mean: u > 1/e.
    CHECK(share_of_months(0) == doctest::Approx(0.6 * (1 - 1 / 2.71828)).epsilon(0.06));
    h.sets_aside = 1;
    CHECK(share_of_months(-7) == 1);
    world.months.set_aside_fails = -1;
    for (Month m = january; m < january + 60; m = m + 1)
      CHECK(in_hand(h, m, bill, world, months) == (months.noise(m - 1) > -1));
  }
}

TEST_CASE("of unpaid rent a part is spent, the more the less is saved") {
  World world = hand_values().world;
  world.months.spent = 0.4;
  world.months.spent_savings = 1500;
  Household h = steady();
  h.buffer = 0;
  CHECK(kept_of(Cents{60000}, h, world) == Cents{36000});
  h.buffer = 150000;  // 40 % ÷ e
  CHECK(kept_of(Cents{60000}, h, world) == Cents{60000 - 8829});
  h.buffer = 2'000'000'000;
  CHECK(kept_of(Cents{60000}, h, world) == Cents{60000});
  h.buffer = 0;
  CHECK(kept_of(Cents{}, h, world) == Cents{});
  CHECK(kept_of(Cents{-100}, h, world) == Cents{-100});  // paid beyond the bill: that is gone
  world.months.spent = 0;
  CHECK(kept_of(Cents{60000}, h, world) == Cents{60000});
  world.months.spent = 1;
  CHECK(kept_of(Cents{60000}, h, world) == Cents{});
}

namespace {

// What is still missing so long after a lasting fall of €250, mean of many households, cents.
double missing_after(int months, const World& world) {
  double missing = 0;
  constexpr std::uint32_t many = 4000;
  for (std::uint32_t i = 0; i < many; ++i) {
    Household h = steady();
    Stream adapt(make_luck_key(2, 0), {i, 0}, Purpose::adapt, 0);
    strike(h, {true, ShockId::job_loss, false, Cents{25000}, 240}, january, world, 0, adapt);
    missing += 10000 - static_cast<double>(left(h, january + months, calm()).n);
  }
  return missing / many;
}

}  // namespace

TEST_CASE("a lasting fall is adapted to in part, sooner or later") {
  World world = hand_values().world;
  world.months.adapts = 0.6;
  world.months.adapt_months = 6;
  CHECK(missing_after(0, world) == 25000);  // nobody within the month
  // 1 − 0.6 × (1 − e^(−m/6))
  CHECK(missing_after(3, world) == doctest::Approx(25000 * 0.7639).epsilon(0.02));
  CHECK(missing_after(12, world) == doctest::Approx(25000 * 0.4812).epsilon(0.03));
  CHECK(missing_after(120, world) == doctest::Approx(25000 * 0.4));
  SUBCASE("not at all, or all and at once") {
    world.months.adapts = 0;
    CHECK(missing_after(12, world) == 25000);
    world.months.adapts = 1;
    world.months.adapt_months = 0;
    CHECK(missing_after(1, world) == 0);
  }
  SUBCASE("by half at least within a year, with the rows as they are") {
    CHECK(missing_after(12, default_settings().world) <= 12500);
  }
}

TEST_CASE("what ends before it is adapted to, and a bill, run as they would") {
  World world = hand_values().world;
  world.months.adapts = 0.6;
  world.months.adapt_months = 600;
  Household h = steady();
  Stream adapt(make_luck_key(2, 0), {1, 0}, Purpose::adapt, 0);
  strike(h, {true, ShockId::illness, false, Cents{20000}, 2}, january, world, 0, adapt);
  CHECK(left(h, january + 1, calm()) == Cents{-10000});
  CHECK(left(h, january + 2, calm()) == Cents{10000});
  h.buffer = 0;
  world.months.adapt_months = 0;
  strike(h, {true, ShockId::large_bill, true, Cents{30000}, 0}, january + 2, world, 0, adapt);
  CHECK(left(h, january + 4, calm()) == Cents{0});
  CHECK(left(h, january + 5, calm()) == Cents{10000});
}

TEST_CASE("slips fall with age in a straight line, from the young to the old") {
  World world = default_settings().world;
  world.payment.young = 1.5;
  world.payment.old = 0.5;
  world.payment.late_share = 0.4;
  const Balance balance(world);
  struct Band {
    double forgets = 0, late = 0;
    int many = 0;
  } young, old;
  for (std::uint32_t home = 0; home < 60000; ++home) {
    const Tenancy t = drawn::signing({home, 0}, make_luck_key(1, 0), world, balance, january);
    const int age = age_in(t, january);
    if (age > 26 && age < 75) continue;
    Band& band = age < 75 ? young : old;
    band.forgets += static_cast<double>(t.habit.forgets);
    band.late += t.habit.late > 0 ? 1 : 0;
    ++band.many;
  }
  REQUIRE(young.many > 300);
  REQUIRE(old.many > 300);
  const double forget = world.payment.forget;
  CHECK(young.forgets / young.many == doctest::Approx(1.5 * forget).epsilon(0.06));
  CHECK(old.forgets / old.many == doctest::Approx(0.5 * forget).epsilon(0.06));
  CHECK(young.late / young.many == doctest::Approx(0.6).epsilon(0.1));
  CHECK(old.late / old.many == doctest::Approx(0.2).epsilon(0.15));
}

TEST_CASE("months differ by what the household lives on, and the old set aside more surely") {
  World world = default_settings().world;
  world.months.steady = 100;
  world.months.flexible = 300;
  world.months.flexible_share = 0.25;
  world.months.benefit = 50;
  world.months.pension = 20;
  world.months.self = 400;
  world.months.set_aside = 0.6;
  world.months.set_aside_age = 0.2;
  const Balance balance(world);
  Per<IncomeType, double> spread{}, many{};
  double aside_old = 0, old = 0, aside_young = 0, young = 0;
  for (std::uint32_t home = 0; home < 60000; ++home) {
    const Tenancy t = drawn::signing({home, 0}, make_luck_key(1, 0), world, balance, january);
    const Household& h = t.household;
    const int age = age_in(t, january);
    const double aside = static_cast<double>(h.sets_aside);
    spread[at(h.income)] += h.unsteady / 100.0;
    ++many[at(h.income)];
    if (age >= 75) aside_old += aside, ++old;
    if (age < 35) aside_young += aside, ++young;
    REQUIRE(aside >= 0);
    REQUIRE(aside <= 1);
  }
  const auto mean = [&](IncomeType income) { return spread[at(income)] / many[at(income)]; };
  CHECK(mean(IncomeType::wages) == doctest::Approx(150).epsilon(0.05));
  CHECK(mean(IncomeType::benefit) == doctest::Approx(50).epsilon(0.05));
  CHECK(mean(IncomeType::pension) == doctest::Approx(20).epsilon(0.05));
  CHECK(mean(IncomeType::self_employed) == doctest::Approx(400).epsilon(0.08));
  CHECK(aside_old / old > 0.75);
  CHECK(aside_young / young < 0.56);
}
