#include <doctest/doctest.h>

#include <initializer_list>

#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// At the agency, three months behind; letters stay unread unless a test says otherwise.
Scene at_agency() {
  Scene scene;
  scene.file.at_agency = true;
  scene.money.owed = euros(1800);
  scene.months_owed = 3;
  scene.set("channel.letter.reach", 0);
  scene.set("effort.unseen", 0.4);
  scene.set("effort.call_minutes", 8);
  scene.set("contractor.actions", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  return scene;
}
Scene at_bailiff() {
  Scene scene = at_agency();
  scene.file.at_agency = false;
  scene.file.at_bailiff = true;
  return scene;
}

double mean_tries(Scene scene, StepId step) {
  double tries = 0;
  constexpr int rounds = 4000;
  for (int i = 1; i <= rounds; ++i) {
    scene.seed = static_cast<std::uint64_t>(i);
    tries += scene.act(step).tries;
  }
  return tries / rounds;
}

double talks(const Scene& scene, StepId step) {
  return share(scene, [step](Scene s) { return s.act(step).response.talked; });
}

// More of a term never takes a talk away, as the same luck meets more tries.
void check_talks_rise(Scene scene, StepId step, const char* key,
                      std::initializer_list<double> values, int sign = 1) {
  CAPTURE(key);
  double before = -1, first = -1;
  for (const double value : values) {
    scene.set(key, value);
    const double now = sign * talks(scene, step);
    if (before != -1) CHECK(now >= before);
    if (first == -1) first = now;
    before = now;
  }
  CHECK(before > first + 0.03);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("B.1.1b and B.1.1 do nothing without a file there") {
  Scene scene;
  CHECK(scene.act(StepId::B_1_1b).result == StepResult::refused);
  CHECK(scene.act(StepId::B_1_1).result == StepResult::refused);
  scene.file.at_bailiff = true;
  CHECK(scene.act(StepId::B_1_1b).result == StepResult::refused);
  const Outcome out = scene.act(StepId::B_1_1);
  CHECK(out.message);
  CHECK(out.contractor == Contractor::bailiff);
}

TEST_CASE("minutes buy tries: 3.2 are 0.4 of a call, 37.3 are three calls and 0.44 of a door") {
  Scene scene = at_agency();
  scene.set("channel.phone.reach", 0);
  scene.set("channel.home_visit.reach", 0);
  CHECK(mean_tries(scene, StepId::B_1_1b) == doctest::Approx(0.4).epsilon(0.06));
  scene.set("agency.model", 1);
  scene.set("agency.share", 0.15);
  scene.set("effort.doorstep_minutes", 30);
  // 15 % of €1,800 at €45 an hour: 15 × ln 12 = 37.27 minutes; (37.27 − 24) ÷ 30 = 0.442.
  CHECK(mean_tries(scene, StepId::B_1_1b) == doctest::Approx(3.442).epsilon(0.01));
}

TEST_CASE("the work of a round is the minutes spent and the letter, at the contractor's rate") {
  Scene scene = at_agency();
  scene.set("channel.phone.reach", 0);
  scene.set("channel.letter.minutes", 0);
  scene.set("channel.letter.cost", 1.20);
  scene.set("contractor.actions", 0);
  CHECK(cost_of(scene.act(StepId::B_1_1b), CostId::agency_work) == euros(1.20));
  scene.set("contractor.actions", 2);
  scene.set("effort.unseen", 1);  // both calls: 16 minutes at €0.75
  const Outcome out = scene.act(StepId::B_1_1b);
  CHECK(out.tries == 2);
  CHECK(out.contractor_minutes == doctest::Approx(16));
  CHECK(cost_of(out, CostId::agency_work) == euros(13.20));
  CHECK(out.desk_minutes == 0);  // none of the corporation's
}

TEST_CASE("a letter that is read frightens, also when nobody answers the telephone") {
  Scene scene = at_bailiff();
  scene.set("channel.letter.reach", 1);
  scene.set("contact.read_paralysis", 0);
  scene.set("contact.open_written", 0);
  scene.set("contact.prompt_wik", 0);
  scene.set("contact.prompt_written", 0);
  scene.set("channel.phone.reach", 0);
  scene.set("contractor.actions", 1);
  scene.set("effort.unseen", 1);
  const Outcome out = scene.act(StepId::B_1_1);
  CHECK(out.read);
  CHECK(out.personal);
  CHECK_FALSE(out.reached);
  CHECK(out.effects[at(Barrier::fear)] > 0);
  scene.set("channel.phone.reach", 1);
  scene.set("contact.reach_paralysis", 0);
  const Outcome spoken = scene.act(StepId::B_1_1);
  CHECK(spoken.reached);
  scene.set("effort.outside_fear", 0);
  const Outcome known = scene.act(StepId::B_1_1);
  CHECK(spoken.effects[at(Barrier::fear)] > known.effects[at(Barrier::fear)]);
}

TEST_CASE("a tenant who answered the letter is not called on") {
  Scene scene = at_agency();
  scene.set("channel.letter.reach", 1);
  scene.set("contact.read_paralysis", 0);
  scene.set("contact.open_written", 1);
  scene.set("contractor.actions", 3);
  scene.set("effort.unseen", 1);
  const Outcome out = scene.act(StepId::B_1_1b);
  CHECK(out.response.talked);
  CHECK(out.tries == 0);
}

TEST_CASE("a wrong number takes one call, and the other minutes go to the door") {
  Scene scene = at_bailiff();
  scene.set("channel.home_visit.reach", 0);
  scene.set("effort.doorstep_minutes", 30);
  scene.set("contractor.actions", 5);  // 40 minutes: three calls and 16 ÷ 30 of a door
  scene.set("effort.unseen", 1);
  scene.set("channel.phone.reach", 0);
  CHECK(mean_tries(scene, StepId::B_1_1) == doctest::Approx(3 + 16 / 30.0).epsilon(0.01));
  scene.tenant.household.contact_ok = false;  // one call, and 32 minutes
  CHECK(mean_tries(scene, StepId::B_1_1) == 2);
  CHECK(scene.act(StepId::B_1_1).contractor_minutes == doctest::Approx(38));
}

TEST_CASE("a contractor agrees no more terms than it offers, and those hold as with own staff") {
  Scene scene = at_bailiff();
  scene.set("channel.letter.reach", 1);
  scene.set("contact.read_paralysis", 0);
  scene.set("contact.open_written", 1);
  scene.set("contact.eager", 0);
  scene.set("contact.help_accept", 0);
  scene.set("agreement.fitting", 1);
  scene.set("arrangement.max_terms", 12);
  scene.set("effort.unseen", 1);
  scene.money.left = euros(300);  // €1,800 in six terms
  scene.set("contractor.max_terms", 6);
  const Outcome out = scene.act(StepId::B_1_1);
  CHECK(out.response.answer == Answer::arrangement);
  CHECK(out.response.terms == 6);
  CHECK(out.response.term == euros(300));
  scene.set("contractor.max_terms", 5);
  CHECK(scene.act(StepId::B_1_1).response.answer == Answer::silence);
  scene.set("contractor.max_terms", 12);
  CHECK(scene.act(StepId::B_1_1).response.terms == 6);
  scene.set("arrangement.max_terms", 5);  // own staff may no more: nor may the bailiff
  CHECK(scene.act(StepId::B_1_1).response.answer == Answer::silence);
  SUBCASE("by acts, unwatched, a claim fit for court gets two fifths of what was agreed") {
    scene.set("arrangement.max_terms", 12);
    scene.set("effort.unseen", 0.4);
    CHECK(scene.act(StepId::B_1_1).response.answer == Answer::silence);  // 4 of 12
    scene.set("bailiff.model", 1);
    CHECK(scene.act(StepId::B_1_1).response.answer == Answer::arrangement);
  }
}

TEST_CASE("a look at the budget keeps the eager from terms that don't fit, at the bailiff's cost") {
  Scene scene = at_bailiff();
  scene.set("channel.letter.reach", 1);
  scene.set("contact.read_paralysis", 0);
  scene.set("contact.open_written", 1);
  scene.set("contact.eager", 1);
  scene.set("agreement.assess_minutes", 45);
  scene.set("effort.unseen", 1);
  scene.money.left = euros(300);
  const Outcome eager = scene.act(StepId::B_1_1);
  CHECK(eager.response.terms == 5);  // 1.4 × €300 a month
  CHECK(eager.contractor_minutes == 0);
  scene.set("contractor.budget", 1);
  const Outcome looked = scene.act(StepId::B_1_1);
  CHECK(looked.response.terms == 7);  // 0.9 × €300
  CHECK(looked.contractor_minutes == doctest::Approx(45));
  CHECK(cost_of(looked, CostId::bailiff_amicable_work) >
        cost_of(eager, CostId::bailiff_amicable_work));
  CHECK(looked.desk_minutes == 0);  // none of the corporation's
}

TEST_CASE("a round says when the file is taken up again, until there is a summons or judgment") {
  Scene scene = at_bailiff();
  scene.set("effort.again_days", 30);
  scene.set("effort.unseen", 1);
  Outcome out = scene.act(StepId::B_1_1);
  CHECK(out.again == StepId::B_1_1);
  CHECK(out.again_days == 30);
  scene.set("effort.unseen", 0.5);
  CHECK(scene.act(StepId::B_1_1).again_days == 60);
  scene.file.summons_day = scene.today;  // no amicable work beside a summons
  CHECK(scene.act(StepId::B_1_1).result == StepResult::refused);
  scene.file.summons_day = Day{};
  scene.file.judgment = Judgment::payment;
  CHECK(scene.act(StepId::B_1_1).again_days == 0);
}

TEST_CASE("talks follow each term of the contract with the right sign, under the same luck") {
  Scene agency = at_agency();
  agency.set("contractor.actions", 0);
  check_talks_rise(agency, StepId::B_1_1b, "agency.bonus", {0, 25, 50, 75, 100, 150, 300});
  agency.set("agency.model", 1);
  check_talks_rise(agency, StepId::B_1_1b, "agency.share", {0, 0.02, 0.04, 0.08, 0.15, 0.3});
  Scene watched = at_agency();
  watched.set("contractor.actions", 3);
  check_talks_rise(watched, StepId::B_1_1b, "contractor.file_check", {0, 0.1, 0.25, 0.5, 1});
  Scene valued = at_agency();
  valued.set("contractor.evaluation", 1);
  check_talks_rise(valued, StepId::B_1_1b, "agency.price", {0, 50, 100, 170, 300});
  Scene bailiff = at_bailiff();
  bailiff.set("contractor.actions", 0);
  bailiff.set("bailiff.settled_fee", 120);
  check_talks_rise(bailiff, StepId::B_1_1, "contact.bailiff_work", {0, 0.25, 0.5, 0.75, 1});
  bailiff.set("bailiff.model", 2);
  check_talks_rise(bailiff, StepId::B_1_1, "bailiff.bonus", {0, 50, 100, 200});
}
