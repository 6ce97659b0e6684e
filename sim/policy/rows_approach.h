// Rows: which of the golden tips are followed when tenants are met.
#pragma once

#include "policy/rows.h"

namespace drempel {

#define FIELD(path) [](Settings& s) -> double& { return s.path; }

inline constexpr Row approach_rows[] = {
    {.section = "approach",
     .name = "fit",
     .label = {"Talks in which staff find out who is before them and adapt to that",
               "Gesprekken waarin medewerkers doorvragen wie zij voor zich hebben en zich daaraan "
               "aanpassen"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = "ours; klantreis: an approach per profile, which nobody can see from outside",
     .field = FIELD(policy.approach.fit)},
    {.section = "approach",
     .name = "as_first",
     .label = {"Each time is treated as the first", "Elke keer wordt behandeld als de eerste"},
     .unit = Unit::flag,
     .low = 0,
     .high = 1,
     .fallback = 0,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = "klantreis, golden tip 5",
     .field = FIELD(policy.approach.as_first)},
    {.section = "approach",
     .name = "wording",
     .label = {"Messages in plain, friendly words", "Berichten in eenvoudige, vriendelijke taal"},
     .unit = Unit::flag,
     .low = 0,
     .high = 1,
     .fallback = 0,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = "figures.md §3a: no effect on payment, contact of chronic late payers at the first "
               "letter only",
     .field = FIELD(policy.approach.wording)},
    {.section = "approach",
     .name = "welcome",
     .label = {"New tenants who are invited for a welcome talk (A.1.2b)",
               "Nieuwe huurders die worden uitgenodigd voor een welkomstgesprek (A.1.2b)"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = "klantreis, golden tip 2",
     .field = FIELD(policy.approach.welcome)},
    {.section = "approach",
     .name = "budget_look",
     .label = {"The welcome talk looks at the budget",
               "Het welkomstgesprek kijkt naar de begroting"},
     .unit = Unit::flag,
     .low = 0,
     .high = 1,
     .fallback = 1,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = "figures.md §3a: budget talks with new tenants (HvA)",
     .field = FIELD(policy.approach.budget_look)},
    {.section = "approach",
     .name = "portal",
     .label = {"Tenants can see and pay online what they owe",
               "Huurders kunnen online zien en betalen wat openstaat"},
     .unit = Unit::flag,
     .low = 0,
     .high = 1,
     .fallback = 0,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = "benchmark 2018: self-service",
     .field = FIELD(policy.approach.portal)},
};

#undef FIELD

}  // namespace drempel
