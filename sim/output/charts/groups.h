// Who they are: shares by profile, segment, setback and household, beside the share of all tenants.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/search.h"
#include "model/tally.h"
#include "output/charts/chain.h"
#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

// One strategy's bar.
struct GroupValue {
  std::optional<double> share;  // %, of all replications together; null = nobody to divide by
  Estimate count;               // a year, or of a stock the mean at a quarter's end
};

// A group and how large it is.
struct GroupBar {
  std::string name;
  std::vector<GroupValue> values;  // as many as GroupsData::strategies
  std::optional<double> whole;     // % of all tenants that are in it
  Search search;                   // finds somebody of it in a run
};

struct GroupPanel {
  std::string title;
  std::vector<GroupBar> bars;
};

struct GroupsData {
  std::string title, under;  // both may be empty: no heading, no note
  std::string axis;          // what the shares are of: "% of evicted tenants"
  std::string count_is;      // "{} a year ({})" with a mean and its interval
  std::vector<std::string> strategies;
  std::vector<int> places;  // of the strategies: 0 = today's policy
  std::vector<GroupPanel> panels;
  int most_columns = 2;
};

// Whom the bars are about.
enum class WhoAreCounted : std::uint8_t { in_arrears, evicted };

// The counted quarters of base and alternatives: by profile, segment, setback, household.
GroupsData who_data(const StudyOutput& output, WhoAreCounted who, Language language);
// How cases end, in shares of all that ended.
GroupsData endings_data(const StudyOutput& output, Language language);
// What was tried before an eviction: which share of the evicted had each contact and step.
GroupsData before_eviction_data(const StudyOutput& output, Language language);
// Who reaches a step under one strategy (0 = today's policy): by profile and segment, without a
// heading. A span of no 31 December has no shares of all tenants of its own: those of all years.
GroupsData step_groups_data(const StudyOutput& output, int place, StepId step, Language language,
                            ChainSpan span = {});

// A bar per strategy; the upright mark is the share among all tenants. Groups that nobody is in are
// left out, and in a small picture the smallest.
void draw(Canvas& canvas, const Rect& bounds, const GroupsData& data, const Look& look);
// Pixels that everything needs in a picture so wide.
double groups_height(double width, const GroupsData& data, const Look& look);

// Which bar of such a picture lies at a point.
struct GroupPlace {
  std::size_t panel = 0, bar = 0, strategy = 0;
};
std::optional<GroupPlace> group_at(Point at, const Rect& bounds, const GroupsData& data,
                                   const Look& look);

}  // namespace drempel
