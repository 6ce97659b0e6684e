// Lays the tables of a workflow over the segments that they are for, and checks the whole.
#include "files/read_workflow.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/codes.h"
#include "files/step_change.h"

namespace drempel {

namespace {

constexpr std::string_view all_segments = "all";

WorkflowStep* entry_of(Workflow& workflow, StepId step) {
  return const_cast<WorkflowStep*>(find_step(workflow, step));  // the workflow is ours to change
}

// A table that names a moment says the whole of it: `day`, `after`, or both.
void apply_timing(const StepChange& change, WorkflowStep& entry) {
  if (change.has_timing()) {
    entry.has_day = change.day.has_value();
    entry.day = change.day.value_or(0);
    entry.has_after = change.after.has_value();
    entry.after = change.after.value_or(StepId{});
  }
  if (!entry.has_after) {
    entry.days = 0;
    entry.any_result = true;
    return;
  }
  if (change.days) entry.days = *change.days;
  if (change.on) {
    entry.any_result = change.on->any;
    entry.on = change.on->result;
  }
}

void apply(const StepChange& change, WorkflowStep& entry) {
  apply_timing(change, entry);
  if (change.channels) entry.channels = *change.channels;
  if (change.repeat) entry.repeat = *change.repeat;
  if (change.every) entry.every = *change.every;
  if (change.unless) entry.unless = *change.unless;
  if (change.min_owed) entry.min_owed = change.min_owed;
  if (change.min_months) entry.min_months = change.min_months;
}

// Steps stay in the order of their codes, so that the order of tables in a file means nothing.
WorkflowStep& add_step(Workflow& workflow, StepId step) {
  WorkflowStep entry;
  entry.step = step;
  const auto place = std::find_if(
      workflow.steps.begin(), workflow.steps.end(),
      [&](const WorkflowStep& s) { return static_cast<int>(s.step) > static_cast<int>(step); });
  return *workflow.steps.insert(place, std::move(entry));
}

// Lays the tables of one segment name ("all" or a code) over the segments it stands for.
class SegmentReader {
 public:
  SegmentReader(std::string key, std::vector<SegmentId> segments, Layer& layer)
      : key_(std::move(key)), segments_(std::move(segments)), layer_(layer) {}

  void read(const Node& node) {
    const auto* table = node.as<NodeTable>();
    if (!table) return layer_.faults.add(node.line, key_, expected_table(node));
    for (const Member& member : *table) read_step(member);
  }

 private:
  void read_step(const Member& member) {
    const std::string key = dotted(key_, member.key);
    const auto step = from_code<StepId>(member.key);
    if (!step) return layer_.faults.add(member.line, key, unknown_step(member.key));
    const auto change = read_step_change(member.node, *step, key, layer_.faults);
    if (!change || !lay(*change)) layer_.trace.faulty[at(*step)] = true;
  }

  static Said unknown_step(const std::string& code) {
    if (code.size() == 1 && std::string("ABC").find(code) != std::string::npos)
      return said(
          "unknown step; the code of a step stands in quotes, such as 'A.2.3'",
          "onbekende stap; de code van een stap staat tussen aanhalingstekens, zoals 'A.2.3'");
    return said("unknown step", "onbekende stap") + advice(code, all_codes<StepId>());
  }

  // False when there was a fault.
  bool lay(const StepChange& change) {
    std::vector<WorkflowStep*> laid;
    ++layer_.trace.said;
    for (const SegmentId segment : segments_) {
      Workflow& workflow = layer_.scenario.workflows[at(segment)];
      WorkflowStep* entry = entry_of(workflow, change.step);
      if (!entry && (change.off || !change.has_timing())) continue;
      layer_.trace.places[at(segment)][at(change.step)] = {layer_.faults.file(), change.line,
                                                           change.key, layer_.trace.said};
      if (change.off) {
        std::erase_if(workflow.steps, [&](const auto& s) { return s.step == change.step; });
        continue;
      }
      if (!entry) entry = &add_step(workflow, change.step);
      apply(change, *entry);
      laid.push_back(entry);
    }
    return change.off || makes_sense(change, laid);
  }

  bool makes_sense(const StepChange& change, const std::vector<WorkflowStep*>& laid) {
    const auto none = [&](auto condition) {
      return std::none_of(laid.begin(), laid.end(), condition);
    };
    const std::size_t before = layer_.faults.size();
    if (laid.empty())
      fault(
          change,
          said("this step isn't in the workflow yet; add `day`, or `after` and `days`",
               "deze stap staat nog niet in de werkstroom; voeg `day` toe, of `after` en `days`"));
    else if (change.every && none([](const WorkflowStep* s) { return s->repeat > 1; }))
      fault(
          change,
          said("`every` without `repeat`: the step is taken once; add `repeat`, 2 … 52",
               "`every` zonder `repeat`: de stap wordt één keer gezet; voeg `repeat` toe, 2 … 52"));
    else if ((change.days || change.on) && none([](const WorkflowStep* s) { return s->has_after; }))
      fault(change, said("`days` and `on` go with `after`, and this step is taken on a `day`",
                         "`days` en `on` horen bij `after`, en deze stap komt op een `day`"));
    return layer_.faults.size() == before;
  }

  void fault(const StepChange& change, Said what) {
    layer_.faults.add(change.line, change.key, std::move(what));
  }

  std::string key_;
  std::vector<SegmentId> segments_;
  Layer& layer_;
};

std::vector<SegmentId> every_segment() {
  std::vector<SegmentId> segments;
  for (std::size_t i = 0; i < count_of<SegmentId>; ++i)
    segments.push_back(static_cast<SegmentId>(i));
  return segments;
}

Said unknown_segment(const std::string& name) {
  std::vector<std::string> allowed = all_codes<SegmentId>();
  allowed.insert(allowed.begin(), std::string(all_segments));
  return said("unknown segment", "onbekend segment") + advice(name, allowed);
}

// Checks the finished workflow of one segment.
class WorkflowCheck {
 public:
  WorkflowCheck(const Workflow& workflow, const Per<StepId, Place>& places,
                const WorkflowTrace& trace, Problems& problems)
      : workflow_(workflow), places_(places), trace_(trace), problems_(problems) {}

  void run() {
    for (const WorkflowStep& step : workflow_.steps)
      if (!trace_.faulty[at(step.step)]) check(step);
  }

 private:
  void check(const WorkflowStep& step) {
    if (!step.has_after || trace_.faulty[at(step.after)]) return;
    if (step.after == monitoring_step) return;  // watching goes by itself, in every workflow
    if (!find_step(workflow_, step.after)) return missing(step);
    if (closes_circle(step))
      add(step.step, said("comes after itself: {}", "komt na zichzelf: {}", path_from(step)));
  }

  // Whoever took the earlier step out is to blame, when that was said in a file that we read.
  void missing(const WorkflowStep& step) {
    const bool taken_out = !places_[at(step.after)].file.empty();
    if (taken_out)
      add(step.after,
          said("is off, but {0} comes after it; give {0} a `day` or another `after`, or "
               "turn it off too",
               "staat uit, maar {0} komt erna; geef {0} een `day` of een andere "
               "`after`, of zet die ook uit",
               code_of(step.step)));
    else
      add(step.step,
          said("comes after {0}, which isn't in the workflow; add {0}, give a `day` or another "
               "`after`",
               "komt na {0}, die niet in de werkstroom staat; voeg {0} toe, of geef een `day` of "
               "een "
               "andere `after`",
               code_of(step.after)));
  }

  const WorkflowStep* before(const WorkflowStep* step) const {
    return step && step->has_after ? find_step(workflow_, step->after) : nullptr;
  }

  int order_of(StepId step) const { return places_[at(step)].order; }

  // It is on a circle, and the last of it to be laid: that one is to blame.
  bool closes_circle(const WorkflowStep& step) const {
    const WorkflowStep* at_step = before(&step);
    for (std::size_t i = 0; i < workflow_.steps.size() && at_step; ++i) {
      if (at_step == &step) return true;
      if (order_of(at_step->step) > order_of(step.step)) return false;
      at_step = before(at_step);
    }
    return false;
  }

  Said path_from(const WorkflowStep& step) const {
    Said path = said("{0}", "{0}", code_of(step.step));
    const WorkflowStep* at_step = &step;
    do {
      at_step = before(at_step);
      path = path + said(" after {}", " na {}", code_of(at_step->step));
    } while (at_step != &step);
    return path;
  }

  void add(StepId step, Said what) {
    const Place& place = places_[at(step)];
    std::string key =
        place.key.empty() ? fmt::format("workflow.all.'{}'", code_of(step)) : place.key;
    problems_.push_back(make_problem(place.file, place.line, std::move(key), std::move(what)));
  }

  const Workflow& workflow_;
  const Per<StepId, Place>& places_;
  const WorkflowTrace& trace_;
  Problems& problems_;
};

bool same_problem(const Problem& a, const Problem& b) {
  return a.file == b.file && a.line == b.line && a.key == b.key && a.message == b.message;
}

}  // namespace

void read_workflow(const Node& node, Layer& layer) {
  const auto* table = node.as<NodeTable>();
  if (!table) return layer.faults.add(node.line, "workflow", expected_table(node));
  if (const Node* all = find(*table, all_segments))
    SegmentReader("workflow.all", every_segment(), layer).read(*all);
  for (const Member& member : *table) {
    if (member.key == all_segments) continue;
    const std::string key = dotted("workflow", member.key);
    if (const auto segment = from_code<SegmentId>(member.key))
      SegmentReader(key, {*segment}, layer).read(member.node);
    else
      layer.faults.add(member.line, key, unknown_segment(member.key));
  }
}

Problems check_workflows(const Scenario& scenario, const WorkflowTrace& trace) {
  Problems all;
  for (std::size_t i = 0; i < count_of<SegmentId>; ++i) {
    Problems found;
    WorkflowCheck(scenario.workflows[i], trace.places[i], trace, found).run();
    for (Problem& problem : found)
      if (std::none_of(all.begin(), all.end(),
                       [&](const Problem& p) { return same_problem(p, problem); }))
        all.push_back(std::move(problem));
  }
  return all;
}

}  // namespace drempel
