// B.2.4 the report to the municipality, and B.2.5 the day of the eviction.
#include <algorithm>

#include "chain/court.h"
#include "chain/partners.h"
#include "chain/rescue.h"
#include "chain/step_list.h"

namespace drempel {

Outcome report_to_municipality(const StepContext& c) {
  Outcome out;
  if (!c.file.announced) {
    out.result = StepResult::refused;
    return out;
  }
  const double notice =
      std::max(c.settings.policy.court.notice_days, law_on(Law::notice_days, c.today));
  if (notice < law_on(Law::notice_practice, c.today)) out.breach(Breach::notice_below_practice);
  out.lead_days = static_cast<int>(notice);
  crisis_help(c, out, true);
  return out;
}

namespace {

// A postponed eviction needs a new notice.
Outcome called_off(Averted who) {
  Outcome out = come_back(StepResult::hold, StepId::B_2_3, 60);
  out.calls_off = true;
  out.averted = who;
  return out;
}

Outcome rescued(const WayOut& way) {
  Outcome out = called_off(way.who);
  out.response = way.response;
  out.paid_by_tenant = way.own;
  out.paid_by_others = way.given;
  out.cost(way.who == Averted::family ? CostId::paid_by_family : CostId::paid_by_others, way.given);
  return out;
}

void pay_for_eviction(Outcome& out, const StepContext& c) {
  const World& world = c.settings.world;
  out.court_charge =
      pay_act(out, c, Law::eviction_fee, CostId::eviction_fee, CostId::eviction_work);
  out.cost(CostId::locksmith, euros(world.judicial.locksmith_cost));
  out.cost(CostId::police, euros(world.judicial.police_cost));
  out.cost(CostId::municipal_removal, euros(world.court.municipal_cost));
  const double children = c.tenant.household.children * world.judicial.shelter_child;
  out.cost(CostId::shelter, euros(world.court.shelter_cost + children));
}

}  // namespace

Outcome evict(const StepContext& c) {
  if (!c.file.announced) {
    Outcome out;
    out.result = StepResult::refused;
    return out;
  }
  if (c.settings.climate.no_evictions != 0) return called_off(Averted::agreement);
  if (execution_barred(c)) return called_off(Averted::help);
  const WayOut way = last_way_out(c);
  if (way.who != Averted::count) return rescued(way);
  const auto& set = c.settings.world.court;
  Stream luck = c.stream(Purpose::eviction);
  const double u = luck.uniform();
  Outcome out;
  if (law_on(Law::municipal_report, c.today) != 0 && c.file.times[at(StepId::B_2_4)] == 0)
    out.breach(Breach::no_municipal_report);
  out.result = StepResult::left;
  out.keys = u < set.keys;
  out.gone = !out.keys && u < set.keys + set.gone;
  out.evicted = !out.keys && !out.gone;
  if (out.evicted) pay_for_eviction(out, c);
  return out;
}

}  // namespace drempel
