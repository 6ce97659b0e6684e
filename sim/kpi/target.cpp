// The rows of the enums of a target.
#include "kpi/target.h"

#include "model/ids.h"

namespace drempel {

namespace {

constexpr TargetKindRow kinds[] = {
    {TargetKind::who,
     "section-1",
     {"who falls behind, and why", "wie achterloopt, en waarom"},
     true},
    {TargetKind::middle,
     "section-2",
     {"the middle: from late to settled", "het midden: van te laat tot voldaan"},
     true},
    {TargetKind::judge,
     "section-3",
     {"to the judge, and after", "naar de rechter, en daarna"},
     true},
    {TargetKind::people,
     "section-4",
     {"people and money as they are", "mensen en geld zoals ze zijn"},
     true},
    {TargetKind::direction, "direction", {"directions", "richtingen"}},
    {TargetKind::level, "target", {"published levels", "gepubliceerde niveaus"}},
    {TargetKind::shown, "shown", {"only shown", "alleen getoond"}},
    {TargetKind::test, "test", {"identities", "identiteiten"}},
};
static_assert(std::size(kinds) == count_of<TargetKind>);

struct MustRow {
  std::string_view code;
  Text name;
};
constexpr MustRow musts[] = {
    {"band", {"in the band", "binnen de band"}},
    {"up", {"up", "omhoog"}},
    {"lower", {"lower", "lager"}},
    {"not lower", {"not lower", "niet lager"}},
    {"not higher", {"not higher", "niet hoger"}},
    {"moves", {"moves", "beweegt"}},
};
static_assert(std::size(musts) == count_of<Must>);

constexpr std::string_view compared_codes[] = {"alone", "difference", "percent"};
static_assert(std::size(compared_codes) == count_of<Compared>);

}  // namespace

std::span<const TargetKindRow> target_kind_rows() { return kinds; }
const TargetKindRow& row_of(TargetKind kind) { return kinds[at(kind)]; }
std::string_view code_of(TargetKind kind) { return row_of(kind).code; }
std::string_view code_of(Must must) { return musts[at(must)].code; }
Text name_of(Must must) { return musts[at(must)].name; }
std::string_view code_of(Compared compared) { return compared_codes[at(compared)]; }

}  // namespace drempel
