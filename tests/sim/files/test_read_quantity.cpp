#include <doctest/doctest.h>

#include "files/read_quantity.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using drempel::test::all_text;

namespace {

std::string fault_of(std::string_view text) { return all_text(read_quantity(text).problems()); }

}  // namespace

TEST_SUITE_BEGIN("files");

TEST_CASE("a quantity is codes with signs between them") {
  const auto plain = read_quantity("tenants_in_arrears_pct");
  REQUIRE(plain);
  CHECK(plain->only_row() == find_kpi("tenants_in_arrears_pct"));
  const auto sums = read_quantity("announced - judgments / homes + evictions_arrears");
  REQUIRE(sums);
  REQUIRE(sums->above.size() == 2);
  CHECK(sums->above[1].sign == -1);
  REQUIRE(sums->below.size() == 2);
  CHECK(std::holds_alternative<Homes>(sums->below[0].what));
}

TEST_CASE("a code that ends in a sign is one word") {
  const auto read = read_quantity("14+ + 4+");
  REQUIRE(read);
  REQUIRE(read->above.size() == 2);
  CHECK(std::get<const KpiRow*>(read->above[0].what)->code == "14+");
}

TEST_CASE("steps, costs and breaches have a prefix") {
  const auto read = read_quantity("step:A.2.3b + cost:court_fee + breach:no_wik");
  REQUIRE(read);
  CHECK(std::get<StepId>(read->above[0].what) == StepId::A_2_3b);
  CHECK(std::get<CostId>(read->above[1].what) == CostId::court_fee);
  CHECK(std::get<Breach>(read->above[2].what) == Breach::no_wik);
}

TEST_CASE("what is unknown is named with what is near") {
  CHECK(fault_of("judgements") == "unknown figure \"judgements\"; did you mean \"judgments\"?\n");
  CHECK(fault_of("step:A.2.3x").find("did you mean \"step:A.2.3") != std::string::npos);
  CHECK(fault_of("cost:court_fees").find("did you mean \"cost:court_fee\"?") != std::string::npos);
  CHECK(fault_of("zzzzzzzzzz").find("drempel list kpis") != std::string::npos);
}

TEST_CASE("signs where no sign can stand are refused") {
  for (const char* text : {"", "judgments +", "+ judgments", "judgments announced",
                           "judgments / homes / homes", "judgments / / homes", "/"}) {
    CAPTURE(text);
    CHECK_FALSE(read_quantity(text).ok());
  }
}

TEST_CASE("every figure there is can be named") {
  for (const auto rows : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : rows) {
      const auto read = read_quantity(row.code);
      CAPTURE(std::string(row.code));
      REQUIRE(read);
      CHECK(read->only_row()->code == row.code);
    }
}

TEST_SUITE_END();
