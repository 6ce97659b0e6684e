// Months owed, as the bills were billed.
#include "chain/months_owed.h"

namespace drempel {

double months_owed(const Account& account) {
  double months = 0;
  std::int32_t bill = 0;
  std::int64_t open = 0;  // of bills of that size: whole months stay whole numbers
  const auto add = [&] { months += bill > 0 ? static_cast<double>(open) / bill : 0; };
  for (const Item& item : account.items) {
    if (is_costs(item.claim)) continue;
    if (item.bill != bill) {
      add();
      bill = item.bill;
      open = 0;
    }
    open += item.cents;
  }
  add();
  return months;
}

}  // namespace drempel
