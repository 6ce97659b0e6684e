#include "policy/segments.h"

#include <array>
#include <utility>

namespace drempel {

namespace {

bool vve(const Seen& s, const Policy&) { return s.vve_owner; }
bool principled(const Seen& s, const Policy&) { return s.complaint; }
bool structural(const Seen& s, const Policy& p) {
  return s.months_owed >= p.segment.structural_months ||
         (s.broke_arrangement && p.segment.fine == 0) ||
         (s.credit_registered && s.months_owed >= 2);
}
bool broke(const Seen& s, const Policy& p) { return p.segment.fine != 0 && s.broke_arrangement; }
bool departed(const Seen& s, const Policy&) { return s.departed; }
bool victim(const Seen& s, const Policy&) { return s.told_setback; }
bool newcomer(const Seen& s, const Policy& p) { return s.months_here < p.segment.new_months; }
bool chronic(const Seen& s, const Policy& p) { return s.late_months >= p.segment.chronic_months; }
bool lax(const Seen& s, const Policy& p) {
  return s.late_months >= p.segment.lax_months || s.predicted_late;
}
bool by_debit(const Seen& s, const Policy& p) { return p.segment.fine != 0 && s.mandate; }
bool chronic_debit(const Seen& s, const Policy& p) { return by_debit(s, p) && chronic(s, p); }
bool lax_debit(const Seen& s, const Policy& p) { return by_debit(s, p) && lax(s, p); }
bool everyone(const Seen&, const Policy&) { return true; }

constexpr std::array<SegmentRow, count_of<SegmentId>> segments_in_order{{
    {.id = SegmentId::departed,
     .code = "departed",
     .name = {"departed", "vertrokken"},
     .rule = {"has left the home; the debt stays", "heeft de woning verlaten; de schuld blijft"},
     .holds = departed},
    {.id = SegmentId::vve_owner,
     .code = "vve_owner",
     .name = {"owner in a VvE", "eigenaar in VvE"},
     .rule = {"owns the home; pays service charges", "bezit de woning; betaalt servicekosten"},
     .holds = vve},
    {.id = SegmentId::principled,
     .code = "principled",
     .name = {"principled", "principieel"},
     .rule = {"a complaint is known and not yet solved", "een bekende klacht is nog niet opgelost"},
     .holds = principled},
    {.id = SegmentId::structural,
     .code = "structural",
     .name = {"structural payment problems", "structurele betaalproblemen"},
     .rule =
         {"owes segment.structural_months or more, or an arrangement broke in the last year (with "
          "fine segments one apart), or (external data) has a credit registration and owes two "
          "months",
          "heeft segment.structural_months of meer schuld, of een regeling brak het laatste "
          "jaar (bij fijne segmenten apart), of (externe data) een kredietregistratie en twee "
          "maanden schuld"},
     .holds = structural},
    {.id = SegmentId::broke,
     .code = "broke",
     .name = {"broke an arrangement", "regeling gebroken"},
     .rule = {"segment.fine: an arrangement broke in the last year",
              "segment.fine: een regeling brak het laatste jaar"},
     .holds = broke},
    {.id = SegmentId::victim,
     .code = "victim",
     .name = {"victim of circumstance", "slachtoffer van omstandigheden"},
     .rule = {"told of a loss of income in the last year",
              "vertelde het laatste jaar over verlies van inkomen"},
     .holds = victim},
    {.id = SegmentId::newcomer,
     .code = "newcomer",
     .name = {"new tenant", "nieuwe huurder"},
     .rule = {"less than segment.new_months here", "korter dan segment.new_months huurder"},
     .holds = newcomer},
    {.id = SegmentId::chronic_debit,
     .code = "chronic_debit",
     .name = {"chronically late, by direct debit", "slepend, automatische incasso"},
     .rule = {"segment.fine: chronically late and on direct debit",
              "segment.fine: slepend en met automatische incasso"},
     .holds = chronic_debit},
    {.id = SegmentId::chronic,
     .code = "chronic",
     .name = {"chronically late", "slepend"},
     .rule = {"late in segment.chronic_months of the last twelve months",
              "te laat in segment.chronic_months van de laatste twaalf maanden"},
     .holds = chronic},
    {.id = SegmentId::lax_debit,
     .code = "lax_debit",
     .name = {"late now and then, by direct debit", "af en toe te laat, automatische incasso"},
     .rule = {"segment.fine: late now and then and on direct debit",
              "segment.fine: af en toe te laat en met automatische incasso"},
     .holds = lax_debit},
    {.id = SegmentId::lax,
     .code = "lax",
     .name = {"late now and then", "af en toe te laat"},
     .rule = {"late in segment.lax_months of the last twelve months, or (profiling) predicted late",
              "te laat in segment.lax_months van de laatste twaalf maanden, of (profilering) "
              "voorspeld te laat"},
     .holds = lax},
    {.id = SegmentId::regular_debit,
     .code = "regular_debit",
     .name = {"regular, by direct debit", "regulier, automatische incasso"},
     .rule = {"segment.fine: everyone else on direct debit",
              "segment.fine: alle anderen met automatische incasso"},
     .holds = by_debit},
    {.id = SegmentId::regular,
     .code = "regular",
     .name = {"regular", "regulier"},
     .rule = {"everyone else", "alle anderen"},
     .holds = everyone},
}};

// Written out by the compiler, row after row, so that most rules are looked at without a call.
template <std::size_t... k>
SegmentId first_that_holds(const Seen& seen, const Policy& policy, std::index_sequence<k...>) {
  SegmentId found = SegmentId::regular;
  const auto holds = [&](const SegmentRow& row) {
    if (!row.holds(seen, policy)) return false;
    found = row.id;
    return true;
  };
  static_cast<void>((holds(segments_in_order[k]) || ...));
  return found;
}

constexpr SeenInput inputs[] = {
    {"months_here"},
    {"late_months"},
    {"months_owed"},
    {"complaint"},
    {"told_setback"},
    {"broke_arrangement"},
    {"vve_owner"},
    {"mandate"},
    {"departed"},
    {"credit_registered", InputKind::external_credit},
    {"predicted_late", InputKind::profiling},
};

}  // namespace

std::span<const SeenInput> seen_inputs() { return inputs; }
std::span<const SegmentRow> segment_rows() { return segments_in_order; }

SegmentId segment_of(Seen seen, const Policy& policy) {
  if (policy.segment.use_external == 0) seen.credit_registered = false;
  if (policy.segment.use_profiling == 0) seen.predicted_late = false;
  return first_that_holds(seen, policy, std::make_index_sequence<segments_in_order.size()>{});
}

}  // namespace drempel
