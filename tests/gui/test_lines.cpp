#include "gui/headless.h"
#include "gui/lines.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

TEST_SUITE("gui") {
  TEST_CASE("lines: they break at spaces, and never through a number or its sign") {
    TempFolder folder;
    AppOptions options;
    options.scenarios = {folder.write("broken.toml", "[[[")};
    options.keep = options.tour = false;
    Headless window(options);
    window.frame();
    ImGui::NewFrame();
    const std::string text = "Wat het kost: € 13.000 per jaar, +13.000 of − 1,5 % meer";
    for (float width = 20; width < 500; width += 7) {
      CAPTURE(width);
      std::string lines = in_lines(text, width);
      for (const char* whole : {"€ 13.000", "+13.000", "− 1,5 %"})
        CHECK(lines.find(whole) != std::string::npos);
      for (char& c : lines)
        if (c == '\n') c = ' ';
      CHECK(lines == text);
    }
    CHECK(in_lines("one two", 1000) == "one two");
    CHECK(in_lines("one two", 1) == "one\ntwo");
    CHECK(in_lines("a\n\nb", 1000) == "a\n\nb");
    CHECK(in_lines("", 10).empty());
    ImGui::EndFrame();
  }
}
