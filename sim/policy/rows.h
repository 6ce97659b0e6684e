// The rows: one per lever, parameter and cost. A row is the only home of what a value is called,
// its unit, range, default, source, status and kind. Reader, checker, writer, tables, sliders and
// `drempel explain` all loop over rows(); nothing else lists them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/citation.h"
#include "base/text.h"
#include "policy/settings.h"

namespace drempel {

// When a value may change: world = fixed before the warm-up, climate = dated from outside,
// policy = the corporation's choice.
enum class Kind { world, climate, policy };
// How sure a value is (docs/parameters.md has the whole table).
enum class Status { law, published, calibrated, expert_guess };
// What a value is counted in; decides how it is checked and shown.
enum class Unit {
  number,     // a bare count or factor
  share,      // 0 … 1, shown as a percentage
  per_year,   // chance or number a year
  per_month,  // chance a month
  eur,
  eur_per_month,
  eur_per_hour,
  days,
  months,
  minutes,
  hours_per_year,
  fte_per_10k,     // full-time equivalents per 10,000 homes
  per_1000_homes,  // a year
  percent,         // 0 … 100
  flag,            // 0 or 1; a file may say false or true
};

struct Row {
  std::string_view section = {};  // the TOML table, e.g. "staff" or "shock.job_loss"
  std::string_view name = {};     // the key in it
  Text subject = {};              // what the section is about, when labels repeat over sections
  Text label = {};
  Unit unit = Unit::number;
  double low = 0;
  double high = 1;
  double fallback = 0;  // the default
  bool whole = false;   // only whole numbers
  Kind kind = Kind::world;
  Status status = Status::expert_guess;
  Citation source = {};
  double& (*field)(Settings&) = nullptr;
};

std::span<const Row> rows();
// "staff.collectors"
std::string key_of(const Row& row);
// Position in rows() of a dotted key.
std::optional<std::size_t> find_row(std::string_view key);
// The known key most like an unknown one (by edit distance); empty when nothing is near.
std::string nearest_key(std::string_view key);

double value_of(const Row& row, const Settings& settings);
void set_value(const Row& row, Settings& settings, double value);
// All rows at their defaults.
Settings default_settings();

Text name_of(Kind kind);
Text name_of(Status status);
// The unit as a user reads it: "€ per month".
Text name_of(Unit unit);

}  // namespace drempel
