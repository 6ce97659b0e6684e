// Sentences about partners and settlements, in both languages.
#pragma once

#include "chain/step.h"

namespace drempel {

Text name_of(Settlement settlement);

Sentence tell_accepted(PartnerId partner, bool warm);
Sentence tell_started(PartnerId partner);
Sentence tell_ended(PartnerId partner, bool well);
Sentence tell_credit(Cents paid, Cents written_off);
Sentence tell_admitted(Settlement kind, int months, Cents written_off);
// What a signal or crisis report came to; empty when nothing was signalled.
Sentence tell_municipal(const Outcome& outcome);

}  // namespace drempel
