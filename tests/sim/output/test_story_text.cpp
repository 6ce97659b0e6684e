#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "output/story_text.h"

using namespace drempel;

namespace {

Story short_story() {
  Story story;
  StoryHead head;
  head.home = 5, head.from = to_day({2020, 3, 1}), head.age = 41, head.children = 2;
  head.rent = euros(612.5), head.profile = Profile::II;
  story.heads.push_back(head);
  StoryEntry entry;
  entry.day = to_day({2023, 2, 1}), entry.lane = Lane::money;
  entry.en = "The rent is not paid.", entry.nl = "De huur is niet betaald.";
  entry.owed = euros(612.5), entry.threshold = 0.25;
  story.entries.push_back(entry);
  entry.day = to_day({2023, 4, 9}), entry.en = "A second thing.", entry.nl = "Een tweede.";
  story.entries.push_back(entry);
  return story;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("a story tells who lives there and what happened on which day") {
  const std::string text = story_text(short_story(), 5, {}, Language::en);
  CHECK(has(text, "Home 5"));
  CHECK(has(text, "Tenancy 1 from 1 March 2020"));
  CHECK(has(text, "2 children"));
  CHECK(has(text, "2023-02-01  money"));
  CHECK(has(text, "The rent is not paid."));
  CHECK(has(text, "0.25"));
  CHECK(has(story_text(short_story(), 5, {}, Language::nl), "De huur is niet betaald."));
}

TEST_CASE("a story can be told for some days only") {
  const StorySpan span{to_day({2023, 2, 1}), to_day({2023, 3, 1})};
  const std::string text = story_text(short_story(), 5, span, Language::en);
  CHECK(has(text, "The rent"));
  CHECK_FALSE(has(text, "A second thing."));
  const StorySpan later{to_day({2024, 1, 1}), {}};
  CHECK(has(story_text(short_story(), 5, later, Language::en), "Nothing happened"));
}

TEST_CASE("a story as JSON has both languages and whole cents") {
  const Provenance from{
      .base = "sector-2022", .homes = 60, .years = 2, .seed = 3, .replication = 1};
  const auto story = nlohmann::json::parse(story_json(short_story(), 5, {}, from));
  CHECK(story["made_from"]["base"] == "sector-2022");
  CHECK(story["made_from"]["homes"] == 60);
  CHECK(story["made_from"]["seed"] == 3);
  CHECK(story["made_from"]["replication"] == 1);
  CHECK(story["tenancies"][0]["rent_cents"] == 61'250);
  CHECK(story["entries"].size() == 2);
  CHECK(story["entries"][0]["nl"] == "De huur is niet betaald.");
}

TEST_SUITE_END();
