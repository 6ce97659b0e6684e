#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "fake_study.h"
#include "output/json.h"
#include "schema.h"

using nlohmann::json;
using namespace drempel;

namespace {

json kpi(const json& run, const std::string& code) {
  for (const json& row : run["kpis"])
    if (row["code"] == code) return row;
  return {};
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("a run's JSON keeps to its schema") {
  const StudyOutput output = fake_study(false);
  const json run = json::parse(run_json(output, compare(output), Language::en));
  CHECK(fault_in(run, "run.schema.json") == "");
  CHECK(run["homes"] == run["homes"].get<int>());
  CHECK(run["replications"] == 2);
  CHECK(run["last_year"] == 2023);
}

TEST_CASE("a comparison's JSON keeps to its schema") {
  const StudyOutput output = fake_study();
  const json both = json::parse(compare_json(output, compare(output), Language::nl));
  CHECK(fault_in(both, "compare.schema.json") == "");
  REQUIRE(both["alternatives"].size() == 1);
  CHECK(both["alternatives"][0]["difference"].contains("costs"));
  CHECK(both["pairing"]["noise_removed"].is_number());
}

TEST_CASE("the schema's check finds what is missing or of another kind") {
  const StudyOutput output = fake_study(false);
  json run = json::parse(run_json(output, compare(output), Language::en));
  json broken = run;
  broken["kpis"][0].erase("code");
  CHECK(fault_in(broken, "run.schema.json") == ".kpis[0]: lacks code");
  broken = run;
  broken["ledger"]["paid_cents"] = "1";
  CHECK(fault_in(broken, "run.schema.json") == ".ledger.paid_cents: is a string");
}

TEST_CASE("figures in JSON are those worked by hand") {
  const StudyOutput output = fake_study();
  const json both = json::parse(compare_json(output, compare(output), Language::en));
  // KPI 9: €40,000 and €48,000 over €7.2 million.
  const json nine = kpi(both["base"], "9");
  CHECK(nine["last_year"]["mean"].get<double>() == doctest::Approx(100 * 44.0 / 7200));
  CHECK(nine["quarters"].size() == 4);
  CHECK(nine["quarters"][3]["end"] == "2023-12-31");
  // 13a: 4 and 8 evictions; the alternative has 4 and 4: differences 0 and −4.
  const json change = kpi(both["alternatives"][0]["difference"], "13a")["last_year"];
  CHECK(change["mean"] == -2.0);
  CHECK(change["p05"].get<double>() == doctest::Approx(-3.8));
  CHECK(change["certainty"] == "cant_tell");
  // Nobody settled: null with the count beside it.
  CHECK(kpi(both["base"], "7")["last_year"]["mean"].is_null());
  CHECK(kpi(both["base"], "7")["last_year"]["n"] == 0);
  // Ledgers are summed over replications.
  CHECK(both["base"]["ledger"]["billed_cents"] == 1'440'000'000);
  CHECK(both["base"]["ledger"]["opening_cents"] == 8'800'000);
}

TEST_CASE("the benchmark has the keys that are fixed") {
  const StudyOutput output = fake_study(false);
  const json run = json::parse(run_json(output, compare(output), Language::en));
  std::set<std::string> keys;
  for (const json& row : run["benchmark"]) keys.insert(row["key"]);
  CHECK(keys == std::set<std::string>{"hap_total", "hap_sitting", "hap_departed", "written_off",
                                      "files_running_per_1000", "files_new_per_1000",
                                      "announced_per_1000", "evictions_per_1000",
                                      "evictions_arrears_per_1000", "reversals_per_debit",
                                      "announced_per_eviction"});
}

TEST_CASE("money in JSON is in euros with two decimals") {
  const StudyOutput output = fake_study(false);
  const json run = json::parse(run_json(output, compare(output), Language::en));
  // 12.34 × 60 and × 70 a quarter: € 2,961.60 and € 3,455.20 a year.
  CHECK(run["costs"][0]["eur_per_year"]["mean"] == 3208.4);
}

TEST_SUITE_END();
