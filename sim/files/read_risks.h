// Reading what a corporation says of its own risks and goals.
#pragma once

#include "files/layer.h"

namespace drempel {

// Lays [risks.a] … [risks.i] over the scenario: { likelihood, impact, control, cause, tenant, note
// } (policy/risk_input.h has units and ranges). A key replaces what an earlier layer said under it.
void read_risks(const Node& node, Layer& layer);
// Lays [fields.I] … [fields.VI]: { label, goals = ['a', 'c'] }; `goals` is replaced whole.
void read_fields(const Node& node, Layer& layer);

}  // namespace drempel
