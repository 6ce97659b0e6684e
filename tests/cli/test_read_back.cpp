#include <doctest/doctest.h>

#include "cli/setting.h"
#include "program.h"

using namespace drempel;
using namespace drempel::cli;

TEST_SUITE_BEGIN("cli");

TEST_CASE("settings are read as the program prints values, and files' own notation stays") {
  CHECK(as_in_a_file("handover.min_owed=€ 1.500", Language::nl) == "handover.min_owed=1500");
  CHECK(as_in_a_file("handover.min_owed=€1,500", Language::en) == "handover.min_owed=1500");
  CHECK(as_in_a_file("handover.min_owed = 1.500,50", Language::nl) == "handover.min_owed=1500.5");
  CHECK(as_in_a_file("handover.min_owed=1.500", Language::nl) == "handover.min_owed=1.500");
  CHECK(as_in_a_file("channel.letter.reach=40%", Language::nl) == "channel.letter.reach=0.4");
  CHECK(as_in_a_file("channel.letter.reach=0,4", Language::nl) == "channel.letter.reach=0.4");
  CHECK(as_in_a_file("staff.unlimited=ja", Language::nl) == "staff.unlimited=true");
  CHECK(as_in_a_file("policy_date=1-1-2024", Language::nl) == "policy_date=2024-01-01");
  CHECK(as_in_a_file("policy_date=1 januari 2024", Language::en) == "policy_date=2024-01-01");
  CHECK(as_in_a_file("workflow.all.A.1.2.day=−3", Language::nl) == "workflow.all.A.1.2.day=-3");
  CHECK(as_in_a_file("workflow.all.A.2.3.channel=home_visit", Language::nl) ==
        "workflow.all.A.2.3.channel=home_visit");
  CHECK(as_in_a_file("no equals", Language::nl) == "no equals");
}

TEST_CASE("what may be meant otherwise is said, and what is read stays") {
  const Ran dutch = run_program("check sector-2022 --set handover.min_owed=1.500 --lang nl");
  CHECK(dutch.exit_code == 0);
  CHECK(dutch.text.find("let op: --set: handover.min_owed: 1.500 wordt gelezen als € 1,5") !=
        std::string::npos);
  const Ran clear = run_program("check sector-2022 --set handover.min_owed=1500 --lang nl");
  CHECK(clear.text.find("let op") == std::string::npos);
}

TEST_CASE("a wrong --at names that fault only") {
  const Ran ran = run_program("run sector-2022 --save-state x --at 2023-13-01");
  CHECK(ran.exit_code == 2);
  CHECK(ran.text.find("needs") == std::string::npos);
  CHECK(ran.text.find("--at") != std::string::npos);
}

TEST_SUITE_END();
