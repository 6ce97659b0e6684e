// The age of the day, from the age at the tenancy's start.
#include "chain/age.h"

#include "policy/law.h"

namespace drempel {

int months_old(const Tenancy& t, Month month) {
  return t.household.age * 12 + (month - t.record.since);
}

int age_in(const Tenancy& t, Month month) { return months_old(t, month) / 12; }

bool reached_pension_age(int months, Day day) { return months >= law_on(Law::pension_age, day); }

}  // namespace drempel
