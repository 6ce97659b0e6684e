#include "chain/instruments.h"

namespace drempel {

namespace {

bool offered(Instrument instrument, const Policy& policy) {
  const auto& set = policy.instrument;
  return Per<Instrument, double>{
             set.benefits_check, set.rent_relief, set.fund,
             set.debt_buyout,    set.at_source,   set.cheaper_home}[at(instrument)] != 0;
}

// A check finds nothing where nothing lies; who asks the fund, or moves, may come back with
// nothing.
double chance_of(Instrument instrument, const Household& h, const World& world) {
  const auto& set = world.instrument;
  const double found = h.unclaimed > 0 ? set.check_found : 0;
  return Per<Instrument, double>{
      found,         set.relief_accept, set.fund_grant, set.buyout_accept, set.source_accept,
      set.move_found}[at(instrument)];
}

}  // namespace

bool is_short(const MoneyAtHand& money) { return money.available < money.owed; }

bool fits(Instrument instrument, const Tenancy& t, const MoneyAtHand& money, const Settings& s) {
  const Household& h = t.household;
  if ((t.record.instruments & bit_of(instrument)) != 0 || !is_short(money)) return false;
  const bool short_every_month = money.left < Cents{0};
  switch (instrument) {
    case Instrument::benefits_check:
      return true;
    case Instrument::rent_relief:
      return short_every_month && t.relief == 0;
    case Instrument::fund:  // a gift only helps who can go on afterwards
      return !short_every_month && money.owed >= money.bill &&
             money.owed <= euros(s.policy.instrument.fund_most);
    case Instrument::debt_buyout:
      return h.other_debts > 0;
    case Instrument::at_source:
      return h.income == IncomeType::benefit && !h.at_source;
    case Instrument::cheaper_home:
      return short_every_month && move_saving(t, s.world) > Cents{0};
    default:
      return false;
  }
}

Offer offer_instruments(const Tenancy& t, const MoneyAtHand& money, const Settings& s,
                        Stream& stream) {
  Offer offer;
  for (std::size_t k = 0; k < count_of<Instrument>; ++k) {
    const auto instrument = static_cast<Instrument>(k);
    const double draw = stream.uniform();
    if (!offered(instrument, s.policy) || !fits(instrument, t, money, s)) continue;
    offer.tried |= bit_of(instrument);
    if (draw < chance_of(instrument, t.household, s.world)) offer.given |= bit_of(instrument);
  }
  return offer;
}

double minutes_of(const Offer& offer, const World& world) {
  const auto& set = world.instrument;
  const Per<Instrument, double> minutes{set.check_minutes,  set.relief_minutes, set.fund_minutes,
                                        set.buyout_minutes, set.source_minutes, 0};
  double sum = has(offer.given, Instrument::cheaper_home) ? set.move_minutes : 0;
  for (std::size_t k = 0; k < minutes.size(); ++k)
    if (has(offer.tried, static_cast<Instrument>(k))) sum += minutes[k];
  return sum;
}

Cents relief_of(const Tenancy& t, const Settings& s) {
  return share_of({t.rent}, s.policy.instrument.relief_share);
}

Cents buyout_of(const Household& h, const World& world) {
  return share_of({h.other_debts}, world.instrument.buyout_share);
}

// No home is cheaper than half the rent.
Cents move_saving(const Tenancy& t, const World& world) {
  return min(euros(world.instrument.move_saves), Cents{t.rent / 2});
}

Cents fund_gift(Cents owed, const Settings& s) {
  return min(owed, euros(s.policy.instrument.fund_most));
}

Text name_of(Instrument instrument) {
  constexpr Per<Instrument, Text> names{
      {{"benefits found by a check", "toeslagen gevonden met een check"},
       {"temporary rent reduction", "tijdelijke huurverlaging"},
       {"gift of a hardship fund", "bijdrage van een noodfonds"},
       {"other debts bought out", "andere schulden overgenomen"},
       {"rent paid at source", "huur vooraf betaald"},
       {"move to a cheaper home", "verhuizing naar een goedkopere woning"}}};
  return names[at(instrument)];
}

std::string_view code_of(Instrument instrument) {
  constexpr Per<Instrument, std::string_view> codes{
      "benefits_check", "rent_relief", "fund", "debt_buyout", "at_source", "cheaper_home"};
  return codes[at(instrument)];
}

}  // namespace drempel
