// Replications that are added to those of an earlier study.
#pragma once

#include "study/study.h"

namespace drempel {

// run_study for replications `first` (0 …) up to and including first + input.replications − 1 of
// the same seed: together with an earlier study of the first ones they are what one longer study
// gives, to the last bit. `input` must have neither precision targets nor saved states.
Result<StudyOutput> run_study_from(int first, const StudyInput& input,
                                   const ProgressCallback& progress = {},
                                   const std::atomic<bool>* stop = nullptr);

}  // namespace drempel
