#include <doctest/doctest.h>

#include "chain/arrange.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Contact contact_on(const Scene& scene, Day today) {
  Contact contact = scene.contact();
  contact.today = today;
  return contact;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("arrangements are counted back twelve months from today") {
  Record record;
  const Month march = make_month(2023, 3);
  CHECK(arrangements_in_year(record, march) == 0);
  note_arrangement(record, march);
  note_arrangement(record, march);
  note_arrangement(record, march + 5);
  CHECK(arrangements_in_year(record, march + 5) == 3);
  CHECK(arrangements_in_year(record, march + 11) == 3);
  // The two of March fall out of the year in March 2024, that of August in
  // August.
  CHECK(arrangements_in_year(record, march + 12) == 1);
  CHECK(arrangements_in_year(record, march + 16) == 1);
  CHECK(arrangements_in_year(record, march + 17) == 0);
  CHECK(arrangements_in_year(record, march + 400) == 0);
  note_arrangement(record, march + 400);
  CHECK(arrangements_in_year(record, march + 400) == 1);
  for (int k = 0; k < 5; ++k) note_arrangement(record, march + 400);
  CHECK(arrangements_in_year(record, march + 400) ==
        3);  // no more than three a month are told apart
}

TEST_CASE("a third arrangement within the year is refused, however long the case has run") {
  Scene scene;
  const Day today = to_day({2023, 3, 1});
  scene.set("arrangement.per_year", 2);
  note_arrangement(scene.tenant.record, month_of(today) - 3);
  CHECK(may_arrange(contact_on(scene, today)));
  note_arrangement(scene.tenant.record, month_of(today) - 2);
  CHECK_FALSE(may_arrange(contact_on(scene, today)));
  // The year counts back from today, not from the case's start.
  scene.file.due_date = to_day({2020, 1, 1});
  CHECK_FALSE(may_arrange(contact_on(scene, today)));
  CHECK_FALSE(may_arrange(contact_on(scene, to_day({2023, 11, 30}))));
  CHECK(may_arrange(contact_on(scene, to_day({2023, 12, 1}))));
  scene.set("arrangement.max_terms", 0);
  CHECK_FALSE(may_arrange(contact_on(scene, to_day({2023, 12, 1}))));
}

TEST_CASE("terms are over what is owed without this month's bill that is paid apart") {
  Scene scene;  // owes €1,200, earns €300 more than needed: 0.9 × 300 = €270 fits
  const Response all = arrange_in_terms(scene.contact(), false);
  CHECK(all.terms == 5);  // 1,200 ÷ 270 = 4.4
  CHECK(all.term == Cents{24000});
  scene.money.not_due = Cents{60000};
  const Response old = arrange_in_terms(scene.contact(), false);
  CHECK(old.terms == 3);  // 600 ÷ 270 = 2.2
  CHECK(old.term == Cents{20000});
  // When nothing else is owed, the terms are over the bill itself.
  scene.money.owed = Cents{60000};
  CHECK(arrears_in_terms(scene.money) == Cents{60000});
}

TEST_CASE("this month's bill is apart within the grace days, while income is still to come") {
  Household h;
  h.payday = 25;
  Policy policy = default_settings().policy;  // seven days of grace
  CHECK(bill_is_apart(to_day({2023, 3, 1}), h, policy));
  CHECK(bill_is_apart(to_day({2023, 3, 8}), h, policy));
  CHECK_FALSE(bill_is_apart(to_day({2023, 3, 9}), h, policy));
  h.payday = 6;
  CHECK(bill_is_apart(to_day({2023, 3, 5}), h, policy));
  CHECK_FALSE(bill_is_apart(to_day({2023, 3, 6}), h, policy));
}

TEST_CASE("little owed has fewer terms than much") {
  Scene scene;
  scene.money.left = Cents{4000};  // 0.9 × 40 = €36 a month
  scene.set("arrangement.max_terms", 40);
  CHECK(arrange_in_terms(scene.contact(), false).terms == 34);  // 1,200 ÷ 36 = 33.3
  scene.money.owed = Cents{60000};  // one month: at most six terms of €36
  CHECK(most_terms(scene.contact()) == 6);
  CHECK(arrange_in_terms(scene.contact(), false).answer == Answer::silence);
  scene.set("arrangement.short_terms", 40);
  CHECK(arrange_in_terms(scene.contact(), false).terms == 17);
}

TEST_CASE("online a tenant picks terms alone, whether they fit or not") {
  Scene scene;
  CHECK_FALSE(may_arrange_online(scene.contact()));
  scene.set("arrangement.online", 1);
  CHECK(may_arrange_online(scene.contact()));
  scene.money.left = Cents{-20000};
  const Response r = arrange_online(scene.contact(), true);
  CHECK(r.answer == Answer::arrangement);
  CHECK(r.by == ArrangedBy::online);
  CHECK_FALSE(r.talked);
  CHECK(r.terms == 6);
  CHECK(r.term == Cents{20000});
  SUBCASE("the eager take on more than there is") {
    scene.money.left = Cents{30000};  // 1.4 × 300 = €420: three terms of €400
    CHECK(arrange_online(scene.contact(), true).terms == 3);
    CHECK(arrange_online(scene.contact(), true).term > scene.money.left);
    CHECK(arrange_online(scene.contact(), false).terms == 6);
  }
  SUBCASE("any number of times, unless the policy has a limit") {
    const Day today = to_day({2023, 3, 1});
    for (int k = 0; k < 3; ++k) note_arrangement(scene.tenant.record, month_of(today));
    CHECK(may_arrange_online(contact_on(scene, today)));
    CHECK_FALSE(may_arrange(contact_on(scene, today)));
    scene.set("arrangement.online_per_year", 3);
    CHECK_FALSE(may_arrange_online(contact_on(scene, today)));
  }
}

TEST_CASE("unconfirmed terms are forgotten more often, reminded ones less") {
  Scene scene;  // 4 %, unconfirmed 8 %, a message prevents 60 %
  CHECK(forget_chance(scene.settings) == doctest::Approx(0.04));
  scene.set("arrangement.remind_term", 1);
  CHECK(forget_chance(scene.settings) == doctest::Approx(0.016));
  scene.set("arrangement.confirm", 0);
  CHECK(forget_chance(scene.settings) == doctest::Approx(0.032));
  scene.set("arrangement.remind_term", 0);
  CHECK(forget_chance(scene.settings) == doctest::Approx(0.08));
}

TEST_CASE("an answer to a letter may go online instead of into a talk") {
  Scene scene;
  scene.set("contact.open_written", 1);
  scene.set("contact.help_accept", 0);
  scene.set("agreement.online_share", 1);
  const auto answer = [&] {
    Stream open = scene.context().stream(Purpose::open_up);
    Stream says = scene.context().stream(Purpose::response);
    Stream delay = scene.context().stream(Purpose::response_delay);
    return respond(scene.contact(), open, says, delay);
  };
  CHECK(answer().talked);
  CHECK(answer().asked);
  scene.set("arrangement.online", 1);
  CHECK_FALSE(answer().talked);
  CHECK(answer().by == ArrangedBy::online);
  scene.money.available = scene.money.owed;  // who can pay all does not need it
  CHECK(answer().talked);
}

TEST_SUITE_END();
