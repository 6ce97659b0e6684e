// How a tenancy ends and what is billed at its end: notice, eviction, keys, gone, death. Pure
// rules; the engine moves the debt to the departed tenant.
#pragma once

#include "base/text.h"
#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

Text name_of(Leaving how);

// The final bill by its parts. The settlement may be a refund (negative); the rest is >= 0.
struct FinalBill {
  Cents damage;      // repairs that are for the tenant (mutatiekosten)
  Cents clearing;    // emptying, cleaning, new locks
  Cents settlement;  // of the service costs of the running year
  Cents rent;        // until the notice ends
  Cents repairs() const { return damage + clearing; }
};
// Drawn in fixed order, whatever the way of leaving: three draws.
FinalBill final_bill(const Tenancy& tenant, Leaving how, Month month, const World& world,
                     Stream& stream);

// Whether who leaves by notice pays the final bill and what was open at once: when savings bear it
// and they do (leaving.pays_at_once, less for who is paralysed). One draw.
bool pays_at_once(const Tenancy& tenant, Leaving how, Cents owed, const World& world,
                  Stream& stream);

// Days until the home is let again, >= 0.
int days_empty(Leaving how, const World& world);
// Whether emptying and letting anew is counted as a cost of collection: ordinary turnover is not.
bool forced(Leaving how);

// Chance of dying within a year at an age.
double death_rate(double age, const World& world);
// Months until the eldest dies, 1 … `none`, by inversion of one uniform draw: the ages that are
// passed each have their rate. `none` = not within that time.
int months_until_death(int age, const World& world, double u, int none);
// Somebody else holds the contract too and stays.
bool partner_stays(const Household& household);
// One of two is no longer in the home: the type of the household after it, and a mind that has all
// to see to alone (mind.solitude). The eldest's age stays as it was.
void lose_partner(Tenancy& tenancy, const World& world);
// The partners separate: one stays, with the children; who signed too stays liable.
void separate(Tenancy& tenancy, const World& world);
// The partner who left and stays liable, living alone elsewhere.
Household draw_partner(const World& world, Stream& stream);

}  // namespace drempel
