// Arrangements in runs: every cent followed, broken, repaired, online, reconciled.
#include <doctest/doctest.h>

#include <string>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

std::vector<StoryEntry> told(const Story& story, const std::string& words) {
  std::vector<StoryEntry> found;
  for (const StoryEntry& entry : story.entries)
    if (entry.en.find(words) != std::string::npos) found.push_back(entry);
  return found;
}

std::int64_t running(const Tally& tally) { return tally.quarters.back().arrangements_end; }

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("an arrangement followed by hand, to the cent") {
  const Story story = story_of(recovering(1), 0);
  // €1,800 in terms of at most 0.9 × €300: seven of ⌈1,800 ÷ 7⌉ = €257.15. April's rent is among
  // them (its grace days were over), so the first term comes alone; from May on rent and term.
  const auto made = told(story, "A payment arrangement: 7 terms of €257");
  REQUIRE(made.size() == 1);
  CHECK(made[0].day == next_working_day(to_day({2022, 2, 1}) + 68));
  const auto terms = told(story, "a term of the arrangement.");
  REQUIRE(terms.size() == 7);
  Cents open{180000};
  for (std::size_t k = 0; k < 6; ++k) {
    open -= Cents{25715};
    CHECK(terms[k].owed == open);
  }
  CHECK(open == Cents{25710});  // the last term takes the rest
  CHECK(terms[6].owed == Cents{});
  CHECK(to_date(terms[6].day).month == 10);
  const Tally tally = run(recovering(1));
  CHECK(in_all(tally).arrangements_made == 1);
  CHECK(in_all(tally).arrangements_kept == 1);
  CHECK(in_all(tally).arrangements_offered == 1);
  CHECK(in_all(tally).arrangement_requests == 0);
  CHECK(tally.quarters[2].arrangement_agreed_cents_end == 180000);
  CHECK(tally.quarters[2].arrangement_open_cents_end == 180000 - 6 * 25715);
}

TEST_CASE("within the grace days this month's rent stays out of the terms") {
  Scenario world = recovering(1);
  lay(world, on_day(StepId::A_2_2, 62, {ChannelId::phone}));  // Monday 4 April
  const Story story = story_of(world, 0);
  // €1,200 of February and March: ⌈1,200 ÷ 270⌉ = 5 terms of €240; April's €600 is paid beside the
  // first.
  REQUIRE(told(story, "A payment arrangement: 5 terms of €240").size() == 1);
  const auto terms = told(story, "Pays the rent and a term");
  REQUIRE(terms.size() == 5);
  CHECK(terms[0].owed == Cents{120000 - 24000});
  CHECK(terms[4].owed == Cents{});
}

TEST_CASE("missing current rent breaks an arrangement, and the chain goes on where it stood") {
  // In June everybody is €600 short again: savings of €600 and a month's €0 pay the rent or the
  // term, not both.
  Scenario world = dated(recovering(1), "climate.hardship", to_day({2022, 6, 1}), 900);
  lay(world, on_day(StepId::A_2_4, 100, {ChannelId::letter}));  // 12 May
  const Story story = story_of(world, 0);
  const auto made = told(story, "A payment arrangement");
  const auto missed = told(story, "Can't pay the term");
  const auto broken = told(story, "The arrangement is broken");
  const auto letter = told(story, "WIK letter");
  REQUIRE(made.size() == 1);
  REQUIRE(missed.size() == 1);
  REQUIRE(broken.size() == 1);
  REQUIRE(letter.size() == 1);
  CHECK(broken[0].day - missed[0].day == 8);  // seven days of grace, seen the day after
  const int stood = broken[0].day - made[0].day;
  CHECK(letter[0].day == next_working_day(to_day({2022, 5, 12}) + stood));
  const Quarter all = in_all(run(world));
  CHECK(all.arrangements_broken == 1);
  CHECK(all.arrangements_kept == 0);
}

TEST_CASE("who looks less often sees a missed term later") {
  Scenario world = dated(recovering(1), "climate.hardship", to_day({2022, 6, 1}), 900);
  const auto broken_on = [&](double days) {
    const Story story = story_of(with(world, {{"arrangement.watch_days", days}}), 0);
    const auto broken = told(story, "The arrangement is broken");
    REQUIRE(broken.size() == 1);
    return broken[0].day;
  };
  const Day daily = broken_on(1);
  const Day monthly = broken_on(30);
  CHECK(monthly >= daily);
  CHECK(monthly - daily < 30);
  CHECK(monthly.n % 30 == 0);
}

TEST_CASE("an arrangement is repaired once, then broken") {
  // From June €35 a month is left: in August savings have run out and the terms of €257 no longer
  // fit, terms of €31.50 do; from October nothing does.
  Scenario world = dated(recovering(20), "climate.hardship", to_day({2022, 6, 1}), 265);
  world = dated(world, "climate.hardship", to_day({2022, 10, 1}), 900);
  world = with(world, {{"arrangement.max_terms", 60}, {"arrangement.short_terms", 60}});
  const Quarter without = in_all(run(world));
  CHECK(without.arrangements_repaired == 0);
  CHECK(without.arrangements_broken == 20);
  const Tally tally = run(with(world, {{"arrangement.repair", 1}}));
  const Quarter all = in_all(tally);
  CHECK(all.arrangements_repaired == 20);
  CHECK(all.arrangements_made == 20);  // the same one, with other terms
  CHECK(all.arrangements_broken == 20);
  CHECK(running(tally) == 0);
}

TEST_CASE("a term that money falls short of is paid all the same when other bills wait") {
  const Scenario world = dated(recovering(60), "climate.hardship", to_day({2022, 6, 1}), 900);
  const auto lived = [&](double wait) {
    return in_all(run(with(world, {{"agreement.bills_wait", wait}})));
  };
  const Quarter never = lived(0), mostly = lived(0.9), always = lived(1);
  REQUIRE(never.arrangements_made > 50);
  CHECK(never.arrangements_broken == never.arrangements_made);
  CHECK(always.arrangements_kept == always.arrangements_made);
  CHECK(mostly.arrangements_kept > 20);
  CHECK(mostly.arrangements_broken > 5);
}

TEST_CASE("tenants who have the money may pay the rest early") {
  // From July there are €900 a month to spare.
  const Scenario world = dated(recovering(30), "climate.hardship", to_day({2022, 7, 1}), -600);
  const auto days = [&](double early) {
    return in_all(run(with(world, {{"agreement.early", early}}))).settled_days;
  };
  CHECK(days(1) < days(0));
}

TEST_CASE("forgotten terms break arrangements, messages before them prevent that") {
  const auto broken = [](double confirm, double remind) {
    const Scenario world = with(recovering(60), {{"agreement.forget", 0.15},
                                                 {"agreement.forget_unconfirmed", 0.30},
                                                 {"agreement.notice", 0},
                                                 {"arrangement.confirm", confirm},
                                                 {"arrangement.remind_term", remind}});
    const Quarter all = in_all(run(world));
    CHECK(all.arrangements_confirmed == (confirm != 0 ? all.arrangements_made : 0));
    CHECK(all.step_times[at(StepId::A_3_4)] == all.arrangements_confirmed);
    return all.arrangements_broken;
  };
  CHECK(broken(0, 0) > broken(1, 0));
  CHECK(broken(1, 0) > broken(1, 1));
}

TEST_CASE("made = kept + broken + ended otherwise + running") {
  std::int64_t ended = 0;  // rare: who leaves while terms run
  for (const double online : {0.0, 1.0}) {
    CAPTURE(online);
    const Tally tally = run(with(usual(800), {{"arrangement.online", online},
                                              {"arrangement.repair", 1},
                                              {"population.turnover", 0.3},
                                              {"agreement.fitting", 0.2},
                                              {"help.suspend_days", 10}}),
                            {.years = 3});
    const Quarter all = in_all(tally);
    CHECK(all.arrangements_made > 100);
    ended += all.arrangements_ended;
    CHECK(all.arrangements_made == all.arrangements_kept + all.arrangements_broken +
                                       all.arrangements_ended + running(tally));
    CHECK((all.arrangements_online > 0) == (online != 0));
    CHECK(all.arrangements_online + all.arrangements_offered + all.arrangements_by_partner +
              all.arrangements_by_contractor <=
          all.arrangements_made);
  }
  CHECK(ended > 0);
}

TEST_CASE("unlimited online arrangements fail where assessed ones hold") {
  const auto lives = [](std::initializer_list<Value> values) {
    return in_all(run(with(usual(1500), values), {.years = 3}));
  };
  const auto broken = [](const Quarter& q) {
    return static_cast<double>(q.arrangements_broken) /
           static_cast<double>(q.arrangements_broken + q.arrangements_kept);
  };
  const Quarter online = lives({{"arrangement.online", 1}});
  const Quarter once = lives({{"arrangement.online", 1}, {"arrangement.online_per_year", 1}});
  const Quarter assessed = lives({{"arrangement.assess", 1}});
  CHECK(online.arrangements_online > 50);
  CHECK(broken(online) > broken(assessed) + 0.05);
  CHECK(online.arrangements_broken > once.arrangements_broken);
  CHECK(online.helped < assessed.helped);  // it passes by talk and help
}

TEST_SUITE_END();
