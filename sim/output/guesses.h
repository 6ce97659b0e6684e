// On which guesses a conclusion rests (M28): the guesses in the sections of rows that the
// alternatives touch.
#pragma once

#include <string>
#include <vector>

#include "base/text.h"
#include "study/study.h"

namespace drempel {

struct SectionGuesses {
  std::string section;  // without what follows a dot
  int guesses = 0;      // expert guesses in it, as the scenario's file has them
};

// The sections with guesses that the difference between base and alternatives goes through, most
// guesses first: those of changed rows and of what is read with them, and those that the steps read
// whose workflow changed. For a single run: all sections.
std::vector<SectionGuesses> guesses_touched(const StudyOutput& output);
// "This rests on 87 of 412 guesses: contact 25, …".
std::string guesses_line(const StudyOutput& output, Language language);

}  // namespace drempel
