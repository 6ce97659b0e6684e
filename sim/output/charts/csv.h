// The figures behind a chart as a CSV file, in the form of output/csv.h: a header, a row per
// number, and in every row what makes it again.
#pragma once

#include <string>

#include "output/charts/benchmark.h"
#include "output/charts/chain.h"
#include "output/charts/evictions.h"
#include "output/charts/fan.h"
#include "output/charts/groups.h"
#include "output/charts/heat.h"
#include "output/charts/money.h"
#include "output/charts/survival.h"
#include "output/charts/tenant.h"

namespace drempel {

std::string chart_csv(const FanData& data, const StudyOutput& output);
std::string chart_csv(const ChainData& data, const StudyOutput& output);
std::string chart_csv(const MoneyData& data, const StudyOutput& output);
std::string chart_csv(const YearsData& data, const StudyOutput& output);
std::string chart_csv(const SurvivalData& data, const StudyOutput& output);
std::string chart_csv(const BenchmarkData& data, const StudyOutput& output);
std::string chart_csv(const HeatData& data, const StudyOutput& output);
std::string chart_csv(const GroupsData& data, const StudyOutput& output);
std::string chart_csv(const TenantData& data, const StudyOutput& output);

}  // namespace drempel
