// Rents: the level of the day, the rise of July, and what of it reaches a household.
#include "chain/household.h"
#include "chain/housing_benefit.h"
#include "engine/rent_level.h"
#include "engine/team.h"

namespace drempel {

namespace {

std::int32_t whole(Cents amount) { return static_cast<std::int32_t>(amount.n); }

}  // namespace

// A new tenant, as drawn for the policy date, pays the rent of the day. What was drawn as left a
// month goes with incomes that kept up; the rest of the rise comes out of it.
void Team::set_rent(Tenancy& t, double level) {
  t.rent = whole(share_of({t.rent}, level));
  const Cents usual = share_of({t.rent}, 1 / dearer_);
  const Cents extra = Cents{t.rent} - usual;
  t.household.margin -= whole(extra - move_benefit(t, usual, {t.rent}, today_));
}

void Team::raise_rents() {
  const Climate& climate = set_->climate;
  const double rise = climate.rent_rise / 100;
  // What is left in the past is what the scenario says of the policy date: rises came with it.
  const double usual = forked_at_ ? climate.usual_rise / 100 : rise;
  if (rise == 0 && usual == 0) return;
  rent_level_ *= 1 + rise;
  dearer_ *= (1 + rise) / (1 + usual);
  for (Tenancy& t : tenancies_) {
    if (!t.occupied) continue;
    const bool calm = rise != usual && t.case_slot < 0;
    if (calm) settle_savings(t, climate_);
    const Cents more = share_of({t.rent}, rise);
    count().rod.rise_cents += more.n;
    change_rent(t, more, share_of({t.rent}, usual));
    if (calm) plan_shortage(t, month_);
  }
}

void Team::change_rent(Tenancy& t, Cents more, Cents kept_up) {
  const Cents rent{t.rent};
  change_money(t, kept_up + move_benefit(t, rent + kept_up, rent + more, today_), -more);
}

}  // namespace drempel
