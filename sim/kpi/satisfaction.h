// KPI 12: the process book leaves satisfaction open ("to be worked out"), and no published score
// was found. Drempel shows one index of its own, from what tenants meet; nothing depends on it.
#pragma once

#include "kpi/kpi.h"

namespace drempel {

// The index is 100 × (0.4 contact + 0.2 waiting + 0.4 outcome), each 0 … 1.
struct Satisfaction {
  double contact = 0;  // mean mark of the contacts: told their story 1, spoken to 0.7, reminder
                       // 0.5, WIK letter 0.2, letter or act of a third party 0
  double waiting = 0;  // 1 when nobody waits for staff, 0 at 10 days or more
  double outcome = 0;  // mean mark of what came of it: nil 1, help started 1, arrangement broken
                       // 0.3, judgment 0.1, home lost 0
  bool known = false;  // there were contacts and outcomes
  double index() const { return 40 * contact + 20 * waiting + 40 * outcome; }
};
Satisfaction satisfaction_in(const Quarter& quarter);
// For the row: `below` is 0 when nothing is known.
Ratio satisfaction(const Tally& tally, int q);

}  // namespace drempel
