#include <fmt/format.h>

#include "chain/words.h"
#include "kpi/quarters.h"
#include "output/charts/names.h"
#include "output/charts/survival.h"
#include "output/charts/words.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

using Ages = std::array<std::int64_t, life_ages.size() + 1>;

// Cases that were older than each band's end, at a moment or in a period.
Ages beyond(const Ages& bands) {
  Ages sums{};
  for (std::size_t band = bands.size() - 1; band-- > 0;)
    sums[band] = sums[band + 1] + bands[band + 1];
  return sums;
}

// % still open at the end of each band (the last one, which has no end, apart).
std::vector<std::optional<double>> still_open(const Tally& tally, std::size_t profile) {
  Ages ended{}, left{};
  for (int q = first_counted; q < end_counted(tally); ++q)
    for (std::size_t band = 0; band < ended.size(); ++band) {
      ended[band] += tally.quarters[q].life_ended[profile][band];
      left[band] += tally.quarters[q].life_left[profile][band];
    }
  const Ages ended_later = beyond(ended), left_later = beyond(left);
  const Ages open_now = beyond(tally.quarters[end_counted(tally) - 1].life_open_end[profile]);
  const Ages open_before = beyond(tally.quarters[first_counted - 1].life_open_end[profile]);
  std::vector<std::optional<double>> shares;
  double share = 100;
  bool known = true;
  for (std::size_t band = 0; band < life_ages.size(); ++band) {
    const std::int64_t passed =
        ended_later[band] + left_later[band] + open_now[band] - open_before[band];
    known = known && passed >= 0 && passed + ended[band] > 0;
    if (known) share *= static_cast<double>(passed) / static_cast<double>(passed + ended[band]);
    shares.push_back(known ? std::optional(share) : std::nullopt);
  }
  return shares;
}

std::vector<Estimate> estimates_of(const std::vector<Tally>& runs, std::size_t profile) {
  std::vector<std::vector<std::optional<double>>> all;
  for (const Tally& tally : runs) all.push_back(still_open(tally, profile));
  std::vector<Estimate> result{estimate(Sample(runs.size(), 100.0))};
  for (std::size_t age = 0; age < life_ages.size(); ++age) {
    Sample sample;
    for (const auto& one : all) sample.push_back(one[age]);
    result.push_back(estimate(sample));
  }
  return result;
}

std::string profile_name(std::size_t k, Language language) {
  return std::string(name_of(static_cast<Profile>(k)).in(language));
}

// Profiles are no strategies: one hue, told apart by dash and marker.
SeriesLook profile_look(std::size_t k, Theme theme) {
  SeriesLook look = series_look(static_cast<int>(k) + 1, theme);
  const Palette& colours = palette_of(theme);
  constexpr double lighter[] = {0, 0.2, 0.35, 0.45};
  look.line = mixed(colours.ink, colours.background, lighter[k % 4]);
  look.text = mixed(colours.ink, colours.background, lighter[k % 4] * 0.7);
  return look;
}

}  // namespace

SurvivalData survival_data(const StudyOutput& output, Language language, Theme theme) {
  SurvivalData data;
  data.title = chart_words::survival_title.in(language);
  data.axis = chart_words::survival_axis.in(language);
  data.days_axis = chart_words::survival_days.in(language);
  data.definition = chart_words::survival_definition.in(language);
  data.under = title_of(output.base.scenario, language);
  if (output.base.runs.empty()) return data;
  data.days.push_back(0);
  data.days.insert(data.days.end(), life_ages.begin(), life_ages.end());
  const std::vector<std::string> names = strategy_names(output, language);
  if (output.alternatives.empty()) {
    SurvivalPanel panel;
    for (std::size_t k = 0; k < count_of<Profile>; ++k)
      panel.lines.push_back(
          {profile_name(k, language), profile_look(k, theme), estimates_of(output.base.runs, k)});
    data.panels.push_back(std::move(panel));
    return data;
  }
  data.under = chart_words::survival_under.in(language);
  for (std::size_t k = 0; k < count_of<Profile>; ++k) {
    SurvivalPanel panel{profile_name(k, language), {}};
    panel.lines.push_back({names[0], series_look(0, theme), estimates_of(output.base.runs, k)});
    for (std::size_t a = 0; a < output.alternatives.size(); ++a)
      panel.lines.push_back({names[a + 1], series_look(static_cast<int>(a) + 1, theme),
                             estimates_of(output.alternatives[a].runs, k)});
    data.panels.push_back(std::move(panel));
  }
  return data;
}

}  // namespace drempel
