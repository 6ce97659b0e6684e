// A scenario as the program holds it: settings, their dated changes, workflows, and where each
// value came from. Files are read into this and nothing in here knows of files' syntax.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.h"
#include "policy/risk_input.h"
#include "policy/rows.h"
#include "policy/workflow.h"

namespace drempel {

// A value from a date on, reached in equal monthly steps when ramp_months > 0.
struct DatedValue {
  std::size_t row = 0;  // position in rows()
  Day from;
  double value = 0;
  int ramp_months = 0;  // 0 … 120
};

// Where the value of a row came from.
struct Origin {
  std::string file;  // scenario or file name; empty = the row's default
  int line = 0;
  std::string source;  // the file's own source; empty = the row's
  std::string status;  // the file's own status code; empty = the row's
};

struct Scenario {
  std::string name;
  std::string label_en, label_nl;              // short title
  std::string description_en, description_nl;  // two sentences: what it is, where it comes from
  std::string source;
  Day policy_date = to_day({2023, 1, 1});  // strategies fork here; results count from here
  Settings settings = default_settings();
  std::vector<DatedValue> dated;  // sorted by (row, from)
  Workflows workflows;
  std::vector<Origin> origins = std::vector<Origin>(rows().size());
  RiskInputs own_risks;  // for `drempel risks` only

  std::string_view label(Language language) const {
    return language == Language::nl ? label_nl : label_en;
  }
};

// All values as they hold on a day (ramps included).
Settings settings_on(const Scenario& scenario, Day day);
// The days after `from`, up to and including `until`, on which any value changes; sorted, unique.
std::vector<Day> change_days(const Scenario& scenario, Day from, Day until);
// True when both can share one past: every world value, and the past's climate and policy values,
// are equal. (An alternative forks from its base's past, so only world values matter here.)
bool same_world(const Scenario& a, const Scenario& b);

}  // namespace drempel
