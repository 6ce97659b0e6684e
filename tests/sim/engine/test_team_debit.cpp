// Direct debit in runs: mandates and e-mandates, reversals and what is done about them.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {
std::int64_t cost(const Quarter& q, CostId id) { return q.cost_cents[at(id)]; }
Scenario calm_staff(int homes) { return with(usual(homes), {{"staff.unlimited", 1}}); }
}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("mails that ask for direct debit raise the share, the more the oftener, at their price") {
  const Scenario world = with(calm_staff(400), {{"population.direct_debit", 0.3}});
  const Quarter none = counted(run(world));
  const Quarter once = counted(run(with(world, {{"debit.mails", 1}})));
  const Quarter often = counted(run(with(world, {{"debit.mails", 12}})));
  CHECK(once.mandates_end > none.mandates_end);
  CHECK(often.mandates_end > once.mandates_end);
  CHECK(cost(none, CostId::debit_work) == 0);
  CHECK(cost(often, CostId::debit_work) > cost(once, CostId::debit_work));
  CHECK(cost(once, CostId::debit_work) % 5 == 0);  // five cents a mail
}

TEST_CASE("e-mandates are given oftener and come back less often") {
  const Scenario world = with(calm_staff(400), {{"population.direct_debit", 0},
                                                {"debit.mails", 12},
                                                {"debit.accept_mail", 0.2},
                                                {"payment.debit_slip", 0.1}});
  const Quarter paper = counted(run(world));
  const Quarter online =
      counted(run(with(world, {{"debit.e_mandate", 1}, {"debit.e_fewer", 0.9}})));
  CHECK(paper.e_mandates_end == 0);
  CHECK(online.e_mandates_end > 0);
  CHECK(online.e_mandates_end <= online.mandates_end);
  CHECK(online.mandates_end > paper.mandates_end);
  CHECK(online.reversals * paper.debits < paper.reversals * online.debits);
}

TEST_CASE("a debit that came back for lack of money is tried again on the retry day") {
  // Everyone on debit, short by what savings can't bear: one debit a month and one retry.
  const Scenario world =
      with(out_of_reach(30),
           {{"population.direct_debit", 1}, {"debit.end_after", 0}, {"court.summons_months", 24}});
  const Quarter once = counted(run(world));
  const Quarter twice = counted(run(with(world, {{"debit.retry_day", 26}})));
  CHECK(twice.debits > once.debits);
  CHECK(twice.reversals == 2 * once.reversals);  // the retry finds nothing either
}

TEST_CASE("a debit after the income is tried once, later, and still comes back without money") {
  const Scenario world =
      with(out_of_reach(30),
           {{"population.direct_debit", 1}, {"debit.end_after", 0}, {"court.summons_months", 24}});
  const Quarter first = counted(run(world));
  const Quarter later = counted(run(with(world, {{"debit.after_income", 1}})));
  CHECK(later.debits == first.debits);
  CHECK(later.reversals == first.reversals);
  CHECK(cost(later, CostId::debit_work) > 0);
}

TEST_SUITE_END();
