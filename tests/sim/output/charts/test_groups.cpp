// Who they are: shares, shares of all tenants, and the search that finds one of them.
#include <doctest/doctest.h>

#include <algorithm>

#include "../fake_study.h"
#include "../recording_canvas.h"
#include "hand_data.h"
#include "kpi/quarters.h"

using namespace drempel;

namespace {

// Of every 10 in arrears 7 are of profile I; of the evicted all are of profile II and were tried.
StudyOutput study_of_groups() {
  StudyOutput output = fake_study();
  for (ScenarioRuns* runs : {&output.base, &output.alternatives[0]})
    for (Tally& tally : runs->runs)
      for (Quarter& q : tally.quarters) {
        q.in_arrears_end = 100;
        q.who_in_arrears_end.profile = {70, 10, 10, 10};
        q.who_in_arrears_end.shock[at(ShockId::illness)] = 25;
        q.who_in_arrears_end.shock[no_shock] = 75;
        q.who_in_arrears_end.segment[at(SegmentId::newcomer)] = 100;
        q.who_homes_end.profile = {100, 100, 100, 700};
        q.evictions_arrears = 2;
        q.who_evicted.profile = {0, 2, 0, 0};
        q.evicted_tried[at(Tried::talk)] = 1;
        q.evicted_step_cases[at(StepId::B_2_1)] = 2;
        q.evicted_days = 400;
        q.step_cases[at(StepId::A_2_4)] = 40;
        q.step_profile[at(StepId::A_2_4)] = {20, 0, 0, 20};
        q.step_segment[at(StepId::A_2_4)][at(SegmentId::chronic)] = 40;
        q.flow_end[place_start][at(CaseOutcome::paid)] = 90;
        q.flow_end[place_of(StepId::B_2_5)][at(CaseOutcome::evicted)] = 10;
      }
  return output;
}

const GroupBar& bar(const GroupsData& data, std::size_t panel, std::size_t k) {
  return data.panels.at(panel).bars.at(k);
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("groups: shares of those in arrears stand beside the shares of all tenants") {
  const GroupsData data = who_data(study_of_groups(), WhoAreCounted::in_arrears, Language::en);
  REQUIRE(data.panels.size() == 4);
  CHECK(data.strategies.size() == 2);
  CHECK(bar(data, 0, at(Profile::I)).values[0].share == doctest::Approx(70));
  CHECK(bar(data, 0, at(Profile::I)).values[0].count.mean == 70);  // at a time
  CHECK(bar(data, 0, at(Profile::I)).whole == doctest::Approx(10));
  CHECK(bar(data, 1, at(ShockId::illness)).values[1].share == doctest::Approx(25));
  CHECK(bar(data, 1, no_shock).name == "none");
  CHECK(bar(data, 2, at(SegmentId::newcomer)).values[0].share == doctest::Approx(100));
}

TEST_CASE("groups: each bar knows how to find one of its own, in the counted years") {
  const StudyOutput output = study_of_groups();
  const Tally& tally = output.base.runs[0];
  const GroupsData data = who_data(output, WhoAreCounted::evicted, Language::nl);
  const Search& search = bar(data, 0, at(Profile::II)).search;
  CHECK(search.moment == Moment::ended);
  CHECK(search.how == CaseOutcome::evicted);
  CHECK(search.profile == Profile::II);
  CHECK_FALSE(search.segment.has_value());
  CHECK(search.from == quarter_end(tally, first_counted - 1) + 1);
  CHECK(search.until == quarter_end(tally, end_counted(tally) - 1));
  CHECK(bar(data, 0, at(Profile::II)).values[0].count.mean == 8);  // a year
  CHECK(bar(data, 2, 0).search.segment == SegmentId::regular);
  CHECK(bar(data, 3, 0).search.household == HouseholdType::single);
}

TEST_CASE("groups: what was tried before an eviction, and how cases end") {
  const StudyOutput output = study_of_groups();
  const GroupsData before = before_eviction_data(output, Language::en);
  CHECK(bar(before, 0, at(Tried::talk)).values[0].share == doctest::Approx(50));
  CHECK(bar(before, 0, at(Tried::talk)).search.after_tried == Tried::talk);
  const auto& steps = before.panels[1].bars;
  const auto summons = std::find_if(steps.begin(), steps.end(), [](const GroupBar& one) {
    return one.search.after_step == StepId::B_2_1;
  });
  REQUIRE(summons != steps.end());
  CHECK(summons->values[0].share == doctest::Approx(100));
  CHECK(before.under.find("200 days") != std::string::npos);
  const GroupsData endings = endings_data(output, Language::en);
  CHECK(bar(endings, 0, at(CaseOutcome::paid)).values[0].share == doctest::Approx(90));
  CHECK(bar(endings, 0, at(CaseOutcome::evicted)).search.how == CaseOutcome::evicted);
}

TEST_CASE("groups: who reach a step, in all years or in one quarter") {
  const StudyOutput output = study_of_groups();
  for (const ChainSpan span : {ChainSpan{}, ChainSpan{first_counted, first_counted + 1}}) {
    const GroupsData data = step_groups_data(output, 1, StepId::A_2_4, Language::en, span);
    REQUIRE(data.panels.size() == 2);
    CHECK(data.places == std::vector<int>{1});
    CHECK(bar(data, 0, at(Profile::I)).values[0].share == doctest::Approx(50));
    CHECK(bar(data, 0, at(Profile::I)).values[0].count.mean == doctest::Approx(80));
    CHECK(bar(data, 0, at(Profile::I)).whole == doctest::Approx(10));
    CHECK(bar(data, 1, at(SegmentId::chronic)).values[0].share == doctest::Approx(100));
    CHECK(bar(data, 1, 0).search.step == StepId::A_2_4);
  }
}

TEST_CASE("groups: the bar under a point is found, and all of them fit where they say") {
  for (const double width : {264.0, 760.0, 1400.0}) {
    hand::Kind kind{2, 12};
    GroupsData data = hand::groups(kind);
    const double height = groups_height(width, data, {});
    const Rect bounds{30, 40, width, height};
    RecordingCanvas canvas(bounds);
    draw(canvas, bounds, data, {});
    CHECK(canvas.faults() == "");
    CHECK(canvas.hovers.size() == 31);  // every bar
    for (const HoverRegion& region : canvas.hovers) {
      const auto place = group_at(region.area.middle(), bounds, data, {});
      REQUIRE(place.has_value());
      const GroupBar& found = data.panels[place->panel].bars[place->bar];
      CHECK(region.lines.front().find(found.name) != std::string::npos);
    }
    CHECK_FALSE(group_at({0, 0}, bounds, data, {}).has_value());
  }
}

TEST_CASE("groups: nobody is said, and the smallest groups give way in a small picture") {
  hand::Kind none{2, 12, 0};
  RecordingCanvas empty({0, 0, 800, 500});
  draw(empty, {0, 0, 800, 500}, hand::groups(none), {});
  bool said = false;
  for (const WrittenText& text : empty.texts) said = said || text.text.starts_with("Nobody");
  CHECK(said);
  CHECK(empty.hovers.empty());
  RecordingCanvas small({0, 0, 360, 300});
  draw(small, {0, 0, 360, 300}, hand::groups({1, 12}), {});
  CHECK(small.faults() == "");
  CHECK(small.hovers.size() > 3);
  CHECK(small.hovers.size() < 31);
}

TEST_SUITE_END();
