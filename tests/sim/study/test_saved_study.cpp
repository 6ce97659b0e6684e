#include <doctest/doctest.h>

#include <cstring>

#include "files/scenario_file.h"
#include "output/json.h"
#include "sim/files/temp_folder.h"
#include "study/comparison.h"
#include "study/saved_study.h"
#include "study/study.h"

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int version = 77;

StudyInput small(bool alternatives = true) {
  StudyInput input;
  input.base = load_scenario("sector-2022", shipped()).value();
  input.base.settings.world.population.homes = 150;
  input.years = 2;
  input.replications = 2;
  input.threads = 2;
  input.seed = 5;
  if (!alternatives) return input;
  Scenario visits = input.base;
  visits.name = "visits";
  visits.settings.policy.staff.visitors = 4;
  Scenario other = input.base;  // another world
  other.name = "other";
  other.settings.world.payment.forget *= 1.5;
  input.alternatives = {visits, other};
  return input;
}

std::string figures(const StudyOutput& output) {
  return compare_json(output, compare(output), Language::en);
}

// Runs with --save-state, then from the file that it made; gives what the two printed.
struct Split {
  std::string saving, continued;
};
Split split(const TempFolder& folder, StudyInput input, Day at, int threads) {
  input.save_at = at;
  auto output = run_study(input);
  REQUIRE(output);
  REQUIRE(output->saved);
  const std::string path =
      folder.write("s.state", state_file_of(std::move(*output->saved), version));
  const auto saved = read_saved_study(path, version, Language::en);
  REQUIRE_MESSAGE(saved.ok(), all_text(saved.problems()));
  input.save_at.reset();
  input.from = *saved;
  input.threads = threads;
  REQUIRE(check_saved(input, path, Language::en).empty());
  const auto continued = run_study(input);
  REQUIRE(continued);
  return {figures(*output), figures(*continued)};
}

// The faults of going on with `input` from what `small()` left at `at`.
std::string refusal(const TempFolder& folder, StudyInput input, Day at,
                    Language language = Language::en) {
  StudyInput first = small(false);
  first.save_at = at;
  auto output = run_study(first);
  REQUIRE(output);
  const std::string path =
      folder.write("s.state", state_file_of(std::move(*output->saved), version));
  input.from = *read_saved_study(path, version, language);
  return all_text(check_saved(input, path, language));
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

const Day new_year = to_day({2023, 1, 1});

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("a study saved and gone on from is the unbroken study, on 1, 2 and 3 threads") {
  const TempFolder folder;
  const StudyInput input = small();
  const auto whole = run_study(input);
  REQUIRE(whole);
  const std::string unbroken = figures(*whole);
  int threads = 1;
  for (const Day at : {to_day({2021, 6, 15}), new_year - 1, new_year, to_day({2024, 2, 29})}) {
    CAPTURE(to_iso(at));
    const Split both = split(folder, input, at, 1 + threads++ % 3);
    CHECK(both.saving == unbroken);
    CHECK(both.continued == unbroken);
  }
}

TEST_CASE("one saved past serves other policies, and fewer replications") {
  const TempFolder folder;
  StudyInput input = small(false);
  input.save_at = new_year - 1;
  auto output = run_study(input);
  REQUIRE(output);
  const std::string path =
      folder.write("s.state", state_file_of(std::move(*output->saved), version));
  StudyInput later = small();
  later.replications = 1;
  const auto unbroken = run_study(later);
  later.from = *read_saved_study(path, version, Language::en);
  REQUIRE(check_saved(later, path, Language::en).empty());
  const auto continued = run_study(later);
  REQUIRE(unbroken);
  REQUIRE(continued);
  CHECK(figures(*continued) == figures(*unbroken));
}

TEST_CASE("a saved state can be gone on from and saved again") {
  const TempFolder folder;
  StudyInput input = small(false);
  const auto whole = run_study(input);
  for (const Day at : {to_day({2022, 3, 9}), to_day({2022, 8, 1}), to_day({2023, 5, 5})}) {
    input.save_at = at;
    auto output = run_study(input);
    REQUIRE(output);
    CHECK(figures(*output) == figures(*whole));
    const std::string path =
        folder.write("s.state", state_file_of(std::move(*output->saved), version));
    input.from = *read_saved_study(path, version, Language::en);
  }
}

TEST_CASE("another world, past, seed, date or more replications are refused, in both languages") {
  const TempFolder folder;
  const Day at = new_year - 1;
  CHECK(refusal(folder, small(false), at) == "");
  StudyInput input = small(false);
  input.base.settings.world.population.rent += 1;
  CHECK(has(refusal(folder, input, at), "another world than \"sector-2022\""));
  CHECK(has(refusal(folder, input, at, Language::nl), "een andere wereld"));
  input = small(false);
  input.base.settings.policy.staff.visitors += 1;
  CHECK(has(refusal(folder, input, at), "another past"));
  CHECK(has(refusal(folder, input, at, Language::nl), "een ander verleden"));
  input = small(false);
  input.base.workflows[2].steps.pop_back();
  CHECK(has(refusal(folder, input, at), "another past"));
  input = small(false);
  input.seed = 6;
  CHECK(has(refusal(folder, input, at), "--seed 5; asked is 6"));
  input = small(false);
  input.replications = 3;
  CHECK(has(refusal(folder, input, at), "holds 2 replications; asked are 3"));
  input = small(false);
  input.base.policy_date = to_day({2024, 1, 1});
  CHECK(has(refusal(folder, input, at), "policy date 2023-01-01"));
  input = small(false);
  input.years = 1;
  CHECK(has(refusal(folder, input, to_day({2024, 3, 1})), "the run ends on 2023-12-31"));
}

TEST_CASE("what changes only after the saved day is no other past, what changed before it is") {
  const TempFolder folder;
  const std::size_t visitors = *find_row("staff.visitors");
  StudyInput input = small(false);
  input.base.dated.push_back({visitors, to_day({2023, 7, 2}), 4, 0});
  CHECK(refusal(folder, input, to_day({2023, 7, 1})) == "");
  CHECK(has(refusal(folder, input, to_day({2023, 7, 2})), "another past"));
  input = small();  // alternatives that differed from the policy date on have no state in there
  CHECK(has(refusal(folder, input, to_day({2023, 7, 1})), "another past than that of \"visits\""));
  CHECK(refusal(folder, small(), new_year - 1) == "");
}

TEST_CASE("days outside the range of a study can't be saved") {
  StudyInput input = small(false);
  for (const Day at : {to_day({2019, 12, 31}), to_day({2024, 12, 31})}) {
    input.save_at = at;
    const auto output = run_study(input);
    CHECK(!output.ok());
    CHECK(has(all_text(output.problems()), "must lie from 2020-01-01 up to and including"));
  }
}

TEST_CASE("a whole file with a body that is no study is refused") {
  const TempFolder folder;
  for (const std::string& body : {std::string(), std::string(100, '\x01')}) {
    std::string content = begin_state_file(this_maker(version));
    content += body;
    seal_state_file(content);
    const auto saved = read_saved_study(folder.write("s", content), version, Language::en);
    CHECK(!saved.ok());
    CHECK(has(all_text(saved.problems()), "no sound states"));
  }
}

TEST_SUITE_END();
