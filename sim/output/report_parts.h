// The parts that the reports of a run and of a comparison share. Each gives whole lines.
#pragma once

#include <string>

#include "output/report.h"
#include "output/table.h"

namespace drempel {

// What is read most: the label of a scenario, or its name when it has none. Safe for a terminal.
std::string title_of(const Scenario& scenario, Language language);
// Decimals at most of a row in running text; euros are shown whole.
int shown_digits(const KpiRow& row);
// An empty line, a title, and what stands under it.
std::string section(const Text& title, const std::string& body, Language language);
// A text broken at the report's width.
std::string paragraph(const std::string& text, int indent = 0);
// What was set on the command line; empty when nothing was.
std::string settings_line(const std::vector<std::string>& settings, Language language);
// "25,000 homes · 5 years from …", and below it what was set on the command line, if anything.
std::string setup_lines(const StudyOutput& output, Language language);
// The last full calendar year, as "2027".
int shown_year(const StudyOutput& output);
// The years that a mean over the years is of: "2020–2024", or "2020".
std::string shown_years(const StudyOutput& output);

// Cases that reach each step a year: the base with a bar, then a column per alternative.
std::string funnel(const StudyOutput& output, const Comparison& figures, Language language);
// Net € a year per stakeholder, and the country.
std::string payers(const StudyOutput& output, const Comparison& figures, Language language);
// Breaches a year, or one sentence when there are none; above them, loud, what waited in vain.
std::string breaches(const StudyOutput& output, const Comparison& figures, Language language);
// Guesses, the past, what is known until when, precision, pairing, ledger and speed.
std::string foundations(const StudyOutput& output, const Comparison& figures, Language language);
// "Drempel 0.1.0 · results version 1".
std::string maker_line(Language language);

}  // namespace drempel
