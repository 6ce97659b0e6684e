// Every row of the law (policy/law.h) is read by a rule, and what that rule says changes on the day
// from which the row holds and not on the day before.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "chain/age.h"
#include "chain/court.h"
#include "chain/housing_benefit.h"
#include "chain/recovery.h"
#include "chain/settlement.h"
#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream in(path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

// The enum's names, read from its header.
std::vector<std::string> law_names() {
  const std::string header = text_of(fs::path(DREMPEL_SOURCE_DIR) / "sim/policy/law.h");
  std::istringstream lines(header.substr(header.find("enum class Law")));
  std::vector<std::string> names;
  std::string line;
  std::getline(lines, line);  // the enum itself
  while (std::getline(lines, line) && line != "};") {
    const std::size_t from = line.find_first_not_of(' ');
    names.push_back(line.substr(from, line.find_first_of(", ", from) - from));
  }
  names.pop_back();  // count
  return names;
}

// Code that reads the law: all rooms, and in law.cpp what comes after the rows and their names.
std::string readers() {
  std::string all;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(DREMPEL_SOURCE_DIR) / "sim")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    const std::string name = entry.path().filename().string();
    if (name == "law.h" || name == "law_rows.h") continue;
    std::string text = text_of(entry.path());
    if (name == "law.cpp") text = text.substr(text.find("constexpr double yearly_index"));
    all += text;
  }
  return all;
}

int missing_duties(Day day) {
  Scene scene;
  scene.today = day;
  scene.file.personal_tried = scene.file.reminded = false;
  return how_many(duties_missed(scene.context()));
}

bool eviction_without_report_is_a_breach(Day day) {
  Scene scene = at_court();
  scene.file.announced = true;
  scene.file.times[at(StepId::B_2_4)] = 0;
  scene.today = day;
  return has(scene.act(StepId::B_2_5), Breach::no_municipal_report);
}

int days_to_judgment(Day day) {
  Scene scene = at_court();
  scene.file.judgment = Judgment::none;
  scene.set("court.summons_months", 0);
  scene.set("court.tests_days", 200);
  scene.today = day;
  return scene.act(StepId::B_2_1).lead_days;
}

double protected_share(Day day) {
  Household single;
  single.income = IncomeType::benefit;
  World world = hand_values().world;
  world.recovery.above_protected = 0;
  return in_euros(protected_income(single, day, world)) / assistance_norm(single, day);
}

double norm(Day day) {
  Household single;
  return assistance_norm(single, day);
}

// The fewest months of age that are pension age.
int pension_age(Day day) {
  int months = 600;
  while (!reached_pension_age(months, day)) ++months;
  return months;
}

BenefitLimits limits(int children, Day day) {
  Household h;
  h.type = HouseholdType::couple;
  h.children = static_cast<std::uint8_t>(children);
  return benefit_limits(h, day);
}

// What a rule makes of the law on a day; every row that follows another must move it.
double said_on(Law law, Day day) {
  const auto fee = [&](double claim) { return in_euros(court_fee(euros(claim), day)); };
  const auto rate = [&](double claim) {
    return in_euros(representation_rate(euros(claim), false, day));
  };
  switch (law) {
    case Law::collection_scale:
      return in_euros(collection_costs(euros(100), day));
    case Law::pension_age:
      return pension_age(day);
    case Law::landlord_duties:
      return missing_duties(day);
    case Law::municipal_report:
      return eviction_without_report_is_a_breach(day) ? 1 : 0;
    case Law::own_motion:
      return days_to_judgment(day);
    case Law::assistance_norm:
      return norm(day);
    case Law::protected_income:
      return protected_share(day);
    case Law::settlement_months:
      return settlement_months(Settlement::msnp, day, hand_values().world);
    case Law::vat:
      return in_euros(vat_on(euros(1000), day));
    case Law::summons_fee:
    case Law::service_fee:
    case Law::notice_fee:
    case Law::eviction_fee:
    case Law::attachment_fee:
      return in_euros(act_price(law, 1, day));
    case Law::court_fee_500:
      return fee(500);
    case Law::court_fee_1500:
      return fee(1500);
    case Law::court_fee_2500:
      return fee(2500);
    case Law::court_fee_5000:
      return fee(5000);
    case Law::court_fee_12500:
      return fee(12500);
    case Law::court_fee_more:
      return fee(20000);
    case Law::rate_250:
      return rate(250);
    case Law::rate_500:
      return rate(500);
    case Law::rate_1250:
      return rate(1250);
    case Law::rate_2500:
      return rate(2500);
    case Law::rate_3750:
      return rate(3750);
    case Law::rate_5000:
      return rate(5000);
    case Law::rate_10000:
      return rate(9999);
    case Law::rate_20000:
      return rate(20000);
    case Law::rate_40000:
      return rate(40000);
    case Law::rate_100000:
      return rate(40001);
    case Law::after_most:
      return in_euros(after_costs(euros(90000), true, day));
    case Law::benefit_quality:
      return in_euros(limits(0, day).quality);
    case Law::benefit_cap_low:
      return in_euros(limits(0, day).cap);
    case Law::benefit_cap_high:
      return in_euros(limits(1, day).cap);
    case Law::benefit_most:
      return in_euros(limits(0, day).most);
    case Law::rate_eviction:
      return in_euros(representation_rate(euros(100), true, day));
    default:
      return -1;  // no rule of a dated change
  }
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("every subject of the law is read by a rule") {
  const std::vector<std::string> names = law_names();
  REQUIRE(names.size() == count_of<Law>);
  CHECK(names.front() == "wik_days");
  const std::string code = readers();
  for (const std::string& name : names) {
    const std::string used = "Law::" + name;
    bool found = false;
    for (std::size_t i = code.find(used); i != code.npos && !found; i = code.find(used, i + 1)) {
      const char next = code[i + used.size()];
      found = next != '_' && (next < '0' || next > '9') && (next < 'a' || next > 'z');
    }
    CHECK_MESSAGE(found, name);
  }
}

TEST_CASE("what a rule says changes on the day that a row of the law begins, and not before") {
  const LawRow* before = nullptr;
  int edges = 0;
  for (const LawRow& row : law_rows()) {
    const bool follows = before && before->law == row.law;
    const double old = follows ? before->value : 0;
    before = &row;
    if (!follows) continue;
    const std::string name(name_of(row.law).en);
    CAPTURE(name);
    CAPTURE(row.from.year);
    const Day from = to_day(row.from);
    const double eve = said_on(row.law, from - 1), day = said_on(row.law, from);
    CHECK(eve != -1);  // a dated change needs its rule here
    if (row.value == old) {
      CHECK(day == eve);
      continue;
    }
    ++edges;
    CHECK(day != eve);
    CHECK((day > eve) == (row.value > old));
    CHECK(said_on(row.law, from + 1) == day);
    CHECK(said_on(row.law, from - 2) == eve);
  }
  CHECK(edges > 100);
}

TEST_SUITE_END();
