#include "chain/provision.h"

namespace drempel {

double provision_share(int months_old, bool departed, const Policy& policy) {
  const auto& p = policy.provision;
  if (months_old < 3) return departed ? p.departed_new : p.sitting_new;
  if (months_old < 12) return departed ? p.departed_3 : p.sitting_3;
  if (months_old < 24) return departed ? p.departed_12 : p.sitting_12;
  return departed ? p.departed_24 : p.sitting_24;
}

Cents provision_for(const Account& account, bool departed, Month now, const Policy& policy) {
  Cents sum;
  for (const Item& item : account.items)
    sum += share_of(Cents{item.cents}, provision_share(now - item.month, departed, policy));
  return sum;
}

}  // namespace drempel
