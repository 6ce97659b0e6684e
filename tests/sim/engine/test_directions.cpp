// A push on one lever moves the outcome the way it must, over several seeds, with staff without
// limit (so that nobody's luck hangs on another's).
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

using Count = std::int64_t (*)(const Quarter&);

std::int64_t over_seeds(const Scenario& scenario, Count count) {
  std::int64_t sum = 0;
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    sum += count(in_all(run(scenario, {seeded(seed), 1, 1})));
  return sum;
}

// Half the homes are short now and then: every part of the chain has work.
Scenario strained(int homes) {
  return with(still(usual(homes)), {{"staff.unlimited", 1},
                                    {"climate.hardship", 250},
                                    {"court.execute_months", 2},
                                    {"court.summons_months", 2},
                                    {"court.second_chance", 0.2},
                                    {"court.last_minute", 0.2}});
}

// As `strained`, harder still: half the homes have no savings, and courts grant what is asked, so
// that each direction stands out from luck.
Scenario hard_pressed(int homes) {
  return with(strained(homes), {{"climate.hardship", 300},
                                {"population.no_buffer", 0.5},
                                {"court.evict_at_3", 0.8},
                                {"court.conditional", 0.1},
                                {"court.keys", 0.1},
                                {"court.gone", 0.05}});
}

// Short for a while and slow to notice, with money to pay it in terms: what staff say and how they
// reach people decides whether a file goes to the bailiff.
Scenario within_reach(int homes) {
  return with(still(usual(homes)), {{"staff.unlimited", 1},
                                    {"climate.hardship", 60},
                                    {"population.no_buffer", 0.6},
                                    {"shock.large_bill.rate", 0.4},
                                    {"shock.large_bill.drop", 1500},
                                    {"payment.forget", 0.05},
                                    {"payment.notice_days", 90},
                                    {"payment.late_share", 0.3},
                                    {"payment.late_days", 60},
                                    {"payment.tidy", 0},
                                    {"contact.self_contact", 0},
                                    {"handover.min_owed", 100}});
}

struct Direction {
  const char* key;
  double low, high;
  bool up;  // a higher value gives a higher count
  Count count;
};

void check(const Scenario& world, const Direction& d) {
  CAPTURE(std::string(d.key));
  const auto low = over_seeds(with(world, {{d.key, d.low}}), d.count);
  const auto high = over_seeds(with(world, {{d.key, d.high}}), d.count);
  // By a twentieth at least, and by more than a few.
  const auto stands_out = [](std::int64_t more, std::int64_t less) {
    return more > less + less / 20 && more >= less + 5;
  };
  CAPTURE(low);
  CAPTURE(high);
  if (d.up)
    CHECK(stands_out(high, low));
  else
    CHECK(stands_out(low, high));
}

std::int64_t cases(const Quarter& q) { return q.cases_opened; }
std::int64_t files(const Quarter& q) { return q.files_new; }
std::int64_t evictions(const Quarter& q) { return q.evictions_arrears; }
std::int64_t arrears(const Quarter& q) { return q.sitting_cents_end; }  // sum over quarter ends

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("what strikes households makes more cases") {
  const Scenario world = with(still(usual(400)), {{"staff.unlimited", 1},
                                                  {"payment.forget", 0},
                                                  {"payment.late_share", 0},
                                                  {"payment.debit_slip", 0},
                                                  {"payment.settlement_spread", 0}});
  for (const Direction& d : {Direction{"climate.unemployment", 0, 3, true, cases},
                             {"climate.hardship", 0, 200, true, cases},
                             {"shock.illness.rate", 0, 0.5, true, cases},
                             {"shock.large_bill.drop", 100, 6000, true, cases},
                             {"shock.fewer_hours.months", 1, 24, true, arrears},
                             {"population.buffer", 2000, 20000, false, cases},
                             {"population.slack", 0, 500, false, cases}})
    check(world, d);
}

TEST_CASE("habits of paying make more cases, direct debit fewer") {
  const Scenario world = with(still(usual(400)), {{"staff.unlimited", 1}});
  for (const Direction& d : {Direction{"payment.forget", 0, 0.2, true, cases},
                             {"payment.late_share", 0, 0.8, true, cases},
                             {"payment.young", 0, 3, true, cases},
                             {"payment.old", 0, 3, true, cases},
                             {"payment.debit_slip", 0, 0.2, true, cases},
                             {"payment.withhold", 0, 0.02, true, arrears},
                             {"payment.late_days", 5, 80, true, arrears},
                             {"payment.notice_days", 2, 80, true, arrears},
                             {"payment.settlement_spread", 0, 1500, true, arrears},
                             {"population.direct_debit", 0, 1, false, cases}})
    check(world, d);
}

TEST_CASE("months that vary and income that comes later make more cases, and more lasting ones") {
  const Scenario world = with(usual(400), {{"staff.unlimited", 1},
                                           {"payment.forget", 0},
                                           {"payment.late_share", 0},
                                           {"payment.debit_slip", 0},
                                           {"payment.settlement_spread", 0}});
  for (const Direction& d : {Direction{"months.steady", 0, 600, true, cases},
                             {"months.flexible", 180, 900, true, cases},
                             {"months.flexible_share", 0, 1, true, cases},
                             {"months.benefit", 0, 600, true, cases},
                             {"months.pension", 0, 600, true, cases},
                             {"months.self", 0, 1500, true, cases},
                             {"months.set_aside", 0.5, 1, false, cases},
                             {"months.set_aside_fails", -7, 0, true, cases},
                             {"months.spent", 0, 1, true, arrears}})
    check(world, d);
  const Scenario on_benefits = with(world, {{"population.income_wages", 0},
                                            {"population.income_benefit", 1},
                                            {"population.income_self", 0},
                                            {"months.set_aside", 2}});
  check(on_benefits, {"climate.benefits", -50, 50, false, cases});
}

TEST_CASE("a lasting loss that is adapted to, and sooner, leaves less arrears") {
  const Scenario world = with(usual(400), {{"staff.unlimited", 1},
                                           {"population.no_buffer", 0.6},
                                           {"shock.illness.rate", 0.3},
                                           {"shock.illness.drop", 500},
                                           {"shock.illness.months", 48}});
  check(world, {"months.adapts", 0, 1, false, arrears});
  check(with(world, {{"months.adapts", 0.8}}), {"months.adapt_months", 1, 48, true, arrears});
}

TEST_CASE("who keeps money back asks for terms, and terms hold when other bills wait") {
  const Scenario world = within_reach(200);
  check(world,
        {"agreement.keep_back", 0, 3, true, [](const Quarter& q) { return q.rod.terms_made; }});
  check(with(world, {{"agreement.keep_back", 1}}),
        {"agreement.bills_wait", 0, 1, false, [](const Quarter& q) { return q.rod.terms_broken; }});
}

TEST_CASE("what tenants do of themselves lowers arrears") {
  const Scenario world = hard_pressed(150);
  for (const Direction& d : {Direction{"payment.rent_first", 0, 1, false, arrears},
                             {"payment.tidy", 0, 1, false, arrears},
                             {"payment.repay_share", 0, 1, false, arrears},
                             {"payment.partial", 0, 1, false, arrears},
                             {"contact.self_contact", 0, 0.8, false, arrears},
                             {"mind.wrong_choice", 0, 1, true, arrears}})
    check(world, d);
}

TEST_CASE("contact that reaches and opens more tenants means fewer files") {
  const Scenario world = within_reach(150);
  for (const Direction& d :
       {Direction{"contact.open_spoken", 0, 1, false, files},
        {"channel.phone.reach", 0, 1, false, files},
        {"contact.help_accept", 0, 1, false, files},
        {"contact.reach_threshold", 0, 1, true, files},
        {"contact.open_threshold", 0, 1, true, files},
        {"contact.prompt_written", 0, 1, false, arrears},
        {"contact.promise_keep", 0, 1, false, arrears},
        {"staff.skill", 0, 1, true, [](const Quarter& q) { return q.opened_up; }},
        {"handover.min_owed", 100, 6000, false, files}})
    check(world, d);
  // More can pay in terms when there may be many; that keeps few files away from the bailiff, so
  // that is without a margin.
  const auto made = [](const Quarter& q) { return q.rod.terms_made; };
  check(world, {"arrangement.max_terms", 1, 36, true, made});
  CHECK(over_seeds(with(world, {{"arrangement.max_terms", 36}}), files) <
        over_seeds(with(world, {{"arrangement.max_terms", 1}}), files));
}

TEST_CASE("harder outside parties and less leniency mean more evictions") {
  const Scenario world = hard_pressed(200);
  for (const Direction& d : {Direction{"court.execute_months", 1, 12, false, evictions},
                             {"court.second_chance", 0, 1, false, evictions},
                             {"court.last_minute", 0, 0.9, false, evictions},
                             {"court.evict_at_3", 0, 1, true, evictions},
                             {"court.summons_share", 0.05, 1, true, evictions},
                             {"court.gone_early", 0, 0.4, false, evictions},
                             {"court.keys", 0, 0.8, false, evictions},
                             {"climate.court_days", 7, 300, false, evictions}})
    check(world, d);
}

TEST_CASE("tenants who can be reached in no way are evicted more often than those who can") {
  const auto with_reach = [](double reach) {
    Scenario world = strained(500);
    for (const Row& row : rows())
      if (row.section.starts_with("channel.") && row.name == "reach")
        set_value(row, world.settings, reach);
    return over_seeds(world, evictions);
  };
  const auto never = with_reach(0), sometimes = with_reach(0.1), always = with_reach(1);
  CHECK(never > sometimes);
  CHECK(sometimes > always);
}

TEST_CASE("a later handover means fewer new files") {
  std::int64_t last = 1 << 30;
  for (const int days : {20, 150, 300}) {
    CAPTURE(days);
    Scenario world = strained(1000);
    lay(world, after(StepId::A_2_5, StepId::A_2_4, days));
    const auto now = over_seeds(world, files);
    CHECK(now < last);
    last = now;
  }
}

TEST_CASE("letters do less where Dutch letters are hard to read") {
  // Nothing but letters.
  Scenario world = with(
      strained(200),
      {{"contact.read_language", 1}, {"contact.self_contact", 0}, {"contact.open_written", 0.5}});
  for (Workflow& workflow : world.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step != StepId::A_2_1; });
  const auto made = [](const Quarter& q) { return q.arrangements_made; };
  check(world, {"population.language", 0, 0.7, false, made});
  const Scenario nobody_reads = with(world, {{"population.language", 1}});
  CHECK(over_seeds(nobody_reads, made) == 0);
}

TEST_CASE("wrong contact data hide tenants from the telephone and not from a visit") {
  Scenario calls = strained(200);
  for (Workflow& workflow : calls.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step != StepId::A_2_2; });
  const auto reached = [](const Quarter& q) { return q.reached; };
  check(calls, {"population.contact_data", 0.2, 1, true, reached});
  CHECK(over_seeds(with(calls, {{"population.contact_data", 0}}), reached) == 0);

  Scenario visits = with(calls, {{"population.contact_data", 0}});
  lay(visits, on_day(StepId::A_2_3, 20, {ChannelId::home_visit}));
  CHECK(over_seeds(visits, reached) > 0);
}

TEST_CASE("where staff is scarce more calls for all crowd out and everybody waits longer") {
  // How much work waits, over the quarters' ends: as the same work comes in, the mean wait goes
  // with it (Little). The days that served work waited say less and less as fewer are served.
  const auto wait = [](const Scenario& world) {
    const auto waiting = [](const Quarter& q) { return q.queue_end; };
    return static_cast<double>(over_seeds(world, waiting));
  };
  const auto twice = [](Scenario world) {
    lay(world, times(on_day(StepId::A_2_2, 10, {ChannelId::phone}), 8, 3));
    return world;
  };
  Scenario world =
      with(strained(150), {{"staff.unlimited", 0},
                           {"staff.collectors", 4},
                           {"staff.visitors", 100},
                           {"payment.late_share", 0.4},  // enough who are late for a while
                           {"payment.late_days", 9},
                           {"payment.notice_days", 22},
                           {"contact.self_contact", 0.12},
                           {"shock.large_bill.rate", 0.32},
                           {"shock.large_bill.drop", 430}});
  const double usual_wait = wait(world);
  REQUIRE(usual_wait > 0);
  CHECK(wait(twice(world)) > 1.5 * usual_wait);
  SUBCASE("staff without limit absorb it") {
    CHECK(wait(twice(with(world, {{"staff.unlimited", 1}}))) == 0);
  }
  SUBCASE("letters, arrangements and handovers take the same people's time") {
    CHECK(wait(with(world, {{"channel.email.minutes", 30}})) > 1.5 * usual_wait);
    CHECK(wait(with(world, {{"contact.arrangement_minutes", 120}})) > 1.2 * usual_wait);
  }
  SUBCASE("visitors are other people") {
    const auto visit_minutes = [](const Quarter& q) { return q.visit_minutes; };
    const Scenario busy_visitors = with(world, {{"channel.home_visit.minutes", 300}});
    CHECK(over_seeds(busy_visitors, visit_minutes) > 0);
    Scenario visits = world;  // waits of visits only
    for (Workflow& w : visits.workflows)
      std::erase_if(w.steps, [](const auto& e) { return e.step == StepId::A_2_2; });
    set(visits, "staff.visitors", 1);
    const double before = wait(visits);
    CHECK(wait(with(visits, {{"staff.collectors", 0.1}})) == before);
    CHECK(wait(with(visits, {{"staff.visitors", 20}})) < before);
  }
}

TEST_CASE("extra staff in summer does more work in summer and leaves less waiting") {
  const Scenario world = with(strained(200), {{"staff.unlimited", 0}, {"staff.collectors", 4}});
  // What is left waiting when the summer is over, and what was done in it.
  const auto summer = [](const Scenario& scenario, Count count) {
    std::int64_t sum = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
      sum += count(run(scenario, {seeded(seed), 1, 1}).quarters[6]);
    return sum;
  };
  const auto waiting = [](const Quarter& q) { return q.queue_end; };
  const auto served = [](const Quarter& q) { return q.queue_served; };
  const Scenario more = with(world, {{"staff.july", 1}});
  CHECK(summer(world, waiting) > 0);
  CHECK(summer(more, waiting) < summer(world, waiting));
  CHECK(summer(more, served) > summer(world, served));
}

TEST_CASE("payment morale of strength nil leaves habits alone, and moves them otherwise") {
  const Scenario world = with(usual(200), {{"staff.unlimited", 1},
                                           {"payment.late_share", 0.5},
                                           {"payment.forget", 0.1},
                                           {"population.direct_debit", 0.2}});
  const auto morale = [&](double strength, double reminder) {
    return with(world, {{"payment.morale", strength}, {"payment.morale_reminder", reminder}});
  };
  CHECK(same(run(morale(0, -1)), run(morale(0, 1))));
  const auto at_nil = over_seeds(morale(0, 0), cases);
  CHECK(over_seeds(morale(1, -1), cases) < at_nil);
  CHECK(over_seeds(morale(1, 1), cases) > at_nil);
  SUBCASE("each experience counts") {
    for (const char* key :
         {"payment.morale_lenient", "payment.morale_arrangement", "payment.morale_costs"}) {
      CAPTURE(std::string(key));
      Scenario strong = with(strained(150), {{"payment.morale", 1}, {"payment.late_share", 0.6}});
      if (key == std::string_view("payment.morale_arrangement"))  // short again and again
        strong = with(strong, {{"shock.illness.rate", 1},
                               {"shock.illness.drop", 700},
                               {"shock.illness.months", 1},
                               {"population.no_buffer", 1},
                               {"climate.hardship", 0},
                               {"contact.self_contact", 1}});
      if (key == std::string_view("payment.morale_lenient"))  // nobody says anything for a month
        for (Workflow& workflow : strong.workflows) workflow.steps.clear();
      CHECK(over_seeds(with(strong, {{key, -1}}), cases) <
            over_seeds(with(strong, {{key, 1}}), cases));
    }
  }
}
