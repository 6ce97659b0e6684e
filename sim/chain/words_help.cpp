#include "chain/words_help.h"

#include <fmt/format.h>

#include "base/counted.h"
#include "chain/partners.h"
#include "chain/words.h"

namespace drempel {

Text name_of(Settlement settlement) {
  constexpr Per<Settlement, Text> names{
      {{"no settlement", "geen regeling"},
       {"an amicable settlement of all debts (MSNP)", "een minnelijke schuldregeling (MSNP)"},
       {"a statutory settlement of all debts (WSNP)", "een wettelijke schuldsanering (WSNP)"},
       {"a bankruptcy", "een faillissement"}}};
  return names[at(settlement)];
}

Sentence tell_accepted(PartnerId partner, bool warm) {
  const Text name = row_of(partner).name;
  return {fmt::format(
              "Accepts help from {}{}.", name.en,
              warm ? "; the collector goes along to the first talk" : " and is told where to go"),
          fmt::format("Aanvaardt hulp van {}{}.", name.nl,
                      warm ? "; de medewerker gaat mee naar het eerste gesprek"
                           : " en hoort waar die te vinden is")};
}

Sentence tell_started(PartnerId partner) {
  const Text name = row_of(partner).name;
  return {fmt::format("Help from {} has started.", name.en),
          fmt::format("De hulp van {} is begonnen.", name.nl)};
}

Sentence tell_ended(PartnerId partner, bool well) {
  const Text name = row_of(partner).name;
  if (well)
    return {fmt::format("There is a plan, made with {}.", name.en),
            fmt::format("Er ligt een plan, gemaakt met {}.", name.nl)};
  return {fmt::format("The help from {} stops before there is a plan.", name.en),
          fmt::format("De hulp van {} stopt voordat er een plan is.", name.nl)};
}

Sentence tell_credit(Cents paid, Cents written_off) {
  return {fmt::format("A settlement credit: the credit bank pays {} and {} is written off.",
                      spell_euros(paid, Language::en), spell_euros(written_off, Language::en)),
          fmt::format("Een saneringskrediet: de kredietbank betaalt {} en {} wordt afgeboekt.",
                      spell_euros(paid, Language::nl), spell_euros(written_off, Language::nl))};
}

Sentence tell_admitted(Settlement kind, int months, Cents written_off) {
  const Text name = name_of(kind);
  constexpr Text words{
      "There is {}, for {} <month|months>; {} is written off and new rent must be paid.",
      "Er komt {}, voor {} <maand|maanden>; {} wordt afgeboekt en de nieuwe huur moet betaald "
      "worden."};
  return {counted(words, Language::en, name.en, months, spell_euros(written_off, Language::en)),
          counted(words, Language::nl, name.nl, months, spell_euros(written_off, Language::nl))};
}

Sentence tell_municipal(const Outcome& o) {
  switch (o.municipal) {
    case Municipal::none:
      return {};
    case Municipal::missed:
      return {"The municipality does not reach the tenant.",
              "De gemeente bereikt de huurder niet."};
    case Municipal::reached:
      return {"The municipality reaches the tenant; help is not accepted.",
              "De gemeente bereikt de huurder; die neemt geen hulp aan."};
    case Municipal::accepted:
      return {"The municipality reaches the tenant, who accepts help.",
              "De gemeente bereikt de huurder, die hulp aanvaardt."};
  }
  return {};
}

}  // namespace drempel
