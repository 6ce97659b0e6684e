// What touches income or rent instead of collecting (M37): a benefits check, a rent reduction, a
// hardship fund, a buy-out of other debts, the rent paid at source, a cheaper home. Offered in a
// talk to whom is short; what they do goes through the household's money and nowhere else.
#pragma once

#include "base/text.h"
#include "chain/contact.h"

namespace drempel {

// What was looked into and what comes of it: bit k = instrument k.
struct Offer {
  unsigned tried = 0;  // costs staff time
  unsigned given = 0;
};

constexpr unsigned bit_of(Instrument instrument) { return 1U << at(instrument); }
constexpr bool has(unsigned bits, Instrument instrument) {
  return (bits & bit_of(instrument)) != 0;
}

// Whether a household is short: owes more than it could pay this month.
bool is_short(const MoneyAtHand& money);
// Whether this instrument fits this household, apart from acceptance: each is given once.
bool fits(Instrument instrument, const Tenancy& tenancy, const MoneyAtHand& money,
          const Settings& settings);
// One draw per instrument, in order, whatever is offered.
Offer offer_instruments(const Tenancy& tenancy, const MoneyAtHand& money, const Settings& settings,
                        Stream& stream);
// Staff minutes of what was tried.
double minutes_of(const Offer& offer, const World& world);

// What the instruments come to for one tenant, cents.
Cents relief_of(const Tenancy& tenancy, const Settings& settings);  // off the rent, a month
Cents buyout_of(const Household& household, const World& world);    // off other debts, a month
Cents move_saving(const Tenancy& tenancy, const World& world);      // off the rent, a month
Cents fund_gift(Cents owed, const Settings& settings);              // towards the arrears

Text name_of(Instrument instrument);
std::string_view code_of(Instrument instrument);

}  // namespace drempel
