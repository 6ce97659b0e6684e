#include "kpi/sector.h"

#include <cstdlib>

#include "model/cited.h"

namespace drempel {

namespace {

constexpr SizeClass classes[] = {
    {"over_30000", {"more than 30,000 homes", "meer dan 30.000 VHE"}, 30'000},
    {"15000_30000", {"15,000 to 30,000 homes", "15.000 tot 30.000 VHE"}, 15'000},
    {"10000_15000", {"10,000 to 15,000 homes", "10.000 tot 15.000 VHE"}, 10'000},
    {"5000_10000", {"5,000 to 10,000 homes", "5.000 tot 10.000 VHE"}, 5'000},
    {"1000_5000", {"1,000 to 5,000 homes", "1.000 tot 5.000 VHE"}, 1'000},
    {"below_1000", {"at most 1,000 homes", "ten hoogste 1.000 VHE"}, 0},
};

constexpr Citation rates{cited::from_aedes,
                         {"all causes, per 1,000 homes", "alle redenen, per 1.000 woningen"}};
constexpr Citation arrears_rates{
    cited::from_aedes,
    {"all causes × the share for arrears", "alle redenen × het deel om huurachterstand"}};

constexpr SectorFigure figures[] = {
    {"hap_total", 2022, 1.1, Text{"Aedes, by way of nu.nl (2023)", "Aedes, via nu.nl (2023)"}},
    {"tenants_in_arrears_pct",
     2022,
     5.9,
     {{"Aedes, by way of creditexpo.nl (2023)", "Aedes, via creditexpo.nl (2023)"},
      {"135,000 tenants", "135.000 huurders"}}},
    {"announced_per_eviction", 2017, 4, cited::benchmark},
    {"reversals_per_debit", 2017, 3, cited::benchmark},
    {"evictions_per_1000", 2009, 2.5, rates},
    {"evictions_per_1000", 2012, 2.8, rates},
    {"evictions_per_1000", 2013, 2.9, rates},
    {"evictions_per_1000", 2014, 2.5, rates},
    {"evictions_per_1000", 2016, 2.0, rates},
    {"evictions_per_1000", 2017, 1.6, rates},
    {"evictions_per_1000", 2018, 1.3, rates},
    {"evictions_per_1000", 2020, 0.75, rates},
    {"evictions_per_1000", 2021, 0.61, rates},
    {"evictions_per_1000", 2022, 0.52, rates},
    {"evictions_arrears_per_1000", 2013, 2.55, arrears_rates},  // 2.9 × 88 %
    {"evictions_arrears_per_1000", 2016, 1.7, arrears_rates},   // 2.0 × 85 %
    {"evictions_arrears_per_1000", 2021, 0.36, arrears_rates},  // 0.61 × just under 60 %
};

}  // namespace

std::span<const SizeClass> size_classes() { return classes; }

const SizeClass& size_class_of(double homes) {
  for (const SizeClass& one : classes)
    if (homes > one.above) return one;
  return classes[std::size(classes) - 1];
}

std::span<const SectorFigure> sector_figures() { return figures; }

const SectorFigure* sector_figure(std::string_view key, int year) {
  const SectorFigure* best = nullptr;
  for (const SectorFigure& one : figures)
    if (one.key == key && (!best || std::abs(one.year - year) < std::abs(best->year - year)))
      best = &one;
  return best;
}

std::vector<const SectorFigure*> sector_figures_near(std::string_view key, int year, int years) {
  std::vector<const SectorFigure*> near;
  const SectorFigure* best = sector_figure(key, year);
  for (const SectorFigure& one : figures)
    if (best && one.key == key && std::abs(one.year - best->year) <= years) near.push_back(&one);
  return near;
}

bool is_financial(std::string_view key) {
  return key.starts_with("hap_") || key.starts_with("written_off");
}

}  // namespace drempel
