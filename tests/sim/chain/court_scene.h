// A tenant at court, for the tests of the court track: all duties done, nobody appears, nothing
// moves, an eviction was granted.
#pragma once

#include "people.h"
#include "policy/law.h"

namespace drempel::people {

inline Scene at_court() {
  Scene scene;
  scene.today = to_day({2022, 6, 1});  // before courts test of their own motion
  scene.file.personal_tried = true;
  scene.file.reminded = true;
  scene.file.times[at(StepId::A_2_3b)] = 1;  // the municipality has the data
  scene.file.at_bailiff = true;
  scene.file.judgment = Judgment::eviction;
  scene.file.judgment_day = to_day({2022, 5, 1});
  scene.file.by_default = true;
  scene.months_owed = 5;
  for (const char* key :
       {"court.appear", "court.summons_moves", "court.conditional", "court.held_duty",
        "court.held_tests", "court.opposition", "court.condition_moves", "court.last_minute",
        "court.second_chance", "court.execute_months", "court.keys", "court.gone",
        "court.keys_early", "court.gone_early", "court.conditional_children", "execution.children"})
    scene.set(key, 0);
  return scene;
}

// The amount with 21 % VAT.
inline Cents with_vat(double fee) { return euros(fee) + share_of(euros(fee), 0.21); }

}  // namespace drempel::people
