// What the corporation can see of a tenant. Segment rules and steps' conditions look at this and at
// nothing else, so the hidden profile can't leak into a rule.
#pragma once

#include "model/ids.h"

namespace drempel {

struct Seen {
  // own payment data
  int months_here = 0;             // since the start of the tenancy
  int late_months = 0;             // of the last twelve
  double months_owed = 0;          // as the bills were billed, without costs
  bool complaint = false;          // known and open
  bool told_setback = false;       // told of a loss of income in the last twelve months
  bool broke_arrangement = false;  // in the last twelve months
  bool vve_owner = false;
  bool mandate = false;   // pays by direct debit
  bool departed = false;  // has left the home
  // external credit data
  bool credit_registered = false;
  // profiling
  bool predicted_late = false;
};

}  // namespace drempel
