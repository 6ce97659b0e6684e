// For each way in which a case can end, one tenant's story as a stored text in both languages. The
// tenant is looked for: the first seed under which the home's story has the sentences of that
// ending, in order. Read the texts line by line when they change.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "golden.h"
#include "output/story_text.h"
#include "tests/sim/engine/worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

using Needles = std::vector<std::string_view>;

struct Ending {
  std::string_view name;
  Needles tells;  // sentences of the story, in this order, the last one closes it
  Scenario world;
};

constexpr std::string_view onset = "The rent is not paid when due";
constexpr std::string_view nil = "Nothing is owed any more.";
constexpr std::string_view former = "Former tenant. ";
constexpr std::string_view taken = "Former tenant. The bailiff takes from the income";

bool has(const StoryEntry& entry, std::string_view words) {
  return entry.en.find(words) != std::string::npos;
}

// From `start` on: one case, told until the last needle. After the next tenant has moved in only
// what is told of the one who left.
std::optional<std::vector<StoryEntry>> case_from(const Story& story, std::size_t start,
                                                 const Needles& tells) {
  constexpr std::size_t longest = 44;  // entries
  std::vector<StoryEntry> told;
  std::size_t found = 0;
  bool next_tenant = false;
  for (std::size_t i = start; i < story.entries.size() && told.size() < longest; ++i) {
    const StoryEntry& entry = story.entries[i];
    if (next_tenant && !has(entry, former)) continue;
    told.push_back(entry);
    next_tenant = next_tenant || has(entry, "A new tenant moves in.");
    if (has(entry, tells[found])) {
      if (++found == tells.size()) return told;
    } else if (has(entry, nil)) {
      return std::nullopt;  // another ending
    }
  }
  return std::nullopt;
}

std::optional<std::vector<StoryEntry>> told_by(const Story& story, const Ending& ending) {
  for (std::size_t i = 0; i < story.entries.size(); ++i) {
    const bool starts = has(story.entries[i], onset) && !has(story.entries[i], former) &&
                        (i == 0 || story.entries[i - 1].owed == Cents{});
    if (!starts) continue;
    if (auto told = case_from(story, i, ending.tells)) return told;
  }
  return std::nullopt;
}

std::optional<Story> find(const Ending& ending) {
  for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
    RunInput input = seeded(seed);
    input.watch = 0;
    State state = State::start(ending.world, input, 3);
    state.run_until(ending.world, to_day({2027, 12, 31}));
    const Story story = state.story();
    auto told = told_by(story, ending);
    if (!told) continue;
    Story part;
    part.entries = std::move(*told);
    for (std::size_t h = 0; h < story.heads.size(); ++h) {
      const bool gone =
          h + 1 < story.heads.size() && story.heads[h + 1].from <= part.entries.front().day;
      if (!gone && story.heads[h].from <= part.entries.front().day)
        part.heads.push_back(story.heads[h]);
    }
    return part;
  }
  return std::nullopt;
}

// One home of a corporation that works by every step, with tenants who are often short.
Scenario hard_times(std::initializer_list<Value> values) {
  Scenario world =
      with(still(every_step(1)),
           {{"staff.unlimited", 1}, {"climate.hardship", 150}, {"population.no_buffer", 0.6}});
  return with(std::move(world), values);
}

Scenario to_court(std::initializer_list<Value> values) {
  return with(hard_times({{"contact.open_spoken", 0.1},
                          {"court.summons_months", 2},
                          {"court.execute_months", 2},
                          {"court.evict_at_3", 0.9},
                          {"court.conditional", 0.1},
                          {"court.second_chance", 0},
                          {"court.last_minute", 0.1},
                          {"court.keys", 0.05},
                          {"court.gone", 0.05}}),
              values);
}

// The agency has three months; nothing else is done meanwhile.
Scenario left_to_the_agency() {
  Scenario world = hard_times({{"agency.max_days", 90}});
  for (Workflow& workflow : world.workflows)
    std::erase_if(workflow.steps, [](const auto& e) {
      return e.step == StepId::A_2_3c || e.step == StepId::A_2_3d || e.step == StepId::A_2_3;
    });
  return with_steps(std::move(world), {times(after(StepId::B_1_1b, StepId::A_2_5b, 2), 6, 9),
                                       after(StepId::A_2_5, StepId::A_2_4, 100)});
}

std::vector<Ending> endings() {
  const Scenario settles = hard_times({{"contact.help_accept", 0.9},
                                       {"settlement.least_months", 1},
                                       {"population.other_debt", 0.9}});
  return {
      {"eviction", {"The tenant is evicted.", "A new tenant moves in."}, to_court({})},
      {"keys",
       {"The tenant hands in the keys.", "A new tenant moves in."},
       to_court({{"court.keys", 0.6}})},
      {"gone",
       {"The tenant has left without notice.", "The new address is unknown", "Written off"},
       to_court({{"court.gone", 0.6}, {"execution.children", 0}, {"recovery.address_gone", 0.1}})},
      {"family",
       {"Family pays at the last minute", nil},
       to_court({{"court.last_minute", 0.9},
                 {"court.family", 0.9},
                 {"court.family_sum", 8000},
                 {"execution.late_arrangement", 0}})},
      {"attachment",
       {"The tenant is evicted.", "Former tenant. The bailiff attaches income", taken, taken,
        taken},
       to_court({{"recovery.address_forced", 1}, {"population.income_wages", 0.9}})},
      {"msnp", {"amicable settlement of all debts", "The settlement is completed"}, settles},
      {"wsnp",
       {"statutory settlement of all debts", "The settlement ends without a clean slate"},
       with(settles, {{"settlement.agree", 0}, {"settlement.wsnp_admitted", 1}})},
      {"estate",
       {"The tenant dies", "Written off"},
       hard_times({{"estate.death_50", 0.2}, {"estate.death_65", 0.3}, {"estate.heirs_pay", 0}})},
      {"repaired", {"A second look:", nil}, hard_times({{"arrangement.repair", 1}})},
      {"agency",
       {"Handover to the collection agency.", "The tenant will pay soon.", nil},
       left_to_the_agency()},
  };
}

std::string in_both(const Story& story) {
  return story_text(story, 0, {}, Language::en) + "\n" + story_text(story, 0, {}, Language::nl);
}

void check_stored(std::string_view name, const Story& story) {
  const std::string now = in_both(story);
  const std::string file = fmt::format("story_{}.txt", name);
  CHECK(golden(file, now) == now);
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("each way in which a case ends has its story, as it is stored (long)") {
  for (const Ending& ending : endings()) {
    CAPTURE(std::string(ending.name));
    const auto story = find(ending);
    REQUIRE(story);
    check_stored(ending.name, *story);
  }
}

TEST_CASE("a relapse after years is told with the case before it, as it is stored") {
  Ending twice{"relapse", {nil, onset, nil}, hard_times({{"climate.hardship", 50}})};
  const auto years_between = [](const Story& story) {
    Day ended{};
    for (const StoryEntry& entry : story.entries) {
      if (ended != Day{} && has(entry, onset)) return entry.day - ended >= 2 * 365;
      if (has(entry, nil)) ended = entry.day;
    }
    return false;
  };
  for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
    RunInput input = seeded(seed);
    input.watch = 0;
    State state = State::start(twice.world, input, 3);
    state.run_until(twice.world, to_day({2027, 12, 31}));
    Story story = state.story();
    auto told = told_by(story, twice);
    if (!told || told->size() < 12) continue;
    story.entries = std::move(*told);
    story.heads.resize(1);
    if (!years_between(story)) continue;
    return check_stored("relapse", story);
  }
  FAIL("nobody falls behind again after years");
}

TEST_CASE("what is owed in a story follows from its sentences (long)") {
  for (const Ending& ending : endings()) {
    CAPTURE(std::string(ending.name));
    const auto story = find(ending);
    REQUIRE(story);
    Day last{};
    for (const StoryEntry& entry : story->entries) {
      CAPTURE(entry.en);
      CHECK(entry.day >= last);
      last = entry.day;
      CHECK_FALSE(entry.en.empty());
      CHECK(entry.en.back() == '.');
      CHECK(entry.nl.back() == '.');
      if (has(entry, nil)) CHECK(entry.owed == Cents{});
      if (has(entry, "is still open")) CHECK(entry.owed > Cents{});
    }
  }
}

TEST_SUITE_END();
