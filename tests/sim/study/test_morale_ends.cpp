#include <doctest/doctest.h>

#include "../output/fake_study.h"
#include "study/morale_ends.h"

using namespace drempel;

namespace {

const OrderAtEnds& order_of(const std::vector<OrderAtEnds>& orders, std::string_view code) {
  for (const OrderAtEnds& one : orders)
    if (one.outcome->code == code) return one;
  FAIL("not ranked: " << code);
  return orders.front();
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("both ends of morale are those of its row, in every scenario, and nothing else moves") {
  StudyInput input;
  input.base = fake_study().base.scenario;
  input.alternatives = {fake_study().alternatives[0].scenario};
  const std::size_t morale = *find_row("payment.morale");
  const StudyInput off = with_morale_off(input), full = with_morale_full(input);
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const double before = value_of(rows()[i], input.alternatives[0].settings);
    CAPTURE(key_of(rows()[i]));
    CHECK(value_of(rows()[i], off.alternatives[0].settings) == (i == morale ? 0 : before));
    CHECK(value_of(rows()[i], full.alternatives[0].settings) ==
          (i == morale ? rows()[morale].high : before));
  }
  CHECK(value_of(rows()[morale], off.base.settings) == 0);
  CHECK(same_world(off.base, off.alternatives[0]));
}

// The alternative has fewer in arrears in both replications: 50 and 59 against 60 and 70.
TEST_CASE("the order holds when both ends rank alike") {
  const auto orders = orders_at_ends(fake_study(), fake_study());
  const OrderAtEnds& arrears = order_of(orders, "tenants_in_arrears");
  CHECK(arrears.off == std::vector<std::size_t>{1, 0});
  CHECK(arrears.holds);
}

TEST_CASE("an order that turns round beyond luck is found, one within luck is told apart") {
  StudyOutput off = fake_study(), full = fake_study();
  std::swap(full.base.runs, full.alternatives[0].runs);
  const OrderAtEnds turned = order_of(orders_at_ends(off, full), "tenants_in_arrears");
  CHECK_FALSE(turned.holds);
  CHECK_FALSE(turned.within_luck);
  // At the full end the alternative is worse in one replication by 11, better in the other by 9.
  full = fake_study();
  full.base.runs = {fake_run(60, 1, 40'000), fake_run(70, 2, 48'000)};
  full.alternatives[0].runs = {fake_run(71, 1, 40'000), fake_run(61, 2, 48'000)};
  const OrderAtEnds noisy = order_of(orders_at_ends(off, full), "tenants_in_arrears");
  CHECK_FALSE(noisy.holds);
  CHECK(noisy.within_luck);
}

TEST_SUITE_END();
