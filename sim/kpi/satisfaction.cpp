#include "kpi/satisfaction.h"

#include <algorithm>

namespace drempel {

namespace {

struct Mean {
  double sum = 0, n = 0;
  void add(std::int64_t times, double mark) {
    sum += static_cast<double>(times) * mark;
    n += static_cast<double>(times);
  }
  double value() const { return n > 0 ? sum / n : 0; }
};

constexpr StepId outside_letters[] = {StepId::B_1_1, StepId::B_1_1b, StepId::B_2_1, StepId::B_2_2b,
                                      StepId::B_2_3};

}  // namespace

Satisfaction satisfaction_in(const Quarter& q) {
  Mean contact, outcome;
  contact.add(q.opened_up, 1);
  contact.add(q.reached - q.opened_up, 0.7);
  contact.add(q.step_times[at(StepId::A_2_1)], 0.5);
  contact.add(q.step_times[at(StepId::A_2_4)], 0.2);
  for (const StepId step : outside_letters) contact.add(q.step_times[at(step)], 0);
  outcome.add(q.cases_settled + q.helped, 1);
  outcome.add(q.arrangements_broken, 0.3);
  outcome.add(q.judgments, 0.1);
  outcome.add(q.evictions_arrears + q.keys_handed_in + q.gone, 0);
  const double days = q.queue_served > 0 ? static_cast<double>(q.queue_wait_days) /
                                               static_cast<double>(q.queue_served)
                                         : 0;
  return {contact.value(), std::clamp(1 - days / 10, 0.0, 1.0), outcome.value(),
          contact.n > 0 && outcome.n > 0};
}

Ratio satisfaction(const Tally& tally, int q) {
  const Satisfaction all = satisfaction_in(tally.quarters[q]);
  return {all.index(), all.known ? 1.0 : 0.0};
}

}  // namespace drempel
