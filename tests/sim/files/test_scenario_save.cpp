#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "files/scenario_file.h"
#include "files/scenario_save.h"
#include "files/template.h"
#include "files/toml_node.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const std::string text = R"(# my own
base   = 'sector-2022'   # the sector

[population]
homes = 25_000           # of which 3 % empty
rent  = 5.82e2

[staff]  # people
visitors = { value = 0.80, source = 'hours [2025]', status = 'published' }
skill = [ 0.5, { from = 2024-01-01, value = 0.6 } ]

# steps
[workflow.all.'A.2.3']
day = 42
channel = [
  'home_visit',   # first
  'office_visit',
]
)";

std::string set(const std::string& key, const std::string& value) {
  const auto changed = with_value(text, key, value);
  REQUIRE_MESSAGE(changed.ok(), all_text(changed.problems()));
  return *changed;
}

std::string replaced(const std::string& from, const std::string& to) {
  std::string copy = text;
  return copy.replace(copy.find(from), from.size(), to);
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("saving one value changes its line and nothing else") {
    CHECK(set("population.homes", "24000") == replaced("25_000 ", "24000 "));
    CHECK(set("staff.visitors", "1.5") == replaced("0.80", "1.5"));
    CHECK(set("staff.visitors", "{ value = 1 }") ==
          replaced("{ value = 0.80, source = 'hours [2025]', status = 'published' }",
                   "{ value = 1 }"));
    CHECK(set("workflow.all.A.2.3.day", "21") == replaced("42", "21"));
    CHECK(set("workflow.all.'A.2.3'.channel", "'home_visit'") ==
          replaced("[\n  'home_visit',   # first\n  'office_visit',\n]", "'home_visit'"));
    CHECK(set("staff.skill", "[0.7]") ==
          replaced("[ 0.5, { from = 2024-01-01, value = 0.6 } ]", "[0.7]"));
    CHECK(set("base", "'mine'") == replaced("'sector-2022'", "'mine'"));
  }

  TEST_CASE("a new value comes behind the last of its table") {
    CHECK(set("staff.hours", "1400") ==
          replaced("value = 0.6 } ]\n", "value = 0.6 } ]\nhours = 1400\n"));
    CHECK(set("policy_date", "2024-01-01") ==
          replaced("# the sector\n", "# the sector\npolicy_date = 2024-01-01\n"));
    CHECK(set("workflow.all.A.2.3.repeat", "2") == text + "repeat = 2\n");
    CHECK(set("workflow.all.A.2.4.day", "60") == text + "\n[workflow.all.'A.2.4']\nday = 60\n");
    CHECK(set("approach.introduction", "0.9") == text + "\n[approach]\nintroduction = 0.9\n");
  }

  TEST_CASE("texts of other shapes keep their shape") {
    const auto in = [](const std::string& original, const std::string& key,
                       const std::string& value) {
      const auto changed = with_value(original, key, value);
      return changed ? *changed : all_text(changed.problems());
    };
    CHECK(in("", "staff.hours", "3") == "[staff]\nhours = 3\n");
    CHECK(in("", "name", "'x'") == "name = 'x'\n");
    CHECK(in("staff.hours = 2", "staff.hours", "3") == "staff.hours = 3");
    CHECK(in("staff.hours = 2", "staff.skill", "0.3") == "staff.hours = 2\nstaff.skill = 0.3\n");
    CHECK(in("staff = { hours = 2 }\n", "staff.skill", "0.3") ==
          "staff = { hours = 2, skill = 0.3 }\n");
    CHECK(in("staff = { hours = 2 } # x\n", "staff.hours", "3") == "staff = { hours = 3 } # x\n");
    CHECK(in("staff = {}\n", "staff.hours", "3") == "staff = { hours = 3 }\n");
    CHECK(in("[staff]\r\nhours = 2\r\n[x]\r\n", "staff.skill", "1") ==
          "[staff]\r\nhours = 2\r\nskill = 1\r\n[x]\r\n");
    CHECK(in("[staff]\n# none yet\n", "staff.skill", "1") == "[staff]\nskill = 1\n# none yet\n");
    CHECK(in("\xef\xbb\xbf"
             "a = 1\n",
             "b", "2") ==
          "\xef\xbb\xbf"
          "a = 1\nb = 2\n");
    CHECK(in("s = '''\n[staff]\nhours = 1\n'''\n[staff]\nhours = 2\n", "staff.hours", "3") ==
          "s = '''\n[staff]\nhours = 1\n'''\n[staff]\nhours = 3\n");
    CHECK(in("\"staff\".'hours' = 2\n", "staff.hours", "3") == "\"staff\".'hours' = 3\n");
    CHECK(in("shock.illness.rate = 1\n", "shock.job_loss.rate", "2") ==
          "shock.illness.rate = 1\n\n[shock.job_loss]\nrate = 2\n");
  }

  TEST_CASE("what can't be changed alone is refused") {
    for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{
             {"staff.skill", "0.7"},       // a list of dated values
             {"population.homes.x", "1"},  // inside a number
             {"population", "3"},          // a whole table
             {"staff.hours", "1 # one"},
             {"staff.hours", "1\nx = 2"},
             {"staff.hours", ""},
             {"staff.hours", "x"},
             {"", "1"},
             {"a..b", "1"},
             {"a b", "1"}}) {
      const std::string tried = key + " = " + value;
      CAPTURE(tried);
      CHECK(!with_value(text, key, value).ok());
    }
    CHECK(!with_value("a = = 1", "a", "2").ok());
    CHECK(!with_value("[[a]]\nb = 1\n[[a]]\nb = 2\n", "a.b", "3").ok());
    CHECK(!with_value("\"a\\u0062\" = 1\n", "ab", "3").ok());
    CHECK(!with_value("a = { from = 2024-01-01, value = 1 }\n", "a", "2").ok());
  }

  TEST_CASE("a number that is there already keeps its spelling") {
    CHECK(*with_value(text, "population.homes", 25000.0) == text);
    CHECK(*with_value(text, "population.rent", 582.0) == text);
    CHECK(*with_value(text, "staff.visitors", 0.8) == text);
    CHECK(*with_value(text, "staff.visitors", 0.1 + 0.2) ==
          replaced("0.80", "0.30000000000000004"));
    CHECK(!with_value(text, "staff.visitors", std::nan("")).ok());
    CHECK(!with_value(text, "staff.visitors", std::numeric_limits<double>::infinity()).ok());
  }

  TEST_CASE("every row can be written into a file and read back from it") {
    const TempFolder folder;
    // The ends of the ranges; shares at nil, since some of them must not add up to more than 1.
    const auto end_of = [](const Row& row) { return row.unit == Unit::share ? row.low : row.high; };
    std::string grown = "base = 'sector-2022' # all rows\n";
    for (const Row& row : rows()) {
      CAPTURE(key_of(row));
      const auto next = with_value(grown, key_of(row), end_of(row));
      REQUIRE_MESSAGE(next.ok(), all_text(next.problems()));
      grown = *next;
    }
    const auto scenario = load_scenario(folder.write("all.toml", grown), shipped());
    REQUIRE_MESSAGE(scenario.ok(), all_text(scenario.problems()));
    for (const Row& row : rows()) {
      CAPTURE(key_of(row));
      CHECK(value_of(row, scenario->settings) == end_of(row));
    }
  }

  TEST_CASE("a new file loads as it is, and with its examples taken into use") {
    const TempFolder folder;
    Language language = Language::en;
    SUBCASE("in English") {}
    SUBCASE("in Dutch") { language = Language::nl; }
    const auto path = new_scenario("my-plan", folder.path(), language);
    REQUIRE(path.ok());
    CHECK(load_scenario(path->string(), shipped()).ok());
    CHECK(all_text(new_scenario("my-plan", folder.path(), language).problems())
              .find("is there already") != std::string::npos);
    CHECK(folder.files() == 1);
    std::string in_use;
    std::istringstream lines(read_whole(*path));
    for (std::string line; std::getline(lines, line);) {
      // Prose begins with a capital, and examples within prose stand further in.
      const bool code = line.rfind("# ", 0) == 0 && line.size() > 2 &&
                        (line[2] == '[' || (line[2] >= 'a' && line[2] <= 'z'));
      in_use += (code ? line.substr(2) : line) + "\n";
    }
    const auto used = load_scenario(folder.write("used.toml", in_use), shipped());
    CHECK_MESSAGE(used.ok(), all_text(used.problems()));
    for (const char* bad : {"", "../x", "a/b", "A", "a b", "-a", "é", "x.toml",
                            "a234567890123456789012345678901234567890123456789012345678901"}) {
      CAPTURE(bad);
      CHECK(!template_text(bad, language).ok());
    }
  }
}

TEST_SUITE("files") {
  TEST_CASE("taking a key out leaves the rest as it was") {
    const std::string text = "# mine\n[staff]\nvisitors = 4 # more\ncollectors = 2\n";
    CHECK(*without_value(text, "staff.visitors") == "# mine\n[staff]\ncollectors = 2\n");
    CHECK(*without_value(text, "staff.skill") == text);
    CHECK(*without_value("[workflow.all.'A.2.1']\nday = 5\nchannel = 'sms'\n",
                         "workflow.all.'A.2.1'.day") ==
          "[workflow.all.'A.2.1']\nchannel = 'sms'\n");
    CHECK_FALSE(without_value("staff = { visitors = 4, collectors = 2 }\n", "staff.visitors"));
    CHECK_FALSE(without_value("not toml", "staff.visitors"));
  }

  TEST_CASE("save: a table goes with its headers and values, comments of their own stay") {
    const std::string text =
        "name = 'x'\n\n# talk\n[workflow.newcomer.'A.2.1']  # gone\nday = 4 # gone too\n"
        "# stays\nrepeat = 2\nevery = 3\n[workflow.newcomer.'A.2.2']\nday = 9\n"
        "[workflow.regular.'A.2.1']\nday = 5\n";
    const auto one = without_table(text, "workflow.newcomer.'A.2.1'");
    REQUIRE(one);
    CHECK(*one ==
          "name = 'x'\n\n# talk\n# stays\n[workflow.newcomer.'A.2.2']\nday = 9\n"
          "[workflow.regular.'A.2.1']\nday = 5\n");
    const auto segment = without_table(text, "workflow.newcomer");
    REQUIRE(segment);
    CHECK(*segment == "name = 'x'\n\n# talk\n# stays\n[workflow.regular.'A.2.1']\nday = 5\n");
    CHECK(*without_table(text, "workflow.lax") == text);
    CHECK_FALSE(without_table(text, ""));
    CHECK_FALSE(without_table("x = ", "x"));
    CHECK_FALSE(without_table("a = { b = { c = 1 } }\n", "a.b"));
    CHECK(*without_table("[a]\nb.c = 1\nb.d = 2\ne = 3\n", "a.b") == "[a]\ne = 3\n");
    CHECK(has_key(text, "workflow.newcomer"));
    CHECK(has_key(text, "workflow.newcomer.'A.2.1'.day"));
    CHECK_FALSE(has_key(text, "workflow.lax"));
    CHECK_FALSE(has_key("x = ", "x"));
  }
}
