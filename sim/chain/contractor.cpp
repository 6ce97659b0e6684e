// What settling is worth to a contractor, the minutes that follow, and the prices.
#include "chain/contractor.h"

#include <algorithm>

#include "base/numbers.h"
#include "chain/attempt.h"
#include "policy/law.h"

namespace drempel {

namespace {

// What settling brings in, before the yearly evaluation.
double earned_by_settling(const FileView& file, const Settings& s) {
  const Policy& p = s.policy;
  const double bonus = in_euros(bonus_of(file.who, true, p) - bonus_of(file.who, false, p));
  if (file.who == Contractor::bailiff) return in_euros(fee_when_settled(file.who, p)) + bonus;
  if (agency_model(p) == AgencyModel::share) return in_euros(fee_on_payment(file.owed, p)) + bonus;
  if (agency_model(p) == AgencyModel::costs)
    return in_euros(file.costs) * s.world.effort.costs_paid + bonus;
  return bonus;
}

// What the court track brings the bailiff when the file is not settled: tariffs less the work in
// them, or only the work where a fixed price covers it.
double earned_in_court(const FileView& file, const Settings& s) {
  const Policy& p = s.policy;
  const Cents acts = acts_ahead(file.owed, file.today);
  const double work = in_euros(acts) * s.world.contact.bailiff_work;
  double earned = in_euros(act_fee(acts, p)) - work;
  if (bears_risk(p)) earned -= in_euros(court_fee(file.owed, file.today));
  return earned;
}

}  // namespace

AgencyModel agency_model(const Policy& p) {
  return static_cast<AgencyModel>(static_cast<int>(p.agency.model));
}
BailiffModel bailiff_model(const Policy& p) {
  return static_cast<BailiffModel>(static_cast<int>(p.bailiff.model));
}

FileView view_of(const StepContext& c, Contractor who) {
  return {who, c.money().owed, c.file.account.costs, c.months_owed, c.today, c.crowd};
}

double least_at_agency(const Policy& p) {
  return p.agency.min_owed > 0 ? p.agency.min_owed : p.handover.min_owed;
}

Cents fee_at_handover(Contractor who, const Policy& p) {
  if (who == Contractor::agency)
    return agency_model(p) == AgencyModel::fixed_price ? euros(p.agency.price) : Cents{};
  return euros(bailiff_model(p) == BailiffModel::fixed_price ? p.bailiff.price
                                                             : p.bailiff.file_fee);
}

Cents fee_when_settled(Contractor who, const Policy& p) {
  const bool by_acts = who == Contractor::bailiff && bailiff_model(p) != BailiffModel::fixed_price;
  return by_acts ? euros(p.bailiff.settled_fee) : Cents{};
}

Cents bonus_of(Contractor who, bool settled, const Policy& p) {
  if (who == Contractor::agency) {
    const Cents malus = share_of(euros(p.agency.bonus), p.agency.target);
    return settled ? euros(p.agency.bonus) - malus : -malus;
  }
  if (bailiff_model(p) != BailiffModel::acts_bonus) return {};
  const Cents malus = share_of(euros(p.bailiff.bonus), p.bailiff.target);
  return settled ? euros(p.bailiff.bonus) - malus : -malus;
}

Cents fee_on_payment(Cents paid, const Policy& p) {
  return agency_model(p) == AgencyModel::share ? share_of(paid, p.agency.share) : Cents{};
}

Cents act_fee(Cents tariff, const Policy& p) {
  return bailiff_model(p) == BailiffModel::fixed_price ? Cents{} : tariff;
}

bool bears_risk(const Policy& p) {
  return bailiff_model(p) == BailiffModel::fixed_price && p.bailiff.at_risk != 0;
}

Stakeholder costs_go_to(const Policy& p, bool at_agency) {
  return at_agency && agency_model(p) == AgencyModel::costs ? Stakeholder::agency
                                                            : Stakeholder::corporation;
}

double court_chance(const FileView& file, const World& w) {
  if (file.who == Contractor::agency) return 0;
  const double months = std::clamp(file.months_owed, 0.0, 600.0);
  return w.effort.court_chance * (1 - exponential(-months / w.effort.court_months));
}

Cents acts_ahead(Cents owed, Day today) {
  return euros(law_on(Law::summons_fee, today)) + representation(owed, true, false, today) +
         euros(law_on(Law::service_fee, today));
}

double worth_of_settling(const FileView& file, const Settings& s) {
  const double earned = earned_by_settling(file, s);
  double worth = earned;
  if (file.who == Contractor::bailiff)
    worth -= court_chance(file, s.world) * earned_in_court(file, s);
  if (s.policy.contractor.evaluation == 0) return worth;
  const double brings = in_euros(fee_at_handover(file.who, s.policy)) + std::max(earned, 0.0);
  return worth + s.world.effort.renewal * brings;
}

double settle_chance(double minutes, const World& w) {
  return w.effort.believed * (1 - exponential(-std::min(minutes / w.effort.scale, 700.0)));
}

double wanted_minutes(double worth, double a_minute, const World& w) {
  const double ratio = w.effort.believed * worth / (a_minute * w.effort.scale);
  return ratio <= 1 ? 0 : w.effort.scale * natural_log(ratio);
}

double kept_share(const Settings& s) {
  const auto& set = s.world.effort;
  const double watched = 1 - exponential(-s.policy.contractor.file_check / set.check_scale);
  return set.unseen + (1 - set.unseen) * watched;
}

double least_minutes(const Settings& s) {
  return s.policy.contractor.actions * s.world.effort.call_minutes * kept_share(s);
}

double most_minutes(const FileView& file, const World& w) {
  constexpr double days = 10;  // working days in a round of two weeks
  if (file.who == Contractor::bailiff || file.crowd <= 0) return w.effort.most_minutes;
  return std::min(w.effort.most_minutes, w.effort.agency_day * days / file.crowd);
}

double effort_minutes(const FileView& file, const Settings& s) {
  const double wanted =
      wanted_minutes(worth_of_settling(file, s), minute_cost(file.who, s.world), s.world);
  return std::min(std::max(wanted, least_minutes(s)), most_minutes(file, s.world));
}

int terms_offered(const FileView& file, const Settings& s) {
  const auto& set = s.world.effort;
  const double a_term = set.term_minutes * minute_cost(file.who, s.world);
  const double worth_it = set.believed * worth_of_settling(file, s) / a_term;
  const double most = s.policy.contractor.max_terms;
  return static_cast<int>(std::clamp(worth_it, most * kept_share(s), most));
}

int days_to_next_round(double minutes, const World& w) {
  constexpr double longest = 365;
  const double calls = std::min(minutes / w.effort.call_minutes, 1.0);
  const bool lies_still = w.effort.again_days > longest * calls;
  return lies_still || calls <= 0 ? 0 : static_cast<int>(w.effort.again_days / calls);
}

double minute_cost(Contractor who, const World& w) {
  return (who == Contractor::agency ? w.effort.agency_hour : w.effort.bailiff_hour) / 60;
}

void pay_contractor(Outcome& out, CostId id, Cents fee, Day today) {
  out.cost(id, fee);
  out.cost(CostId::contractor_vat, vat_on(fee, today));
}

void pay_bailiff(Outcome& out, Cents tariff, CostId fee, CostId work, const Settings& s) {
  out.cost(fee, act_fee(tariff, s.policy));
  out.cost(work, share_of(tariff, s.world.contact.bailiff_work));
}

void hand_over_file(Outcome& out, Contractor who, const Settings& s, Day today) {
  const Policy& p = s.policy;
  out.opens_file = true;
  out.contractor = who;
  out.desk_minutes = s.world.contact.handover_minutes +
                     p.contractor.evaluation * s.world.effort.evaluation_minutes;
  spend_time(out, CostId::handover_time, out.desk_minutes, s.world);
  const bool agency = who == Contractor::agency;
  pay_contractor(out, agency ? CostId::agency_fee : CostId::bailiff_amicable,
                 fee_at_handover(who, p), today);
  const bool at_risk = !agency && bears_risk(p);
  out.cost(at_risk ? CostId::out_of_pocket_at_risk : CostId::out_of_pocket,
           euros(s.world.effort.out_of_pocket));
  if (at_risk) out.breach(Breach::bailiff_at_risk);
}

Outcome end_of_file(Contractor who, bool settled, const Settings& s, Day today) {
  Outcome out;
  const bool agency = who == Contractor::agency;
  if (settled)
    pay_contractor(out, agency ? CostId::agency_fee : CostId::bailiff_amicable,
                   fee_when_settled(who, s.policy), today);
  pay_contractor(out, agency ? CostId::agency_bonus : CostId::bailiff_bonus,
                 bonus_of(who, settled, s.policy), today);
  return out;
}

Outcome payment_at_agency(Cents paid, const Settings& s, Day today) {
  Outcome out;
  pay_contractor(out, CostId::agency_fee, fee_on_payment(paid, s.policy), today);
  return out;
}

}  // namespace drempel
