#include <doctest/doctest.h>

#include "fake_study.h"
#include "output/benchmark_part.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("the benchmark names the size class and the sector's figures, and invents none") {
  StudyOutput output = fake_study(false);
  output.base.scenario.settings.world.population.homes = 23'000;
  const std::string text = benchmark_part(output, compare(output), Language::en);
  CHECK(text.find("FINANCIAL RETURN") < text.find("SOCIAL RETURN"));
  CHECK(text.find("15,000 to 30,000 homes") != std::string::npos);
  CHECK(text.find("1.1 (2022)") != std::string::npos);  // arrears of all
  CHECK(text.find("4 (2017)") != std::string::npos);    // announced per eviction
  CHECK(text.find("none per size class") != std::string::npos);
  const std::size_t departed = text.find("Arrears, departed tenants");
  CHECK(text.substr(departed, text.find('\n', departed) - departed).find("(20") ==
        std::string::npos);
}

TEST_SUITE_END();
