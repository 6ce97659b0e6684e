#include "policy/workflow.h"

namespace drempel {

std::string_view code_of(StepResult result) {
  constexpr Per<StepResult, std::string_view> codes{
      "done",     "reached", "missed", "agreed", "refused", "solved",    "eviction", "payment",
      "rejected", "execute", "hold",   "left",   "held",    "suspended", "collect"};
  return codes[at(result)];
}

std::string_view code_of(Unless unless) {
  constexpr Per<Unless, std::string_view> codes{"contact", "promise", "first_case"};
  return codes[at(unless)];
}

std::string_view code_of(SegmentId segment) {
  constexpr Per<SegmentId, std::string_view> codes{
      "regular",    "newcomer",   "chronic",   "lax",           "victim",
      "principled", "structural", "vve_owner", "regular_debit", "chronic_debit",
      "lax_debit",  "broke",      "departed"};
  return codes[at(segment)];
}

}  // namespace drempel
