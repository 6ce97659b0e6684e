// What is remembered of a home from month to month.
#include <doctest/doctest.h>

#include "engine/home_notes.h"

using namespace drempel;

namespace {

HomeNote late(std::initializer_list<LateReason> months) {
  HomeNote note;
  for (const LateReason reason : months) note.add_late(reason);
  return note;
}

}  // namespace

using enum LateReason;

TEST_SUITE_BEGIN("engine");

TEST_CASE("twelve months of one reason stay apart from those of the others") {
  HomeNote note;
  for (int month = 0; month < 12; ++month) note.add_late(settlement_bill);
  note.add_late(forgot);
  CHECK(note.late(settlement_bill) == 12);
  CHECK(note.late(forgot) == 1);
  CHECK(note.late(comes_later) == 0);
}

TEST_CASE("the main reason is the one of most months") {
  CHECK(main_reason(late({forgot})) == forgot);
  CHECK(main_reason(late({forgot, late_habit, late_habit})) == late_habit);
  CHECK(main_reason(late({withheld, withheld, short_of_money})) == withheld);
}

TEST_CASE("months for money count together against every other reason, and win when equal") {
  CHECK(main_reason(late({late_habit, late_habit, short_of_money, comes_later})) == comes_later);
  CHECK(main_reason(late({late_habit, late_habit, late_habit, short_of_money, comes_later})) ==
        late_habit);
  CHECK(main_reason(late({forgot, short_of_money})) == short_of_money);
  CHECK(main_reason(late({short_of_money, short_of_money, comes_later})) == short_of_money);
}

TEST_SUITE_END();
