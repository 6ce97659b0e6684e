#include "output/charts/csv.h"

#include <fmt/format.h>

#include <vector>

#include "chain/step.h"
#include "output/csv.h"
#include "output/provenance.h"

namespace drempel {

namespace {

std::string day_text(Day day) {
  const Date d = to_date(day);
  return fmt::format("{}-{:02}-{:02}", d.year, d.month, d.day);
}

// Writes rows of text fields and one estimate.
class Sheet {
 public:
  // Names of the text columns, separated by commas.
  Sheet(std::string_view columns, const StudyOutput& output)
      : text_(fmt::format("{},mean,mean_lo,mean_hi,p05,p95,{}\n", columns, provenance_columns)),
        made_from_(provenance_fields(output)) {}

  void row(const std::vector<std::string>& fields, const Estimate& e) {
    for (const std::string& field : fields) text_ += csv_field(field) + ",";
    text_ += fmt::format("{},{},{},{},{},{}\n", csv_number(e.mean), csv_number(e.mean_lo),
                         csv_number(e.mean_hi), csv_number(e.p05), csv_number(e.p95), made_from_);
  }
  void row(const std::vector<std::string>& fields, const std::optional<double>& value) {
    Estimate e;
    e.mean = value;
    row(fields, e);
  }
  std::string text() && { return std::move(text_); }

 private:
  std::string text_, made_from_;
};

std::string place_code(std::size_t place) {
  if (place == place_start) return "start";
  if (place == place_departed) return "departed";
  return std::string(code_of(static_cast<StepId>(place - 1)));
}

}  // namespace

std::string chart_csv(const FanData& data, const StudyOutput& output) {
  Sheet sheet("figure,unit,strategy,quarter_end", output);
  for (const FanLine& line : data.lines)
    for (std::size_t q = 0; q < std::min(data.ends.size(), line.quarters.size()); ++q)
      sheet.row({data.title, data.axis, line.name, day_text(data.ends[q])}, line.quarters[q]);
  return std::move(sheet).text();
}

std::string chart_csv(const ChainData& data, const StudyOutput& output) {
  Sheet sheet("kind,from,to", output);
  for (const ChainStep& step : data.steps) sheet.row({"cases a year", step.code, ""}, step.cases);
  for (const ChainStep& step : data.steps) sheet.row({"standing", step.code, ""}, step.standing);
  for (const ChainStep& step : data.steps)
    sheet.row({"resources, euros a year", step.code, ""}, step.cost_eur);
  for (const ChainFlow& flow : data.flows)
    sheet.row({"flow a year", place_code(flow.from), place_code(flow.to)}, flow.cases);
  constexpr Per<CaseOutcome, std::string_view> ways{"paid", "settlement", "evicted", "left",
                                                    "written_off"};
  for (const ChainEnd& end : data.ends)
    sheet.row({"end a year", place_code(end.from), std::string(ways[at(end.how)])}, end.cases);
  return std::move(sheet).text();
}

std::string chart_csv(const MoneyData& data, const StudyOutput& output) {
  Sheet sheet("who,unit,certainty", output);
  if (data.start) sheet.row({data.start_name, data.axis, ""}, data.start);
  for (const MoneyPart& part : data.parts)
    sheet.row({part.name, data.axis, part.certainty}, part.eur);
  sheet.row({data.end_name, data.axis, ""}, data.end);
  return std::move(sheet).text();
}

std::string chart_csv(const YearsData& data, const StudyOutput& output) {
  Sheet sheet("unit,strategy,year", output);
  for (const YearBars& bars : data.strategies)
    for (std::size_t i = 0; i < std::min(data.years.size(), bars.years.size()); ++i)
      sheet.row({data.axis, bars.name, fmt::format("{}", data.years[i])}, bars.years[i]);
  return std::move(sheet).text();
}

std::string chart_csv(const SurvivalData& data, const StudyOutput& output) {
  Sheet sheet("unit,panel,line,days", output);
  for (const SurvivalPanel& panel : data.panels)
    for (const SurvivalLine& line : panel.lines)
      for (std::size_t i = 0; i < std::min(data.days.size(), line.open.size()); ++i)
        sheet.row({data.axis, panel.title, line.name, fmt::format("{}", data.days[i])},
                  line.open[i]);
  return std::move(sheet).text();
}

std::string chart_csv(const BenchmarkData& data, const StudyOutput& output) {
  Sheet sheet("figure,strategy", output);
  for (const BenchmarkMark& mark : data.strategies) {
    sheet.row({data.financial_axis, mark.name}, mark.financial);
    sheet.row({data.social_axis, mark.name}, mark.social);
  }
  if (data.sector_financial)
    sheet.row({data.financial_axis, data.sector_financial_name}, data.sector_financial);
  if (data.sector_social)
    sheet.row({data.social_axis, data.sector_social_name}, data.sector_social);
  return std::move(sheet).text();
}

std::string chart_csv(const HeatData& data, const StudyOutput& output) {
  Sheet sheet("figure,across,across_value,upwards,upwards_value,certainty", output);
  for (std::size_t j = 0; j < data.y.size(); ++j)
    for (std::size_t i = 0; i < data.x.size(); ++i) {
      const std::size_t k = j * data.x.size() + i;
      const Estimate cell = k < data.cells.size() ? data.cells[k].value_or(Estimate{}) : Estimate{};
      const std::string word = k < data.certainty.size() ? data.certainty[k] : std::string();
      sheet.row({data.title, data.x_axis, data.x[i], data.y_axis, data.y[j], word}, cell);
    }
  return std::move(sheet).text();
}

std::string chart_csv(const GroupsData& data, const StudyOutput& output) {
  Sheet sheet("figure,panel,group,strategy,share_pct,share_of_all_tenants_pct", output);
  for (const GroupPanel& panel : data.panels)
    for (const GroupBar& bar : panel.bars)
      for (std::size_t k = 0; k < data.strategies.size(); ++k)
        sheet.row({data.axis, panel.title, bar.name, data.strategies[k],
                   csv_number(bar.values[k].share), csv_number(bar.whole)},
                  bar.values[k].count);
  return std::move(sheet).text();
}

std::string chart_csv(const TenantData& data, const StudyOutput& output) {
  Sheet sheet("day,what,text", output);
  for (const TenantSign& sign : data.signs)
    sheet.row({day_text(sign.day), "event", sign.sentence}, std::optional<double>());
  for (const TenantMoment& m : data.moments) {
    sheet.row({day_text(m.day), "owed, euros", ""}, m.owed);
    sheet.row({day_text(m.day), "savings, euros", ""}, m.savings);
    sheet.row({day_text(m.day), "threshold, 0-1", ""}, m.threshold);
    sheet.row({day_text(m.day), "paralysis, 0-1", ""}, m.paralysis);
  }
  return std::move(sheet).text();
}

}  // namespace drempel
