// Results as CSV files: comma, decimal point, UTF-8, one header row, and in every row what it was
// made from (provenance.h), so that a row can be made again from itself. All figures are per run:
// means over the replications with their spread and interval, never sums.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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

// The names of these files, known before anything has been run.
std::vector<std::string> csv_names(bool with_alternatives);

// A text as one CSV field: in quotes when it holds a comma, a quote or a line break.
std::string csv_field(std::string_view text);
// A number as a field, empty when there is none; money with two decimals.
std::string csv_number(const std::optional<double>& value, bool money = false);
// The fields of an estimate under these columns.
inline constexpr std::string_view csv_value_columns =
    "unit,mean,p05,p95,mean_lo,mean_hi,replications_with_value";
std::string csv_values(std::string_view unit, const Estimate& e, bool money = false);

}  // namespace drempel
