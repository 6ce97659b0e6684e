// Results as CSV files: comma, decimal point, UTF-8, one header row, and in every row the scenario,
// the seed and the versions, so that a row can be made again from itself.
#pragma once

#include <string>
#include <vector>

#include "study/comparison.h"
#include "study/study.h"

namespace drempel {

struct OutputFile {
  std::string name;  // "kpis.csv"
  std::string content;
};

// kpis, quarters, benchmark, steps and costs, with a row per scenario (alternative 0 = the base);
// with alternatives also differences. Names and units are in `language`.
std::vector<OutputFile> csv_files(const StudyOutput& output, const Comparison& figures,
                                  Language language);

// A text as one CSV field: in quotes when it holds a comma, a quote or a line break.
std::string csv_field(std::string_view text);

}  // namespace drempel
