// What a reader of a workflow should know: what moves along, what the law or a covenant asks.
#include "output/workflow_notes.h"

#include <algorithm>

#include "base/said.h"
#include "chain/step.h"
#include "output/names.h"
#include "policy/law.h"

namespace drempel {

namespace {

using Sentences = std::vector<std::string>;

// Which segments a sentence holds for, in the order of their first.
struct Held {
  std::string text;
  std::vector<SegmentId> segments;
};

void add(std::vector<Held>& all, std::string text, SegmentId segment) {
  const auto known =
      std::find_if(all.begin(), all.end(), [&](const Held& one) { return one.text == text; });
  if (known == all.end())
    all.push_back({std::move(text), {segment}});
  else
    known->segments.push_back(segment);
}

Sentences in_words(const std::vector<Held>& all, Language language) {
  Sentences result;
  for (const Held& one : all) {
    std::string names;
    if (one.segments.size() < count_of<SegmentId>)
      for (const SegmentId segment : one.segments)
        names += (names.empty() ? " (" : ", ") + std::string(name_of(segment).in(language));
    result.push_back(one.text + names + (names.empty() ? "" : ")"));
  }
  return result;
}

// Calls `look` with each segment.
template <class Look>
void each_segment(Look look) {
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s) look(static_cast<SegmentId>(s));
}

constexpr Text moves{"{} moves from day {} to day {}, because it stands after {}",
                     "{} schuift van dag {} naar dag {}, want die staat na {}"};
constexpr Text too_near{
    "Costs can't be charged in time: {} stands on day {}, {} days after the WIK letter (day {}); "
    "the "
    "letter's term takes {}",
    "Kosten kunnen niet op tijd worden berekend: {} staat op dag {}, {} dagen na de WIK-brief (dag "
    "{}); de termijn van de brief vraagt er {}"};
constexpr Text no_letter{"Costs can't be charged: {} (day {}) comes before the WIK letter (day {})",
                         "Kosten kunnen niet worden berekend: {} (dag {}) komt vóór de WIK-brief "
                         "(dag {})"};
constexpr Text too_soon{"A breach of law: the signal to the municipality (day {}) comes before {}",
                        "In strijd met de wet: het signaal aan de gemeente (dag {}) komt vóór {}"};
constexpr Text too_small{
    "A breach of covenant where less is owed than €{}: {} names no such least amount",
    "In strijd met het convenant als er minder openstaat dan € {}: {} noemt zo'n minimum niet"};
constexpr Text replaced{"{} isn't used: {} has a least amount of its own",
                        "{} telt niet: {} heeft een eigen minimum"};
constexpr Text reminder{"the reminder", "de herinnering"};
constexpr Text contact{"own contact by call or visit", "eigen contact per telefoon of bezoek"};

// Reads one workflow.
class Notes {
 public:
  Notes(const Scenario& scenario, Language language) : scenario_(scenario), language_(language) {}

  Sentences read() {
    each_segment([&](SegmentId segment) {
      segment_ = segment;
      workflow_ = &scenario_.workflows[at(segment)];
      letter();
      signal();
      levers();
    });
    return in_words(all_, language_);
  }

 private:
  const WorkflowStep* entry(StepId step) const { return find_step(*workflow_, step); }
  std::optional<int> day_of(StepId step) const {
    const WorkflowStep* e = entry(step);
    return e ? standing_day(*workflow_, *e) : std::nullopt;
  }
  void note(std::string text) { add(all_, std::move(text), segment_); }

  // A letter is received the day after; its term runs from the day after that.
  void letter() {
    const auto sent = day_of(StepId::A_2_4);
    const int needs = static_cast<int>(law_on(Law::wik_days, scenario_.policy_date)) + 2;
    const Policy& policy = scenario_.settings.policy;
    if (!sent || policy.handover.charge_costs == 0) return;
    const auto handed = day_of(StepId::A_2_5);
    if (!handed || *handed - *sent >= needs) return;
    const std::string_view code = code_of(StepId::A_2_5);
    note(*handed < *sent
             ? filled(no_letter, language_, code, *handed, *sent)
             : filled(too_near, language_, code, *handed, *handed - *sent, *sent, needs));
  }

  void signal() {
    const auto day = day_of(StepId::A_2_3b);
    if (!day || law_on(Law::landlord_duties, scenario_.policy_date) == 0) return;
    const auto reminded = day_of(StepId::A_2_1);
    if (!reminded || *reminded > *day)
      note(filled(too_soon, language_, *day, reminder.in(language_)));
    const auto called = day_of(StepId::A_2_2), visited = day_of(StepId::A_2_3);
    const int first = std::min(called.value_or(1000), visited.value_or(1000));
    if (first >= *day) note(filled(too_soon, language_, *day, contact.in(language_)));
    const double least = scenario_.settings.world.municipality.least;
    const WorkflowStep& step = *entry(StepId::A_2_3b);
    if (step.min_owed.value_or(0) < least && step.min_months.value_or(0) <= 0)
      note(filled(too_small, language_, least, code_of(StepId::A_2_3b)));
  }

  void levers() {
    for (const auto& [step, key] : {std::pair{StepId::A_2_5, "handover.min_owed"},
                                    std::pair{StepId::A_2_5b, "agency.min_owed"}})
      if (const WorkflowStep* e = entry(step); e && e->min_owed)
        note(filled(replaced, language_, key, code_of(step)));
  }

  const Scenario& scenario_;
  Language language_;
  SegmentId segment_{};
  const Workflow* workflow_ = nullptr;
  std::vector<Held> all_;
};

}  // namespace

Sentences moved_along(const Scenario& base, const Scenario& alternative, Language language) {
  std::vector<Held> all;
  for (const StepRow& row : step_rows()) {
    if (row.id > summons_step) break;  // the court's days come between
    each_segment([&](SegmentId segment) {
      const Workflow &before = base.workflows[at(segment)],
                     &after = alternative.workflows[at(segment)];
      const WorkflowStep *was = find_step(before, row.id), *is = find_step(after, row.id);
      if (!was || !is || !is->has_after || !(*was == *is)) return;
      const auto from = standing_day(before, *was), to = standing_day(after, *is);
      if (from && to && *from != *to)
        add(all, filled(moves, language, row.code, *from, *to, code_of(is->after)), segment);
    });
  }
  return in_words(all, language);
}

Sentences workflow_notes(const Scenario& scenario, Language language) {
  return Notes(scenario, language).read();
}

Sentences new_workflow_notes(const Scenario& base, const Scenario& alternative, Language language) {
  const Sentences known = workflow_notes(base, language);
  Sentences fresh = workflow_notes(alternative, language);
  std::erase_if(fresh, [&](const std::string& note) {
    return std::find(known.begin(), known.end(), note) != known.end();
  });
  return fresh;
}

}  // namespace drempel
