#include "gui/workflow_edit.h"

#include <fmt/format.h>

#include <algorithm>

#include "chain/step.h"
#include "files/codes.h"
#include "files/scenario_save.h"

namespace drempel::gui {

namespace {

using Changes = std::vector<Session::KeyValue>;

std::string quoted(std::string_view code) { return fmt::format("'{}'", code); }

// One name as it is, more as a list.
std::string names(const std::vector<std::string_view>& codes) {
  if (codes.size() == 1) return quoted(codes.front());
  std::string text = "[";
  for (const std::string_view code : codes) text += (text.size() > 1 ? ", " : "") + quoted(code);
  return text + "]";
}

std::string channels_in_file(const WorkflowStep& step) {
  std::vector<std::string_view> codes;
  for (const ChannelId channel : step.channels) codes.push_back(code_of(channel));
  return names(codes);
}

std::string unless_in_file(const WorkflowStep& step) {
  std::vector<std::string_view> codes;
  for (std::size_t i = 0; i < count_of<Unless>; ++i)
    if (step.unless & (1U << i)) codes.push_back(code_of(static_cast<Unless>(i)));
  return names(codes);
}

std::string on_in_file(const WorkflowStep& step) {
  return quoted(step.any_result ? "any" : code_of(step.on));
}

bool same_moment(const WorkflowStep& a, const WorkflowStep& b) {
  if (a.has_day != b.has_day || a.has_after != b.has_after) return false;
  if (a.has_day && a.day != b.day) return false;
  return !a.has_after || (a.after == b.after && a.days == b.days && a.any_result == b.any_result &&
                          (a.any_result || a.on == b.on));
}

// Euros and months as a file has them.
std::string least_in_file(const std::optional<double>& least) {
  return least ? fmt::format("{}", *least) : std::string();
}

// Collects the keys of one step.
class Writer {
 public:
  Writer(std::size_t place, StepId step) : place_(place), step_(step) {}

  void set(std::string_view field, std::string value) {
    changes_.emplace_back(step_key(place_, step_, field), std::move(value));
  }
  void drop(std::string_view field) { set(field, {}); }

  void moment(const WorkflowStep& wanted) {
    wanted.has_day ? set("day", std::to_string(wanted.day)) : drop("day");
    if (!wanted.has_after) {
      for (const char* field : {"after", "days", "on"}) drop(field);
    } else {
      set("after", quoted(code_of(wanted.after)));
      set("days", std::to_string(wanted.days));
      set("on", on_in_file(wanted));
    }
  }
  void rhythm(const WorkflowStep& wanted) {
    set("repeat", std::to_string(wanted.repeat));
    if (wanted.repeat > 1)
      set("every", std::to_string(wanted.every));
    else
      drop("every");
  }

  Changes take() { return std::move(changes_); }

 private:
  std::size_t place_;
  StepId step_;
  Changes changes_;
};

std::vector<std::string> tables_of(std::size_t place, StepId step) {
  if (place > 0) return {step_key(place, step)};
  std::vector<std::string> all;
  for (std::size_t p = 0; p <= count_of<SegmentId>; ++p) all.push_back(step_key(p, step));
  return all;
}

bool taken_by_any(const Scenario& scenario, std::size_t place, StepId step) {
  if (place > 0) return find_step(scenario.workflows[place - 1], step) != nullptr;
  return std::any_of(scenario.workflows.begin(), scenario.workflows.end(),
                     [&](const Workflow& workflow) { return find_step(workflow, step); });
}

bool same(const WorkflowStep* a, const WorkflowStep* b) {
  if (!a || !b) return a == b;
  return same_moment(*a, *b) && a->channels == b->channels && a->repeat == b->repeat &&
         (a->repeat < 2 || a->every == b->every) && a->unless == b->unless &&
         a->min_owed == b->min_owed && a->min_months == b->min_months;
}

}  // namespace

std::string workflow_code(std::size_t place) {
  return place == 0 ? std::string("all") : std::string(code_of(static_cast<SegmentId>(place - 1)));
}

std::string step_key(std::size_t place, StepId step, std::string_view field) {
  const std::string table = fmt::format("workflow.{}.'{}'", workflow_code(place), code_of(step));
  return field.empty() ? table : fmt::format("{}.{}", table, field);
}

const Workflow& workflow_at(const Scenario& scenario, std::size_t place) {
  return scenario.workflows[place == 0 ? at(SegmentId::regular) : place - 1];
}

int day_of(const Workflow& workflow, const WorkflowStep& step) {
  return standing_day(workflow, step).value_or(step.days);
}

std::vector<StepId> followers(const Workflow& workflow, StepId step) {
  std::vector<StepId> result;
  for (const WorkflowStep& other : workflow.steps)
    if (other.has_after && other.after == step) result.push_back(other.step);
  return result;
}

bool may_follow(const Workflow& workflow, StepId step, StepId after) {
  if (step == after) return false;
  const WorkflowStep* at_step = find_step(workflow, after);
  for (std::size_t i = 0; i <= workflow.steps.size() && at_step; ++i) {
    if (at_step->step == step) return false;
    at_step = at_step->has_after ? find_step(workflow, at_step->after) : nullptr;
  }
  return true;
}

std::vector<SegmentId> differing_segments(const Scenario& scenario, StepId step) {
  std::vector<SegmentId> result;
  const WorkflowStep* regular = find_step(workflow_at(scenario, 0), step);
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s)
    if (!same(find_step(scenario.workflows[s], step), regular))
      result.push_back(static_cast<SegmentId>(s));
  return result;
}

std::vector<StepId> steps_of_some(const Scenario& scenario) {
  std::vector<StepId> result;
  for (const StepRow& row : step_rows())
    if (taken_by_any(scenario, 0, row.id) && !find_step(workflow_at(scenario, 0), row.id))
      result.push_back(row.id);
  return result;
}

Changes step_changes(std::size_t place, const WorkflowStep& from, const WorkflowStep& wanted) {
  Writer writer(place, wanted.step);
  if (!same_moment(from, wanted)) writer.moment(wanted);
  if (from.channels != wanted.channels) writer.set("channel", channels_in_file(wanted));
  if (from.repeat != wanted.repeat || (wanted.repeat > 1 && from.every != wanted.every))
    writer.rhythm(wanted);
  if (from.unless != wanted.unless) writer.set("unless", unless_in_file(wanted));
  if (from.min_owed != wanted.min_owed) writer.set("min_owed", least_in_file(wanted.min_owed));
  if (from.min_months != wanted.min_months)
    writer.set("min_months", least_in_file(wanted.min_months));
  return writer.take();
}

Changes new_step(std::size_t place, const WorkflowStep& wanted) {
  Writer writer(place, wanted.step);
  writer.drop("off");
  writer.moment(wanted);
  if (!wanted.channels.empty()) writer.set("channel", channels_in_file(wanted));
  if (wanted.repeat > 1) writer.rhythm(wanted);
  if (wanted.unless) writer.set("unless", unless_in_file(wanted));
  if (wanted.min_owed) writer.set("min_owed", least_in_file(wanted.min_owed));
  if (wanted.min_months) writer.set("min_months", least_in_file(wanted.min_months));
  return writer.take();
}

Changes step_off(std::size_t place, StepId step) {
  Writer writer(place, step);
  for (const char* field : {"day", "after", "days", "on", "channel", "repeat", "every", "unless",
                            "min_owed", "min_months"})
    writer.drop(field);
  writer.set("off", "true");
  return writer.take();
}

Changes take_over(std::size_t place, const Workflow& own, const Workflow& wanted) {
  Changes all;
  const auto add = [&](Changes more) { all.insert(all.end(), more.begin(), more.end()); };
  for (const WorkflowStep& step : own.steps)
    if (!find_step(wanted, step.step)) add(step_off(place, step.step));
  for (const WorkflowStep& step : wanted.steps) {
    const WorkflowStep* before = find_step(own, step.step);
    add(before ? step_changes(place, *before, step) : new_step(place, step));
  }
  return all;
}

Problems take_out(Session& session, std::size_t slot, std::size_t place, StepId step) {
  const bool only_here = slot > 0 && session.at(slot).patch &&
                         !taken_by_any(session.base(), place, step) &&
                         (place == 0 || !says_itself(session, slot, 0, step));
  if (only_here) return session.clear(slot, tables_of(place, step));
  return session.set_all(slot, step_off(place, step));
}

Problems back_to_today(Session& session, std::size_t slot, std::size_t place) {
  if (place == 0) return session.clear(slot, {"workflow"});
  return session.clear(slot, {"workflow." + workflow_code(place)});
}

Problems back_to_today(Session& session, std::size_t slot, std::size_t place, StepId step) {
  return session.clear(slot, tables_of(place, step));
}

bool says_itself(const Session& session, std::size_t slot, std::size_t place) {
  return has_key(session.at(slot).text,
                 place == 0 ? "workflow" : "workflow." + workflow_code(place));
}

bool says_itself(const Session& session, std::size_t slot, std::size_t place, StepId step) {
  return has_key(session.at(slot).text, step_key(place, step));
}

}  // namespace drempel::gui
