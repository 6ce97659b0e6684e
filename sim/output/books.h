// The reconciliation and the trial balance of a study, as files and as one line in words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/csv.h"

namespace drempel {

// reconciliation.csv and trial_balance.csv: whole cents in euros, sums over the replications, the
// base (alternative 0) and every alternative.
std::vector<OutputFile> book_files(const StudyOutput& output, Language language);
// "20 reconciliations hold to the cent …".
std::string reconciled_line(const StudyOutput& output, Language language);
// What is wrong, when a reconciliation is broken: a fault in the program, no figure may be used.
std::optional<std::string> books_broken(const StudyOutput& output, Language language);

}  // namespace drempel
