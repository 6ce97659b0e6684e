// Reading what stands under the dotted key of a row.
#pragma once

#include "files/layer.h"

namespace drempel {

// Lays one row's value over the scenario. A value is a number (or true/false for a switch), a table
// { value, source, status }, a dated one { from, value, ramp_months, source, status }, or a list of
// at most one undated value and then dated ones in order of date.
// A value without a date replaces all that stood there, dated changes too; dated ones alone replace
// only the dated ones. A value's source and status belong to it and are not inherited from the
// value it replaces. With a fault, the scenario keeps what it had.
void read_value(const Node& node, std::size_t row, Layer& layer);

// Refuses dated policy values from before the policy date that an earlier layer left; `line` is
// where this layer moved the policy date.
void check_policy_date(int line, Layer& layer);
// Shares of one whole, of which the rest is something else, must not add up to more than 1.
void check_sums(Layer& layer);

// "0.5 … 12 (months)" as a message says it; whole numbers say so.
Said allowed_range(const Row& row);

}  // namespace drempel
