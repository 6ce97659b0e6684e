#include <doctest/doctest.h>

#include <algorithm>

#include "files/catalogue.h"
#include "files/scenario_file.h"
#include "files/search_path.h"
#include "policy/rows.h"

using namespace drempel;

namespace {
const SearchPath shipped{DREMPEL_SOURCE_DIR "/scenarios"};
}

TEST_SUITE_BEGIN("files");

TEST_CASE("climates are found by name beside scenarios and strategies, and are patches") {
  const auto climates = shipped_climates(shipped);
  CHECK(climates.size() >= 3);
  const auto all = catalogue(shipped);
  REQUIRE(all.ok());
  for (const std::string& name : climates) {
    CAPTURE(name);
    REQUIRE(find_shipped(name, shipped).has_value());
    const auto entry = std::find_if(all->begin(), all->end(),
                                    [&](const CatalogueEntry& e) { return e.name == name; });
    REQUIRE(entry != all->end());
    CHECK(entry->strategy);
    CHECK_FALSE(entry->description_nl.empty());
  }
  CHECK_FALSE(find_shipped("no-such-climate", shipped).has_value());
  CHECK(shipped_climates(SearchPath{}).empty());
}

TEST_CASE("a climate laid over the sector changes nothing but the climate") {
  const auto base = load_scenario("sector-2022", shipped);
  REQUIRE(base.ok());
  for (const std::string& name : shipped_climates(shipped)) {
    CAPTURE(name);
    const auto under = load_alternative(*base, name, shipped);
    REQUIRE(under.ok());
    bool changed = false;
    for (const Row& row : rows()) {
      const bool same = value_of(row, base->settings) == value_of(row, under->settings);
      if (row.kind != Kind::climate) CHECK(same);
      changed = changed || !same;
    }
    changed = changed || under->dated.size() != base->dated.size();
    CHECK(changed);
  }
}

TEST_SUITE_END();
