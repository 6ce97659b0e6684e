// The partners as rows; choosing one, waiting for it, and a signal's way.
#include "chain/partners.h"

#include <algorithm>
#include <array>

#include "chain/age.h"
#include "chain/attempt.h"
#include "chain/mind.h"

namespace drempel {

namespace {

constexpr std::array<PartnerRow, count_of<PartnerId>> rows_in_order{{
    {.id = PartnerId::municipality,
     .code = "municipality",
     .name = {"the neighbourhood team", "het sociaal wijkteam"},
     .cost = CostId::help,
     .suits = {.always = 0.35}},
    {.id = PartnerId::debt_help,
     .code = "debt_help",
     .name = {"debt help", "de schuldhulpverlening"},
     .cost = CostId::help,
     .settles = true,
     .suits = {.always = 0.1, .overview = 0.3, .debts = 0.6}},
    {.id = PartnerId::budget_coach,
     .code = "budget_coach",
     .name = {"a budget coach", "een budgetcoach"},
     .cost = CostId::budget_coach,
     .suits = {.overview = 0.6, .young = 0.4}},
    {.id = PartnerId::volunteer,
     .code = "volunteer",
     .name = {"Schuldhulpmaatje", "Schuldhulpmaatje"},
     .cost = CostId::help,
     .suits = {.always = 0.1, .overview = 0.2, .refused = 0.7}},
    {.id = PartnerId::administrator,
     .code = "administrator",
     .name = {"an administrator", "een bewindvoerder"},
     .cost = CostId::help,
     .manages = true,
     .suits = {.incapable = 1.2}},
    {.id = PartnerId::credit_bank,
     .code = "credit_bank",
     .name = {"the municipal credit bank", "de gemeentelijke kredietbank"},
     .cost = CostId::help,
     .manages = true,
     .settles = true,
     .suits = {.overview = 0.5, .debts = 0.35}},
}};

double score(const PartnerRow& row, const Tenancy& t, const World& world, Month month) {
  const Suits& s = row.suits;
  const bool refused = t.record.last_refused.n > -9999;
  return s.always + s.overview * t.mind.now[at(Barrier::no_overview)] +
         (t.household.other_debt ? s.debts : 0) + (age_in(t, month) < 27 ? s.young : 0) +
         (refused ? s.refused : 0) + (paralysis(t.mind, world) >= 0.75 ? s.incapable : 0);
}

bool works_with(PartnerId partner, const Policy& policy) {
  if (partner == PartnerId::budget_coach) return policy.help.budget_coach != 0;
  if (partner == PartnerId::volunteer) return policy.help.volunteer != 0;
  return true;
}

// Someone who can pay all and is reached pays soon; the others may accept help.
Response answer_to_municipality(const StepContext& c, double accept, Stream& luck) {
  Response r;
  const double u = luck.uniform();
  r.days = 1 + static_cast<int>(luck.exponential_draw(c.settings.world.municipality.days));
  if (c.file.complaint) return r;
  if (can_pay_all(c.money(), c.settings.world)) {
    const bool prompted = u < c.settings.world.contact.prompt_spoken;
    r.answer = prompted ? Answer::pay_soon : Answer::silence;
    return r;
  }
  const double accepts = accepts_help(c.tenant, accept, c.settings.world);
  r.answer = u < accepts ? Answer::help : Answer::silence;
  r.refused_help = r.answer == Answer::silence;
  return r;
}

void costs_of_signal(const StepContext& c, Outcome& out) {
  out.desk_minutes += c.settings.world.municipality.signal_minutes;
  spend_time(out, CostId::signal_time, c.settings.world.municipality.signal_minutes,
             c.settings.world);
  out.cost(CostId::municipal_signal, euros(c.settings.world.municipality.cost));
}

}  // namespace

std::span<const PartnerRow> partner_list() { return rows_in_order; }
const PartnerRow& row_of(PartnerId partner) { return rows_in_order[at(partner)]; }

PartnerId partner_for(const Tenancy& tenant, const Settings& settings, Month month) {
  PartnerId best = PartnerId::municipality;
  double most = -1;
  for (const PartnerRow& row : rows_in_order) {
    if (!works_with(row.id, settings.policy)) continue;
    const double points = score(row, tenant, settings.world, month);
    if (points > most) most = points, best = row.id;
  }
  return best;
}

Wait wait_for_help(const Tenancy& tenant, const World& world, WaitFor what, Stream& wait,
                   Stream& heart) {
  const double mean = what.urgent ? world.crisis.wait : world.partner[at(what.partner)].wait;
  const double drawn = wait.exponential_draw(mean) * what.share;
  Wait ahead{what.before + 1 + static_cast<int>(std::min(drawn, 730.0)), true};
  const double frozen = paralysis(tenant.mind, world);
  const double loses =
      world.care.lose_heart * (0.5 + frozen) * (what.warm ? 1 - world.care.warm_keeps : 1);
  const int weeks = heart.tries_until_success(loses, 1000);
  if (weeks * 7 < ahead.days) ahead = {weeks * 7, false};
  return ahead;
}

Course course_of_help(PartnerId partner, const World& world, Stream& stream) {
  const PartnerSettings& set = world.partner[at(partner)];
  const bool well = stream.chance(set.success);
  // Half is certain, half is chance, so that a plan is seldom made within a few days.
  const double plan = set.plan / 2 + stream.exponential_draw(set.plan / 2);
  const double given_up_at = stream.uniform();
  const double days = well ? plan : plan * given_up_at;
  return {1 + static_cast<int>(std::min(days, 1500.0)), well};
}

Effort effort_for(double months_owed, const World& world) {
  const auto& set = world.municipality;
  constexpr double usual = 2;  // months owed at a signal
  const double weight = std::clamp(months_owed / usual, 0.5, 2.0);
  const double visit = std::min(set.visit_share * weight, 1.0);
  return {std::min(set.call_share * weight, 1 - visit), visit};
}

double reach_of(Effort effort, const World& world) {
  const auto& set = world.municipality;
  return effort.call * set.reach_call + effort.visit * set.reach_visit +
         (1 - effort.call - effort.visit) * set.reach_written;
}

void signal_to_municipality(const StepContext& c, Outcome& out) {
  const World& world = c.settings.world;
  costs_of_signal(c, out);
  Stream luck = c.stream(Purpose::signal);
  const Effort effort = effort_for(c.months_owed, world);
  const double how = luck.uniform();
  const bool visits = how < effort.visit;
  const bool calls = !visits && how < effort.visit + effort.call;
  const auto& set = world.municipality;
  const double reach = visits ? set.reach_visit : calls ? set.reach_call : set.reach_written;
  out.municipal = Municipal::missed;
  if (!luck.chance(reach)) return;
  out.municipal = Municipal::reached;
  out.reached = true;
  const ChannelKind kind = visits  ? ChannelKind::face_to_face
                           : calls ? ChannelKind::spoken
                                   : ChannelKind::written;
  out.effects = world.effect[at(kind)];
  out.response = answer_to_municipality(c, set.accept, luck);
  if (out.response.answer == Answer::help) out.municipal = Municipal::accepted;
}

void crisis_help(const StepContext& c, Outcome& out, bool announced) {
  const World& world = c.settings.world;
  costs_of_signal(c, out);
  Stream luck = c.stream(Purpose::crisis);
  out.crisis = true;
  out.municipal = Municipal::missed;
  if (!luck.chance(world.crisis.reach)) return;
  out.municipal = Municipal::reached;
  out.reached = true;
  out.effects = world.effect[at(ChannelKind::face_to_face)];
  const Response said = answer_to_municipality(c, world.crisis.accept, luck);
  out.response = crisis_answer(said.answer);
  out.response.refused_help = said.refused_help;
  if (out.response.answer != Answer::help) return;
  out.municipal = Municipal::accepted;
  Stream court = c.stream(Purpose::moratorium);
  out.asks_moratorium = announced;
  out.moratorium = court.chance(world.crisis.moratorium) && announced;
}

bool may_be_offered_crisis_help(const StepContext& c) {
  return !c.file.helped && !c.file.crisis_offered;
}

Response crisis_answer(Answer answer) {
  Response r;
  r.answer = answer;
  r.urgent = true;
  return r;
}

bool data_offered(const StepContext& c) {
  return c.file.times[at(StepId::A_2_3b)] > 0 || c.file.times[at(StepId::A_2_3d)] > 0 ||
         (c.settings.policy.handover.offer_data != 0 && c.file.reminded);
}

}  // namespace drempel
