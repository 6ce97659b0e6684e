#include "policy/rows.h"

#include <algorithm>
#include <vector>

#include "base/edit_distance.h"
#include "base/joined.h"
#include "policy/rows_approach.h"
#include "policy/rows_arrangement.h"
#include "policy/rows_barriers.h"
#include "policy/rows_channels.h"
#include "policy/rows_climate.h"
#include "policy/rows_contact.h"
#include "policy/rows_contract.h"
#include "policy/rows_court.h"
#include "policy/rows_debit.h"
#include "policy/rows_departed.h"
#include "policy/rows_effects.h"
#include "policy/rows_estate.h"
#include "policy/rows_fit.h"
#include "policy/rows_instruments.h"
#include "policy/rows_judgment.h"
#include "policy/rows_leaving.h"
#include "policy/rows_lives.h"
#include "policy/rows_mind.h"
#include "policy/rows_money.h"
#include "policy/rows_months.h"
#include "policy/rows_partners.h"
#include "policy/rows_payment.h"
#include "policy/rows_policy.h"
#include "policy/rows_population.h"
#include "policy/rows_provision.h"
#include "policy/rows_recovery.h"
#include "policy/rows_settlements.h"
#include "policy/rows_shocks.h"
#include "policy/rows_talks.h"
#include "policy/rows_tips.h"

namespace drempel {

namespace {

// The one visible list.
constexpr auto all_rows =
    joined(population_rows, shocks_rows, payment_rows, mind_rows, barriers_rows, effects_rows,
           contact_rows, channels_rows, arrangement_rows, partner_rows, care_rows,
           municipality_rows, settlement_rows, court_rows, judgment_rows, leaving_rows, estate_rows,
           recovery_rows, departed_rows, provision_rows, climate_rows, policy_rows, contract_rows,
           approach_rows, talks_rows, tips_rows, debit_rows, fit_rows, instrument_rows, money_rows,
           lives_rows, months_rows);

constexpr bool keys_differ() {
  for (std::size_t i = 0; i < all_rows.size(); ++i)
    for (std::size_t k = i + 1; k < all_rows.size(); ++k)
      if (all_rows[i].name == all_rows[k].name && all_rows[i].section == all_rows[k].section)
        return false;
  return true;
}
static_assert(keys_differ(), "two rows have the same key");
static_assert(all_rows.size() == sizeof(Settings) / sizeof(double), "a setting without a row");

}  // namespace

std::span<const Row> rows() { return all_rows; }

std::string key_of(const Row& row) {
  return std::string(row.section) + "." + std::string(row.name);
}

std::optional<std::size_t> find_row(std::string_view key) {
  const auto dot = key.rfind('.');
  if (dot == std::string_view::npos) return {};
  for (std::size_t i = 0; i < all_rows.size(); ++i)
    if (all_rows[i].section == key.substr(0, dot) && all_rows[i].name == key.substr(dot + 1))
      return i;
  return {};
}

std::string nearest_key(std::string_view key) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(3, key.size() / 3) + 1;
  if (key.size() > 100) return best;
  for (const Row& row : all_rows) {
    const std::string known = key_of(row);
    const std::size_t distance = edit_distance(key, known);
    if (distance < best_distance) best = known, best_distance = distance;
  }
  return best;
}

double value_of(const Row& row, const Settings& settings) {
  return row.field(const_cast<Settings&>(settings));  // only read
}

void set_value(const Row& row, Settings& settings, double value) { row.field(settings) = value; }

Settings default_settings() {
  Settings settings{};
  for (const Row& row : all_rows) set_value(row, settings, row.fallback);
  return settings;
}

Text name_of(Kind kind) {
  switch (kind) {
    case Kind::world:
      return {"world", "wereld"};
    case Kind::climate:
      return {"climate", "omstandigheden"};
    case Kind::policy:
      return {"policy", "beleid"};
  }
  return {};
}

Text name_of(Status status) {
  switch (status) {
    case Status::law:
      return {"law", "wet"};
    case Status::published:
      return {"published", "gepubliceerd"};
    case Status::calibrated:
      return {"calibrated", "gekalibreerd"};
    case Status::expert_guess:
      return {"expert guess", "inschatting"};
  }
  return {};
}

Text name_of(Unit unit) {
  switch (unit) {
    case Unit::number:
      return {"number", "aantal"};
    case Unit::share:
      return {"share (0–1)", "aandeel (0–1)"};
    case Unit::per_year:
      return {"chance per year", "kans per jaar"};
    case Unit::per_month:
      return {"chance per month", "kans per maand"};
    case Unit::eur:
      return {"€", "€"};
    case Unit::eur_per_month:
      return {"€ per month", "€ per maand"};
    case Unit::eur_per_hour:
      return {"€ per hour", "€ per uur"};
    case Unit::days:
      return {"days", "dagen"};
    case Unit::months:
      return {"months", "maanden"};
    case Unit::minutes:
      return {"minutes", "minuten"};
    case Unit::hours_per_year:
      return {"hours per year", "uren per jaar"};
    case Unit::fte_per_10k:
      return {"FTE per 10,000 homes", "fte per 10.000 woningen"};
    case Unit::per_1000_homes:
      return {"per 1,000 homes a year", "per 1.000 woningen per jaar"};
    case Unit::percent:
      return {"%", "%"};
    case Unit::flag:
      return {"yes or no", "ja of nee"};
  }
  return {};
}

}  // namespace drempel
