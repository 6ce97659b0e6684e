// The counts of the measuring rod, followed by hand in small worlds.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Who pays late by habit about every other month, and always pays some days after the 25th.
Scenario late_payers(int homes) {
  Scenario s = with(quiet(homes), {{"payment.late_share", 1},
                                   {"payment.late_rate", 0.6},
                                   {"payment.late_days", 20},
                                   {"population.margin_wages", 3000},
                                   {"population.income_wages", 1},
                                   {"population.income_benefit", 0},
                                   {"population.income_self", 0},
                                   {"population.direct_debit", 0}});
  for (Workflow& workflow : s.workflows) workflow.steps.clear();
  return s;
}

// From the first overdue day to nil, as a story tells it; to the end of the run when it is open.
struct Spell {
  Day from, to;
};
std::vector<Spell> spells(const Story& story, Day end) {
  std::vector<Spell> found;
  bool open = false;
  for (const StoryEntry& entry : story.entries) {
    if (entry.owed > Cents{} && !open) found.push_back({entry.day, end}), open = true;
    if (entry.owed == Cents{} && open) found.back().to = entry.day, open = false;
  }
  return found;
}

std::int64_t all(const auto& counts) {
  std::int64_t sum = 0;
  for (const std::int64_t n : counts) sum += n;
  return sum;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("one household's late months and their reason, followed by hand") {
  const Tally tally = run(recovering(1));
  // Open at the end of 7 February … 7 October 2022. On 7 October €257.10 and the rent are open and
  // €900 comes on payday; in the months before what comes is less than what is open.
  const Rod past = tally.quarters[0].rod;
  CHECK(past.unpaid_day_8 == 2);
  const Rod rod = in_all(tally).rod;
  CHECK(rod.unpaid_day_8 == 9);
  CHECK(tally.quarters[3].rod.late_households == 1);
  CHECK(tally.quarters[3].rod.late_main[at(LateReason::short_of_money)] == 1);
  CHECK(rod.late_households == 1);
  CHECK(tally.quarters[3].rod.late_homes == 1);
  CHECK(rod.late_homes == 1);
  CHECK(rod.late_homes_of == 2);  // one home, two Decembers
}

TEST_CASE("one arrangement in terms and its case, followed by hand") {
  const Tally tally = run(recovering(1));
  const Rod rod = in_all(tally).rod;
  CHECK(rod.terms_made == 1);
  CHECK(rod.terms_made_own == 1);
  CHECK(rod.terms_kept == 1);
  CHECK(rod.terms_broken + rod.terms_ended == 0);
  CHECK(tally.quarters[1].rod.terms_end == 1);
  CHECK(tally.quarters[3].rod.terms_end == 0);
  CHECK(all(rod.settled) == 1);
  CHECK(all(rod.cured_untalked) == 0);  // it was settled in a call
  // Begun in February: known on 1 May that it was open after 60 days, on 1 September after 180.
  CHECK(all(tally.quarters[1].rod.cohort_60) == 1);
  CHECK(all(tally.quarters[1].rod.cohort_60_open) == 1);
  CHECK(all(tally.quarters[2].rod.cohort_180_open) == 1);
  CHECK(all(rod.cohort_60) == 1);
  CHECK(all(rod.cohort_180) == 1);
  // End of March: €1,200 of a bill of €600. End of June: 1,800 − 3 terms.
  CHECK(tally.quarters[0].rod.months_owed_milli_end == 2000);
  CHECK(tally.quarters[1].rod.months_owed_milli_end == 1714);  // 1,028.55 ÷ 600
  CHECK(rod.rent_debt_3_end == 0);
}

TEST_CASE("a promise to pay at once is no arrangement in terms") {
  const Tally tally = run(recovering(1, 1800));  // on 11 April all of it can be paid
  CHECK(in_all(tally).arrangements_made == 1);
  CHECK(in_all(tally).rod.terms_made == 0);
  CHECK(in_all(tally).rod.terms_kept + in_all(tally).rod.terms_broken == 0);
  for (const Quarter& q : tally.quarters) CHECK(q.rod.terms_end == 0);
}

TEST_CASE("unpaid on day 8 and at nil 5 and 15 days later agree with a tenant's own story") {
  const Scenario world = late_payers(1);
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    CAPTURE(seed);
    const Life life{seeded(seed), 1, 3};
    std::int64_t unpaid = 0, nil_5 = 0, nil_15 = 0;
    for (const Spell& spell : spells(story_of(world, 0, life), to_day({2026, 1, 1}))) {
      for (Month month = month_of(spell.from); first_day(month) + 6 < spell.to; month = month + 1) {
        ++unpaid;
        nil_5 += spell.to <= first_day(month) + 12 ? 1 : 0;
        nil_15 += spell.to <= first_day(month) + 22 ? 1 : 0;
      }
    }
    const Rod rod = in_all(run(world, life)).rod;
    CHECK(unpaid > 5);
    CHECK(rod.unpaid_day_8 == unpaid);
    CHECK(rod.nil_in_5 == nil_5);
    CHECK(rod.nil_in_15 == nil_15);
  }
}

TEST_CASE("late by habit is a reason of its own, and who was late before is told apart") {
  const Tally tally = run(late_payers(60), {.years = 2});
  const Rod rod = in_all(tally).rod;
  CHECK(rod.late_households > 100);
  CHECK(rod.late_main[at(LateReason::late_habit)] == rod.late_households);
  CHECK(rod.opened_earlier > 0);
  CHECK(rod.opened_earlier < in_all(tally).cases_opened);
}

TEST_CASE("a first letter is chronic when both months before were open on day 8") {
  Scenario world = with(late_payers(1), {{"payment.late_rate", 0.6}});
  lay(world, on_day(StepId::A_2_4, 8, {ChannelId::letter}));
  for (const std::uint64_t seed : {1U, 4U}) {
    CAPTURE(seed);
    const Life life{seeded(seed), 1, 4};
    const Story story = story_of(world, 0, life);
    std::vector<Month> open;  // months open on day 8
    std::int64_t letters = 0, chronic = 0;
    const auto was_open = [&](Month month) {
      return std::find(open.begin(), open.end(), month) != open.end();
    };
    for (const Spell& spell : spells(story, to_day({2027, 1, 1}))) {
      const Month begun = month_of(spell.from);
      const auto letter = [&](const StoryEntry& entry) {
        return entry.en.find("letter") != std::string::npos && entry.day >= spell.from &&
               entry.day <= spell.to;
      };
      const bool sent = std::any_of(story.entries.begin(), story.entries.end(), letter);
      letters += sent ? 1 : 0;
      chronic += sent && was_open(begun - 1) && was_open(begun - 2) ? 1 : 0;
      for (Month month = begun; first_day(month) + 6 < spell.to; month = month + 1)
        open.push_back(month);
    }
    const Rod rod = in_all(run(world, life)).rod;
    CHECK(letters > 10);
    CHECK(rod.first_letters == letters);
    CHECK(rod.first_letters_chronic == chronic);
    CHECK(chronic > 0);
  }
}

TEST_CASE("after a WIK letter: what comes within 30 days counts, what comes later doesn't") {
  // The letter on 9 February; the call with terms on 10 April is too late, the first payment is on
  // payday in April.
  Scenario late = recovering(1);
  lay(late, on_day(StepId::A_2_4, 8, {ChannelId::letter}));
  const Rod slow = in_all(run(late)).rod;
  CHECK(slow.wik_letters == 1);
  CHECK(slow.wik_paid == 0);
  CHECK(slow.wik_terms == 0);
  CHECK(slow.first_letters == 1);
  // The letter four days before the call: terms at once, the first of them in the same month.
  Scenario soon = recovering(1);
  lay(soon, on_day(StepId::A_2_4, 64, {ChannelId::letter}));
  const Tally tally = run(soon);
  const Rod quick = in_all(tally).rod;
  CHECK(quick.wik_letters == 1);
  CHECK(quick.wik_paid == 1);
  CHECK(quick.wik_terms == 1);
  CHECK(tally.quarters[2].rod.wik_letters == 1);  // of April: known on 1 July
}

TEST_CASE("each sitting case's first WIK letter is counted once, its answers at most once") {
  const Scenario world = with(usual(300), {{"staff.unlimited", 1}, {"climate.hardship", 100}});
  const Quarter sum = in_all(run(world, {.years = 2}));
  const Rod& rod = sum.rod;
  // Letters of the run's last months are not yet counted, those to departed tenants never.
  CHECK(rod.wik_letters <= sum.step_cases[at(StepId::A_2_4)]);
  CHECK(rod.wik_letters > sum.step_cases[at(StepId::A_2_4)] / 2);
  CHECK(rod.wik_paid > 0);
  CHECK(rod.wik_paid <= rod.wik_letters);
  CHECK(rod.wik_contact > 0);
  CHECK(rod.wik_contact < rod.wik_letters);
  CHECK(rod.wik_terms < rod.wik_letters);
}

TEST_CASE("two teams count what one team counts, of the same tenants") {
  // Neighbours are those of one's own team.
  const Scenario world = with(
      usual(200), {{"staff.unlimited", 1}, {"climate.hardship", 150}, {"payment.morale_seen", 0}});
  const Tally one = run(world, {.years = 2});
  const Tally two = run(with(world, {{"population.teams", 2}}), {.years = 2});
  REQUIRE(one.quarters.size() == two.quarters.size());
  for (std::size_t q = 0; q < one.quarters.size(); ++q) {
    CAPTURE(q);
    CHECK(std::memcmp(&one.quarters[q].rod, &two.quarters[q].rod, sizeof(Rod)) == 0);
  }
}

TEST_SUITE_END();
