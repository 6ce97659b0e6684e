// A process step: one row and one function that says what happened. What comes next is the
// workflow's; the engine applies the outcome and knows no step by name.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/citation.h"
#include "chain/money_at_hand.h"
#include "model/cited.h"
#include "model/costs.h"
#include "model/tenancy.h"
#include "policy/workflow.h"

namespace drempel {

struct StepContext {
  const Tenancy& tenant;
  const Case& file;
  const Settings& settings;
  LuckKey luck;
  Day today{};
  StepId step{};
  ChannelId channel{};
  int attempt = 0;                         // 0 = the first of this case
  std::optional<MoneyAtHand> given_money;  // none: as money() works it out
  double months_owed = 0;                  // rent and service in months' bills, without costs
  double crowd = 0;                        // files running at the collection agency per 1,000 homes
  const Household* partner = nullptr;      // who left the home earlier and is liable too
  LifeLuck life{};                         // of the tenant's months
  Month opened = month_of(file.due_date);  // the case

  MoneyAtHand money() const {
    return given_money ? *given_money : money_at_hand(tenant, file, settings, today, life);
  }
  // Luck of this attempt, under the address of contracts: case month, step, channel, attempt.
  Stream stream(Purpose purpose) const {
    return {luck, tenant.id, purpose,
            attempt_occasion(opened.n, static_cast<int>(step), static_cast<int>(channel), attempt)};
  }
};

struct CostLine {
  CostId id{};
  Cents amount;
  double minutes = 0;  // of the corporation's own staff, whose price is part of the amount
};

// What came of a signal to the municipality.
enum class Municipal : std::uint8_t { none, missed, reached, accepted };

// What a step did; the engine applies it.
struct Outcome {
  StepResult result = StepResult::done;
  int again_days = 0;  // > 0: `again` is due once more after so many days
  StepId again{};
  bool message = false;   // the tenant was sent something
  bool personal = false;  // spoken or face to face was tried
  bool reached = false;
  BarrierEffects effects{};  // applied when `reached`
  bool lasting = false;      // the effects move the barriers' start too (welcome talk)
  Manner manner;             // what the talk was like
  Response response;
  double desk_minutes = 0;           // collectors' time that needs no queue
  double visit_minutes = 0;          // visitors' time beyond the channel's
  std::array<CostLine, 12> costs{};  // those with an amount count
  int cost_count = 0;
  Cents charge;              // collection costs added to what the tenant owes
  Cents court_charge;        // court costs added to what the tenant owes
  Cents chargeable;          // may be charged to the tenant (KPI 11)
  Cents attaches;            // > 0: income is seized from now on, so much a month as it stands
  int lead_days = 0;         // before the steps that follow: the other party's time
  bool held_back = false;    // refused: a duty isn't done yet, or there is no room
  bool goes_on = false;      // waited long enough: not taken, and what follows goes on
  bool formal_term = false;  // the WIK term starts
  bool opens_file = false;   // at the contractor
  // A round of amicable work by a contractor: a message, and as many tries by telephone or at the
  // door as the minutes bought. `read`: the message was read, whatever came of the tries.
  bool round = false, read = false;
  Contractor contractor{};  // whose file or round it is
  bool traced = false;      // the contractor found the right telephone number
  int tries = 0;
  double contractor_minutes = 0;
  // Court track
  bool summons = false;
  bool defended = false;        // the tenant appeared: the case comes back
  bool held = false;            // for information: the case comes back
  bool repairs_duties = false;  // with it: the duties that were missed are done meanwhile
  bool judgment = false;        // given today: `granted`, none = rejected
  Judgment granted{};
  bool served = false;
  int pay_within = 0;           // days from today that a conditional judgment gives
  bool reopened = false;        // a default judgment is opposed: heard anew
  bool condition_met = false;   // paid within the judge's term: the home is kept
  bool uses_kept = false;       // a judgment of an earlier case is used
  bool suspends = false;        // the execution, on conditions
  bool administration = false;  // one of them: an administrator pays the rent first
  bool announces = false, calls_off = false;
  Averted averted = Averted::count;  // who called the eviction off; count = nobody
  bool evicted = false, keys = false, gone = false;
  bool other_home = false;  // with the keys: moved to a home that was offered
  Cents paid_by_tenant;     // at the last minute
  Cents paid_by_others;     // family, fund or municipality
  Municipal municipal{};    // what the municipality reached
  bool crisis = false;      // of a crisis report
  bool asks_moratorium = false, moratorium = false;  // art. 287b Fw
  bool tailor_made = false;                          // a tailor-made talk was held
  static_assert(count_of<Breach> <= 32);
  unsigned breaches = 0;  // bits of Breach

  void cost(CostId id, Cents amount, double minutes = 0) {
    if (amount != Cents{}) costs[static_cast<std::size_t>(cost_count++)] = {id, amount, minutes};
  }
  void breach(Breach b) { breaches |= 1U << at(b); }
};

// Of a step that is passed over, or that does nothing but be taken.
inline constexpr Outcome nothing_more{};

// Whose time a step takes.
enum class Work : std::uint8_t { none, call, visit };

// When in the day a step is taken (contracts.md, order of things).
enum class StepPhase : std::uint8_t { process, outside };

struct StepRow {
  StepId id{};
  std::string_view code = {};
  Text name = {};
  std::string_view work_process = {};  // "A.2 Minnelijke fase 1"
  Text input = {}, output = {}, objects = {};
  Text role = {};  // who carries it out
  std::string_view business_function = {};
  Text kpi_level = {};  // where the book's KPIs touch it
  StepPhase phase = StepPhase::process;
  Work work = Work::none;
  bool first_reminder = false;            // counts as a reminder (KPI 5)
  bool calls_back = false;                // ends a file at the collection agency
  ChannelId channel = ChannelId::letter;  // when the workflow names none
  Outcome (*act)(const StepContext&) = nullptr;
  // Whether the step is worth taking today; null = always. If not, it is looked at again some days
  // later.
  bool (*ready)(const StepContext&) = nullptr;
  // The lever that says the least that must be owed in €, where the workflow's entry names none;
  // null = there is none.
  double (*least)(const Policy&) = nullptr;
  Citation source = {cited::process_book, {"appendix B", "bijlage B"}};
};

// The parts some steps play for the engine, which knows no step by name.
inline constexpr StepId segmentation_step = StepId::A_1_1;
inline constexpr StepId exception_step = StepId::A_4_1;
inline constexpr StepId welcome_step = StepId::A_1_2b;
inline constexpr StepId before_due_step = StepId::A_1_2;
inline constexpr std::array arrangement_steps{StepId::A_3_1, StepId::A_3_2, StepId::A_3_3,
                                              StepId::A_3_4};
inline constexpr StepId aftercare_step = StepId::C_1_1b;
inline constexpr StepId appointment_step = StepId::A_3_1;
inline constexpr StepId confirmation_step = StepId::A_3_4;
inline constexpr StepId monitoring_step = StepId::C_1_1;
inline constexpr StepId summons_step = StepId::B_2_1;
inline constexpr StepId hearing_step = StepId::B_2_2;
inline constexpr StepId execution_step = StepId::B_2_3;  // the decision what to do with a judgment
inline constexpr std::array notice_steps{StepId::B_2_4, StepId::B_2_5};  // follow a notice
inline constexpr StepId recovery_step = StepId::B_2_6;

// The one visible list, in the order of the enum.
std::span<const StepRow> step_rows();
extern const std::array<StepRow, count_of<StepId>> steps_in_order;
inline const StepRow& row_of(StepId step) { return steps_in_order[at(step)]; }
std::string_view code_of(StepId step);  // empty for count: no step
Text name_of(StepId step);

// What the tenant's story says of a step that was taken.
struct Sentence {
  std::string en, nl;
};
Sentence tell_step(const StepContext& context, const Outcome& outcome);

}  // namespace drempel
