#include <doctest/doctest.h>

#include "kpi/kpi.h"
#include "kpi/sector.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

TEST_CASE("the size class changes just above its border") {
  CHECK(size_class_of(47'000).code == "over_30000");
  CHECK(size_class_of(30'001).code == "over_30000");
  CHECK(size_class_of(30'000).code == "15000_30000");
  CHECK(size_class_of(23'000).code == "15000_30000");
  CHECK(size_class_of(15'000).code == "10000_15000");
  CHECK(size_class_of(10'000).code == "5000_10000");
  CHECK(size_class_of(5'000).code == "1000_5000");
  CHECK(size_class_of(1'000).code == "below_1000");
  CHECK(size_class_of(1).code == "below_1000");
}

TEST_CASE("the published figure of the nearest year stands beside a corporation's own") {
  CHECK(sector_figure("evictions_per_1000", 2014)->value == 2.5);
  CHECK(sector_figure("evictions_per_1000", 2027)->year == 2022);
  CHECK(sector_figure("evictions_per_1000", 1990)->year == 2009);
  CHECK(sector_figure("evictions_per_1000", 2015)->year == 2014);  // the earlier of two
  CHECK(sector_figure("announced_per_eviction", 2022)->value == 4);
  CHECK(sector_figure("hap_departed", 2022) == nullptr);  // none is published
}

TEST_CASE("what is published around a year is a range") {
  const auto near = sector_figures_near("evictions_per_1000", 2022, 2);
  REQUIRE(near.size() == 3);
  CHECK(near.front()->year == 2020);
  CHECK(near.back()->value == 0.52);
  CHECK(sector_figures_near("evictions_per_1000", 2022, 0).size() == 1);
  CHECK(sector_figures_near("hap_departed", 2022, 2).empty());
}

TEST_CASE("every sector figure belongs to a row and names its source") {
  for (const SectorFigure& one : sector_figures()) {
    CAPTURE(one.key);
    CHECK(find_kpi(one.key));
    CHECK_FALSE(one.source.in(Language::en).empty());
  }
}

TEST_SUITE_END();
