// A.1.1: the rules that put a tenant in a segment, over what the corporation can see.
#pragma once

#include <span>
#include <string_view>

#include "base/text.h"
#include "model/seen.h"
#include "policy/settings.h"

namespace drempel {

// What kind of data an input of a rule is; a run can forbid the last two.
enum class InputKind { own_payment, external_credit, profiling };

struct SeenInput {
  std::string_view name;  // the field of Seen
  InputKind kind = InputKind::own_payment;
};
std::span<const SeenInput> seen_inputs();

struct SegmentRow {
  SegmentId id{};
  std::string_view code = {};
  Text name = {};
  Text rule = {};  // in words
  bool (*holds)(const Seen&, const Policy&) = nullptr;
};
// In order: the first rule that holds gives the segment.
std::span<const SegmentRow> segment_rows();

// Inputs that the policy forbids are blanked before any rule looks.
SegmentId segment_of(Seen seen, const Policy& policy);

}  // namespace drempel
