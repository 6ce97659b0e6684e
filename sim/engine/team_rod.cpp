// Counts of the measuring rod (model/rod.h): the seventh day of each month, how cases of a month
// fare, letters. Looks only: no draw, and nothing that decides anything reads what is noted here.
#include "engine/team.h"

namespace drempel {

namespace {

Cents principal_of(const Account& account) { return account.open - account.costs; }

// Reasons up to being short of money are the same in both.
static_assert(static_cast<int>(LateReason::short_of_money) ==
              static_cast<int>(Reason::short_of_money));

}  // namespace

// -- The months

// Whether the home's tenant had something open at the end of day 7, in each of the twelve months
// before `month`: bit 0 is the last of them.
unsigned Team::open_before(std::uint32_t home, Month month) const {
  const Month looked_at = today_ > first_day(month_) + 6 ? month_ : month_ - 1;
  const int back = looked_at - (month - 1);
  return back >= 16 ? 0U : (home_notes_[home - first_home_].open_months >> back) & 0x0fffU;
}

LateReason Team::late_reason(const Case& c) const {
  if (c.reason == Reason::settlement_bill) return LateReason::settlement_bill;
  if (c.reason == Reason::comes_later) return LateReason::comes_later;
  if (c.reason != Reason::short_of_money) return static_cast<LateReason>(c.reason);
  const bool to_come = nth_day(month_, tenancy(c).household.payday) > today_;
  return to_come && available(c) >= c.account.open ? LateReason::comes_later
                                                   : LateReason::short_of_money;
}

// The end of the seventh day of a month.
void Team::look_at_day_7() {
  for (std::size_t place = 0; place < home_notes_.size(); ++place) {
    HomeNote& note = home_notes_[place];
    note.open_months = static_cast<std::uint16_t>(note.open_months << 1);
    if (note.hole > 0) follow_hole(note, tenancies_[place]);
  }
  for (const Case& c : cases_) {
    if (c.number == 0 || c.departed > 0 || principal_of(c.account) <= Cents{}) continue;
    HomeNote& note = note_of(c.home);
    note.open_months |= 1;
    note.late_year = true;
    note.add_late(late_reason(c));
    ++count().rod.unpaid_day_8;
  }
}

// A household's calendar year is over, or its tenancy.
void Team::book_household(HomeNote& note) {
  if (note.late_reasons == 0) return;
  ++count().rod.late_households;
  ++count().rod.late_main[at(main_reason(note))];
  note.late_reasons = 0;
}

// 31 December.
void Team::book_late_year() {
  Rod& rod = count().rod;
  rod.late_homes_of = static_cast<std::int64_t>(home_notes_.size());
  for (HomeNote& note : home_notes_) {
    book_household(note);
    rod.late_homes += note.late_year ? 1 : 0;
    note.late_year = false;
  }
}

// The next tenant begins with a clean sheet; the home's year goes on.
void Team::forget_tenant(std::uint32_t home) {
  HomeNote& note = note_of(home);
  book_household(note);
  if (note.hole > 0 && note.hole_judged) end_hole(note);
  const bool late_year = note.late_year;
  note = HomeNote{};
  note.late_year = late_year;
}

// -- Cases by the month they began in

// The first of a month: what is known by now of the cases and letters of the months before.
void Team::book_cohorts() {
  Rod& rod = count().rod;
  const Cohort& three_ago = cohort_of(month_ - 3);  // 60 days, or 30 from a letter, are over
  rod.wik_letters += three_ago.letters;
  rod.wik_paid += three_ago.paid;
  rod.wik_contact += three_ago.contact;
  rod.wik_terms += three_ago.terms;
  Cohort& seven_ago = cohort_of(month_ - 7);  // 180 are
  for (std::size_t p = 0; p < count_of<Profile>; ++p) {
    const std::int64_t after_60 = three_ago.opened[p] - three_ago.left_60[p];
    rod.cohort_60[p] += after_60;
    rod.cohort_60_open[p] += after_60 - three_ago.ended_60[p];
    const std::int64_t after_180 = seven_ago.opened[p] - seven_ago.left_180[p];
    rod.cohort_180[p] += after_180;
    rod.cohort_180_open[p] += after_180 - seven_ago.ended_180[p];
  }
  seven_ago = Cohort{};
}

void Team::note_opened(const Case& c) {
  ++cohort_of(month_).opened[at(c.first_profile)];
  count().rod.opened_earlier += open_before(c.home, month_) != 0 ? 1 : 0;
}

void Team::note_ended(const Case& c, Per<Profile, std::int64_t> Cohort::*within_60,
                      Per<Profile, std::int64_t> Cohort::*within_180) {
  const int days = today_ - c.due_date;
  if (days > 180) return;
  Cohort& cohort = cohort_of(month_of(c.due_date));
  ++(cohort.*within_180)[at(c.first_profile)];
  if (days <= 60) ++(cohort.*within_60)[at(c.first_profile)];
}

void Team::note_closed(const Case& c, bool settled) {
  note_ended(c, &Cohort::ended_60, &Cohort::ended_180);
  if (!settled) return;
  Rod& rod = count().rod;
  ++rod.settled[at(c.first_profile)];
  rod.cured_untalked[at(c.first_profile)] += c.personal_reached ? 0 : 1;
  rod.days_to_nil[at(c.first_profile)].add(today_ - c.due_date);
  const int day = today_ - first_day(month_) + 1;
  if (day < 8 || (note_of(c.home).open_months & 1) == 0) return;
  rod.nil_in_5 += day <= 13 ? 1 : 0;
  rod.nil_in_15 += day <= 23 ? 1 : 0;
}

// -- Letters

// The first message of a case, before it is noted that there was one.
void Team::count_first_letter(const Case& c, const Outcome& o) {
  if (!o.message || c.reminded || c.departed > 0 || c.number == 0) return;
  ++count().rod.first_letters;
  const unsigned before = open_before(c.home, month_of(c.due_date));
  count().rod.first_letters_chronic += (before & 3U) == 3U ? 1 : 0;
}

void Team::note_wik_letter(Case& c) {
  if (c.departed > 0 || c.letter_day != Day{}) return;
  c.letter_day = today_;
  ++cohort_of(month_).letters;
}

void Team::note_after_letter(Case& c, bool Case::*done, std::int64_t Cohort::*counts) {
  constexpr int days = 30;
  if (c.letter_day == Day{} || c.*done || today_ - c.letter_day > days) return;
  c.*done = true;
  ++(cohort_of(month_of(c.letter_day)).*counts);
}

}  // namespace drempel
