#include <doctest/doctest.h>

#include "chain/attempt.h"
#include "chain/contact.h"
#include "chain/mind.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

constexpr Profile profiles[] = {Profile::I, Profile::II, Profile::III, Profile::IV};

struct Moved {
  double threshold = 0, paralysis = 0;
};

// What one reached contact does to a tenant of a profile.
Moved moved(Profile profile, Reading reading, ChannelId channel = ChannelId::phone,
            bool introduced = true, bool badly = false) {
  Scene scene;
  scene.channel = channel;
  scene.tenant.mind = mind_of(profile);
  Contact contact = scene.contact();
  contact.introduced = introduced;
  contact.manner = {reading, badly};
  Mind mind = scene.tenant.mind;
  change(mind, effects_of(contact));
  const World& w = scene.settings.world;
  return {threshold(mind, w) - threshold(scene.tenant.mind, w),
          paralysis(mind, w) - paralysis(scene.tenant.mind, w)};
}

Manner manner(const Scene& scene, ChannelId channel) {
  Contact contact = scene.contact();
  contact.channel = channel;
  Stream stream = scene.context().stream(Purpose::manner);
  return manner_of(contact, stream);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("per profile: a right reading gives what that tenant needs, a wrong one takes it") {
  for (const Profile profile : profiles) {
    CAPTURE(at(profile));
    const Moved plain = moved(profile, Reading::none);
    const Moved right = moved(profile, Reading::right);
    const Moved wrong = moved(profile, Reading::wrong);
    CHECK(right.threshold <= plain.threshold);
    CHECK(right.paralysis <= plain.paralysis);
    CHECK(right.threshold + right.paralysis < plain.threshold + plain.paralysis);
    CHECK(wrong.threshold + wrong.paralysis > plain.threshold + plain.paralysis);
  }
  SUBCASE("I gains on both, II on the threshold, III on paralysis") {
    const auto gain = [](Profile p) {
      const Moved plain = moved(p, Reading::none), right = moved(p, Reading::right);
      return Moved{plain.threshold - right.threshold, plain.paralysis - right.paralysis};
    };
    CHECK(gain(Profile::I).threshold > 0.01);
    CHECK(gain(Profile::I).paralysis > 0.01);
    CHECK(gain(Profile::II).threshold > gain(Profile::II).paralysis);
    CHECK(gain(Profile::III).paralysis > gain(Profile::III).threshold);
  }
}

TEST_CASE("a right reading opens, a wrong one closes, a bad talk closes most, by hand") {
  Scene scene;
  scene.channel = ChannelId::phone;
  scene.set("staff.skill", 0.5);
  Contact contact = scene.contact();
  CHECK(opening_of(contact) == 0);
  contact.manner.reading = Reading::right;
  CHECK(opening_of(contact) == doctest::Approx(0.10));
  contact.manner.reading = Reading::wrong;
  CHECK(opening_of(contact) == doctest::Approx(-0.12));
  contact.manner = {Reading::none, true};
  CHECK(opening_of(contact) == doctest::Approx(-0.4));
  contact.manner = {};
  scene.tenant.record.last_reminded = month_of(scene.file.due_date) - 12;
  CHECK(opening_of(contact) == doctest::Approx(-0.06));
  scene.set("approach.as_first", 1);
  CHECK(opening_of(contact) == 0);
}

TEST_CASE("staff probe as often as the lever says and read right as often as skill allows") {
  Scene scene;
  CHECK(share(scene, [](const Scene& s) {
          return manner(s, ChannelId::phone).reading != Reading::none;
        }) == 0);
  scene.set("approach.fit", 0.4);
  const auto read = [&](Reading reading) {
    return share(
        scene, [&](const Scene& s) { return manner(s, ChannelId::home_visit).reading == reading; });
  };
  CHECK(read(Reading::none) == doctest::Approx(0.6).epsilon(0.05));
  CHECK(read(Reading::right) == doctest::Approx(0.4 * (0.45 + 0.40 * 0.5)).epsilon(0.08));
  scene.set("staff.skill", 1);
  CHECK(read(Reading::right) == doctest::Approx(0.4 * 0.85).epsilon(0.08));
  SUBCASE("a returning tenant is read less well, unless each time is the first") {
    scene.tenant.record.last_reminded = month_of(scene.file.due_date) - 2;
    scene.set("approach.fit", 1);
    scene.set("approach.known_loss", 0.3);
    CHECK(read(Reading::right) == doctest::Approx(0.55).epsilon(0.06));
    scene.set("approach.as_first", 1);
    CHECK(read(Reading::right) == doctest::Approx(0.85).epsilon(0.06));
  }
  SUBCASE("letters and voice messages have no manner") {
    scene.set("approach.fit", 1);
    for (const ChannelId channel : {ChannelId::letter, ChannelId::tikkie, ChannelId::voice_message})
      CHECK(manner(scene, channel).reading == Reading::none);
  }
}

TEST_CASE("a telephone talk can go badly: never at full skill, oftener without and when misread") {
  Scene scene;
  const auto bad = [&](ChannelId channel = ChannelId::phone) {
    return share(scene, [&](const Scene& s) { return manner(s, channel).went_badly; });
  };
  CHECK(bad() == doctest::Approx(0.10).epsilon(0.15));
  CHECK(bad(ChannelId::home_visit) == 0);
  scene.set("staff.skill", 0);
  CHECK(bad() == doctest::Approx(0.20).epsilon(0.1));
  scene.set("approach.fit", 1);
  scene.set("approach.fit_base", 0);  // always wrong
  CHECK(bad() == doctest::Approx(0.40).epsilon(0.08));
  scene.set("staff.skill", 1);
  CHECK(bad() == 0);
  SUBCASE("and then it turns what it would have done") {
    for (const Profile profile : {Profile::I, Profile::III, Profile::IV}) {
      CAPTURE(at(profile));
      CHECK(moved(profile, Reading::none).threshold < 0);
      CHECK(moved(profile, Reading::none, ChannelId::phone, true, true).threshold > 0);
      CHECK(moved(profile, Reading::none, ChannelId::phone, true, true).paralysis > 0);
    }
  }
}

TEST_CASE("an unasked visit raises the threshold of every tenant in profile II") {
  // Over the whole quadrant, not only for the proudest: high threshold by pride, shame or fear.
  Scene scene;
  scene.channel = ChannelId::home_visit;
  int seen = 0;
  for (float shame = 0; shame < 1; shame += 0.2F)
    for (float pride = 0; pride < 1; pride += 0.2F)
      for (float fear = 0; fear < 1; fear += 0.2F) {
        scene.tenant.mind = mind_of(shame, pride, fear, 0.1F, 0.1F);
        const World& w = scene.settings.world;
        if (profile_of(scene.tenant.mind, w) != Profile::II) continue;
        ++seen;
        Mind mind = scene.tenant.mind;
        change(mind, effects_of(scene.contact()));
        CHECK(threshold(mind, w) > threshold(scene.tenant.mind, w));
        Contact introduced = scene.contact();
        introduced.introduced = true;
        mind = scene.tenant.mind;
        change(mind, effects_of(introduced));
        CHECK(threshold(mind, w) < threshold(scene.tenant.mind, w));
      }
  CHECK(seen > 5);
}

TEST_CASE("an invitation to the office weighs on shame and fear, a visit at home does not") {
  for (const Profile profile : profiles) {
    CAPTURE(at(profile));
    const double office = moved(profile, Reading::none, ChannelId::office_visit).threshold;
    const double home = moved(profile, Reading::none, ChannelId::home_visit).threshold;
    CHECK(office > home);
  }
}

TEST_CASE("plain words: only chronic late payers, only the first message, no effect on payment") {
  Scene scene;
  scene.set("approach.wording", 1);
  Contact letter = scene.contact();
  CHECK(opening_of(letter) == 0);
  scene.tenant.record.late_months = 0b111;
  CHECK(opening_of(letter) == doctest::Approx(0.051));
  scene.file.reminded = true;
  CHECK(opening_of(letter) == 0);
  scene.file.reminded = false;
  scene.tenant.record.late_months = 0b101;
  CHECK(opening_of(letter) == 0);
  scene.tenant.record.late_months = 0b111;
  scene.set("approach.wording", 0);
  CHECK(opening_of(letter) == 0);
}

TEST_CASE("what a right reading grants beyond barriers goes to its own profile only") {
  Scene scene;
  for (const Profile profile : profiles) {
    CAPTURE(at(profile));
    scene.tenant.mind = mind_of(profile);
    Contact contact = scene.contact();
    CHECK(own_plan_terms(contact) == 0);
    contact.manner.reading = Reading::wrong;
    CHECK(own_plan_terms(contact) == 0);
    CHECK(trust_in_help(contact) == 0);
    CHECK_FALSE(gives_structure(contact));
    contact.manner.reading = Reading::right;
    CHECK((own_plan_terms(contact) == 6) == (profile == Profile::II));
    CHECK((trust_in_help(contact) > 0) == (profile == Profile::I || profile == Profile::IV));
    CHECK(gives_structure(contact) == (profile == Profile::III));
  }
}

TEST_CASE("every lever of the approach costs time or money, by hand") {
  Settings s = default_settings();
  const double call = s.world.channel[at(ChannelId::phone)].minutes;
  const double visit = s.world.channel[at(ChannelId::home_visit)].minutes;
  set(s, "approach.introduction", 0);
  CHECK(attempt_minutes(ChannelId::phone, s) == call);
  CHECK(attempt_minutes(ChannelId::home_visit, s) == visit);
  set(s, "approach.introduction", 0.5);
  CHECK(attempt_minutes(ChannelId::home_visit, s) == visit + 5);
  CHECK(attempt_minutes(ChannelId::phone, s) == call);
  set(s, "approach.fit", 0.5);
  CHECK(attempt_minutes(ChannelId::phone, s) == call + 3);
  set(s, "approach.fixed_person", 1);
  CHECK(attempt_minutes(ChannelId::phone, s) == doctest::Approx((call + 3) * 1.08));
  const double letter = s.world.channel[at(ChannelId::letter)].minutes;
  CHECK(attempt_minutes(ChannelId::letter, s) == letter);
  const auto price = [&] {
    Outcome out;
    book_attempt(out, CostId::reminder_message, ChannelId::letter, s);
    CHECK(out.costs[0].minutes == letter);
    return out.costs[0].amount;
  };
  const Cents plain = price();
  set(s, "approach.wording", 1);
  CHECK(price() == plain + Cents{5});
  SUBCASE("skill: hours of training less, a higher rate") {
    CHECK(trained_hours(s) == s.policy.staff.hours);
    CHECK(skill_premium(s) == 0);
    set(s, "staff.skill", 1);
    CHECK(trained_hours(s) == s.policy.staff.hours - 60);
    CHECK(skill_premium(s) == doctest::Approx(0.15));
    set(s, "staff.skill", 0);
    CHECK(skill_premium(s) == doctest::Approx(-0.15));
  }
}

TEST_CASE("a welcome talk takes time, reaches most and moves nobody it does not reach") {
  Scene scene;
  scene.file = Case{};
  const Outcome o = scene.act(StepId::A_1_2b);
  CHECK(o.lasting);
  CHECK(cost_of(o, CostId::welcome_time) == staff_cost(o.desk_minutes, scene.settings.world));
  CHECK(share(scene, [](Scene s) { return s.act(StepId::A_1_2b).reached; }) ==
        doctest::Approx(0.85).epsilon(0.04));
  scene.set("approach.welcome_reach", 1);
  CHECK(scene.act(StepId::A_1_2b).desk_minutes == 70);
  scene.set("approach.budget_look", 0);
  CHECK(scene.act(StepId::A_1_2b).desk_minutes == 30);
  SUBCASE("for good: the start moves with it") {
    Mind mind = mind_of(Profile::I);
    const Mind before = mind;
    change_for_good(mind, scene.act(StepId::A_1_2b).effects);
    CHECK(threshold(mind, scene.settings.world) < threshold(before, scene.settings.world));
    recover(mind, Month{600}, scene.settings.world);
    CHECK(mind.now[at(Barrier::fear)] == doctest::Approx(0.7 - 0.08));
  }
}

TEST_SUITE_END();
