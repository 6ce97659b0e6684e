// The charts there are: one row each. The command line, the application and the tests loop over it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/story.h"
#include "output/pen.h"
#include "output/provenance.h"
#include "output/story_text.h"
#include "study/comparison.h"
#include "study/sweep.h"

namespace drempel {

// What a chart is made from.
enum class ChartNeeds : std::uint8_t {
  study,  // a scenario and any number of alternatives
  sweep,  // a scenario and two levers
  story,  // a scenario and a home
};

// What has been run; what a chart doesn't need may be left out.
struct ChartInput {
  const StudyOutput* output = nullptr;  // study, sweep
  const Comparison* figures = nullptr;
  std::string figure;  // code of a row in kpi/kpi.h; empty = the chart's own choice
  SweepAxis x, y;      // sweep
  const Story* story = nullptr;
  std::uint32_t home = 0;
  StorySpan span;
  std::optional<Provenance> life;  // what the story was made from
};

struct ChartRow {
  std::string_view name;  // on the command line
  Text label;
  ChartNeeds needs{};
  std::string_view usual_figure;  // empty = the chart takes no figure
  void (*draw)(Canvas&, const Rect&, const ChartInput&, const Look&) = nullptr;
};
std::span<const ChartRow> chart_rows();
// Null when there is none of that name.
const ChartRow* find_chart(std::string_view name);
Text name_of(ChartNeeds needs);

// The chart as an SVG file of so many pixels (100 … 10,000 each), text and lines larger in a larger
// picture. It says what it was made from.
std::string chart_svg(const ChartRow& row, const ChartInput& input, double width, double height,
                      Look look);

}  // namespace drempel
