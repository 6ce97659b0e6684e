// The step functions, one per row of step_rows(), grouped as the process book groups them.
#pragma once

#include "chain/step.h"

namespace drempel {

Outcome apply_segmentation(const StepContext& context);  // A.1.1: the engine asks segment_of()
Outcome notify_before(const StepContext& context);       // A.1.2
Outcome hold_welcome_talk(const StepContext& context);   // A.1.2b
Outcome remind(const StepContext& context);              // A.2.1
Outcome call(const StepContext& context);                // A.2.2
Outcome visit(const StepContext& context);               // A.2.3
Outcome signal_arrears(const StepContext& context);      // A.2.3b
Outcome work_tailor_made(const StepContext& context);    // A.2.3c
bool tailor_made_is_due(const StepContext& context);     // its critical limits
bool crisis_is_due(const StepContext& context);
Outcome report_crisis(const StepContext& context);           // A.2.3d
Outcome send_wik_letter(const StepContext& context);         // A.2.4
Outcome hand_over(const StepContext& context);               // A.2.5
Outcome hand_over_to_agency(const StepContext& context);     // A.2.5b
Outcome register_arrangement(const StepContext& context);    // A.3.1 … A.3.4
Outcome watch_exception(const StepContext& context);         // A.4.1
Outcome give_notice_of_default(const StepContext& context);  // B.1.1
Outcome collect_amicably(const StepContext& context);        // B.1.1b
Outcome draw_up_summons(const StepContext& context);         // B.2.1
Outcome get_judgment(const StepContext& context);            // B.2.2
Outcome serve_judgment(const StepContext& context);          // B.2.2b
Outcome announce_eviction(const StepContext& context);       // B.2.3
Outcome report_to_municipality(const StepContext& context);  // B.2.4
Outcome evict(const StepContext& context);                   // B.2.5
Outcome recover_afterwards(const StepContext& context);      // B.2.6: sitting tenants; the engine
                                                             // collects from those who left
Outcome watch_arrangement(const StepContext& context);       // C.1.1
Outcome keep_in_contact(const StepContext& context);         // C.1.1b

}  // namespace drempel
