// A tenant and a case made by hand, for the tests of rules.
#pragma once

#include <string_view>

#include "chain/step.h"
#include "policy/rows.h"
#include "tests/sim/hand_values.h"

namespace drempel::people {

inline void set(Settings& settings, std::string_view key, double value) {
  set_value(rows()[find_row(key).value()], settings, value);
}

inline Mind mind_of(float shame, float pride, float fear, float no_overview, float stress) {
  Mind mind;
  mind.start = {shame, pride, fear, no_overview, stress};
  mind.now = mind.start;
  return mind;
}

// Default weights put each of these in its quadrant (0.6 on the threshold, 0.7 on paralysis).
inline Mind mind_of(Profile profile) {
  switch (profile) {
    case Profile::I:
      return mind_of(0.7F, 0.7F, 0.7F, 0.7F, 0.7F);
    case Profile::II:
      return mind_of(0.1F, 0.9F, 0.1F, 0.1F, 0.1F);
    case Profile::III:
      return mind_of(0.1F, 0.1F, 0.1F, 0.7F, 0.7F);
    default:
      return mind_of(0.1F, 0.1F, 0.1F, 0.1F, 0.1F);
  }
}

// Someone with €600 rent, two months behind since 1 January 2023, on 1 March.
struct Scene {
  Settings settings = hand_values();
  Tenancy tenant;
  Case file;
  Day today = to_day({2023, 3, 1});
  StepId step = StepId::A_2_1;
  ChannelId channel = ChannelId::letter;
  int attempt = 0;
  MoneyAtHand money{Cents{120000}, Cents{60000}, Cents{70000}, Cents{30000}, 0};
  double months_owed = 2;
  double crowd = 0;
  const Household* partner = nullptr;
  std::uint64_t seed = 1;

  Scene() {
    tenant.id = {17, 0};
    tenant.rent = 60000;
    tenant.mind = mind_of(Profile::IV);
    file.home = 17;
    file.number = 1;
    file.due_date = to_day({2023, 1, 1});
    file.account.open = Cents{120000};
  }

  void set(std::string_view key, double value) { people::set(settings, key, value); }
  StepContext context() const {
    return {tenant, file,        settings, make_luck_key(seed, 0),
            today,  step,        channel,  attempt,
            money,  months_owed, crowd,    partner};
  }
  Outcome act(StepId what) {
    step = what;
    return row_of(what).act(context());
  }
  Contact contact() const { return {tenant, file, settings, money, channel}; }
};

// The share of luck under which something holds.
template <class Holds>
double share(Scene scene, Holds holds, int tries = 4000) {
  int yes = 0;
  for (int i = 1; i <= tries; ++i) {
    scene.seed = static_cast<std::uint64_t>(i);
    yes += holds(scene) ? 1 : 0;
  }
  return static_cast<double>(yes) / tries;
}

inline bool has(const Outcome& outcome, Breach breach) {
  return ((outcome.breaches >> at(breach)) & 1U) != 0;
}
inline Cents cost_of(const Outcome& outcome, CostId id) {
  Cents sum;
  for (int i = 0; i < outcome.cost_count; ++i)
    if (outcome.costs[static_cast<std::size_t>(i)].id == id)
      sum += outcome.costs[static_cast<std::size_t>(i)].amount;
  return sum;
}

}  // namespace drempel::people
