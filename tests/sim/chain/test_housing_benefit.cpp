#include <doctest/doctest.h>

#include "chain/housing_benefit.h"

using namespace drempel;

namespace {

const Day in_2022 = to_day({2022, 3, 1});  // limits 442.46, 633.25 or 678.66, 763.47

Tenancy tenant(HouseholdType type, int children, double benefit) {
  Tenancy t;
  t.household.type = type;
  t.household.children = static_cast<std::uint8_t>(children);
  t.household.housing_benefit = static_cast<std::int32_t>(euros(benefit).n);
  t.record.since = month_of(in_2022);
  return t;
}

Cents change(const Tenancy& who, double from, double to, Day day = in_2022) {
  Tenancy t = who;
  return move_benefit(t, euros(from), euros(to), day);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("who has no housing benefit bears all of a rent rise") {
  const Tenancy t = tenant(HouseholdType::couple, 0, 0);
  CHECK(change(t, 400, 600) == Cents{});
  CHECK(change(t, 600, 400) == Cents{});
}

TEST_CASE("housing benefit bears a rise in full, for 65 %, or not at all, by bands of the rent") {
  const Tenancy couple = tenant(HouseholdType::couple, 0, 200);
  CHECK(change(couple, 400, 440) == euros(40));
  CHECK(change(couple, 500, 540) == euros(26));
  CHECK(change(couple, 640, 680) == Cents{});
  CHECK(change(couple, 432.46, 452.46) == euros(16.50));  // 10 in full and 6.50 of 10
  CHECK(change(couple, 623.25, 643.25) == euros(6.50));
  // A larger family has the higher limit.
  const Tenancy family = tenant(HouseholdType::family, 1, 200);
  CHECK(change(family, 640, 670) == euros(19.50));
  CHECK(change(family, 680, 700) == Cents{});
}

TEST_CASE("above the upper limit one person alone, or of pension age, is helped for 40 %") {
  Tenancy alone = tenant(HouseholdType::single, 0, 200);
  CHECK(change(alone, 640, 680) == euros(16));
  CHECK(change(alone, 743.47, 783.47) == euros(8));  // up to the highest rent that counts
  CHECK(change(alone, 770, 800) == Cents{});
  Tenancy old = tenant(HouseholdType::couple, 0, 200);
  old.household.age = 66;  // and 7 months are asked in 2022
  CHECK(change(old, 640, 680) == Cents{});
  old.record.since = month_of(in_2022) - 7;
  CHECK(change(old, 640, 680) == euros(16));
}

TEST_CASE("a fall takes as much off the benefit, never below nil, and a rise brings it back") {
  Tenancy t = tenant(HouseholdType::couple, 0, 30);
  CHECK(change(t, 440, 420) == euros(-20));
  CHECK(change(t, 540, 500) == euros(-26));
  CHECK(move_benefit(t, euros(440), euros(380), in_2022) == euros(-30));
  CHECK(t.household.housing_benefit < 0);  // none is paid
  CHECK(move_benefit(t, euros(380), euros(350), in_2022) == Cents{});
  CHECK(move_benefit(t, euros(350), euros(440), in_2022) == euros(30));
  CHECK(t.household.housing_benefit == 3000);
  CHECK(move_benefit(t, euros(440), euros(410), in_2022) == euros(-30));
  CHECK(t.household.housing_benefit < 0);  // the right to it stays, for a cent
  CHECK(move_benefit(t, euros(410), euros(440), in_2022) == euros(29.99));
}

TEST_CASE("the rent limits are those of the day, the day before as well as the day itself") {
  const Tenancy t = tenant(HouseholdType::couple, 0, 200);
  const auto quality = [&](Date date) { return benefit_limits(t.household, to_day(date)).quality; };
  CHECK(quality({2022, 12, 31}) == euros(442.46));
  CHECK(quality({2023, 1, 1}) == euros(452.20));
  CHECK(benefit_limits(t.household, to_day({2013, 12, 31})).cap == euros(535.91));
  CHECK(benefit_limits(t.household, to_day({2014, 1, 1})).cap == euros(556.82));
  CHECK(change(t, 442.46, 452.20, to_day({2022, 12, 31})) == euros(6.33));
  CHECK(change(t, 442.46, 452.20, to_day({2023, 1, 1})) == euros(9.74));
}

TEST_SUITE_END();
