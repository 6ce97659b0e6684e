// Chart data from a finished study made by hand.
#include <doctest/doctest.h>

#include <algorithm>

#include "../fake_study.h"
#include "../recording_canvas.h"
#include "hand_data.h"
#include "output/charts/benchmark.h"
#include "output/charts/chain_layout.h"
#include "output/charts/differences.h"
#include "output/charts/evictions.h"
#include "output/charts/fan.h"
#include "output/charts/heat.h"
#include "output/charts/list.h"
#include "output/charts/money.h"
#include "output/charts/names.h"
#include "output/charts/survival.h"
#include "output/charts/tenant.h"

using namespace drempel;

namespace {

StudyOutput study_with_flows() {
  StudyOutput output = fake_study();
  for (ScenarioRuns* runs : {&output.base, &output.alternatives[0]})
    for (Tally& tally : runs->runs)
      for (Quarter& q : tally.quarters) {
        q.cases_opened = 100;
        q.flow_to[place_start][at(StepId::A_2_1)] = 60;
        q.flow_end[place_start][at(CaseOutcome::paid)] = 40;
        q.flow_end[place_of(StepId::A_2_1)][at(CaseOutcome::paid)] = 45;
        q.flow_end[place_of(StepId::A_2_1)][at(CaseOutcome::left)] = 15;
        q.standing_end[place_of(StepId::A_2_1)] = 8;
        // Of 100 cases of profile I a quarter 50 end within 3 days, and of the other 50 half in the
        // next band; the rest ends far on.
        q.life_ended[at(Profile::I)][0] = 50;
        q.life_ended[at(Profile::I)][1] = 25;
        q.life_ended[at(Profile::I)][16] = 25;
      }
  return output;
}

StoryEntry entry(Day day, Lane lane, int owed, double threshold) {
  StoryEntry e;
  e.day = day, e.lane = lane, e.owed = euros(owed), e.threshold = threshold;
  e.en = "Something happened.", e.nl = "Er gebeurde iets.";
  return e;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("the fan has a line per strategy and a point per counted quarter") {
  const StudyOutput output = fake_study();
  const FanData data = fan_data(output, compare(output), "tenants_in_arrears", Language::nl);
  REQUIRE(data.lines.size() == 2);
  CHECK(data.lines[0].name == "Beleid van nu");
  CHECK(data.lines[1].name == "Eerder op bezoek");
  CHECK(data.ends.size() == 4);
  CHECK(data.lines[0].quarters[0].mean == 65);
  CHECK(data.lines[1].quarters[0].mean == 54.5);
  CHECK(data.under.find("Eerder op bezoek: −") == 0);
}

TEST_CASE("a fan that is zoomed keeps its quarters together and finds them under the pointer") {
  const FanData whole = hand::fan({3, 12});
  const FanData part = zoomed(whole, 4, 7);
  REQUIRE(part.ends.size() == 3);
  CHECK(part.ends.front() == whole.ends[4]);
  for (std::size_t line = 0; line < 3; ++line)
    CHECK(part.lines[line].quarters[0].mean == whole.lines[line].quarters[4].mean);
  CHECK(zoomed(whole, 50, 90).ends.size() == 1);
  CHECK(zoomed(whole, 0, 12).ends == whole.ends);
  const Rect area{0, 0, 900, 500};
  const FanPlaces places = places_in_fan(area, part, {});
  REQUIRE(places.x.size() == 3);
  CHECK(places.nearest(places.x[1] + 5) == 1);
  CHECK(places.nearest(-100) == 0);
  CHECK(places.nearest(2000) == 2);
  CHECK(places_in_fan({0, 0, 30, 20}, part, {}).x.empty());
}

TEST_CASE("the height of a fan begins at 0 or at what is shown, as asked") {
  const auto has_zero = [](FanHeight height) {
    FanData data = hand::fan({1, 12});
    data.height = height;
    RecordingCanvas canvas({0, 0, 900, 500});
    draw(canvas, {0, 0, 900, 500}, data, {});
    return std::any_of(canvas.texts.begin(), canvas.texts.end(),
                       [](const WrittenText& text) { return text.text == "0"; });
  };
  CHECK(has_zero(FanHeight::zero));
  CHECK_FALSE(has_zero(FanHeight::fitted));
}

TEST_CASE("today's value has a place among the steps of a map, or between two of them") {
  CHECK(place_among({1, 2, 4}, 2) == 1);
  CHECK(place_among({1, 2, 4}, 3) == 1.5);
  CHECK(place_among({4, 2, 1}, 3) == 0.5);
  CHECK(place_among({1, 2, 4}, 5) == -1);
  CHECK(place_among({}, 5) == -1);
  const auto frames = [](double x, double y) {
    HeatData data = hand::heat({2, 12});
    data.today_x = x, data.today_y = y;
    RecordingCanvas canvas({0, 0, 900, 500});
    draw(canvas, {0, 0, 900, 500}, data, {});
    CHECK(canvas.faults() == "");
    return canvas.shapes;
  };
  CHECK(frames(1, 1) == frames(-1, 1) + 2);
  CHECK(frames(1.5, 1) == frames(1, 1));
  CHECK(frames(9, 1) == frames(-1, 1));
}

TEST_CASE("a bar of evictions is found by its strategy and year") {
  const StudyOutput output = fake_study();
  const YearsData data = evictions_data(output, compare(output), Language::en);
  REQUIRE(data.begins.size() == data.years.size());
  CHECK(to_date(data.begins[0]).month == 1);
  CHECK(to_date(data.ends[0]).day == 31);
  const Rect area{0, 0, 900, 500};
  RecordingCanvas canvas(area);
  draw(canvas, area, data, {});
  REQUIRE(canvas.hovers.size() == 2);
  for (std::size_t k = 0; k < 2; ++k) {
    const auto place = year_at(canvas.hovers[k].area.middle(), area, data, {});
    REQUIRE(place.has_value());
    CHECK(place->strategy == k);
    CHECK(place->year == 0);
  }
  CHECK_FALSE(year_at({1, 1}, area, data, {}).has_value());
}

TEST_CASE("a strategy alone keeps its own name") {
  const StudyOutput output = fake_study(false);
  CHECK(strategy_names(output, Language::en) == std::vector<std::string>{"Today's practice"});
  // What a year adds up is a quarter's here.
  CHECK(fan_data(output, compare(output), "cost_corporation_eur", Language::en).axis ==
        "€ a quarter");
  CHECK(fan_data(output, compare(output), "cost_corporation_eur", Language::nl).axis ==
        "€ per kwartaal");
  CHECK(fan_data(output, compare(output), "10", Language::en).lines.size() == 1);
  CHECK(differences_data(output, compare(output), Language::en).strategies.empty());
}

TEST_CASE("differences have a row per headline and keep the first choices") {
  const StudyOutput output = fake_study();
  const DifferencesData data = differences_data(output, compare(output), Language::en);
  REQUIRE(data.groups.size() == 3);
  CHECK(data.strategies == std::vector<std::string>{"Visit earlier"});
  const DifferenceRow& row = data.groups[0].rows[0];
  CHECK(row.first_choice);
  CHECK(row.base == 65);
  CHECK(row.changes[0].change.mean == -10.5);
  CHECK(row.changes[0].text.starts_with("−1"));
}

TEST_CASE("evictions are summed per calendar year") {
  const StudyOutput output = fake_study();
  const YearsData data = evictions_data(output, compare(output), Language::en);
  REQUIRE(data.years.size() == 1);
  CHECK(data.strategies[0].years[0].mean == 6);  // 4 × 1 and 4 × 2
  CHECK(data.strategies[1].years[0].mean == 4);
}

TEST_CASE("the parts of the money add up from today to the strategy") {
  const StudyOutput output = fake_study();
  const MoneyData data = money_data(output, compare(output), 1, Language::en);
  double sum = data.start.value();
  for (const MoneyPart& part : data.parts) sum += part.eur.mean.value_or(0);
  CHECK(sum == doctest::Approx(data.end.value()));
  const MoneyData whole = money_data(output, compare(output), 0, Language::en);
  CHECK_FALSE(whole.start.has_value());
  sum = 0;
  for (const MoneyPart& part : whole.parts) sum += part.eur.mean.value_or(0);
  CHECK(sum == doctest::Approx(whole.end.value()));
}

TEST_CASE("the benchmark knows the own size class and the sector's figures") {
  const StudyOutput output = fake_study();
  const BenchmarkData data = benchmark_data(output, compare(output), Language::en);
  CHECK(data.strategies.size() == 2);
  CHECK(std::count_if(data.classes.begin(), data.classes.end(),
                      [](const BenchmarkClass& one) { return one.own; }) == 1);
  CHECK(data.sector_financial == 1.1);
}

TEST_CASE("the chain counts flows a year, and a step says where its cases went") {
  const StudyOutput output = study_with_flows();
  const ChainData data = chain_data(output, compare(output), 1, Language::en);
  CHECK(data.place == 1);
  CHECK(data.opened == 400);
  REQUIRE(data.flows.size() == 1);
  CHECK(data.flows[0].cases == 240);
  CHECK(data.ends.size() == 3);
  const ChainStep& reminder = data.steps[at(StepId::A_2_1)];
  CHECK(reminder.standing == 8);
  CHECK(reminder.paid_share == 0.75);
  const ChainData quarter = chain_data(output, compare(output), 0, Language::en, {4, 5});
  CHECK(quarter.opened == 400);  // per year all the same
}

TEST_CASE("every step has a place of its own in the chain, and it is found by its code") {
  const StudyOutput output = study_with_flows();
  const ChainData data = chain_data(output, compare(output), 0, Language::en);
  const Rect area{0, 0, 1200, 700};
  const ChainLayout layout = chain_layout(data, area, 1);
  for (std::size_t a = 0; a < layout.nodes.size(); ++a) {
    CHECK(area.contains(layout.nodes[a]));
    for (std::size_t b = 0; b < a; ++b) CHECK_FALSE(layout.nodes[a].overlaps(layout.nodes[b]));
  }
  CHECK(layout.nodes[place_of(StepId::A_2_1)].h == doctest::Approx(240 * layout.per_case));
  CHECK(place_in_chain(StepId::A_2_1, area, data, {}).w > 0);
  // As bars: a row each, for the steps that anybody reaches.
  const Rect reminder = place_in_chain(StepId::A_2_1, {0, 0, 300, 300}, data, {});
  CHECK(reminder.w > 200);
  CHECK(reminder.h > 10);
  CHECK(place_in_chain(StepId::B_2_5, {0, 0, 300, 300}, data, {}).w == 0);
}

TEST_CASE("the share of cases still open follows from what ended at each age") {
  const SurvivalData data = survival_data(study_with_flows(), Language::en, Theme::light);
  REQUIRE(data.panels.size() == 4);
  const std::vector<Estimate>& open = data.panels[0].lines[0].open;
  CHECK(open[0].mean == 100);
  CHECK(open[1].mean == doctest::Approx(50));
  CHECK(open[2].mean == doctest::Approx(25));
  CHECK(open.back().mean == doctest::Approx(25));
  CHECK_FALSE(data.panels[1].lines[0].open[1].mean.has_value());  // no cases of profile II
}

TEST_CASE("a tenant's strip is drawn around the arrears that most is told of") {
  Story story;
  story.heads.emplace_back();
  const Day start = to_day({2023, 1, 1});
  story.entries = {entry(start, Lane::life, 0, 0.2), entry(start + 400, Lane::money, 500, 0.4),
                   entry(start + 410, Lane::corporation, 500, 0.3),
                   entry(start + 430, Lane::money, 0, 0.2), entry(start + 900, Lane::life, 0, 0.1)};
  const TenantData data = tenant_data(story, 17, {}, Language::nl);
  CHECK(data.from == start + 400 - 31);
  CHECK(data.to < start + 500);
  CHECK(data.signs.size() == 3);
  CHECK(data.signs[0].sentence == "Er gebeurde iets.");
  CHECK(data.moments.front().threshold == 0.2);  // what held before
  const TenantData all = tenant_data(story, 17, {start, start + 1000}, Language::en);
  CHECK(all.signs.size() == 5);
  CHECK(tenant_data({}, 17, {}, Language::en).moments.empty());
}

TEST_CASE("a strip names the tenant of its own time, not who lives there later") {
  Story story;
  const Day start = to_day({2023, 1, 1});
  story.heads.resize(2);
  story.heads[0].from = start, story.heads[0].age = 51;
  story.heads[1].from = start + 300, story.heads[1].age = 24;
  story.entries = {entry(start + 50, Lane::money, 500, 0.4),
                   entry(start + 280, Lane::money, 0, 0.2), entry(start + 800, Lane::life, 0, 0.1)};
  const TenantData then = tenant_data(story, 17, {start + 20, start + 310}, Language::en);
  CHECK(then.under.find("51 years") != std::string::npos);
  const TenantData later = tenant_data(story, 17, {start + 310, start + 900}, Language::en);
  CHECK(later.under.find("24 years") != std::string::npos);
}

TEST_CASE("every chart of a study can be made as a file, with and without a strategy") {
  for (const bool with_alternative : {true, false}) {
    const StudyOutput output = fake_study(with_alternative);
    const Comparison figures = compare(output);
    for (const ChartRow& row : chart_rows()) {
      if (row.needs != ChartNeeds::study) continue;
      ChartInput input;
      input.output = &output, input.figures = &figures;
      input.figure = row.usual_figure;
      CAPTURE(std::string(row.name));
      const std::string svg = chart_svg(row, input, 640, 400, {});
      CHECK(svg.starts_with("<svg"));
      for (const char* wrong : {"\"nan", "\"inf", ">nan", ",nan"})
        CHECK(svg.find(wrong) == std::string::npos);
    }
  }
  CHECK(find_chart("no-such-chart") == nullptr);
}

TEST_SUITE_END();
