#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/archive.h"
#include "files/output_file.h"
#include "files/state_file.h"
#include "output/svg.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

std::string a_chart() { return SvgCanvas(100, 80, Colour{255, 255, 255, 255}).finish("title"); }

std::string a_picture(const std::string& maker) {
  return "\x89PNG\r\n\x1a\n" + std::string(25, 'h') + "llllTextSoftware" + std::string(1, '\0') +
         maker + std::string(5000, 'p');
}

std::string a_state() {
  std::string content = begin_state_file(this_maker(1));
  seal_state_file(content);
  return content;
}

struct Sample {
  OutputKind kind{};
  std::string content;
};
std::vector<Sample> samples() {
  return {{OutputKind::chart, a_chart()},
          {OutputKind::picture, a_picture("Drempel")},
          {OutputKind::state, a_state()}};
}

const std::vector<std::string>& of_others() {
  static const std::vector<std::string> all{
      "base = 'sector-2022'\n",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\">\n</svg>\n",
      "<?xml version=\"1.0\"?>\n" + a_chart(),  // saved again by an editor
      a_picture("Some camera"),
      "# DREMPEL STATE\n",
      " ",
  };
  return all;
}

bool refused(const Problems& problems) {
  return problems.size() == 1 && problems[0].message.find("is not replaced") != std::string::npos &&
         problems[0].nl.find("niet vervangen") != std::string::npos;
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("an output is known by what is in it, as its own kind only") {
    for (const Sample& sample : samples())
      for (const Sample& other : samples())
        CHECK(is_output(sample.kind, std::string_view(other.content).substr(0, head_size)) ==
              (sample.kind == other.kind));
  }

  TEST_CASE("an output replaces an earlier one of its kind, an empty file, and nothing else") {
    const TempFolder folder;
    const fs::path path = folder.path() / "it";
    for (const Sample& sample : samples()) {
      CAPTURE(static_cast<int>(sample.kind));
      fs::remove(path);
      CHECK(write_output(path, sample.content, sample.kind).empty());
      CHECK(write_output(path, sample.content + "!", sample.kind).empty());
      CHECK(read_whole(path) == sample.content + "!");
      folder.write("it", "");
      CHECK(check_output(path, sample.kind).empty());
      for (const std::string& other : of_others()) {
        CAPTURE(other.substr(0, 40));
        folder.write("it", other);
        CHECK(refused(check_output(path, sample.kind)));
        CHECK(refused(write_output(path, sample.content, sample.kind)));
        CHECK(read_whole(path) == other);
      }
      for (const Sample& other : samples()) {
        folder.write("it", other.content);
        CHECK(refused(check_output(path, sample.kind)) == (sample.kind != other.kind));
      }
    }
    CHECK(folder.files() == 1);
  }

  TEST_CASE("a link to a scenario is as safe as the scenario") {
    const TempFolder folder;
    folder.write("mine.toml", "base = 'sector-2022'\n");
    fs::create_symlink("mine.toml", folder.path() / "link.svg");
    CHECK(refused(write_output(folder.path() / "link.svg", a_chart(), OutputKind::chart)));
    CHECK(read_whole(folder.path() / "mine.toml") == "base = 'sector-2022'\n");
  }

  TEST_CASE("names that are no file's are refused for an output too") {
    const TempFolder folder;
    folder.write("mine.toml", "base = 'sector-2022'\n");
    for (const fs::path& path :
         {folder.path() / "mine.toml/", folder.path() / "", folder.path() / "none" / "a.svg",
          folder.path() / "--json", fs::path("/dev/null"), fs::path("")}) {
      CAPTURE(path.string());
      CHECK(check_output(path, OutputKind::chart).size() == 1);
      CHECK(write_output(path, a_chart(), OutputKind::chart).size() == 1);
    }
    CHECK(folder.files() == 1);
  }
}
