#include <doctest/doctest.h>

#include <set>
#include <string>

#include "fake_tally.h"
#include "kpi/risks.h"
#include "policy/rows.h"

using namespace drempel;

namespace {

// The tables of the process book, typed over apart from the rows.
struct BookControl {
  char type;
  std::string_view crosses;
};
constexpr BookControl book[] = {
    {'P', "a"},    {'P', "a"},  {'C', "a"},   {'P', "beg"},  {'P', "bd"}, {'D', "bgi"},
    {'P', "cfh"},  {'P', "cf"}, {'D', "cfi"}, {'P', "d"},    {'P', "di"}, {'P', "acdegi"},
    {'C', "degi"}, {'P', "g"},  {'P', "bgi"}, {'P', "h"},    {'D', "h"},  {'P', "acf"},
    {'P', "acf"},  {'P', "c"},  {'C', "c"},   {'D', "aceg"}, {'P', "ae"},
};
constexpr std::string_view book_goals[] = {"d", "abd", "ac", "b", "d", "ad", "abcd", "acd", "acd"};

std::string crosses(const ControlRow& control, Cross kind) {
  std::string letters;
  for (const RiskRow& risk : risk_rows())
    if (cross_of(control, risk.id) == kind) letters += letter_of(risk.id);
  return letters;
}

}  // namespace

TEST_SUITE_BEGIN("kpi");

TEST_CASE("the 23 controls have the book's types and crosses, none more and none less") {
  REQUIRE(control_rows().size() == std::size(book));
  for (std::size_t i = 0; i < std::size(book); ++i) {
    CAPTURE(i + 1);
    const ControlRow& control = control_rows()[i];
    CHECK(letter_of(control.type) == book[i].type);
    std::string all;
    for (const RiskRow& risk : risk_rows())
      if (cross_of(control, risk.id) != Cross::none) all += letter_of(risk.id);
    CHECK(all == book[i].crosses);
  }
}

TEST_CASE("only the crosses of 18, 19, 22 and 23 under violence are doubted") {
  const std::set<int> doubted{18, 19, 22, 23};
  for (const ControlRow& control : control_rows()) {
    CAPTURE(control.number);
    CHECK(crosses(control, Cross::doubted) == (doubted.count(control.number) ? "a" : ""));
  }
  CHECK(crosses(control_rows()[17], Cross::given) == "cf");
}

TEST_CASE("the nine risks endanger the goals that the book crosses") {
  REQUIRE(risk_rows().size() == std::size(book_goals));
  for (std::size_t i = 0; i < std::size(book_goals); ++i) {
    std::string goals;
    for (const GoalRow& goal : goal_rows())
      if (endangers(risk_rows()[i], goal.id)) goals += letter_of(goal.id);
    CAPTURE(risk_rows()[i].name.en);
    CHECK(goals == book_goals[i]);
    CHECK(letter_of(risk_rows()[i].id) == static_cast<char>('a' + i));
  }
}

TEST_CASE("texts of goals, risks and controls are there in both languages") {
  const auto both = [](const Text& text) { return !text.en.empty() && !text.nl.empty(); };
  for (const GoalRow& goal : goal_rows()) CHECK(both(goal.name));
  for (const RiskRow& risk : risk_rows()) {
    CHECK(both(risk.name));
    CHECK(both(risk.description));
    CHECK(risk.carried_by.en.empty() == risk.measures.empty());
    CHECK(both(risk.carried_by) == !risk.measures.empty());
  }
  for (const ControlRow& control : control_rows()) {
    CHECK(both(control.name));
    CHECK(control.mechanism.note.en.empty() == control.mechanism.note.nl.empty());
    if (control.mechanism.carried()) CHECK(both(control.mechanism.note));
  }
}

TEST_CASE(
    "every measure reads a figure that exists, every lever is a policy row with other values") {
  for (const RiskRow& risk : risk_rows())
    for (const RiskMeasure& measure : risk.measures) {
      CAPTURE(measure.code);
      CHECK(row_of(measure) != nullptr);
    }
  for (const ControlRow& control : control_rows()) {
    const ControlMechanism& m = control.mechanism;
    CAPTURE(control.number);
    CHECK(!m.steps.empty() + !m.lever.empty() + m.whole <= 1);
    if (m.lever.empty()) continue;
    const auto row = find_row(m.lever);
    REQUIRE(row.has_value());
    CHECK(rows()[*row].kind == Kind::policy);
    for (const double value : {m.off, m.on}) {
      CHECK(value >= rows()[*row].low);
      CHECK(value <= rows()[*row].high);
    }
    CHECK(m.off != m.on);
  }
}

TEST_CASE("contracts, file checks and watching arrangements are measured, exceptions say why not") {
  for (const int number : {16, 17, 22}) {
    CAPTURE(number);
    const ControlRow& control = control_rows()[static_cast<std::size_t>(number) - 1];
    CHECK(control.mechanism.carried());
  }
  CHECK(!control_rows()[22].mechanism.carried());
  CHECK(!control_rows()[22].mechanism.note.en.empty());
}

TEST_CASE("breaches of all terms add up over the year") {
  Tally tally = fake_tally();
  counted(tally, 0).breaches[0] = 2;
  counted(tally, 3).breaches[1] = 3;
  const RiskMeasure measure{RiskColumn::likelihood, "breaches_all"};
  REQUIRE(row_of(measure));
  CHECK(in_last_year(*row_of(measure), tally).number == 5);
}

TEST_SUITE_END();
