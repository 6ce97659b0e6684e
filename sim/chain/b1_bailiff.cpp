// B.1 Minnelijke fase 2: the bailiff, before court. Thin: contracts and effort come later.
#include "chain/attempt.h"
#include "chain/mind.h"
#include "chain/step_list.h"

namespace drempel {

Outcome give_notice_of_default(const StepContext& c) {
  Outcome out = attempt(c, {.formal = true});
  pay_fee(out, euros(c.settings.world.court.letter_fee), CostId::bailiff_letter,
          CostId::bailiff_letter_work, c.settings.world);
  // The letter proposes an arrangement; who can pay in terms may take it.
  Stream luck = c.stream(Purpose::bailiff);
  const bool willing = luck.chance(c.settings.world.court.amicable *
                                   (1 - paralysis(c.tenant.mind, c.settings.world)));
  if (out.reached && out.response.answer == Answer::silence && willing) {
    Stream answer = c.stream(Purpose::response);
    Stream delay = c.stream(Purpose::response_delay);
    out.response = talk(contact_of(c, {.formal = true}), answer, delay);
  }
  return out;
}

}  // namespace drempel
