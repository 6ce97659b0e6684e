// Partners (M12): who suits whom, how long a tenant waits, whether they lose heart, what comes of
// it, and what the municipality reaches. Pure rules; the engine applies them.
#pragma once

#include <span>
#include <string_view>

#include "chain/step.h"

namespace drempel {

// How much each trait of a tenant speaks for a partner.
struct Suits {
  double always = 0;
  double overview = 0;   // × the barrier "no overview"
  double debts = 0;      // other debts
  double young = 0;      // under 27
  double refused = 0;    // has turned help down before
  double incapable = 0;  // paralysis of 0.75 or more
};

struct PartnerRow {
  PartnerId id{};
  std::string_view code = {};
  Text name = {};
  CostId cost{};         // whose row pays
  bool manages = false;  // pays the rent first while it lasts
  bool settles = false;  // can bring about a settlement of debts
  Suits suits = {};
};
std::span<const PartnerRow> partner_list();
const PartnerRow& row_of(PartnerId partner);

// The partner that suits best in a month, of those the corporation works with; the first of equals.
PartnerId partner_for(const Tenancy& tenant, const Settings& settings, Month month);

// What lies ahead of a tenant who accepted help: the start, or losing heart before it.
struct Wait {
  int days = 1;
  bool starts = true;
};
struct WaitFor {
  PartnerId partner{};
  bool warm = false;    // handed over in a talk together
  bool urgent = false;  // crisis: within days
  double share = 1;     // part of the usual wait that is left
  int before = 0;       // days that pass anyway before it begins
};
Wait wait_for_help(const Tenancy& tenant, const World& world, WaitFor what, Stream& wait,
                   Stream& heart);

// How the help goes once it has started: days until a plan, or until the tenant drops out.
struct Course {
  int days = 1;
  bool well = true;
};
Course course_of_help(PartnerId partner, const World& world, Stream& stream);

// What the municipality does with a signal: writes, calls or visits; heavier cases get more.
struct Effort {
  double call = 0, visit = 0;  // shares; the rest is written to only
};
Effort effort_for(double months_owed, const World& world);
// Share that it reaches with that effort.
double reach_of(Effort effort, const World& world);
// What comes of one signal.
void signal_to_municipality(const StepContext& context, Outcome& outcome);
// Crisis help: within days, more is accepted because the home is at stake, and a moratorium
// (art. 287b Fw) may be asked when an eviction has been announced.
void crisis_help(const StepContext& context, Outcome& outcome, bool announced);
// Whether it is offered at the door: not to who was reached with it before, or has had help.
bool may_be_offered_crisis_help(const StepContext& context);
// What a tenant answers to it, as a response that is carried out within days.
Response crisis_answer(Answer answer);
// Whether the offer to share data with the municipality was made: the signal was given, or the
// policy puts the offer into its written messages and one was sent.
bool data_offered(const StepContext& context);

}  // namespace drempel
