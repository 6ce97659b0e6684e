// The benchmark's picture: financial return against social return, with the size of the
// corporation and what is published of the sector.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

struct BenchmarkMark {
  std::string name;
  Estimate financial, social;  // with intervals; nothing is drawn where a mean is null
};

struct BenchmarkClass {
  std::string name;
  bool own = false;
};

struct BenchmarkData {
  std::string title, under;
  std::string financial_axis, social_axis;  // name and unit
  std::string financial_definition, social_definition;
  int financial_digits = 2, social_digits = 2;
  std::vector<BenchmarkMark> strategies;                  // 0 = today's policy
  std::vector<BenchmarkClass> classes;                    // by size, the largest first
  std::optional<double> sector_financial, sector_social;  // published
  std::string sector_financial_name, sector_social_name;  // "sector 2022: 1.1"
};

// Of the last full calendar year. `financial` and `social` are keys of benchmark_rows().
BenchmarkData benchmark_data(const StudyOutput& output, const Comparison& figures,
                             Language language, std::string_view financial = "hap_total",
                             std::string_view social = "evictions_arrears_per_1000");

// Lower left is better for both. Marks are larger for larger size classes; the cloud around a mark
// is the 90 % interval of its mean. The sector has published no figures per class.
void draw(Canvas& canvas, const Rect& bounds, const BenchmarkData& data, const Look& look);

}  // namespace drempel
