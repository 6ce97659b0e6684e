// Payment arrangements as pure rules: how many terms, of what size, how many within a year, whether
// a term is forgotten. The steps and the engine use them.
#pragma once

#include "chain/contact.h"

namespace drempel {

// Arrangements in terms within the twelve months up to and including `today`.
int arrangements_in_year(const Record& record, Month today);
// Adds one of this month (at most three a month are told apart).
void note_arrangement(Record& record, Month today);
// Whether the policy's limits leave room for one more, made by staff or online.
bool may_arrange(const Contact& contact);
bool may_arrange_online(const Contact& contact);

// What can go to terms a month: what is left, and what is cut for them.
Cents for_terms(const MoneyAtHand& money);
// What the terms are over: what is owed, without this month's bill as far as that is paid apart;
// all of it when nothing else is owed.
Cents arrears_in_terms(const MoneyAtHand& money);
// Most terms that the policy allows for what is owed, and that a contractor offers.
int most_terms(const Contact& contact);
// Terms that fit what is left; an eager tenant offers more than there is when nobody looks at the
// budget. Silence when no terms are possible.
Response arrange_in_terms(const Contact& contact, bool eager);
// What a tenant picks online, alone: an eager one the fewest terms that look possible, others the
// most that are allowed, whether they fit or not.
Response arrange_online(const Contact& contact, bool eager);

// Chance that a term is forgotten.
double forget_chance(const Settings& settings);

// Whether a bill that fell due on the first of `today`'s month is still expected to be paid apart
// from an arrangement made today: within the grace days, with income still to come this month.
bool bill_is_apart(Day today, const Household& household, const Policy& policy);

}  // namespace drempel
