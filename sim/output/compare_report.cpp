#include <fmt/format.h>

#include "base/said.h"
#include "output/answered.h"
#include "output/changes.h"
#include "output/headlines.h"
#include "output/morale_part.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/woonbron_part.h"
#include "output/words.h"

namespace drempel {

namespace {

constexpr std::size_t most_changes = 12;

struct Report {
  const StudyOutput& output;
  const Comparison& figures;
  Language language;

  std::string in(const Text& text) const { return std::string(text.in(language)); }
  bool several() const { return output.alternatives.size() > 1; }
};

std::string changes_of(const Report& report, std::size_t a) {
  const std::vector<std::string> changes = changes_in_words(
      report.output.base.scenario, report.output.alternatives[a].scenario, report.language);
  if (changes.empty()) return fmt::format("     {}\n", report.in(words::nothing_differs));
  std::string text;
  for (std::size_t i = 0; i < std::min(changes.size(), most_changes); ++i)
    text += fmt::format("     {}\n", wrapped(changes[i], report_width - 7, 7));
  if (changes.size() > most_changes)
    text += fmt::format(
        "     {}\n", filled(words::more_changes, report.language, changes.size() - most_changes));
  return text;
}

std::string heading(const Report& report) {
  std::string text = title_of(report.output.base.scenario, report.language) + "\n" +
                     report.in(words::compared_with) + "\n";
  for (std::size_t a = 0; a < report.output.alternatives.size(); ++a)
    text += fmt::format("  {}  {}\n", a + 1,
                        title_of(report.output.alternatives[a].scenario, report.language)) +
            changes_of(report, a);
  text += fmt::format("\n{}", setup_lines(report.output, report.language));
  return text + paragraph(filled(words::how_to_read, report.language, shown_year(report.output)));
}

// The change, its interval and the word for it.
void add_change(TableRow& row, const Series& difference, int digits, Language language) {
  const Estimate& change = difference.value;
  const Certainty word = shown_certainty(change, difference.certainty, digits);
  const bool same = no_difference(word);
  row.push_back(same ? "0" : shown_mean(change, digits, language, Sign::always));
  row.push_back(same ? std::string(nothing)
                     : shown_interval(change, digits, language, Sign::always));
  row.push_back(change.mean ? std::string(name_of(word).in(language)) : std::string(nothing));
}

void add_line(std::vector<TableRow>& rows, const Report& report, const Headline& line) {
  const KpiRow& kpi = *find_kpi(line.code);
  const int digits = shown_digits(kpi);
  rows.push_back({report.in(line.label),
                  shown_mean(report.figures.base.last_year(kpi).value, digits, report.language)});
  for (std::size_t a = 0; a < report.output.alternatives.size(); ++a) {
    if (report.several())
      rows.push_back(
          {fmt::format("   {} {}", a + 1,
                       title_of(report.output.alternatives[a].scenario, report.language)),
           ""});
    add_change(rows.back(), report.figures.differences[a].last_year(kpi),
               kpi.money ? digits : digits + 1, report.language);
  }
}

// "evictions for arrears a year −1.2 (probably); …"
std::string summed_up(const Report& report, std::size_t a) {
  std::string text = unanswered(report.output, a, report.language);
  if (!text.empty()) return text;
  for (const Headline& line : shortest_headlines()) {
    const KpiRow& kpi = *find_kpi(line.code);
    const Series& change = report.figures.differences[a].last_year(kpi);
    const int digits = shown_digits(kpi) + (kpi.money ? 0 : 1);
    const Certainty word = shown_certainty(change.value, change.certainty, digits);
    if (!text.empty()) text += "; ";
    text += report.in(line.label) + " ";
    if (!no_difference(word))
      text += shown_mean(change.value, digits, report.language, Sign::always) + " ";
    text += fmt::format("({})", report.in(name_of(word)));
  }
  return text + ".";
}

std::string in_short(const Report& report) {
  std::string text = report.in(words::in_short) + "\n";
  for (std::size_t a = 0; a < report.output.alternatives.size(); ++a)
    text += fmt::format("  {}  {}\n", a + 1, wrapped(summed_up(report, a), report_width - 5, 5));
  return text;
}

std::string group(const Report& report, const HeadlineGroup& group) {
  std::vector<TableRow> rows{{report.in(group.title), report.in(words::today),
                              report.in(words::change), report.in(words::interval),
                              report.in(words::certainty)}};
  for (const Headline& line : group.lines) add_line(rows, report, line);
  return to_text({{false, 40, 40}, {true, 0, 9}, {true, 0, 9}, {true, 0, 17}, {}}, rows);
}

}  // namespace

std::string compare_report(const StudyOutput& output, const Comparison& figures,
                           Language language) {
  const Report report{output, figures, language};
  std::string text = heading(report) + "\n" + in_short(report);
  for (const HeadlineGroup& g : headline_groups()) text += fmt::format("\n{}", group(report, g));
  text += section(words::chain, funnel(output, figures, language), language);
  text += section(words::who_pays, payers(output, figures, language), language);
  text += section(words::law, breaches(output, figures, language), language);
  text += woonbron_part(output, figures, language);
  text += morale_part(figures, language);
  text += section(words::foundations, foundations(output, figures, language), language);
  return text + maker_line(language);
}

}  // namespace drempel
