#include <doctest/doctest.h>

#include "chain/court.h"
#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE("an act costs its tariff and VAT, once per tenant who signed") {
  const Day day = to_day({2022, 6, 1});
  CHECK(act_price(Law::eviction_fee, 1, day) == euros(330.04));  // figures.md §4a
  CHECK(act_price(Law::summons_fee, 2, day) == with_vat(208.04));
}

TEST_CASE("what stays of a judgment when nothing is owed any more") {
  Case file;
  const Day today = to_day({2022, 6, 10});
  file.judgment = Judgment::eviction;
  CHECK(kept_after(file, today) == Judgment::eviction);
  file.judgment = Judgment::payment;
  CHECK(kept_after(file, today) == Judgment::none);
  file.judgment = Judgment::conditional;
  CHECK(kept_after(file, today) == Judgment::none);  // not served yet
  file.pay_by = today;
  CHECK(kept_after(file, today) == Judgment::none);  // paid on the last day
  file.pay_by = today - 1;
  CHECK(kept_after(file, today) == Judgment::eviction);
}

TEST_CASE("only the claims up to the month of the judgment are its own") {
  Case file;
  file.judgment_day = to_day({2022, 5, 20});
  const Month month = month_of(file.judgment_day);
  file.account.items = {
      {month - 1, Claim::rent, 100}, {month, Claim::court_costs, 30}, {month + 1, Claim::rent, 9}};
  CHECK(unpaid_of_judgment(file) == Cents{130});
}

TEST_CASE("the case's own judgment goes before a kept one") {
  Scene scene = at_court();
  const Month now = month_of(scene.today);
  scene.tenant.record.kept = Judgment::eviction;
  scene.tenant.record.kept_since = now;
  scene.file.judgment = Judgment::payment;
  const auto usable = [&] {
    return usable_judgment(scene.tenant, scene.file, scene.settings, now);
  };
  CHECK(usable() == Judgment::payment);
  scene.file.judgment = Judgment::none;
  CHECK(usable() == Judgment::eviction);
}

TEST_CASE("breaches are counted one by one") {
  CHECK(how_many(0) == 0);
  CHECK(how_many(0b1011) == 3);
}
