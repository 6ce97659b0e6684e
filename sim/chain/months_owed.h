// What is owed, in months of rent: as the bills were billed.
#pragma once

#include "model/tenancy.h"

namespace drempel {

// Every open item ÷ the bill (rent and service) of the month in which it was billed, added up. So a
// debt is as many months after a rent rise as before it, and three bills that nobody paid are 3. A
// settlement of service costs, and what is billed at the end of a tenancy, count as a part of the
// bill of their day. Costs of collection and court don't count.
double months_owed(const Account& account);

}  // namespace drempel
