// What files call themselves, and names of files for what is called so.
#include <doctest/doctest.h>

#include "gui/file_label.h"
#include "gui/file_list.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

TEST_SUITE("gui") {
  TEST_CASE("labels: of a text, of a file and in the list of a folder") {
    TempFolder folder;
    const std::string text = "name = 'x'\npatch = true\nlabel = { en = 'Fewer', nl = 'Minder' }\n";
    CHECK(label_of_text(text, Language::nl) == "Minder");
    CHECK(label_of_text(text, Language::en) == "Fewer");
    CHECK(label_of_text("name = 'x'\n", Language::nl) == "x");
    CHECK(label_of_text("[half", Language::nl).empty());
    folder.write("a.toml", text);
    folder.write("b.toml", "[half");
    folder.write("c.toml", std::string(200'000, '#'));
    std::vector<FolderEntry> entries = entries_of(folder.path());
    add_labels(entries, folder.path(), Language::en);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].label == "Fewer");
    CHECK(entries[1].label.empty());
    CHECK(entries[2].label.empty());
  }

  TEST_CASE("labels: a name of a file is made of one") {
    CHECK(file_name_for("Minder ontruimen!") == "minder-ontruimen.toml");
    CHECK(file_name_for("Plan 2") == "plan-2.toml");
    CHECK(file_name_for("--- ../etc") == "etc.toml");
    CHECK(file_name_for("???").empty());
    CHECK(file_name_for(std::string(500, 'a')).size() <= 65);
  }
}
