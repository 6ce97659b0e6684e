// What became of the targets: as text for a terminal, as CSV and as JSON.
#pragma once

#include <string>

#include "output/csv.h"
#include "study/validation.h"

namespace drempel {

// What targets and scenarios the figures belong to: targets_digest() and scenarios_digest() of
// files/shipped_digest.h.
struct ValidationStamp {
  std::string targets, scenarios;
};

// Misses first, then what holds, directions with their size, published levels, what is only shown;
// how many rows hold, by section. One figure takes two lines (figure_lines). 100 columns wide.
std::string validation_report(const Validation& validation, const ValidationStamp& stamp,
                              Language language);
// "results version 2 · targets 0123… · scenarios 4567…": the line by which a table is known to be
// stale.
std::string stamp_line(const ValidationStamp& stamp, Language language);
// The two lines of one figure, as they stand in the report; a third when it can't be asked.
std::string figure_lines(const Target& target, const Judged& figure, Language language);

// A row per figure: key, row, kind, label, scenario, changes, band, V, verdict, source, tag.
OutputFile validation_csv(const Validation& validation, Language language);
// docs/schema/validate.schema.json. Ends in a line feed.
std::string validation_json(const Validation& validation, const ValidationStamp& stamp,
                            Language language);

}  // namespace drempel
