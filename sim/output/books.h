// The reconciliation and the trial balance of a study, as files and as one line in words. What the
// files and the window show is per run: means over the replications, with spread and interval.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/csv.h"

namespace drempel {

// One account over a counted year (0 …), or over the whole run when the year is negative, in euros.
// Debit is positive and credit negative in `opening` and `closing`.
struct BookLine {
  std::string code;  // "debtors.rent"; "total" of the last
  std::string en, nl;
  Estimate opening, debit, credit, closing;
};
// As trial_balance() (kpi/trial_balance.h) has the accounts, then their total. `runs`: at least
// one.
std::vector<BookLine> book_lines(std::span<const Tally> runs, int year);

inline constexpr std::string_view reconciliation_name = "reconciliation.csv",
                                  trial_balance_name = "trial_balance.csv";
// Both files, of the base (alternative 0) and every alternative. The trial balance has a row per
// account and amount (opening, debit, credit, closing), the reconciliation one per row and side
// (left, right), with the number of replications in which both sides are equal to the cent.
std::vector<OutputFile> book_files(const StudyOutput& output, Language language);
// "20 reconciliations hold to the cent …".
std::string reconciled_line(const StudyOutput& output, Language language);
// What is wrong, when a reconciliation is broken: a fault in the program, no figure may be used.
std::optional<std::string> books_broken(const StudyOutput& output, Language language);

}  // namespace drempel
