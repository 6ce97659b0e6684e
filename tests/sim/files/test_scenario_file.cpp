#include <doctest/doctest.h>

#include "files/catalogue.h"
#include "files/overrides.h"
#include "files/scenario_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;

namespace {

Scenario loaded(const std::string& name) {
  const auto scenario = load_scenario(name, shipped());
  REQUIRE_MESSAGE(scenario.ok(), all_text(scenario.problems()));
  return *scenario;
}

Scenario laid(const Scenario& base, const std::string& name) {
  const auto scenario = load_alternative(base, name, shipped());
  REQUIRE_MESSAGE(scenario.ok(), all_text(scenario.problems()));
  return *scenario;
}

double value(const Scenario& scenario, const std::string& key) {
  return value_of(rows()[*find_row(key)], scenario.settings);
}

double value_on(const Scenario& scenario, const std::string& key, Date date) {
  return value_of(rows()[*find_row(key)], settings_on(scenario, to_day(date)));
}

const WorkflowStep* step(const Scenario& scenario, StepId id,
                         SegmentId segment = SegmentId::regular) {
  for (const WorkflowStep& s : scenario.workflows[at(segment)].steps)
    if (s.step == id) return &s;
  return nullptr;
}

const std::string on_sector = "base = 'sector-2022'\n";

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("patches behind a plus are laid over one another, from left to right") {
    const TempFolder folder;
    const std::string a = folder.write(
        "a.toml", "patch = true\nlabel = 'A'\n[staff]\ncollectors = 2\nvisitors = 3\n");
    const std::string b =
        folder.write("b.toml", "patch = true\nlabel = 'B'\nstaff.collectors = 4\n");
    const Scenario sector = loaded("sector-2022");
    const Scenario both = laid(sector, a + "+" + b);
    CHECK(value(both, "staff.collectors") == 4);
    CHECK(value(both, "staff.visitors") == 3);
    CHECK(both.label_en == "A + B");
    CHECK(value(laid(sector, b + "+" + a), "staff.collectors") == 2);
    const Scenario whole = loaded("sector-2022+" + b);
    CHECK(value(whole, "staff.collectors") == 4);
    CHECK(value(whole, "staff.visitors") == value(sector, "staff.visitors"));
    CHECK_FALSE(load_scenario(a + "+" + b, shipped()).ok());  // nothing to lay them over
    CHECK_FALSE(load_alternative(sector, a + "+sector-2022", shipped()).ok());
    CHECK_FALSE(load_alternative(sector, a + "+", shipped()).ok());
  }

  TEST_CASE("a file changes what it says and leaves the rest as its base has it") {
    const TempFolder folder;
    folder.write("a.toml", on_sector + "label = 'A'\nstaff.collectors = 2.5\n");
    const std::string path = folder.write(
        "b.toml",
        "base = 'a'\n[staff]\nvisitors = { value = 1, source = 'ours', status = 'published' }\n"
        "[approach]\nfixed_person = true\n");
    const Scenario b = loaded(path), sector = loaded("sector-2022");
    CHECK(value(b, "staff.collectors") == 2.5);
    CHECK(value(b, "staff.visitors") == 1);
    CHECK(value(b, "approach.fixed_person") == 1);
    CHECK(value(b, "staff.hours") == value(sector, "staff.hours"));
    CHECK(b.name == "b");
    CHECK(b.label_nl == "b");  // never the base's
    const Origin& origin = b.origins[*find_row("staff.visitors")];
    CHECK(origin.file == path);
    CHECK(origin.line == 3);
    CHECK(origin.source == "ours");
    CHECK(origin.status == "published");
    CHECK(b.origins[*find_row("staff.collectors")].file == (folder.path() / "a.toml").string());
    CHECK(b.origins[*find_row("staff.hours")].file ==
          sector.origins[*find_row("staff.hours")].file);
  }

  TEST_CASE("a dated value holds from its day on, and a ramp gets there in equal monthly steps") {
    const TempFolder folder;
    const Scenario s = loaded(folder.write(
        "x.toml", on_sector + "[staff]\nvisitors = [ 0.4, { from = 2024-01-01, value = 1 },"
                              " { from = 2026-07-01, value = 1.6, ramp_months = 6 } ]\n"
                              "[climate]\nunemployment = { from = 2019-01-01, value = 1.5 }\n"));
    CHECK(value_on(s, "staff.visitors", {2023, 12, 31}) == 0.4);
    CHECK(value_on(s, "staff.visitors", {2024, 1, 1}) == 1);
    CHECK(value_on(s, "staff.visitors", {2026, 6, 30}) == 1);
    CHECK(value_on(s, "staff.visitors", {2026, 7, 1}) == doctest::Approx(1.1));
    CHECK(value_on(s, "staff.visitors", {2026, 12, 1}) == doctest::Approx(1.6));
    CHECK(value_on(s, "climate.unemployment", {2018, 12, 31}) == 1);  // climate has a past
    CHECK(value_on(s, "climate.unemployment", {2019, 1, 1}) == 1.5);
  }

  TEST_CASE("a patch's value without a date replaces dated ones, and dated ones leave it") {
    const TempFolder folder;
    const Scenario base = loaded(folder.write(
        "x.toml", on_sector + "[staff]\nvisitors = [ 0.4, { from = 2024-01-01, value = 1 } ]\n"));
    const Scenario plain =
        laid(base, folder.write("p.toml", "patch = true\nstaff.visitors = 0.7\n"));
    CHECK(value_on(plain, "staff.visitors", {2025, 1, 1}) == 0.7);
    const Scenario dated = laid(
        base, folder.write("d.toml",
                           "patch = true\nstaff.visitors = { from = 2025-01-01, value = 2 }\n"));
    CHECK(value_on(dated, "staff.visitors", {2024, 6, 1}) == 0.4);
    CHECK(value_on(dated, "staff.visitors", {2025, 1, 1}) == 2);
  }

  TEST_CASE("a workflow table merges by key and lists are replaced whole") {
    const TempFolder folder;
    const Scenario base = loaded("sector-2022");
    const Scenario s = laid(base, folder.write("p.toml", R"(patch = true
[workflow.all.'A.2.3']
day = 20
unless = 'promise'
[workflow.all.'A.2.5']
day = 70
[workflow.all.'B.2.4']
on = 'done'
)"));
    const WorkflowStep* visit = step(s, StepId::A_2_3);
    CHECK(visit->day == 20);
    CHECK(visit->repeat == step(base, StepId::A_2_3)->repeat);
    CHECK(visit->channels == step(base, StepId::A_2_3)->channels);
    CHECK(visit->unless == 1u << at(Unless::promise));
    CHECK(step(s, StepId::A_2_5)->has_day);
    CHECK(!step(s, StepId::A_2_5)->has_after);
    CHECK(!step(s, StepId::B_2_4)->any_result);
    CHECK(step(s, StepId::B_2_4)->after == StepId::B_2_3);
    const Scenario back =
        laid(s, folder.write("q.toml", "patch = true\n[workflow.all.'A.2.5']\nafter = 'A.2.4'\n"));
    CHECK(!step(back, StepId::A_2_5)->has_day);
    CHECK(step(back, StepId::A_2_5)->after == StepId::A_2_4);
  }

  TEST_CASE(
      "a step may name a day and a step before it, and a table that names one says all of it") {
    const TempFolder folder;
    const Scenario base = loaded(
        folder.write("both.toml", on_sector + "[workflow.all.'A.2.5']\nday = 70\nafter = 'A.2.4'\n"
                                              "days = 16\non = 'done'\nmin_owed = 12.5\n"));
    const WorkflowStep* both = step(base, StepId::A_2_5);
    CHECK(both->has_day);
    CHECK(both->day == 70);
    CHECK(both->has_after);
    CHECK(both->days == 16);
    CHECK_FALSE(both->any_result);
    CHECK(both->min_owed == 12.5);
    CHECK_FALSE(both->min_months);
    const Scenario longer =
        laid(base, folder.write("d.toml", "patch = true\n[workflow.all.'A.2.5']\ndays = 20\n"));
    CHECK(step(longer, StepId::A_2_5)->days == 20);
    CHECK(step(longer, StepId::A_2_5)->day == 70);
    const Scenario day = laid(
        base, folder.write("e.toml",
                           "patch = true\n[workflow.all.'A.2.5']\nday = 80\nmin_months = 1.5\n"));
    CHECK_FALSE(step(day, StepId::A_2_5)->has_after);
    CHECK(step(day, StepId::A_2_5)->any_result);
    CHECK(step(day, StepId::A_2_5)->min_months == 1.5);
    CHECK(step(day, StepId::A_2_5)->min_owed == 12.5);
  }

  TEST_CASE("the shipped handovers stand on a day of their own, after the letter's term") {
    for (const char* name : {"sector-2022", "sector-2014", "woonbron-2020", "woonbron-2024"}) {
      CAPTURE(name);
      const Scenario scenario = loaded(name);
      for (const Workflow& workflow : scenario.workflows) {
        const WorkflowStep* handover = find_step(workflow, StepId::A_2_5);
        REQUIRE(handover);
        CHECK(handover->has_day);
        CHECK(handover->after == StepId::A_2_4);
        CHECK(handover->days == 16);
        CHECK(find_step(workflow, StepId::A_2_4)->min_owed.value_or(0) > 0);
        CHECK(find_step(workflow, StepId::A_2_3)->min_owed.value_or(0) >= 100);
        CHECK(find_step(workflow, StepId::A_2_1)->min_owed.value_or(0) > 0);
      }
    }
  }

  TEST_CASE("fewer WIK letters leave the handover of 2022 where it is, a later handover moves it") {
    const Scenario base = loaded("sector-2022");
    const auto day = [](const Scenario& s, StepId id) {
      const Workflow& workflow = s.workflows[at(SegmentId::regular)];
      return standing_day(workflow, *find_step(workflow, id));
    };
    const Scenario letters = laid(base, "fewer-wik-letters"), later = laid(base, "later-handover");
    CHECK(day(letters, StepId::A_2_4) == 40);
    CHECK(day(letters, StepId::A_2_5) == day(base, StepId::A_2_5));
    CHECK(day(later, StepId::A_2_4) == day(base, StepId::A_2_4));
    CHECK(day(later, StepId::A_2_5) == 91);
  }

  TEST_CASE("in one file a segment wins from all, and a later file's all wins from both") {
    const TempFolder folder;
    const Scenario base = loaded(folder.write("x.toml", on_sector + R"(
[workflow.chronic.'A.2.3']
day = 10
[workflow.all.'A.2.3']
day = 20
[workflow.victim.'A.2.3']
off = true
)"));
    CHECK(step(base, StepId::A_2_3)->day == 20);
    CHECK(step(base, StepId::A_2_3, SegmentId::chronic)->day == 10);
    CHECK(step(base, StepId::A_2_3, SegmentId::victim) == nullptr);
    const Scenario s =
        laid(base, folder.write("p.toml", "patch = true\n[workflow.all.'A.2.3']\nrepeat = 3\n"));
    CHECK(step(s, StepId::A_2_3, SegmentId::chronic)->repeat == 3);
    CHECK(step(s, StepId::A_2_3, SegmentId::chronic)->day == 10);
    CHECK(step(s, StepId::A_2_3, SegmentId::victim) == nullptr);  // no moment given: not added
    const Scenario added = laid(base, "home-visits");
    CHECK(step(added, StepId::A_2_3, SegmentId::chronic)->day == 24);
    CHECK(step(added, StepId::A_2_3, SegmentId::victim)->day == 24);
  }

  TEST_CASE("what a text is laid over is named, nearest first, as far as it can be had") {
    TempFolder folder;
    const std::string parent = folder.write("parent.toml", on_sector);
    const FoundFile here{folder.path() / "mine.toml", "mine.toml"};
    const auto files = files_under("base = 'parent'\n", here, shipped());
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == parent);
    CHECK(files[1].shown_as == "sector-2022.toml");
    CHECK(files_under("base = 'nowhere'\n", here, shipped()).empty());
    CHECK(files_under("patch = true\n", here, shipped()).empty());
    CHECK(files_under("[half", here, shipped()).empty());
  }

  TEST_CASE("a patch needs a base, and an alternative may be whole") {
    const Problems problems = load_scenario("home-visits", shipped()).problems();
    CHECK(all_text(problems).find("needs a base") != std::string::npos);
    const TempFolder folder;
    Scenario base = loaded("sector-2022");
    REQUIRE(apply_set(base, "staff.collectors=9").empty());
    CHECK(value(laid(base, "home-visits"), "staff.collectors") == 9);
    CHECK(value(laid(base, folder.write("w.toml", on_sector)), "staff.collectors") ==
          value(loaded("sector-2022"), "staff.collectors"));
  }

  TEST_CASE("everything that is shipped loads, and every strategy lies over every scenario") {
    const auto all = catalogue(shipped());
    REQUIRE_MESSAGE(all.ok(), all_text(all.problems()));
    CHECK(all->size() >= 4);
    for (const CatalogueEntry& entry : *all) {
      CAPTURE(entry.name);
      CHECK(!entry.label_en.empty());
      CHECK(!entry.label_nl.empty());
      CHECK(!entry.description_en.empty());
      CHECK(entry.description_nl != entry.description_en);
      if (entry.strategy) continue;
      const Scenario base = loaded(entry.name);
      for (const CatalogueEntry& strategy : *all) {
        if (!strategy.strategy) continue;
        const Scenario alternative = laid(base, strategy.name);
        CHECK(alternative.name == strategy.name);
        // Another number of teams is another world, and nothing else that is shipped is one.
        const bool teams =
            value(base, "population.teams") == value(alternative, "population.teams");
        CHECK(same_world(base, alternative) == teams);
      }
    }
  }

  TEST_CASE("--set reads as a file does, all or nothing") {
    Scenario s = loaded("sector-2022");
    CHECK(apply_set(s, "staff.collectors=2.5").empty());
    CHECK(apply_set(s, "approach.fixed_person = true").empty());
    CHECK(apply_set(s, "workflow.all.A.2.3.day=20").empty());
    CHECK(apply_set(s, "workflow.all.'A.2.3'.channel=office_visit").empty());
    CHECK(apply_set(s, "workflow.all.A.2.3.unless=['promise']").empty());
    CHECK(apply_set(s, "staff.visitors={ from = 2024-01-01, value = 2 }").empty());
    CHECK(value(s, "staff.collectors") == 2.5);
    CHECK(value(s, "approach.fixed_person") == 1);
    CHECK(step(s, StepId::A_2_3)->day == 20);
    CHECK(step(s, StepId::A_2_3)->channels == std::vector{ChannelId::office_visit});
    CHECK(s.origins[*find_row("staff.collectors")].file == "--set");

    CHECK(all_text(apply_set(s, "staff.colectors=3")) ==
          "--set: staff.colectors: unknown key; did you mean \"staff.collectors\"?\n");
    const std::vector<std::string> both{"staff.collectors=4", "staff.visitors=-1"};
    CHECK(apply_sets(s, both).size() == 1);
    CHECK(value(s, "staff.collectors") == 2.5);
    for (const char* bad :
         {"", "=", "=3", "staff.collectors", "staff.collectors=", "a b=3", "a..b=3",
          "staff.collectors=3\nx=1", "name=x", "base=x", "staff.collectors=[", "a'=1"}) {
      CAPTURE(bad);
      CHECK(apply_set(s, bad).size() == 1);
    }
    const std::vector<std::string> off{"workflow.all.B.2.4.off=true",
                                       "workflow.all.B.2.5.off=true"};
    CHECK(apply_set(s, off[0]).size() == 1);
    CHECK(apply_sets(s, off).empty());
  }

  TEST_CASE("the order of tables in a file means nothing") {
    const TempFolder folder;
    const std::string one = "[workflow.all.'A.1.2']\nday = -3\nchannel = 'sms'\n";
    const std::string two = "[workflow.lax.'A.2.3']\nday = 9\n";
    const Scenario a = loaded(folder.write("a.toml", on_sector + one + two));
    const Scenario b = loaded(folder.write("b.toml", on_sector + two + one));
    for (std::size_t i = 0; i < count_of<SegmentId>; ++i) {
      const auto &x = a.workflows[i].steps, &y = b.workflows[i].steps;
      REQUIRE(x.size() == y.size());
      for (std::size_t k = 0; k < x.size(); ++k) {
        CHECK(x[k].step == y[k].step);
        CHECK(x[k].day == y[k].day);
      }
    }
  }
}
