// What only the corporation itself can say about risks: its own goals and its own estimates (the
// process book leaves these blank). Read from a scenario's [risks.*] and [fields.*], shown by
// `drempel risks`; nothing in a run reads them.
#pragma once

#include <optional>
#include <string>

#include "model/ids.h"

namespace drempel {

// The risks a–i of the process book (Bijlage D).
enum class RiskId : std::uint8_t {
  violence,
  fraud,
  nonpayment,
  privacy,
  reputation,
  recession,
  operational,
  third_party,
  compliance,
  count
};
// The goals a–d of the process, as the book gives them.
enum class GoalId : std::uint8_t { soon, right_tenant, cost_tenant, cost_corporation, count };
// The corporation's own performance fields; the book leaves I … VI open.
enum class FieldId : std::uint8_t { I, II, III, IV, V, VI, count };

// The corporation's own word on one risk; every part may be missing.
struct RiskInput {
  std::optional<double> likelihood;  // times a year without measures, 0 … 1,000,000
  std::optional<double> impact;      // € a time without measures, 0 … 1e9
  std::optional<bool> controlled;    // is it to be controlled?
  std::string cause, tenant, note;   // own words, at most 500 bytes each

  bool empty() const {
    return !likelihood && !impact && !controlled && cause.empty() && tenant.empty() && note.empty();
  }
};

// One performance field, and the process goals that serve it.
struct FieldInput {
  std::string label;  // empty = not given
  Per<GoalId, bool> served_by{};
};

struct RiskInputs {
  Per<RiskId, RiskInput> risks;
  Per<FieldId, FieldInput> fields;
};

// "a" … "i", "a" … "d", "I" … "VI".
constexpr char letter_of(RiskId risk) { return static_cast<char>('a' + at(risk)); }
constexpr char letter_of(GoalId goal) { return static_cast<char>('a' + at(goal)); }
constexpr std::string_view code_of(FieldId field) {
  constexpr std::string_view codes[] = {"I", "II", "III", "IV", "V", "VI"};
  return codes[at(field)];
}

}  // namespace drempel
