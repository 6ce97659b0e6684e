// What must be written in a scenario file so that the steps of a segment are as wanted. Pure: the
// panel shows, this decides.
#pragma once

#include <string>
#include <vector>

#include "gui/session.h"
#include "policy/workflow.h"

namespace drempel::gui {

// Whose steps are edited: 0 = all segments at once, else a SegmentId + 1.
std::string workflow_code(std::size_t place);  // "all", "regular"
// "workflow.all.'A.2.3'", with a field behind it when one is named.
std::string step_key(std::size_t place, StepId step, std::string_view field = {});
// The workflow that stands for a place: of "all" that of the regular tenants.
const Workflow& workflow_at(const Scenario& scenario, std::size_t place);

// The day on which a step stands: its own, or that of what it follows plus the days between
// (without what others take in between).
int day_of(const Workflow& workflow, const WorkflowStep& step);
// The steps that come directly after it.
std::vector<StepId> followers(const Workflow& workflow, StepId step);
// Whether a step could follow another without coming after itself.
bool may_follow(const Workflow& workflow, StepId step, StepId after);
// The segments, other than the regular tenants, in which the step differs from theirs.
std::vector<SegmentId> differing_segments(const Scenario& scenario, StepId step);
// Steps that some segments take and regular tenants don't.
std::vector<StepId> steps_of_some(const Scenario& scenario);

// Only the fields that differ; a moment is written as `day`, or as `after`, `days` and `on`, and
// what contradicts it is taken out. An empty value = take the key out.
std::vector<Session::KeyValue> step_changes(std::size_t place, const WorkflowStep& from,
                                            const WorkflowStep& wanted);
// All of a step that isn't in the workflow yet.
std::vector<Session::KeyValue> new_step(std::size_t place, const WorkflowStep& wanted);
// A step's keys go, and it is turned off.
std::vector<Session::KeyValue> step_off(std::size_t place, StepId step);
// One segment gets the steps of another workflow: what it lacks is added, what differs changed,
// what is too much turned off.
std::vector<Session::KeyValue> take_over(std::size_t place, const Workflow& own,
                                         const Workflow& wanted);

// Takes a step out of a slot: its tables, where only this file added it; else it is turned off.
Problems take_out(Session& session, std::size_t slot, std::size_t place, StepId step);
// What this file says of a step, or of all steps of a place, goes: it is again as today (for
// today's policy: as in the file under it).
Problems back_to_today(Session& session, std::size_t slot, std::size_t place);
Problems back_to_today(Session& session, std::size_t slot, std::size_t place, StepId step);
// Whether the file says something itself of a step, or of any.
bool says_itself(const Session& session, std::size_t slot, std::size_t place);
bool says_itself(const Session& session, std::size_t slot, std::size_t place, StepId step);

}  // namespace drempel::gui
