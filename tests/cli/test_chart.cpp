#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/program.h"
#include "output/charts/list.h"

using namespace drempel;
namespace fs = std::filesystem;

namespace {

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_SUITE_BEGIN("cli");

TEST_CASE("every chart is drawn by its name, to a file or to standard output") {
  const fs::path file = fs::temp_directory_path() / "drempel-test-chart.svg";
  for (const ChartRow& row : chart_rows()) {
    CAPTURE(std::string(row.name));
    fs::remove(file);
    std::string words =
        "chart " + std::string(row.name) + " sector-2022 --lang nl --homes 60 --years 1";
    if (row.needs == ChartNeeds::study) words += " home-visits --replications 2";
    if (row.needs == ChartNeeds::sweep)
      words += " --replications 2 --x staff.collectors=1..2:2 --y staff.visitors=0..1:2";
    if (row.needs == ChartNeeds::story) words += " 5";
    const Ran ran = run_program(words + " --out '" + file.string() + "'");
    CHECK(ran.exit_code == 0);
    const std::string svg = content_of(file);
    CHECK(svg.starts_with("<svg"));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(svg.find(">nan") == std::string::npos);
  }
  fs::remove(file);
  const Ran shown = run_program("chart evictions sector-2022 --size 640x400 --theme dark" +
                                std::string(quick) + "2>/dev/null");
  CHECK(shown.text.starts_with("<svg"));
  CHECK(has(shown, "width=\"640\" height=\"400\""));
}

TEST_CASE("a chart that can't be drawn is refused before the run, with what would be right") {
  struct Wrong {
    const char* words;
    const char* answer;
  };
  for (const Wrong& wrong :
       {Wrong{"chart pie sector-2022", "the charts are kpi, differences"},
        Wrong{"chart kpi", "use: drempel chart"},
        Wrong{"chart tenant sector-2022", "use: drempel chart tenant SCENARIO ID"},
        Wrong{"chart kpi sector-2022 --figure nonsense", "drempel list kpis"},
        Wrong{"chart money sector-2022 --figure 10", "--figure does not belong to"},
        Wrong{"chart kpi sector-2022 --size 960", "such as 960x600"},
        Wrong{"chart kpi sector-2022 --size 5x600", "from 100 to 10000"},
        Wrong{"chart kpi sector-2022 --theme pink", "light, dark, print"},
        Wrong{"chart kpi sector-2022 --json", "--json does not belong to"},
        Wrong{"chart kpi sector-2022 --out /no/such/folder/a.svg", "no such folder"},
        Wrong{"chart heat sector-2022", "--x KEY=LOW..HIGH:N"},
        Wrong{"chart heat sector-2022 --x staff.collectors=1..2 --y nonsense=1..2", "is not a key"},
        Wrong{"chart heat sector-2022 --x staff.collectors=1..2 --y staff.collectors=3..4",
              "two levers"},
        Wrong{"run sector-2022 --theme dark", "--theme does not belong to"}}) {
    CAPTURE(wrong.words);
    const Ran ran = run_program(wrong.words);
    CHECK(ran.exit_code == 2);
    CHECK(has(ran, wrong.answer));
  }
}

TEST_CASE("the charts are a kind of list") {
  const Ran list = run_program("list charts --lang nl");
  CHECK(list.exit_code == 0);
  CHECK(has(list, "de keten als stromen"));
}

TEST_SUITE_END();
