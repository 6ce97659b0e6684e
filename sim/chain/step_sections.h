// Which sections of rows the rules behind a step read, so that a report can say on which guesses a
// conclusion rests (M28). Sections are named without what follows a dot ("channel" is all of
// "channel.letter", "channel.phone" …).
#pragma once

#include <span>
#include <string_view>

#include "model/ids.h"

namespace drempel {

// Beside the step rows: what a change in the workflow of this step makes speak.
std::span<const std::string_view> sections_read_by(StepId step);
// What the rules read together with a section of levers: a change of staff, say, shows only through
// contacts. Empty for sections that stand alone.
std::span<const std::string_view> sections_read_with(std::string_view section);

}  // namespace drempel
