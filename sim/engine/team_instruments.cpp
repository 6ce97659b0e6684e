// Instruments for rent and income (M37): offering them in a talk, and what they change in the
// tenant's money from the first of a month on.
#include "chain/household.h"
#include "chain/instruments.h"
#include "engine/team.h"

namespace drempel {

void Team::offer_instruments(Case& c) {
  const auto& offered = set_->policy.instrument;
  const double any = offered.benefits_check + offered.rent_relief + offered.fund +
                     offered.debt_buyout + offered.at_source + offered.cheaper_home;
  const MoneyAtHand money = money_of(c);
  if (any == 0 || !is_short(money)) return;
  Tenancy& t = tenancy(c);
  Stream s = stream(t, Purpose::instrument, month_);
  const Offer offer = drempel::offer_instruments(t, money, *set_, s);
  work_at_desk(c, minutes_of(offer, set_->world), CostId::instrument_time);
  if (offer.given == 0) return;
  Household& h = t.household;
  t.record.instruments |= static_cast<std::uint8_t>(offer.given);
  h.coming |= static_cast<std::uint8_t>(offer.given);
  const Day start = first_day(month_ + static_cast<int>(set_->world.instrument.wait_months));
  if (drempel::has(offer.given, Instrument::fund)) put(start, Phase::outside, Kind::fund, c);
  put(start, Phase::life, Kind::instruments, t);
  for (std::size_t k = 0; k < count_of<Instrument>; ++k) {
    const auto instrument = static_cast<Instrument>(k);
    if (!drempel::has(offer.given, instrument)) continue;
    ++count().instruments[k];
    if (watched(t.id.home))
      tell(t, Lane::corporation, "Agreed in the talk: " + std::string(name_of(instrument).en) + ".",
           "Afgesproken in het gesprek: " + std::string(name_of(instrument).nl) + ".");
  }
}

// More money a month, or less rent. A tenant in arrears still has last month to settle: that stays
// as it was.
void Team::change_money(Tenancy& t, Cents more, Cents off_rent) {
  Household& h = t.household;
  const bool unsettled = t.case_slot >= 0 && h.buffer_month < month_;
  const auto last_month = [&] { return left_of(t, month_ - 1, climate_) + t.bill(); };
  const Cents before = last_month();
  h.margin += static_cast<std::int32_t>((more + off_rent).n);
  t.rent -= static_cast<std::int32_t>(off_rent.n);
  roll_[at(Claim::rent)] -= off_rent;
  if (unsettled) h.buffer -= static_cast<std::int32_t>((last_month() - before).n);
}

// The first of a month, before the rent is billed: what was agreed starts.
void Team::on_instruments(Tenancy& t) {
  Household& h = t.household;
  const unsigned coming = h.coming;
  h.coming = 0;
  const auto starts = [&](Instrument instrument) { return drempel::has(coming, instrument); };
  const auto& set = set_->world.instrument;
  const auto book = [&](CostId id, Cents amount) { count().cost_cents[at(id)] += amount.n; };
  if (t.case_slot < 0) settle_savings(t, climate_);
  if (starts(Instrument::benefits_check)) {
    change_money(t, Cents{h.unclaimed}, {});
    claimed_roll_ += Cents{h.unclaimed};
    t.claimed += h.unclaimed;
    h.unclaimed = 0;
  }
  if (starts(Instrument::rent_relief)) {
    const Cents off = relief_of(t, *set_);
    change_rent(t, -off);
    relief_roll_ += off;
    t.relief = static_cast<std::int32_t>(off.n);
    const auto months = static_cast<int>(set_->policy.instrument.relief_months);
    put(first_day(month_ + months), Phase::life, Kind::relief_end, t);
  }
  if (starts(Instrument::debt_buyout)) {
    const Cents less = buyout_of(h, set_->world);
    change_money(t, less, {});
    h.other_debts -= static_cast<std::int32_t>(less.n);
    book(CostId::debt_buyout, less * static_cast<std::int64_t>(set.buyout_months));
    book(CostId::instrument_work, euros(set.buyout_cost));
  }
  if (starts(Instrument::at_source)) {
    h.at_source = true;
    book(CostId::instrument_work, euros(set.source_cost));
  }
  if (starts(Instrument::cheaper_home)) {
    change_rent(t, -move_saving(t, set_->world));
    book(CostId::cheaper_home, euros(set.move_cost));
  }
  if (t.case_slot < 0) plan_shortage(t, month_);
}

void Team::on_relief_end(Tenancy& t) {
  if (t.relief == 0) return;
  if (t.case_slot < 0) settle_savings(t, climate_);
  change_rent(t, Cents{t.relief});
  relief_roll_ -= Cents{t.relief};
  t.relief = 0;
  if (t.case_slot < 0) plan_shortage(t, month_);
}

// The fund pays towards the arrears.
void Team::on_fund(Case& c) {
  const Cents gift = fund_gift(c.account.open, *set_);
  count().cost_cents[at(CostId::fund_gift)] += gift.n;
  receive_gift(tenancy(c), c.segment);
  pay(c, gift, Payer::fund);
  if (c.account.open > Cents{}) return;
  end_notice(c, count().averted[at(Averted::fund)]);
  close_case(c);
}

void Team::book_instruments() {
  count().cost_cents[at(CostId::rent_relief)] += relief_roll_.n;
  count().cost_cents[at(CostId::benefits_claimed)] += claimed_roll_.n;
}

void Team::end_instruments(const Tenancy& t) {
  relief_roll_ -= Cents{t.relief};
  claimed_roll_ -= Cents{t.claimed};
}

}  // namespace drempel
