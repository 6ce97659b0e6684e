#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "output/changes.h"
#include "output/charts/heat.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/names.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

std::string axis_name(const SweepAxis& axis, Language language) {
  const Row& row = rows()[axis.row];
  return label_of(row, language) + ", " + std::string(name_of(row.unit).in(language));
}

std::vector<std::string> texts_of(const SweepAxis& axis, Language language) {
  std::vector<std::string> texts;
  for (const double value : axis.values)
    texts.push_back(shown_setting(std::round(value * 1e4) / 1e4, language));
  return texts;
}

double place_of_today(const SweepAxis& axis, const Scenario& base) {
  return place_among(axis.values, value_of(rows()[axis.row], settings_on(base, base.policy_date)));
}

std::string today_text(const SweepAxis& axis, const Scenario& base, Language language) {
  const Row& row = rows()[axis.row];
  return label_of(row, language) + " " +
         shown_setting(value_of(row, settings_on(base, base.policy_date)), language);
}

}  // namespace

double place_among(const std::vector<double>& values, double today) {
  const double near = 1e-9 * std::max(1.0, std::abs(today));
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::abs(values[i] - today) <= near) return static_cast<double>(i);
    if (i > 0 && (values[i - 1] - today) * (values[i] - today) < 0)
      return static_cast<double>(i - 1) + (today - values[i - 1]) / (values[i] - values[i - 1]);
  }
  return -1;
}

HeatData heat_data(const StudyOutput& output, const Comparison& figures, const SweepAxis& x,
                   const SweepAxis& y, std::string_view code, Language language) {
  const KpiRow& row = *find_kpi(code);
  HeatData data;
  data.title =
      filled(chart_words::heat_title, language, row.name.in(language), row.unit.in(language));
  data.under = filled(chart_words::heat_under, language, shown_year(output),
                      today_text(x, output.base.scenario, language),
                      today_text(y, output.base.scenario, language));
  data.unit = row.unit.in(language);
  data.definition = row.definition.in(language);
  data.digits = shown_digits(row) + (row.money ? 0 : 1);
  data.x_axis = axis_name(x, language), data.y_axis = axis_name(y, language);
  data.x = texts_of(x, language), data.y = texts_of(y, language);
  data.today_x = place_of_today(x, output.base.scenario);
  data.today_y = place_of_today(y, output.base.scenario);
  data.cells.resize(x.values.size() * y.values.size());
  for (std::size_t i = 0; i < data.cells.size() && i < figures.alternatives.size(); ++i)
    data.cells[i] = figures.alternatives[i].last_year(row).value;
  return data;
}

}  // namespace drempel
