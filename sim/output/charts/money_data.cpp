#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "output/charts/money.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

constexpr std::size_t most_flows = 5;

struct Flow {
  std::string text;
  double size = 0;
};

// What a payment adds to what `who` bears: paid counts, received transfers count against it.
double weight_in(const CostRow& row, Stakeholder who) {
  const double paid = row.from == who ? 1 : 0;
  const double received = !row.resource && row.to == who ? 1 : 0;
  return paid - received;
}

std::string flow_text(const CostRow& row, Stakeholder who, const Estimate& eur, bool change,
                      Language language) {
  const Stakeholder other = row.from == who ? row.to : row.from;
  const Text& pattern = row.from != who ? chart_words::paid_by
                        : row.resource  ? chart_words::used_up
                                        : chart_words::paid_to;
  const std::string amount = shown_mean(eur, 0, language, change ? Sign::always : Sign::only_minus);
  return filled(pattern, language, row.name.in(language), name_of(other).in(language), amount);
}

std::vector<std::string> flows_of(Stakeholder who, const Per<CostId, Series>& costs, bool change,
                                  Language language) {
  std::vector<Flow> flows;
  for (const CostRow& row : cost_rows()) {
    const Estimate& eur = costs[at(row.id)].value;
    const double size = std::abs(weight_in(row, who) * eur.mean.value_or(0));
    if (size >= 1) flows.push_back({flow_text(row, who, eur, change, language), size});
  }
  std::stable_sort(flows.begin(), flows.end(),
                   [](const Flow& a, const Flow& b) { return a.size > b.size; });
  std::vector<std::string> texts;
  for (const Flow& flow : flows)
    if (texts.size() < most_flows) texts.push_back(flow.text);
  return texts;
}

void add_parts(MoneyData& data, const Summary& figures, bool change, Language language) {
  for (std::size_t k = 0; k < count_of<Stakeholder>; ++k) {
    const auto who = static_cast<Stakeholder>(k);
    const Series& borne = figures.borne[k];
    const double width = borne.value.half_width().value_or(0);
    if (std::abs(borne.value.mean.value_or(0)) < 0.5 && width < 0.5) continue;
    if (!borne.value.mean) continue;
    data.parts.push_back(
        {std::string(name_of(who).in(language)), borne.value,
         change ? std::string(name_of(borne.certainty).in(language)) : std::string(),
         flows_of(who, figures.costs, change, language)});
  }
}

}  // namespace

MoneyData money_data(const StudyOutput& output, const Comparison& figures, int place,
                     Language language) {
  MoneyData data;
  data.place = place;
  data.axis = chart_words::eur_a_year.in(language);
  data.title = chart_words::money_title.in(language);
  data.end_name = chart_words::the_country.in(language);
  const std::vector<std::string> names = strategy_names(output, language);
  if (place <= 0 || static_cast<std::size_t>(place) >= names.size()) {
    data.place = 0;
    data.under = names[0];
    data.end = figures.base.country.value.mean;
    add_parts(data, figures.base, false, language);
    return data;
  }
  const std::size_t a = static_cast<std::size_t>(place) - 1;
  const Series& country = figures.differences[a].country;
  data.title = filled(chart_words::money_title_of, language, names[a + 1]);
  data.start_name = names[0];
  data.end_name = names[a + 1];
  data.start = figures.base.country.value.mean;
  data.end = figures.alternatives[a].country.value.mean;
  data.under = filled(
      chart_words::country_changes, language, shown_years(output),
      no_difference(country.certainty) ? "0" : shown_mean(country.value, 0, language, Sign::always),
      name_of(country.certainty).in(language));
  add_parts(data, figures.differences[a], true, language);
  return data;
}

}  // namespace drempel
