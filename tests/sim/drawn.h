// Tenants as they are drawn: who signs on a day, and who lives there on it in a balance.
#pragma once

#include "chain/household.h"
#include "chain/leaving.h"
#include "chain/life_course.h"

namespace drempel::drawn {

inline Entrant entrant(TenancyId id, LuckKey luck, const Balance& balance) {
  Stream s(luck, id, Purpose::entry, 0);
  return balance.draw_entrant(s);
}

inline Settler settler(TenancyId id, LuckKey luck, const Balance& balance) {
  Stream s(luck, id, Purpose::entry, 0);
  return balance.draw_settler(s);
}

inline Tenancy signing(TenancyId id, LuckKey luck, const World& world, const Balance& balance,
                       Month since) {
  return draw_tenancy(id, luck, world, {since, entrant(id, luck, balance)});
}

// As of `now`; savings as they were on signing.
inline Tenancy living(TenancyId id, LuckKey luck, const World& world, const Balance& balance,
                      Month now) {
  const Settler by = settler(id, luck, balance);
  Tenancy t = draw_tenancy(id, luck, world, {now - by.months_here, by.entrant});
  if (by.partner_gone >= 0) lose_partner(t, world);
  take_turn(t.household, world, now);
  return t;
}

}  // namespace drempel::drawn
