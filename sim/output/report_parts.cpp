// Tables and lines that both reports print.
#include "output/report_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

#include "base/counted.h"
#include "base/said.h"
#include "chain/step.h"
#include "chain/words.h"
#include "kpi/quarters.h"
#include "output/answered.h"
#include "output/books.h"
#include "output/changes.h"
#include "output/guesses.h"
#include "output/known.h"
#include "output/numbers.h"
#include "output/version.h"
#include "output/words.h"

namespace drempel {

namespace {

constexpr int bar_cells = 10;
constexpr int name_cells = 42;
constexpr std::size_t most_columns =
    3;  // alternatives beside each other; further ones in a next block

// Reads one figure of a summary.
using Pick = std::function<const Series&(const Summary&)>;

struct Line {
  std::string name;
  Pick pick;
  int digits = 0;
};

bool is_nil(const Estimate& e) { return !e.mean || (*e.mean == 0 && *e.p05 == 0 && *e.p95 == 0); }

bool nil_everywhere(const Line& line, const Comparison& figures) {
  return is_nil(line.pick(figures.base).value) &&
         std::all_of(figures.alternatives.begin(), figures.alternatives.end(),
                     [&](const Summary& s) { return is_nil(line.pick(s).value); });
}

// In eighths of a cell; anything above nothing shows.
std::string bar(double size, double largest) {
  constexpr std::string_view parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  if (largest <= 0 || size <= 0) return {};
  const int eighths = std::max(1, static_cast<int>(std::round(8 * bar_cells * size / largest)));
  std::string result;
  for (int i = 0; i < eighths / 8; ++i) result += "█";
  return result + std::string(parts[eighths % 8]);
}

std::string column_title(const StudyOutput& output, std::size_t a, Language language) {
  return fmt::format("{} {}", a + 1, title_of(output.alternatives[a].scenario, language));
}

// How the base stands: with bars and the alternatives' own values, or with their changes, or plain.
enum class Beside { funnel, changes, values };

// The base and alternatives [first, last) under each other.
struct Block {
  const StudyOutput& output;
  const Comparison& figures;
  Language language;
  Beside beside{};
  std::size_t first = 0, last = 0;

  // Titles are cut to this; numbers never are.
  int column_cells() const {
    const int room = report_width - name_cells - 12 - (with_bar() ? bar_cells + 2 : 0);
    return std::min(30, room / static_cast<int>(last - first) - 2);
  }
  bool with_bar() const { return beside == Beside::funnel; }

  TableRow header() const {
    TableRow row{
        "", std::string((output.alternatives.empty() ? words::a_year : words::today).in(language))};
    if (with_bar()) row.push_back("");
    for (std::size_t a = first; a < last; ++a)
      row.push_back(cut(column_title(output, a, language), column_cells()));
    return row;
  }
  std::string value_beside(const Line& line, std::size_t a) const {
    if (beside != Beside::changes)
      return shown_mean(line.pick(figures.alternatives[a]).value, line.digits, language);
    return shown_mean(line.pick(figures.differences[a]).value, line.digits, language, Sign::always);
  }
  TableRow row(const Line& line, double largest) const {
    const Estimate& base = line.pick(figures.base).value;
    TableRow cells{line.name, shown_mean(base, line.digits, language)};
    if (with_bar()) cells.push_back(bar(base.mean.value_or(0), largest));
    for (std::size_t a = first; a < last; ++a) cells.push_back(value_beside(line, a));
    return cells;
  }
  std::vector<Column> columns() const {
    std::vector<Column> result{{false, name_cells, name_cells}, {true, 0, 10}};
    if (with_bar()) result.push_back({false, bar_cells, bar_cells});
    for (std::size_t a = first; a < last; ++a) result.push_back({true, 0, column_cells()});
    return result;
  }
};

std::string side_by_side(const std::vector<Line>& lines, const StudyOutput& output,
                         const Comparison& figures, Language language, Beside beside) {
  double largest = 0;
  for (const Line& line : lines)
    largest = std::max(largest, line.pick(figures.base).value.mean.value_or(0));
  std::string text;
  const std::size_t all = output.alternatives.size();
  for (std::size_t first = 0; first < std::max<std::size_t>(1, all); first += most_columns) {
    const Block block{output, figures, language,
                      beside, first,   std::min(first + most_columns, all)};
    std::vector<TableRow> rows{block.header()};
    for (const Line& line : lines)
      if (!nil_everywhere(line, figures)) rows.push_back(block.row(line, largest));
    if (first > 0) text += "\n";
    text += to_text(block.columns(), rows);
  }
  return text;
}

std::vector<Line> step_lines(Language language) {
  std::vector<Line> lines;
  for (const StepRow& step : step_rows())
    lines.push_back(
        {padded(step.code, 7) + std::string(step.name.in(language)),
         [id = step.id](const Summary& s) -> const Series& { return s.step_cases[at(id)]; }, 1});
  return lines;
}

std::string percent_change(const Estimate& drift, Language language) {
  return shown_mean(drift, 1, language, Sign::always);
}

std::string guesses(const StudyOutput& output, Language language) {
  std::set<std::size_t> differ;
  for (const ScenarioRuns& alternative : output.alternatives)
    for (const std::size_t i : guesses_that_differ(output.base.scenario, alternative.scenario))
      differ.insert(i);
  if (differ.empty()) return {};
  std::string keys;
  for (const std::size_t i : differ) keys += (keys.empty() ? "" : ", ") + key_of(rows()[i]);
  return paragraph(filled(words::guessed_changes, language, keys));
}

std::string rests_on(const StudyOutput& output, Language language) {
  if (output.alternatives.empty()) return {};
  const std::string line = guesses_line(output, language);
  return line.empty() ? line : paragraph(line);
}

std::string precision_line(const StudyOutput& output, Language language) {
  if (output.precision.empty()) return {};
  return paragraph(output.precision_met ? std::string(words::precision_met.in(language))
                                        : counted(words::precision_missed, language,
                                                  shown_number(output.replications, 0, language)));
}

std::string pairing_lines(const StudyOutput& output, Language language) {
  std::string text;
  if (const auto share = noise_removed(output); share && any_answered(output))
    text += paragraph(filled(words::pairing, language, shown_number(100 * *share, 0, language)));
  for (const ScenarioRuns& alternative : output.alternatives)
    if (alternative.own_past)
      text +=
          paragraph(filled(words::own_past, language, title_of(alternative.scenario, language)));
  return text;
}

bool balanced(const StudyOutput& output) {
  return ledger_of(output.base.runs).balanced() &&
         std::all_of(output.alternatives.begin(), output.alternatives.end(),
                     [](const ScenarioRuns& a) { return ledger_of(a.runs).balanced(); });
}

// Where a duty or work waited too long and the chain went on without: one paragraph per scenario.
std::string waited_in_vain(const StudyOutput& output, const Comparison& figures,
                           Language language) {
  const KpiRow& given_up = *find_kpi("work_given_up");
  const auto of = [&](const Scenario& scenario, const Summary& summary) {
    const Estimate& unspoken = summary.breaches[at(Breach::handover_unspoken)].value;
    const Estimate& work = summary.last_year(given_up).value;
    if (unspoken.mean.value_or(0) == 0 && work.mean.value_or(0) == 0) return std::string();
    return paragraph(
        filled(words::waited_in_vain, language, title_of(scenario, language),
               shown_mean(unspoken, 1, language), shown_mean(work, 1, language),
               shown_number(scenario.settings.policy.handover.wait_days, 0, language)));
  };
  std::string text = of(output.base.scenario, figures.base);
  for (std::size_t a = 0; a < output.alternatives.size(); ++a)
    text += of(output.alternatives[a].scenario, figures.alternatives[a]);
  return text;
}

// Open cases at the policy date that the alternatives' workflows lead nowhere new.
std::string unreached_lines(const StudyOutput& output, Language language) {
  std::string text;
  for (const ScenarioRuns& alternative : output.alternatives) {
    Sample sample;
    for (const Tally& tally : alternative.runs)
      sample.emplace_back(static_cast<double>(tally.quarters[first_counted - 1].cases_unreached));
    const Estimate cases = estimate(sample);
    if (cases.mean.value_or(0) > 0)
      text += paragraph(filled(words::unreached, language, title_of(alternative.scenario, language),
                               shown_mean(cases, 0, language)));
  }
  return text;
}

bool shows_unseen(const Comparison& figures) {
  const auto any = [](const std::vector<Series>& list) {
    return std::any_of(list.begin(), list.end(), [](const Series& s) { return s.value.unseen(); });
  };
  const auto in = [&](const Summary& s) {
    return any(s.results) || any(s.benchmark) ||
           std::any_of(s.kpis.begin(), s.kpis.end(),
                       [](const KpiSeries& k) { return k.last_year.value.unseen(); });
  };
  return in(figures.base) ||
         std::any_of(figures.alternatives.begin(), figures.alternatives.end(), in);
}

std::string known_line(const StudyOutput& output, Language language) {
  const Tally& tally = output.base.runs.front();
  const std::string line =
      known_until(output.base.scenario, quarter_end(tally, end_counted(tally) - 1), language);
  return line.empty() ? line : paragraph(line);
}

std::string books(const StudyOutput& output, Language language) {
  return books_broken(output, language).value_or(reconciled_line(output, language));
}

std::string speed_line(const StudyOutput& output, Language language) {
  const double millions = output.tenant_months / 1e6;
  const double rate = output.seconds > 0 ? millions / output.seconds : 0;
  return paragraph(filled(words::speed, language, shown_number(output.seconds, 1, language),
                          shown_number(millions, 1, language), shown_number(rate, 1, language)));
}

}  // namespace

std::string title_of(const Scenario& scenario, Language language) {
  std::string_view label = scenario.label(language);
  if (label.empty()) label = scenario.label(language == Language::nl ? Language::en : Language::nl);
  std::string title(label.empty() ? std::string_view(scenario.name) : label);
  std::replace_if(
      title.begin(), title.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
  return title;
}

int shown_digits(const KpiRow& row) { return row.money ? 0 : row.digits; }

std::string section(const Text& title, const std::string& body, Language language) {
  return fmt::format("\n{}\n{}", title.in(language), body);
}

std::string paragraph(const std::string& text, int indent) {
  return wrapped(text, report_width - indent, indent) + "\n";
}

int shown_year(const StudyOutput& output) {
  const Tally& tally = output.base.runs.front();
  return to_date(quarter_end(tally, last_year_start(tally) + 3)).year;
}

std::string shown_years(const StudyOutput& output) {
  const int first = to_date(output.base.scenario.policy_date).year, last = shown_year(output);
  return first == last ? fmt::format("{}", last) : fmt::format("{}–{}", first, last);
}

std::string settings_line(const std::vector<std::string>& settings, Language language) {
  std::string set;
  for (const std::string& setting : settings) set += (set.empty() ? "" : ", ") + setting;
  return set.empty() ? set : paragraph(filled(words::set_by_hand, language, set));
}

std::string setup_lines(const StudyOutput& output, Language language) {
  const Scenario& base = output.base.scenario;
  const std::string text = paragraph(counted(
      words::setup, language, shown_number(base.settings.world.population.homes, 0, language),
      output.years, spell_day(base.policy_date, language),
      shown_number(output.replications, 0, language), output.seed));
  return text + settings_line(output.settings, language);
}

std::string funnel(const StudyOutput& output, const Comparison& figures, Language language) {
  return side_by_side(step_lines(language), output, figures, language, Beside::funnel);
}

std::string payers(const StudyOutput& output, const Comparison& figures, Language language) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < count_of<Stakeholder>; ++i)
    lines.push_back({std::string(name_of(static_cast<Stakeholder>(i)).in(language)),
                     [i](const Summary& s) -> const Series& { return s.borne[i]; }, 0});
  lines.push_back({std::string(words::country.in(language)),
                   [](const Summary& s) -> const Series& { return s.country; }, 0});
  return side_by_side(lines, output, figures, language, Beside::changes);
}

std::string breaches(const StudyOutput& output, const Comparison& figures, Language language) {
  std::vector<Line> lines;
  for (const BreachRow& row : breach_rows())
    lines.push_back(
        {filled(words::breach_of, language, row.name.in(language), name_of(row.norm).in(language)),
         [id = row.id](const Summary& s) -> const Series& { return s.breaches[at(id)]; }, 1});
  std::erase_if(lines, [&](const Line& line) { return nil_everywhere(line, figures); });
  const std::string loud = waited_in_vain(output, figures, language);
  if (lines.empty()) return loud + paragraph(std::string(words::no_breaches.in(language)));
  return loud + side_by_side(lines, output, figures, language, Beside::values);
}

std::string foundations(const StudyOutput& output, const Comparison& figures, Language language) {
  const StatusCounts n = count_statuses(output.base.scenario);
  std::string text = paragraph(filled(words::statuses, language, n.all(), n.law, n.published,
                                      n.calibrated, n.guessed)) +
                     guesses(output, language) + rests_on(output, language) +
                     paragraph(counted(words::past, language, output.warm_up_years,
                                       percent_change(output.drift.arrears, language),
                                       percent_change(output.drift.files, language)));
  if (output.drift.drifting()) text += paragraph(std::string(words::still_drifting.in(language)));
  text += known_line(output, language) + unreached_lines(output, language);
  if (shows_unseen(figures))
    text += paragraph(
        filled(words::never_happened, language, shown_number(output.replications, 0, language)));
  const Text& ledger = balanced(output) ? words::ledger : words::ledger_broken;
  return text + precision_line(output, language) + pairing_lines(output, language) +
         paragraph(std::string(ledger.in(language))) + paragraph(books(output, language)) +
         speed_line(output, language);
}

std::string maker_line(Language language) {
  return filled(words::maker, language, program_version(), results_version) + "\n";
}

}  // namespace drempel
