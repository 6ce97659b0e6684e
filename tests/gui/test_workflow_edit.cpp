#include <doctest/doctest.h>

#include "files/codes.h"
#include "gui/workflow_edit.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace {

constexpr std::size_t all = 0, regular = 1, newcomer = 2;

// A world whose workflow is known here, and a strategy with a comment on every line.
struct Desk {
  TempFolder folder;
  Session session{shipped()};
  std::filesystem::path path;

  explicit Desk(const std::string& strategy = "") {
    const auto base = folder.write("base.toml",
                                   "name = 'known'\nbase = 'sector-2022'\n"
                                   "[workflow.all.'A.2.3']\nday = 40\nrepeat = 4\nevery = 21\n"
                                   "[workflow.all.'A.2.4']\nday = 30\nchannel = 'letter'\n"
                                   "[workflow.all.'A.2.5']\nafter = 'A.2.4'\ndays = 31\n"
                                   "[workflow.all.'A.2.3d']\noff = true\n");
    path = folder.write("mine.toml", "name = 'mine'  # mine\npatch = true\n" + strategy);
    REQUIRE(session.open_base(base).empty());
    REQUIRE(session.add(path).empty());
  }
  const Workflow& workflow(std::size_t place) const {
    return workflow_at(*session.at(1).scenario, place);
  }
  const WorkflowStep& step(StepId id, std::size_t place = regular) const {
    const WorkflowStep* found = find_step(workflow(place), id);
    REQUIRE(found);
    return *found;
  }
  // Writes the step as it should be.
  void write(const WorkflowStep& wanted, std::size_t place = all) {
    REQUIRE(session.set_all(1, step_changes(place, step(wanted.step, place), wanted)).empty());
  }
};

bool same_steps(const Workflow& a, const Workflow& b) {
  return take_over(regular, a, b).empty() && take_over(regular, b, a).empty();
}

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("workflow edit: a day becomes a moment after another step, and a day again") {
    Desk desk;
    WorkflowStep wanted = desk.step(StepId::A_2_3);
    CHECK(day_of(desk.workflow(all), wanted) == 40);
    wanted.has_day = false, wanted.has_after = true;
    wanted.after = StepId::A_2_4, wanted.days = 10;
    wanted.any_result = false, wanted.on = StepResult::missed;
    desk.write(wanted);
    const WorkflowStep after = desk.step(StepId::A_2_3);
    CHECK_FALSE(after.has_day);
    CHECK(after.after == StepId::A_2_4);
    CHECK(after.on == StepResult::missed);
    CHECK(after.repeat == 4);
    CHECK(day_of(desk.workflow(all), after) == 40);
    wanted.has_day = true, wanted.has_after = false, wanted.day = 12;
    desk.write(wanted);
    CHECK(desk.step(StepId::A_2_3).has_day);
    CHECK(desk.step(StepId::A_2_3).day == 12);
    CHECK(desk.session.at(1).text.find("after") == std::string::npos);
  }

  TEST_CASE("workflow edit: every field reaches the file and comments stay") {
    Desk desk(
        "[workflow.all.'A.2.3']  # visits\nday = 33  # our day\n"
        "# how often\nrepeat = 2 # twice\nevery = 9\n");
    WorkflowStep wanted = desk.step(StepId::A_2_3);
    wanted.channels = {ChannelId::office_visit, ChannelId::home_visit};
    wanted.repeat = 3, wanted.every = 6;
    wanted.unless = (1U << at(Unless::contact)) | (1U << at(Unless::first_case));
    desk.write(wanted);
    for (const char* comment : {"# mine", "# visits", "# our day", "# how often", "# twice"})
      CHECK(desk.session.at(1).text.find(comment) != std::string::npos);
    CHECK(desk.step(StepId::A_2_3).channels == wanted.channels);
    CHECK(desk.step(StepId::A_2_3).unless == wanted.unless);
    CHECK(desk.step(StepId::A_2_3).every == 6);
    wanted.repeat = 1, wanted.unless = 0, wanted.channels = {ChannelId::home_visit};
    desk.write(wanted);
    CHECK(desk.step(StepId::A_2_3).repeat == 1);
    CHECK(desk.step(StepId::A_2_3).unless == 0);
    CHECK(desk.session.at(1).text.find("channel = 'home_visit'") != std::string::npos);
    CHECK(step_changes(all, wanted, wanted).empty());
  }

  TEST_CASE("workflow edit: a day and a step before it, and least amounts, reach the file") {
    Desk desk;
    WorkflowStep wanted = desk.step(StepId::A_2_5);
    wanted.has_day = true, wanted.day = 70, wanted.days = 16;
    wanted.min_owed = 900, wanted.min_months = 1.5;
    desk.write(wanted);
    CHECK(desk.step(StepId::A_2_5) == wanted);
    CHECK(day_of(desk.workflow(all), desk.step(StepId::A_2_5)) == 70);
    wanted.has_day = false, wanted.day = 0, wanted.min_owed.reset();
    desk.write(wanted);
    CHECK_FALSE(desk.step(StepId::A_2_5).has_day);
    CHECK_FALSE(desk.step(StepId::A_2_5).min_owed);
    CHECK(desk.step(StepId::A_2_5).min_months == 1.5);
    CHECK(desk.session.at(1).text.find("day = 70") == std::string::npos);
  }

  TEST_CASE("workflow edit: a step that only this file added goes without a trace") {
    Desk desk;
    const std::string before = desk.session.at(1).text;
    WorkflowStep wanted;
    wanted.step = StepId::A_2_3d, wanted.has_day = true, wanted.day = 50;
    REQUIRE(desk.session.set_all(1, new_step(all, wanted)).empty());
    CHECK(desk.step(StepId::A_2_3d, newcomer).day == 50);
    REQUIRE(take_out(desk.session, 1, all, StepId::A_2_3d).empty());
    CHECK_FALSE(find_step(desk.workflow(newcomer), StepId::A_2_3d));
    CHECK(desk.session.at(1).text.find("off") == std::string::npos);
    CHECK(desk.session.at(1).text.find("A.2.3d") == std::string::npos);
  }

  TEST_CASE("workflow edit: a step of today's is turned off, and comes back as it was") {
    Desk desk;
    REQUIRE(take_out(desk.session, 1, newcomer, StepId::A_2_3).empty());
    CHECK_FALSE(find_step(desk.workflow(newcomer), StepId::A_2_3));
    CHECK(find_step(desk.workflow(regular), StepId::A_2_3));
    CHECK(differing_segments(*desk.session.at(1).scenario, StepId::A_2_3) ==
          std::vector{SegmentId::newcomer});
    REQUIRE(back_to_today(desk.session, 1, newcomer, StepId::A_2_3).empty());
    CHECK(desk.step(StepId::A_2_3, newcomer).day == 40);
    CHECK_FALSE(says_itself(desk.session, 1, newcomer));
  }

  TEST_CASE("workflow edit: what others follow can't go, with the reason") {
    Desk desk;
    CHECK(followers(desk.workflow(all), StepId::A_2_4) == std::vector{StepId::A_2_5});
    CHECK_FALSE(may_follow(desk.workflow(all), StepId::A_2_4, StepId::A_2_5));
    CHECK(may_follow(desk.workflow(all), StepId::A_2_3, StepId::A_2_5));
    const std::string before = desk.session.at(1).text;
    const Problems problems = take_out(desk.session, 1, all, StepId::A_2_4);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].message.find("A.2.5") != std::string::npos);
    CHECK(desk.session.at(1).text == before);
  }

  TEST_CASE("workflow edit: a segment takes over another's steps, and goes back") {
    Desk desk("[workflow.regular.'A.2.3']\nday = 10\nunless = 'contact'\n");
    const Workflow own = desk.workflow(newcomer), wanted = desk.workflow(regular);
    REQUIRE_FALSE(same_steps(own, wanted));
    REQUIRE(desk.session.set_all(1, take_over(newcomer, own, wanted)).empty());
    CHECK(same_steps(desk.workflow(newcomer), wanted));
    CHECK(says_itself(desk.session, 1, newcomer));
    REQUIRE(back_to_today(desk.session, 1, newcomer).empty());
    CHECK(same_steps(desk.workflow(newcomer), own));
    CHECK(desk.session.at(1).text.find("# mine") != std::string::npos);
    desk.session.undo();
    CHECK(same_steps(desk.workflow(newcomer), wanted));
    REQUIRE(desk.session.set_all(1, take_over(newcomer, wanted, {})).empty());
    CHECK(desk.workflow(newcomer).steps.empty());
    REQUIRE(back_to_today(desk.session, 1, all).empty());
    CHECK_FALSE(says_itself(desk.session, 1, all));
  }

  TEST_CASE("workflow edit: keys name segment, step and field") {
    CHECK(step_key(all, StepId::A_2_3b, "day") == "workflow.all.'A.2.3b'.day");
    CHECK(step_key(regular, StepId::A_2_3) == "workflow.regular.'A.2.3'");
    CHECK(workflow_code(newcomer) == "newcomer");
  }
}
