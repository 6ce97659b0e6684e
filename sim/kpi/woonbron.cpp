#include "kpi/woonbron.h"

#include "policy/law.h"

namespace drempel {

Cents court_file_tariff(Cents claim, Day day) {
  const Cents acts = euros(law_on(Law::summons_fee, day)) + euros(law_on(Law::service_fee, day));
  const Cents vat = share_of(acts, law_on(Law::vat, day) / 100);
  return acts + vat + court_fee(claim, day) + representation(claim, true, false, day);
}

Cents own_court_file_price(const Settings& settings) {
  return euros(settings.policy.ledger.court_file_price);
}

Cents usual_claim(const Settings& settings) {
  const auto& p = settings.world.population;
  return euros(3 * (p.rent + p.service));
}

}  // namespace drempel
