#include <doctest/doctest.h>

#include "gui/file_list.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

TEST_SUITE("gui") {
  TEST_CASE("file list: folders first, then scenario files, nothing hidden or else") {
    TempFolder folder;
    for (const char* name : {"b.toml", "a.toml", "notes.txt", ".hidden.toml"})
      folder.write(name, "x");
    std::filesystem::create_directory(folder.path() / "zoo");
    std::vector<std::string> names;
    for (const FolderEntry& entry : entries_of(folder.path())) names.push_back(entry.name);
    CHECK(names == std::vector<std::string>{"zoo", "a.toml", "b.toml"});
    CHECK(entries_of(folder.path() / "nowhere").empty());
  }
}
