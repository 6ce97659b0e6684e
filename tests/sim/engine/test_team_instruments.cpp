// Instruments in runs: where their money comes from and goes to.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Everybody is short every month by €60, talks when called, and accepts no help.
Scenario all_short(int homes) {
  return with(quiet(homes), {{"staff.unlimited", 1},
                             {"climate.hardship", 360},
                             {"population.no_buffer", 1},
                             {"contact.help_accept", 0},
                             {"contact.open_spoken", 1},
                             {"channel.phone.reach", 1},
                             {"approach.phone_bad", 0},
                             {"payment.rent_first", 1},
                             {"payment.partial", 1},
                             {"population.turnover", 0}});
}

std::int64_t cost(const Quarter& q, CostId id) { return q.cost_cents[at(id)]; }

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("without an offer nothing is given and nothing is paid") {
  const Quarter q = in_all(run(all_short(40)));
  for (const std::int64_t given : q.instruments) CHECK(given == 0);
  for (const CostId id : {CostId::instrument_time, CostId::rent_relief, CostId::benefits_claimed,
                          CostId::fund_gift, CostId::debt_buyout, CostId::cheaper_home})
    CHECK(cost(q, id) == 0);
}

TEST_CASE("a rent reduction lowers the bill for its months, by hand, and is the corporation's") {
  // 20 % of €600 is €120; the shortage of €60 is gone. One home; called on day 20, effect two
  // months later, twelve months long.
  const Scenario world = with(all_short(1), {{"instrument.rent_relief", 1},
                                             {"instrument.relief_accept", 1},
                                             {"instrument.relief_share", 0.2},
                                             {"instrument.relief_months", 12},
                                             {"court.summons_months", 24}});
  const Tally tally = run(world, {{}, 1, 2});
  const Quarter q = in_all(tally);
  CHECK(q.instruments[at(Instrument::rent_relief)] == 1);
  CHECK(cost(q, CostId::rent_relief) == 12 * 12000);
  // three years of €600, less twelve months of €120; settlement costs are nil in this world
  const Tally without = run(with(world, {{"instrument.rent_relief", 0}}), {{}, 1, 2});
  CHECK(in_all(without).billed_cents - q.billed_cents >= 12 * 12000);
  CHECK(tally.ledger.balanced());
}

TEST_CASE("what housing benefit pays of a rent, it pays less of a lower one") {
  // 20 % of €400 is €80 and the shortage €60; housing benefit bears a rent of €400 in full.
  const Scenario world = with(all_short(40), {{"population.rent", 400},
                                              {"population.income_wages", 0},
                                              {"population.income_self", 0},
                                              {"population.income_benefit", 1},
                                              {"instrument.rent_relief", 1},
                                              {"instrument.relief_accept", 1},
                                              {"instrument.relief_share", 0.2},
                                              {"instrument.relief_months", 36},
                                              {"court.summons_months", 24}});
  const Quarter alone = in_all(run(world, {.years = 2}));
  const Quarter helped = in_all(run(
      with(world, {{"population.housing_benefit", 1}, {"population.housing_benefit_size", 250}}),
      {.years = 2}));
  CHECK(alone.instruments[at(Instrument::rent_relief)] == 40);
  CHECK(helped.instruments[at(Instrument::rent_relief)] == 40);
  CHECK(helped.sitting_cents_end > 2 * alone.sitting_cents_end);
}

TEST_CASE("benefits found come from the state every month and end the shortage") {
  const Scenario base = with(all_short(60), {{"population.unclaimed", 1},
                                             {"population.unclaimed_size", 200},
                                             {"instrument.check_found", 1}});
  const Quarter without = counted(run(base));
  const Quarter with_check = counted(run(with(base, {{"instrument.benefits_check", 1}})));
  CHECK(cost(with_check, CostId::benefits_claimed) > 0);
  CHECK(cost(without, CostId::benefits_claimed) == 0);
  CHECK(with_check.sitting_cents_end < without.sitting_cents_end);
}

TEST_CASE("each instrument lowers arrears through the household's money, and somebody pays") {
  const Scenario base = with(all_short(60), {{"population.other_debt", 1},
                                             {"population.other_debt_monthly", 150},
                                             {"climate.hardship", 240},
                                             {"population.income_wages", 0},
                                             {"population.income_self", 0},
                                             {"population.income_benefit", 1},
                                             {"payment.rent_first", 0.3}});
  const Quarter without = in_all(run(base));
  struct Lever {
    const char* offered;
    const char* accepted;
    CostId paid;
  };
  for (const Lever& lever :
       {Lever{"instrument.rent_relief", "instrument.relief_accept", CostId::rent_relief},
        {"instrument.debt_buyout", "instrument.buyout_accept", CostId::debt_buyout},
        {"instrument.cheaper_home", "instrument.move_found", CostId::cheaper_home}}) {
    CAPTURE(std::string(lever.offered));
    const Quarter q = in_all(run(with(base, {{lever.offered, 1}, {lever.accepted, 1}})));
    CHECK(q.sitting_cents_end < without.sitting_cents_end);
    CHECK(cost(q, lever.paid) > 0);
    CHECK(cost(q, CostId::instrument_time) > 0);
  }
}

TEST_CASE("rent at source is paid before anything else") {
  const Scenario base = with(usual(200), {{"staff.unlimited", 1},
                                          {"population.income_wages", 0},
                                          {"population.income_self", 0},
                                          {"population.income_benefit", 1},
                                          {"population.direct_debit", 0},
                                          {"payment.rent_first", 0.2},
                                          {"payment.tidy", 0.1}});
  const Quarter without = in_all(run(base));
  const Quarter q =
      in_all(run(with(base, {{"instrument.at_source", 1}, {"instrument.source_accept", 1}})));
  CHECK(q.instruments[at(Instrument::at_source)] > 0);
  CHECK(q.sitting_cents_end < without.sitting_cents_end);
  CHECK(cost(q, CostId::instrument_work) > 0);  // what has started of what was agreed
  CHECK(cost(q, CostId::instrument_work) <= 12000 * q.instruments[at(Instrument::at_source)]);
}

TEST_CASE("a fund's gift teaches the habit what any gift does") {
  const Scenario base = with(usual(600), {{"staff.unlimited", 1},
                                          {"climate.hardship", 60},
                                          {"instrument.fund", 1},
                                          {"instrument.fund_grant", 1},
                                          {"court.family", 0},
                                          {"court.fund", 0},
                                          {"settlement.agree", 0},
                                          {"payment.morale", 1}});
  const auto cases = [&](double given, double morale) {
    return in_all(run(with(base, {{"care.given_habit", given}, {"payment.morale", morale}}),
                      {.years = 2}))
        .cases_opened;
  };
  CHECK(cases(1, 1) > cases(0, 1));
  CHECK(cases(1, 0) == cases(0, 0));
}

TEST_CASE("a fund's gift pays arrears of who can go on, and the ledger holds") {
  const Scenario base = with(usual(600), {{"staff.unlimited", 1}, {"climate.hardship", 60}});
  const Tally tally =
      run(with(base, {{"instrument.fund", 1}, {"instrument.fund_grant", 1}}), {{}, 1, 1});
  const Quarter q = in_all(tally);
  CHECK(q.instruments[at(Instrument::fund)] > 0);
  CHECK(cost(q, CostId::fund_gift) > 0);
  CHECK(cost(q, CostId::fund_gift) <= q.instruments[at(Instrument::fund)] * 150000);
  CHECK(tally.ledger.balanced());
}

TEST_CASE("a lever that is offered to nobody changes nothing else") {
  const Scenario world = with(usual(150), {{"staff.unlimited", 1}});
  CHECK(same(run(world), run(with(world, {{"instrument.check_minutes", 500},
                                          {"instrument.wait_months", 9},
                                          {"instrument.fund_grant", 1}}))));
}

TEST_SUITE_END();
