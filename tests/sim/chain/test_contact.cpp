#include <doctest/doctest.h>

#include "chain/contact.h"
#include "chain/mind.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

constexpr ChannelId first_channels[] = {ChannelId::letter, ChannelId::tikkie, ChannelId::phone,
                                        ChannelId::home_visit};

Response talk_of(const Scene& scene, bool assess = false) {
  Contact contact = scene.contact();
  contact.assess = assess;
  Stream answer = scene.context().stream(Purpose::response);
  Stream delay = scene.context().stream(Purpose::response_delay);
  return talk(contact, answer, delay);
}

Response response_of(const Scene& scene, bool formal = false) {
  Contact contact = scene.contact();
  contact.formal = formal;
  Stream open = scene.context().stream(Purpose::open_up);
  Stream answer = scene.context().stream(Purpose::response);
  Stream delay = scene.context().stream(Purpose::response_delay);
  return respond(contact, open, answer, delay);
}

// What one reached visit does to the threshold.
double threshold_after_visit(Profile profile, bool introduced) {
  Scene scene;
  scene.channel = ChannelId::home_visit;
  scene.tenant.mind = mind_of(profile);
  Contact contact = scene.contact();
  contact.introduced = introduced;
  Mind mind = scene.tenant.mind;
  change(mind, effects_of(contact));
  return threshold(mind, scene.settings.world) - threshold(scene.tenant.mind, scene.settings.world);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("every channel has its row, its code once, and names in both languages") {
  REQUIRE(channel_rows().size() == count_of<ChannelId>);
  for (std::size_t i = 0; i < channel_rows().size(); ++i) {
    const ChannelRow& row = channel_rows()[i];
    CAPTURE(i);
    CHECK(at(row.id) == i);
    CHECK_FALSE(row.code.empty());
    CHECK_FALSE(row.name.en.empty());
    CHECK_FALSE(row.name.nl.empty());
    for (std::size_t k = 0; k < i; ++k) CHECK(row.code != channel_rows()[k].code);
    CHECK(code_of(row.id) == row.code);
  }
}

TEST_CASE(
    "a visit unasked raises a proud tenant's threshold, one introduced lowers it in profile I") {
  CHECK(threshold_after_visit(Profile::II, false) > 0);
  CHECK(threshold_after_visit(Profile::I, true) < 0);
  for (const Profile profile : {Profile::I, Profile::II, Profile::III, Profile::IV}) {
    CAPTURE(at(profile));
    CHECK(threshold_after_visit(profile, true) < threshold_after_visit(profile, false));
  }
}

TEST_CASE(
    "a visit takes paralysis away whether it is introduced or not, a formal letter adds to it") {
  Scene scene;
  scene.tenant.mind = mind_of(Profile::I);
  const auto moved = [&](ChannelId channel, bool formal) {
    scene.channel = channel;
    Contact contact = scene.contact();
    contact.formal = formal;
    Mind mind = scene.tenant.mind;
    change(mind, effects_of(contact));
    return paralysis(mind, scene.settings.world) -
           paralysis(scene.tenant.mind, scene.settings.world);
  };
  CHECK(moved(ChannelId::home_visit, false) < moved(ChannelId::phone, false));
  CHECK(moved(ChannelId::phone, false) < 0);
  CHECK(moved(ChannelId::letter, true) > moved(ChannelId::letter, false));
  CHECK(moved(ChannelId::letter, true) > 0);
}

TEST_CASE("reach falls with paralysis, by every channel") {
  for (const ChannelId channel : first_channels) {
    CAPTURE(at(channel));
    double last = 2;
    for (const float barrier : {0.0F, 0.3F, 0.6F, 1.0F}) {
      Scene scene;
      scene.channel = channel;
      scene.tenant.mind = mind_of(0, 0, 0, barrier, barrier);
      const double chance = reach_chance(scene.contact());
      CHECK(chance < last);
      CHECK(chance >= 0);
      last = chance;
    }
  }
  SUBCASE("without barriers it is the channel's own, by hand with some") {
    Scene scene;
    scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
    scene.set("channel.letter.reach", 0.8);
    CHECK(reach_chance(scene.contact()) == 0.8);
    scene.set("mind.weight_overview", 1);
    scene.set("contact.read_paralysis", 0.5);
    scene.tenant.mind = mind_of(0, 0, 0, 0.4F, 0);
    CHECK(reach_chance(scene.contact()) == doctest::Approx(0.8 * (1 - 0.5 * 0.4)));
  }
}

TEST_CASE("a high threshold keeps the door and the telephone closed, not the letter box") {
  Scene open, closed;
  closed.tenant.mind = mind_of(1, 1, 1, 0, 0);
  open.tenant.mind = mind_of(0, 0, 0, 0, 0);
  for (const ChannelId channel : first_channels) {
    CAPTURE(at(channel));
    open.channel = closed.channel = channel;
    const bool spoken = channel == ChannelId::phone || channel == ChannelId::home_visit;
    CHECK((reach_chance(closed.contact()) < reach_chance(open.contact())) == spoken);
    CHECK(open_chance(closed.contact()) < open_chance(open.contact()));
  }
}

TEST_CASE(
    "who reads Dutch letters with difficulty reads fewer, and answers the telephone as often") {
  Scene scene;
  const auto reach = [&](ChannelId channel, bool language) {
    scene.channel = channel;
    scene.tenant.household.language = language;
    return reach_chance(scene.contact());
  };
  CHECK(reach(ChannelId::letter, true) ==
        doctest::Approx(reach(ChannelId::letter, false) *
                        (1 - scene.settings.world.contact.read_language)));
  CHECK(reach(ChannelId::phone, true) == reach(ChannelId::phone, false));
  CHECK(reach(ChannelId::home_visit, true) == reach(ChannelId::home_visit, false));
}

TEST_CASE("wrong contact data stop exactly the channels that need them") {
  for (const ChannelRow& row : channel_rows()) {
    Scene scene;
    scene.channel = row.id;
    scene.tenant.household.contact_ok = false;
    CAPTURE(at(row.id));
    CHECK((reach_chance(scene.contact()) == 0) == row.needs_data);
  }
}

TEST_CASE("skill, an introduction and a known face open people up, but not by letter") {
  Scene scene;
  scene.set("contact.open_face", 0.4);  // far from certain
  scene.channel = ChannelId::home_visit;
  scene.set("staff.skill", 0.5);
  const double plain = open_chance(scene.contact());
  Contact introduced = scene.contact();
  introduced.introduced = true;
  CHECK(open_chance(introduced) == doctest::Approx(plain + 0.10).epsilon(0.3));
  CHECK(open_chance(introduced) > plain);
  scene.set("staff.skill", 1);
  CHECK(open_chance(scene.contact()) > plain);
  scene.set("staff.skill", 0);
  CHECK(open_chance(scene.contact()) < plain);
  scene.set("staff.skill", 0.5);
  scene.set("approach.fixed_person", 1);
  CHECK(open_chance(scene.contact()) > plain);
  scene.channel = ChannelId::letter;
  const double letter = open_chance(scene.contact());
  scene.set("staff.skill", 1);
  scene.set("approach.fixed_person", 0);
  CHECK(open_chance(scene.contact()) == letter);
}

TEST_CASE("who can pay all agrees to pay it on a day") {
  Scene scene;
  scene.money.available = scene.money.owed;
  const Response r = talk_of(scene);
  CHECK(r.answer == Answer::one_off);
  CHECK(r.talked);
  CHECK(r.days >= 1);
  SUBCASE("or simply pays when the corporation makes no arrangements") {
    scene.set("arrangement.max_terms", 0);
    CHECK(talk_of(scene).answer == Answer::pay_soon);
  }
  SUBCASE("a cent short is not all") {
    scene.money.available = scene.money.owed - Cents{1};
    CHECK(talk_of(scene).answer != Answer::one_off);
  }
}

TEST_CASE("who would be left with next to nothing asks for terms instead of paying all at once") {
  Scene scene;
  scene.set("contact.eager", 0);
  scene.set("agreement.keep_back", 0.5);
  scene.money.available = scene.money.owed + Cents{29999};  // half a month's bill is 300
  CHECK(talk_of(scene).answer == Answer::arrangement);
  CHECK(talk_of(scene).wants_terms);
  scene.money.available = scene.money.owed + Cents{30000};
  CHECK(talk_of(scene).answer == Answer::one_off);
  SUBCASE("and pays at once after all when no terms are to be had") {
    scene.money.available = scene.money.owed;
    scene.set("arrangement.max_terms", 0);
    CHECK(talk_of(scene).answer == Answer::pay_soon);
    scene.set("arrangement.max_terms", 12);
    scene.money.left = Cents{0};
    CHECK(talk_of(scene).answer == Answer::one_off);
    scene.money.available = scene.money.owed - Cents{1};
    scene.set("contact.help_accept", 0);
    CHECK(talk_of(scene).answer == Answer::silence);
  }
  SUBCASE("a letter alone doesn't make them pay") {
    scene.set("contact.open_written", 0);
    scene.set("contact.prompt_written", 1);
    CHECK(response_of(scene).answer == Answer::pay_soon);
    scene.money.available = scene.money.owed + Cents{29999};
    CHECK(response_of(scene).answer == Answer::silence);
  }
}

TEST_CASE("who has something left agrees to terms that fit in what is left") {
  Scene scene;
  scene.set("contact.eager", 0);
  for (const int left : {20000, 30000, 60000}) {
    CAPTURE(left);
    scene.money.left = Cents{left};
    const Response r = talk_of(scene);
    CHECK(r.answer == Answer::arrangement);
    CHECK(r.term.n * 10 <= left * 9);
    CHECK(r.term.n * r.terms >= scene.money.owed.n);
    CHECK(r.term.n * (r.terms - 1) < scene.money.owed.n);
  }
  SUBCASE("by hand: 1,200 at 270 a month is five terms of 240") {
    scene.money.left = Cents{30000};
    const Response r = talk_of(scene);
    CHECK(r.terms == 5);
    CHECK(r.term == Cents{24000});
  }
  SUBCASE("not when that takes longer than is allowed") {
    scene.set("arrangement.max_terms", 4);
    scene.set("contact.help_accept", 0);
    scene.money.left = Cents{30000};
    CHECK(talk_of(scene).answer == Answer::silence);
  }
  SUBCASE("not when the terms would be smaller than the least") {
    scene.money.left = Cents{3000};
    scene.money.owed = Cents{10000};
    scene.money.available = Cents{9000};
    scene.set("contact.help_accept", 0);
    CHECK(talk_of(scene).answer == Answer::silence);
    scene.set("arrangement.min_term", 20);
    CHECK(talk_of(scene).answer == Answer::arrangement);
  }
}

TEST_CASE("the eager offer more than there is, unless somebody looks at the budget") {
  Scene scene;
  scene.set("contact.eager", 1);
  scene.money.left = Cents{10000};
  const Response eager = talk_of(scene);
  CHECK(eager.answer == Answer::arrangement);
  CHECK(eager.term > scene.money.left);
  const Response assessed = talk_of(scene, true);
  CHECK(assessed.term < scene.money.left);
  CHECK((assessed.answer == Answer::silence || assessed.answer == Answer::help ||
         assessed.term < eager.term));
  SUBCASE("half of them when half are eager") {
    scene.set("contact.eager", 0.5);
    const double shared = share(scene, [](const Scene& s) {
      const Response r = talk_of(s);
      return r.answer == Answer::arrangement && r.term > s.money.left;
    });
    CHECK(shared == doctest::Approx(0.5).epsilon(0.06));
  }
}

TEST_CASE("who has nothing left gets help if they accept it, and no arrangement") {
  Scene scene;
  for (const int left : {0, -100, -40000}) {
    CAPTURE(left);
    scene.money.left = Cents{left};
    scene.money.available = Cents{20000};
    scene.set("contact.help_accept", 1);
    const Response r = talk_of(scene);
    CHECK(r.answer == Answer::help);
    scene.set("contact.help_accept", 0);
    CHECK(talk_of(scene).answer == Answer::silence);
    CHECK(talk_of(scene).talked);
  }
}

TEST_CASE("who withholds over a complaint wants that solved first") {
  Scene scene;
  scene.file.complaint = true;
  scene.money.available = scene.money.owed * 3;
  CHECK(talk_of(scene).answer == Answer::wait);
  scene.set("contact.prompt_written", 1);
  scene.set("contact.open_written", 0);
  CHECK(response_of(scene).answer == Answer::silence);
}

TEST_CASE("a setback is told in the talk, by whoever has one") {
  Scene scene;
  CHECK_FALSE(talk_of(scene).told_setback);
  scene.money.months_to_recovery = 4;
  CHECK(talk_of(scene).told_setback);
  scene.money.left = Cents{-1};
  CHECK(talk_of(scene).told_setback);
}

TEST_CASE("a letter makes only those act who have the money") {
  Scene scene;
  scene.set("contact.open_written", 0);
  scene.set("contact.prompt_written", 1);
  CHECK(response_of(scene).answer == Answer::silence);  // €700 of €1,200
  scene.money.available = scene.money.owed;
  const Response r = response_of(scene);
  CHECK(r.answer == Answer::pay_soon);
  CHECK_FALSE(r.talked);
}

TEST_CASE(
    "prompts work as often as their rows say, a pay link by its own row, the WIK letter more") {
  Scene scene;
  scene.money.available = scene.money.owed;
  scene.set("contact.open_written", 0);
  scene.set("contact.prompt_written", 0.2);
  scene.set("contact.prompt_link", 0.5);
  scene.set("contact.prompt_wik", 0.3);
  const auto prompted = [&](ChannelId channel, bool formal) {
    scene.channel = channel;
    return share(scene,
                 [&](const Scene& s) { return response_of(s, formal).answer == Answer::pay_soon; });
  };
  CHECK(prompted(ChannelId::letter, false) == doctest::Approx(0.2).epsilon(0.1));
  CHECK(prompted(ChannelId::letter, true) == doctest::Approx(0.5).epsilon(0.06));
  CHECK(prompted(ChannelId::tikkie, false) == doctest::Approx(0.5).epsilon(0.06));
}

TEST_CASE("two adults have two chances to read, to answer the door and to open up") {
  for (const ChannelId channel : first_channels) {
    CAPTURE(at(channel));
    Scene scene;
    scene.channel = channel;
    const auto chances = [&](HouseholdType type, double worth) {
      scene.set("contact.second_adult", worth);
      scene.tenant.household.type = type;
      return std::pair{reach_chance(scene.contact()), open_chance(scene.contact())};
    };
    const auto alone = chances(HouseholdType::single, 1);
    CHECK(chances(HouseholdType::single_parent, 1) == alone);
    CHECK(chances(HouseholdType::couple, 0).first == doctest::Approx(alone.first));
    CHECK(chances(HouseholdType::couple, 0).second == doctest::Approx(alone.second));
    const auto twice = [](double chance, double worth) {
      return doctest::Approx(1 - (1 - chance) * (1 - worth * chance));
    };
    for (const HouseholdType two : {HouseholdType::couple, HouseholdType::family}) {
      CHECK(chances(two, 1).first == twice(alone.first, 1));
      CHECK(chances(two, 1).second == twice(alone.second, 1));
      CHECK(chances(two, 0.5).first == twice(alone.first, 0.5));
    }
  }
}
