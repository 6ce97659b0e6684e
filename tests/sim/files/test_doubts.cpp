#include <doctest/doctest.h>

#include "files/doubts.h"
#include "files/scenario_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;

TEST_SUITE("files") {
  TEST_CASE("doubts: euros with three decimals are read as they stand, and named") {
    const Problems doubts = doubts_in_text(
        "base = 'sector-2022'\n[handover]\nmin_owed = 1.500\n[staff]\ncollectors = 1.250\n",
        "a.toml");
    REQUIRE(doubts.size() == 1);
    CHECK(to_text(doubts.front(), Language::nl) ==
          "a.toml:3: handover.min_owed: 1.500 wordt gelezen als € 1,5; is € 1.500 bedoeld, schrijf "
          "dan 1500, anders 1.5");
    CHECK(to_text(doubts.front(), Language::en).find("read as € 1.5; if € 1,500 is meant") !=
          std::string::npos);
  }

  TEST_CASE("doubts: dated values and tables too, and nothing that is clear") {
    CHECK(doubts_in_text("handover.min_owed = [100, { from = 2024-01-01, value = 2.500 }]\n", "f")
              .size() == 1);
    CHECK(doubts_in_text("handover.min_owed = { value = 2.500, source = 'x é' }\n", "f").size() ==
          1);
    const auto steps = doubts_in_text("[workflow.all.'A.2.4']\nmin_owed = 1.500\n", "f");
    REQUIRE(steps.size() == 1);  // a step's least amount has no row
    CHECK(steps.front().key == "workflow.all.'A.2.4'.min_owed");
    for (const char* clear :
         {"workflow.lax.'A.2.4'.min_owed = 150", "workflow.lax.'A.2.4'.min_months = 1.500"})
      CHECK(doubts_in_text(clear, "f").empty());
    for (const char* clear :
         {"handover.min_owed = 1.5", "handover.min_owed = 1500.000", "handover.min_owed = 0.125",
          "handover.min_owed = '1.500'", "not toml", "handover.min_owed = 1500"}) {
      CAPTURE(clear);
      CHECK(doubts_in_text(clear, "f").empty());
    }
    const std::string setting = "handover.min_owed=1.500";
    CHECK(doubts_in_settings({&setting, 1}).size() == 1);
  }

  TEST_CASE("doubts: a base beside the file and every patch are looked at") {
    TempFolder folder;
    folder.write("below.toml", "base = 'sector-2022'\n[handover]\nmin_owed = 1.500\n");
    const auto file = folder.write("above.toml", "base = 'below'\n");
    const auto patch = folder.write("patch.toml", "patch = true\n[handover]\nmin_owed = 2.500\n");
    const Problems doubts = doubts_of(file + "+" + patch, shipped());
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].file.ends_with("below.toml"));
    CHECK(doubts[1].file.ends_with("patch.toml"));
    CHECK(load_scenario(file, shipped())->settings.policy.handover.min_owed == 1.5);
  }
}
