// How old a tenant is on a day: the one age that groups, stories, rules and death go by.
#pragma once

#include "model/tenancy.h"

namespace drempel {

// Of the eldest, in whole months; the months since the tenancy began are counted on from the age
// that was drawn for its start.
int months_old(const Tenancy& tenancy, Month month);
// The same in whole years.
int age_in(const Tenancy& tenancy, Month month);
// Whether somebody of so many months has reached the state-pension age (AOW) on a day.
bool reached_pension_age(int months, Day day);

}  // namespace drempel
