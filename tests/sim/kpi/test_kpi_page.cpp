#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "kpi/kpi.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

TEST_CASE("docs/kpis.md tells every KPI and every figure of the benchmark") {
  std::ifstream file(DREMPEL_SOURCE_DIR "/docs/kpis.md");
  std::ostringstream page;
  page << file.rdbuf();
  for (const KpiRow& row : kpi_rows()) {
    CAPTURE(row.code);
    CHECK(page.str().find("\n| " + std::string(row.code) + " |") != std::string::npos);
  }
  for (const KpiRow& row : benchmark_rows()) {
    CAPTURE(row.code);
    CHECK(page.str().find("\n| `" + std::string(row.code) + "` |") != std::string::npos);
  }
}

TEST_SUITE_END();
