// What becomes of an alternative to which nothing in the runs answers: whether that is so, and why.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/text.h"
#include "study/study.h"

namespace drempel {

// Whether any count of any quarter, or any cent of the ledger, differs from the base in any
// replication.
bool anything_answered(const ScenarioRuns& base, const ScenarioRuns& alternative);

// What of an alternative can be seen to change nothing in a run up to and including `end`, one
// sentence each: a value that is dated later, a segment that nobody can be in, an agreement with a
// third party, or work, to which no step of the workflow leads.
std::vector<std::string> idle_changes(const Scenario& base, const Scenario& alternative, Day end,
                                      Language language);

// "Nothing in the runs answered to this: …" with the reasons; empty when something did.
std::string unanswered(const StudyOutput& output, std::size_t alternative, Language language);
// Whether anything answered to any of the alternatives.
bool any_answered(const StudyOutput& output);

}  // namespace drempel
