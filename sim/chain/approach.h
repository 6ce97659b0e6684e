// How staff meet a tenant: the golden tips with what they do and what they cost. The profile can't
// be seen; who probes reads it, right or wrong, and a wrong reading does the opposite of what the
// tenant needs. Pure rules; contact.cpp puts them together.
#pragma once

#include "base/money.h"
#include "base/stream.h"
#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

struct Contact;

enum class Reading : std::uint8_t { none, right, wrong };

// What one talk was like, before anything came of it. Written contact has none of it.
struct Manner {
  Reading reading{};
  bool went_badly = false;  // by telephone: what should open a tenant closes them
};

// The corporation knows this tenant from a case with a reminder in the last three years.
bool returning(const Tenancy& tenancy, Month month);

// Three draws, always: whether staff probe, whether they read right, how the talk goes.
Manner manner_of(const Contact& contact, Stream& stream);
// What the way of meeting adds to the chance to open up, signed: skill, introduction, a known
// person, the reading, a talk gone wrong, plain words to chronic late payers.
double opening_of(const Contact& contact);
// The channel's effects as this tenant takes them in this talk.
BarrierEffects received(const Contact& contact, BarrierEffects plain);
// Terms beyond the longest arrangement that are granted to a plan of the tenant's own.
int own_plan_terms(const Contact& contact);
// Added to the chance to accept help: trust, or the way to the bodies that give it.
double trust_in_help(const Contact& contact);
// Structure: terms are set after looking at the budget, whatever the policy.
bool gives_structure(const Contact& contact);

// By telephone or face to face.
bool is_talk(ChannelId channel);
// Staff minutes of one attempt by a channel: the channel's own, an introduction, probing, and what
// a fixed contact person costs. The same for every tenant, so that it can be planned.
double attempt_minutes(ChannelId channel, const Settings& settings);
// Productive minutes of a post of so many hours a year, after training (skill 0.5 is usual).
double trained_hours(const Settings& settings);
// What an hour costs above the usual rate, share; negative below usual skill.
double skill_premium(const Settings& settings);

}  // namespace drempel
