// The report in text: one figure in two lines, so that nothing is cut.
#include "output/validation_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/said.h"
#include "output/numbers.h"
#include "output/report.h"
#include "output/report_parts.h"
#include "output/table.h"
#include "output/target_words.h"
#include "output/version.h"

namespace drempel {

namespace {

constexpr int key_width = 22, scenario_width = 18, band_width = 20, figure_width = 28;
constexpr int most_decimals = 2;

constexpr Text title{"HELD AGAINST FIGURES AND DIRECTIONS", "GETOETST AAN CIJFERS EN RICHTINGEN"};
constexpr Text size{"{} figures, {} runs of up to {} replications · {} homes · seed {}",
                    "{} cijfers, {} runs van hooguit {} herhalingen · {} woningen · startgetal {}"};
constexpr Text stamped{"results version {} · targets {} · scenarios {}",
                       "resultaatversie {} · doelen {} · scenario's {}"};
constexpr Text how_to_read{
    "A figure holds when its mean lies in the band and its 90 % interval is narrower than a "
    "quarter of it; a row holds when all its figures do. A direction holds when its interval lies "
    "on the side that is asked; \"not lower\" and \"not higher\" leave 3 % of room. Behind each "
    "figure: the number of replications.",
    "Een cijfer klopt als het gemiddelde in de band ligt en de 90 %-bandbreedte smaller is dan een "
    "kwart ervan; een rij klopt als al haar cijfers kloppen. Een richting klopt als de bandbreedte "
    "aan de gevraagde kant ligt; \"niet lager\" en \"niet hoger\" laten 3 % ruimte. Achter elk "
    "cijfer: het aantal herhalingen."};
constexpr Text held{"{} of {} rows hold", "{} van de {} rijen kloppen"};
constexpr Text misses{"MISSES: rows that count", "MISSERS: rijen die tellen"};
constexpr Text holding{"WHAT HOLDS", "WAT KLOPT"};
constexpr Text directions_miss{"DIRECTIONS THAT MISS", "RICHTINGEN DIE MISSEN"};
constexpr Text directions_hold{"DIRECTIONS THAT HOLD", "RICHTINGEN DIE KLOPPEN"};
constexpr Text levels_miss{"PUBLISHED LEVELS THAT MISS", "GEPUBLICEERDE NIVEAUS DIE MISSEN"};
constexpr Text levels_hold{"PUBLISHED LEVELS THAT HOLD", "GEPUBLICEERDE NIVEAUS DIE KLOPPEN"};
constexpr Text tests_miss{"IDENTITIES THAT MISS", "IDENTITEITEN DIE MISSEN"};
constexpr Text tests_hold{"IDENTITIES THAT HOLD", "IDENTITEITEN DIE KLOPPEN"};
constexpr Text only_shown{"ONLY SHOWN: no publication to hold it against",
                          "ALLEEN GETOOND: geen publicatie om het aan te toetsen"};
using Rows = std::vector<const RowVerdict*>;

std::string in(const Text& text, Language language) { return std::string(text.in(language)); }

std::string found(const Target& target, const Judged& figure, Language language) {
  const Sign sign = target.compared == Compared::alone ? Sign::only_minus : Sign::always;
  const KpiRow* row = target.quantity.only_row();
  const bool own = row && target.compared != Compared::percent;
  const int most = own ? std::max(shown_digits(*row), 1) : most_decimals;
  std::string text = shown_mean(figure.value, most, language, sign);
  if (target.compared == Compared::percent && figure.value.mean) text += " %";
  return fmt::format("{} ({})", text, shown_interval(figure.value, most, language, sign));
}

// A target with homes of its own has fewer.
double most_homes(const Validation& validation) {
  double most = 0;
  for (const Target& target : validation.targets)
    if (target.can_be_asked()) most = std::max(most, homes_of(target));
  return most;
}

bool has_kind(const RowVerdict& row, TargetKind kind) { return row.kind == kind; }

struct Report {
  const Validation& validation;
  Language language;

  std::string lines(const Rows& rows) const {
    std::string text;
    for (const RowVerdict* row : rows)
      for (const std::size_t i : row->figures)
        text += figure_lines(validation.targets[i], validation.figures[i], language);
    return text;
  }

  template <class Wanted>
  Rows rows(Wanted wanted) const {
    Rows chosen;
    for (const RowVerdict& row : validation.rows)
      if (wanted(row)) chosen.push_back(&row);
    return chosen;
  }

  std::string part(const Text& heading, const Rows& chosen) const {
    return chosen.empty() ? "" : section(heading, lines(chosen), language);
  }
  // Rows of one kind, those that miss before those that hold.
  std::string kind(TargetKind which, const Text& miss, const Text& hold) const {
    const auto of = [&](bool good) {
      return rows([&](const RowVerdict& row) { return has_kind(row, which) && row.holds == good; });
    };
    return part(miss, of(false)) + part(hold, of(true));
  }
  std::string counting(const Text& heading, bool good) const {
    return part(heading, rows([&](const RowVerdict& row) {
                  return row_of(row.kind).counts && row.holds == good;
                }));
  }

  std::string tally() const {
    const Held all = held_of(validation.rows);
    std::vector<TableRow> table;
    if (all.of > 0) table.push_back({filled(held, language, all.held, all.of)});
    for (const TargetKindRow& row : target_kind_rows()) {
      const Held one = held_of(validation.rows, row.kind);
      if (one.of == 0 || row.kind == TargetKind::shown) continue;
      table.push_back({"  " + in(row.name, language), filled(held, language, one.held, one.of)});
    }
    return to_text({{}, {}}, table);
  }
};

}  // namespace

std::string figure_lines(const Target& target, const Judged& figure, Language language) {
  std::string text =
      padded(target.key, key_width) + "  " +
      wrapped(std::string(target.label(language)), report_width - key_width - 2, key_width + 2) +
      "\n";
  const std::string start =
      "    " + padded(target.scenario, scenario_width) + "  " + asked_of(target, language);
  if (!target.can_be_asked())
    return text + start + "\n    " +
           wrapped(fmt::format("{}: {}", name_of(Verdict::cannot).in(language),
                               target.missing.in(language)),
                   report_width - 4, 4) +
           "\n";
  std::string line = padded(start, 4 + scenario_width + 2 + band_width);
  line += "  " + padded(found(target, figure, language), figure_width) +
          fmt::format("{:>5}", figure.replications);
  const std::string verdict = in(name_of(figure.verdict), language);
  return text + line + (verdict.empty() ? "" : "  " + verdict) + "\n";
}

std::string stamp_line(const ValidationStamp& stamp, Language language) {
  return filled(stamped, language, results_version, stamp.targets, stamp.scenarios);
}

std::string validation_report(const Validation& validation, const ValidationStamp& stamp,
                              Language language) {
  const Report report{validation, language};
  return in(title, language) + "\n" +
         filled(size, language, validation.targets.size(), validation.runs, validation.most,
                shown_number(most_homes(validation), 0, language), validation.seed) +
         "\n" + stamp_line(stamp, language) + "\n" + settings_line(stamp.settings, language) +
         "\n" + report.tally() + "\n" + paragraph(in(how_to_read, language)) +
         report.counting(misses, false) +
         report.kind(TargetKind::direction, directions_miss, directions_hold) +
         report.kind(TargetKind::level, levels_miss, levels_hold) +
         report.kind(TargetKind::test, tests_miss, tests_hold) + report.counting(holding, true) +
         report.part(only_shown, report.rows([](const RowVerdict& row) {
           return has_kind(row, TargetKind::shown);
         })) +
         "\n" + maker_line(language);
}

}  // namespace drempel
