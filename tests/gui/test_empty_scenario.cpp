// What says nothing is no policy in the window either.
#include <doctest/doctest.h>

#include "gui/session.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

TEST_SUITE_BEGIN("gui");

TEST_CASE("an empty scenario is a fault in the window, as today's policy and as a strategy") {
  const TempFolder folder;
  const std::string empty = folder.write("empty.toml", ""),
                    comments = folder.write("comments.toml", "# nothing yet\n");
  Session session(shipped());
  for (const std::string& file : {empty, comments}) {
    CAPTURE(file);
    CHECK(all_text(session.open_base(file)).find("says nothing") != std::string::npos);
    CHECK_FALSE(session.ready());
  }
  REQUIRE(session.open_base("sector-2022").empty());
  REQUIRE(session.add(empty).empty());
  CHECK(all_text(session.at(1).faults).find("says nothing") != std::string::npos);
  CHECK_FALSE(session.at(1).sound());
  REQUIRE(session.add_empty().empty());  // a new plan differs in nothing, and is one
  CHECK(session.at(2).faults.empty());
}

TEST_SUITE_END();
