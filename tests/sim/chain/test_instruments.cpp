#include <doctest/doctest.h>

#include "chain/instruments.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

constexpr Instrument all[] = {Instrument::benefits_check, Instrument::rent_relief,
                              Instrument::fund,           Instrument::debt_buyout,
                              Instrument::at_source,      Instrument::cheaper_home};

// €600 rent, two months owed, €700 at hand, on a benefit, €80 a month of other debts.
Scene short_of_money(int left) {
  Scene scene;
  scene.tenant.household.income = IncomeType::benefit;
  scene.tenant.household.other_debts = 8000;
  scene.tenant.household.unclaimed = 9000;
  scene.money.left = Cents{left};
  for (const Instrument instrument : all)
    scene.set("instrument." + std::string(code_of(instrument)), 1);
  return scene;
}

bool fit(Instrument instrument, const Scene& s) {
  return fits(instrument, s.tenant, s.money, s.settings);
}

Offer offer(const Scene& s) {
  Stream stream = s.context().stream(Purpose::instrument);
  return offer_instruments(s.tenant, s.money, s.settings, stream);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("each instrument has its own people") {
  const Scene short_every_month = short_of_money(-5000), ends_meet = short_of_money(10000);
  for (const Instrument instrument : all) {
    CAPTURE(code_of(instrument));
    Scene rich = short_of_money(10000);
    rich.money.available = rich.money.owed;
    CHECK_FALSE(fit(instrument, rich));
    const bool for_the_short =
        instrument == Instrument::rent_relief || instrument == Instrument::cheaper_home;
    CHECK(fit(instrument, ends_meet) == !for_the_short);
    CHECK(fit(instrument, short_every_month) == (instrument != Instrument::fund));
    Scene again = short_of_money(instrument == Instrument::fund ? 10000 : -5000);
    again.tenant.record.instruments = static_cast<std::uint8_t>(bit_of(instrument));
    CHECK_FALSE(fit(instrument, again));  // once a tenancy
  }
  SUBCASE("edges") {
    Scene s = short_of_money(0);
    CHECK(fit(Instrument::fund, s));
    CHECK_FALSE(fit(Instrument::rent_relief, s));
    s.money.owed = Cents{150000};  // the most
    CHECK(fit(Instrument::fund, s));
    s.money.owed = Cents{150001};
    CHECK_FALSE(fit(Instrument::fund, s));
    s.tenant.household.income = IncomeType::wages;
    CHECK_FALSE(fit(Instrument::at_source, s));
    s.tenant.household.other_debts = 0;
    CHECK_FALSE(fit(Instrument::debt_buyout, s));
  }
}

TEST_CASE("what the policy does not offer is neither tried nor given nor paid for") {
  Scene s = short_of_money(-5000);
  for (const Instrument instrument : all) {
    s.set("instrument." + std::string(code_of(instrument)), 0);
    CHECK_FALSE(has(offer(s).tried, instrument));
  }
  CHECK(offer(s).given == 0);
  CHECK(minutes_of(offer(s), s.settings.world) == 0);
}

TEST_CASE("each is accepted or found as often as its row says, whatever else is offered") {
  for (const auto& [instrument, chance] : {std::pair{Instrument::benefits_check, 0.7},
                                           {Instrument::rent_relief, 0.95},
                                           {Instrument::debt_buyout, 0.3},
                                           {Instrument::at_source, 0.5},
                                           {Instrument::cheaper_home, 0.08}}) {
    CAPTURE(code_of(instrument));
    const auto given = [&, which = instrument](const Scene& s) {
      return has(offer(s).given, which);
    };
    Scene s = short_of_money(-5000);
    const double among_others = share(s, given);
    CHECK(among_others == doctest::Approx(chance).epsilon(0.15));
    for (const Instrument other : all)
      if (other != instrument) s.set("instrument." + std::string(code_of(other)), 0);
    CHECK(share(s, given) == among_others);  // the same luck
  }
  Scene nothing_there = short_of_money(-5000);
  nothing_there.tenant.household.unclaimed = 0;
  CHECK(has(offer(nothing_there).tried, Instrument::benefits_check));
  CHECK(share(nothing_there,
              [](const Scene& s) { return has(offer(s).given, Instrument::benefits_check); }) == 0);
}

TEST_CASE("what they come to, by hand") {
  Scene s = short_of_money(-5000);
  CHECK(relief_of(s.tenant, s.settings) == Cents{9000});                  // 15 % of 600
  CHECK(buyout_of(s.tenant.household, s.settings.world) == Cents{4000});  // half of 80
  CHECK(move_saving(s.tenant, s.settings.world) == Cents{9000});
  s.tenant.rent = 10000;
  CHECK(move_saving(s.tenant, s.settings.world) == Cents{5000});  // never more than half
  CHECK(fund_gift(Cents{120000}, s.settings) == Cents{120000});
  CHECK(fund_gift(Cents{200000}, s.settings) == Cents{150000});
  Offer o;
  o.tried = bit_of(Instrument::benefits_check) | bit_of(Instrument::fund);
  CHECK(minutes_of(o, s.settings.world) == 100);
  o.tried = bit_of(Instrument::cheaper_home);
  CHECK(minutes_of(o, s.settings.world) == 0);  // asking takes none, moving does
  o.given = o.tried;
  CHECK(minutes_of(o, s.settings.world) == 300);
}

TEST_SUITE_END();
