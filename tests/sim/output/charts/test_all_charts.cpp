// Every chart on hand-made data: at every size, in both languages, with nothing, little, much and
// broken data; and as stored pictures.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <functional>
#include <set>

#include "../golden.h"
#include "../recording_canvas.h"
#include "hand_data.h"
#include "output/charts/list.h"
#include "output/svg.h"

using namespace drempel;

namespace {

struct HandChart {
  const char* name;  // of its row in the list
  std::function<void(Canvas&, const Rect&, const Look&, hand::Kind)> draw;
};

const std::vector<HandChart>& hand_charts() {
  using C = Canvas;
  using R = Rect;
  using L = Look;
  using K = hand::Kind;
  static const std::vector<HandChart> all{
      {"kpi", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::fan(k), l); }},
      {"differences",
       [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::differences(k), l); }},
      {"chain", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::chain(k), l); }},
      {"money", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::money(k), l); }},
      {"evictions", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::years(k), l); }},
      {"benchmark", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::benchmark(k), l); }},
      {"survival",
       [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::survival(k, l.theme), l); }},
      {"who", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::groups(k), l); }},
      {"evicted", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::groups(k, 3), l); }},
      {"before-eviction",
       [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::groups(k, 2), l); }},
      {"endings", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::groups(k, 1), l); }},
      {"heat", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::heat(k), l); }},
      {"tenant", [](C& c, const R& r, const L& l, K k) { draw(c, r, hand::tenant(k), l); }},
  };
  return all;
}

const std::vector<hand::Kind> kinds{
    {0, 0},      {1, 12},          {1, 1},       {2, 12},
    {5, 20},     {5, 1},           {2, 12, 1e9}, {2, 12, 1e-7},
    {2, 12, -1}, {3, 12, 1, true}, {2, 12, 0},   {2, 12, 1, false, Language::en, 40}};

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("every chart of the list is drawn here from hand-made data") {
  std::set<std::string> listed, drawn;
  for (const ChartRow& row : chart_rows()) listed.emplace(row.name);
  for (const HandChart& chart : hand_charts()) drawn.emplace(chart.name);
  CHECK(listed == drawn);
}

TEST_CASE("no chart leaves its bounds, writes over its own text or draws what is no number") {
  const std::vector<std::pair<double, double>> sizes{{320, 240},  {480, 900},  {960, 600},
                                                     {1280, 720}, {1920, 400}, {3840, 2160}};
  for (const HandChart& chart : hand_charts())
    for (const auto& [width, height] : sizes)
      for (hand::Kind kind : kinds)
        for (const Language language : {Language::en, Language::nl})
          for (const double scale : {1.0, 2.0}) {
            kind.language = language;
            const Rect bounds{40, 30, width, height};
            RecordingCanvas canvas(bounds);
            chart.draw(canvas, bounds, {Theme::light, language, scale}, kind);
            const std::string where = fmt::format(
                "{} {}x{} at {}: {} strategies, {} quarters, size {}{}", chart.name, width, height,
                scale, kind.strategies, kind.quarters, kind.size, kind.gaps ? ", gaps" : "");
            CAPTURE(where);
            CHECK(canvas.faults() == "");
          }
}

TEST_CASE("a chart without data says so") {
  for (const HandChart& chart : hand_charts()) {
    const Rect bounds{0, 0, 960, 600};
    RecordingCanvas canvas(bounds);
    chart.draw(canvas, bounds, {}, {0, 0});
    CAPTURE(chart.name);
    CHECK(canvas.texts.size() >= 2);  // what it is, and why there is nothing
    CHECK(canvas.hovers.empty());
  }
}

TEST_CASE("a chart at its usual size has a title, values to read and tooltips") {
  for (const HandChart& chart : hand_charts()) {
    const Rect bounds{0, 0, 960, 600};
    RecordingCanvas canvas(bounds);
    chart.draw(canvas, bounds, {}, {3, 12});
    CAPTURE(chart.name);
    REQUIRE(canvas.texts.size() > 8);
    CHECK(canvas.texts.front().style.weight == Weight::bold);
    CHECK(canvas.hovers.size() >= 3);
  }
}

TEST_CASE("charts look as they did") {
  for (const HandChart& chart : hand_charts())
    for (const auto& [theme, language] :
         {std::pair{Theme::light, Language::en}, std::pair{Theme::print, Language::nl}}) {
      SvgCanvas canvas(960, 600, palette_of(theme).background);
      hand::Kind kind{3, 12};
      kind.language = language;
      chart.draw(canvas, {0, 0, 960, 600}, {theme, language, 1}, kind);
      const std::string now = canvas.finish(chart.name);
      const std::string file = std::string("charts/") + chart.name + "_" +
                               std::string(code_of(theme)) +
                               (language == Language::nl ? "_nl.svg" : "_en.svg");
      CAPTURE(file);
      const bool same = golden(file, now) == now;  // not shown: they are long
      CHECK(same);
    }
}

TEST_SUITE_END();
