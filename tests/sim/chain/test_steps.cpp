// What holds for every step row.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "chain/step.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// The code that an enum name would spell: A_2_4 -> "A.2.4".
constexpr std::pair<StepId, std::string_view> enum_names[] = {
#define STEP(name) \
  { StepId::name, #name }
    STEP(A_1_1),  STEP(A_1_2),  STEP(A_1_2b), STEP(A_2_1), STEP(A_2_2),  STEP(A_2_3), STEP(A_2_3b),
    STEP(A_2_3c), STEP(A_2_3d), STEP(A_2_4),  STEP(A_2_5), STEP(A_2_5b), STEP(A_3_1), STEP(A_3_2),
    STEP(A_3_3),  STEP(A_3_4),  STEP(A_4_1),  STEP(B_1_1), STEP(B_1_1b), STEP(B_2_1), STEP(B_2_2),
    STEP(B_2_2b), STEP(B_2_3),  STEP(B_2_4),  STEP(B_2_5), STEP(B_2_6),  STEP(C_1_1), STEP(C_1_1b),
#undef STEP
};

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a step's code is its enum name") {
  REQUIRE(std::size(enum_names) == count_of<StepId>);
  for (const auto& [step, name] : enum_names) {
    std::string code(name);
    std::replace(code.begin(), code.end(), '_', '.');
    CHECK(std::string(code_of(step)) == code);
  }
}

TEST_CASE("every step row says what the process book says, in both languages") {
  std::set<std::string_view> codes;
  for (const StepRow& row : step_rows()) {
    const std::string code(row.code);
    CAPTURE(code);
    CHECK(codes.insert(row.code).second);
    for (const Text& text : {row.name, row.input, row.output, row.objects, row.role}) {
      CHECK_FALSE(text.en.empty());
      CHECK_FALSE(text.nl.empty());
    }
    CHECK_FALSE(row.work_process.empty());
    CHECK(row.work_process.substr(0, 3) == row.code.substr(0, 3));
    CHECK_FALSE(row.business_function.empty());
    CHECK_FALSE(row.kpi_level.en.empty());
    CHECK_FALSE(row.kpi_level.nl.empty());
    CHECK_FALSE(row.source.in(Language::en).empty());
    CHECK((row.act != nullptr));
    CHECK(&row_of(row.id) == &row);
    // Outside parties act after the corporation's own staff.
    CHECK((row.phase == StepPhase::outside) == (row.code.front() == 'B'));
  }
}

TEST_CASE("a step can be taken by anyone at any time, and says the same when asked again") {
  for (const StepRow& row : step_rows()) {
    const std::string code(row.code);
    CAPTURE(code);
    for (const Profile profile : {Profile::I, Profile::II, Profile::III, Profile::IV}) {
      Scene scene;
      scene.tenant.mind = mind_of(profile);
      scene.channel = row.channel;
      const Outcome once = scene.act(row.id), twice = scene.act(row.id);
      CHECK(once.result == twice.result);
      CHECK(once.charge == twice.charge);
      CHECK(once.response.answer == twice.response.answer);
      CHECK(once.desk_minutes >= 0);
      CHECK(once.charge >= Cents{});
      for (int i = 0; i < once.cost_count; ++i)
        CHECK(once.costs[static_cast<std::size_t>(i)].amount > Cents{});
      // Nothing is said to a tenant without a name for it in the story.
      const Sentence sentence = tell_step(scene.context(), once);
      CHECK(sentence.en.empty() == sentence.nl.empty());
      if (once.result != StepResult::refused) CHECK_FALSE(sentence.en.empty());
    }
  }
}

TEST_CASE("another attempt, channel, step or month is other luck") {
  Scene base;
  const auto draw = [](const Scene& s) { return s.context().stream(Purpose::reach)(); };
  const auto plain = draw(base);
  Scene other = base;
  other.attempt = 1;
  CHECK(draw(other) != plain);
  other = base;
  other.channel = ChannelId::email;
  CHECK(draw(other) != plain);
  other = base;
  other.step = StepId::A_2_4;
  CHECK(draw(other) != plain);
  other = base;
  other.file.due_date = to_day({2023, 2, 1});
  CHECK(draw(other) != plain);
  other = base;
  other.today = base.today + 1;  // but the day is not part of the address
  CHECK(draw(other) == plain);
}

TEST_CASE("a message is written, personal contact is spoken or face to face") {
  for (const ChannelRow& row : channel_rows()) {
    Scene scene;
    scene.channel = row.id;
    const Outcome out = scene.act(StepId::A_2_1);
    const std::string code(row.code);
    CAPTURE(code);
    CHECK(out.message != out.personal);
    const bool personal = row.kind == ChannelKind::face_to_face || row.id == ChannelId::phone;
    CHECK(out.personal == personal);
  }
}

TEST_CASE("an attempt that misses has no effect and no answer") {
  Scene scene;
  scene.channel = ChannelId::phone;
  scene.set("channel.phone.reach", 0);
  const Outcome out = scene.act(StepId::A_2_2);
  CHECK(out.result == StepResult::missed);
  CHECK_FALSE(out.reached);
  CHECK(out.effects == BarrierEffects{});
  CHECK(out.response.answer == Answer::silence);
  CHECK(cost_of(out, CostId::call_time) > Cents{});  // trying costs time all the same
}
