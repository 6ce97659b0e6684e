#include "study/live_picture.h"

#include <span>

namespace drempel {

namespace {

std::vector<Tally> first_runs(const std::vector<std::shared_ptr<const Tally>>& runs) {
  std::vector<Tally> result;
  result.reserve(runs.size());
  for (const auto& run : runs) result.push_back(*run);
  return result;
}

void end_with(LivePicture& picture, const ShownSetting& shown) {
  picture.setting = shown.id;
  picture.output.years = shown.years;
  picture.output.seed = shown.seed;
  picture.output.warm_up_years = shown.past->years;
  picture.output.drift = shown.past->drift;
}

// The first `n` replications of a base never change, so the base and n say which difference it
// is.
std::shared_ptr<const Summary> difference_of(LiveLane& lane, const std::vector<Tally>& runs,
                                             const LiveLane& base_lane,
                                             const std::vector<Tally>& base) {
  const std::size_t n = std::min(runs.size(), base.size());
  if (lane.difference_of != static_cast<int>(n) || lane.difference_from != base_lane.mark) {
    lane.difference = std::make_shared<const Summary>(
        difference(std::span(runs).first(n), std::span(base).first(n)));
    lane.difference_of = static_cast<int>(n);
    lane.difference_from = base_lane.mark;
  }
  return lane.difference;
}

std::shared_ptr<const Summary> grid_difference(
    LiveLane& lane, const std::vector<std::shared_ptr<const Tally>>& runs,
    const LiveLane& base_lane, const std::vector<Tally>& base) {
  if (runs.empty() || base.size() < runs.size()) return nullptr;
  return difference_of(lane, first_runs(runs), base_lane, base);
}

// `base_lane` is null for the base itself.
void add_scenario(LivePicture& picture, LiveLane& lane, const LiveLane* base_lane,
                  ScenarioRuns runs) {
  const auto n = static_cast<int>(runs.runs.size());
  if (lane.summary_of != n) {
    lane.summary = std::make_shared<const Summary>(summarise(runs.runs));
    lane.summary_of = n;
  }
  if (!base_lane) {
    picture.figures.base = *lane.summary;
    picture.output.base = std::move(runs);
    return;
  }
  picture.figures.alternatives.push_back(*lane.summary);
  picture.figures.differences.push_back(
      *difference_of(lane, runs.runs, *base_lane, picture.output.base.runs));
  picture.output.alternatives.push_back(std::move(runs));
}

}  // namespace

std::shared_ptr<const LivePicture> make_picture(const PictureParts& from) {
  auto picture = std::make_shared<LivePicture>();
  end_with(*picture, from.shown);
  picture->complete = true;
  for (std::size_t i = 0; i < from.runs.size(); ++i) {
    LiveLane& lane = *from.shown.lanes[i];
    ScenarioRuns runs{*from.shown.scenarios[i], first_runs(from.runs[i]), lane.own_past};
    add_scenario(*picture, lane, i == 0 ? nullptr : from.shown.lanes[0].get(), std::move(runs));
    if (from.runs[i].size() < static_cast<std::size_t>(from.shown.replications))
      picture->complete = false;
  }
  picture->output.replications = static_cast<int>(picture->output.base.runs.size());
  for (std::size_t i = 0; i < from.grid_runs.size(); ++i) {
    picture->grid.push_back(grid_difference(*from.shown.grid[i], from.grid_runs[i],
                                            *from.shown.lanes[0], picture->output.base.runs));
    picture->grid_done += picture->grid.back() ? 1 : 0;
  }
  return picture;
}

}  // namespace drempel
