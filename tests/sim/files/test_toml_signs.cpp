#include <doctest/doctest.h>

#include "files/toml_node.h"
#include "files/toml_signs.h"

using namespace drempel;

namespace {

// What is said in Dutch of the first fault of a text; empty when it is read.
std::string in_dutch(std::string_view text) {
  const auto root = parse_toml(text, "plan.toml");
  return root ? std::string() : to_text(root.problems().front(), Language::nl);
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("signs: what an office program makes of a file is named in Dutch with its remedy") {
    const std::pair<const char*, const char*> cases[] = {
        {"name = ‘plan’",
         "plan.toml:1: ‘ (U+2018) is een krullend aanhalingsteken; typ een recht: '"},
        {"name = 'plan’",
         "plan.toml:1: ’ (U+2019) is een krullend aanhalingsteken; typ een recht: '"},
        {"\n[“staff”]\nx = 1", "plan.toml:2: “ (U+201C) is een krullend aanhalingsteken"},
        {"x = −2", "plan.toml:1: − (U+2212) is een teken dat op een min lijkt; typ -"},
        {"x\u00a0= 2", "plan.toml:1: U+00A0 is een vaste spatie; typ een gewone spatie"},
        {"x = 2\u200b", "plan.toml:1: U+200B is een onzichtbaar teken; haal het weg"},
        {"x = € 2",
         "plan.toml:1: € (U+20AC) staat in een bestand niet bij een getal; laat het weg"},
        {"x = 01-07-2023", "\"01-07-2023\" staat zo niet in een bestand; schrijf 2023-07-01"},
        {"x = { from = 1-7-2023, y = 2 }", "schrijf 2023-07-01"},
        {"x = 31-02-2023", "\"31-02-2023\" staat niet op de kalender"},
        {"x = 0,5 # half", "\"0,5\" staat zo niet in een bestand; schrijf 0.5"},
        {"x = 50%", "schrijf 0.5"},
        {"x = .5", "schrijf 0.5"},
        {"x = 007", "schrijf 7"},
        {"x = True", "schrijf true"},
        {"x = nee", "schrijf false"},
        {"name = plan", "een tekst staat tussen aanhalingstekens: 'plan'"},
        {"x : 3", "staat =, geen :"},
        {"x = 1\nx = 2", "plan.toml:2: \"x\" staat hier voor de tweede keer"},
    };
    for (const auto& [text, said] : cases) {
      CAPTURE(text);
      CAPTURE(in_dutch(text));
      CHECK(in_dutch(text).find(said) != std::string::npos);
    }
  }

  TEST_CASE("signs: in texts and comments any sign may stand") {
    CHECK(in_dutch("x = 'é – “ja” −2 €'\ny = \"\"\"\n‘\n\"\"\" # ’ € \nz = 3\n").empty());
    CHECK(in_dutch("\ufeffx = 1\n").empty());
    CHECK(in_dutch("\n\nx = 1.500\n\n").empty());
  }

  TEST_CASE("signs: every line that has one is named, a hundred at most") {
    CHECK(check_signs("a = ‘1’\nb = 2\nc = −3\n", "f").size() == 2);
    CHECK(check_signs("a = ‘1’\nb = 2\nc = −3\n", "f").back().line == 3);
    std::string many;
    for (int i = 0; i < 500; ++i) many += "a = −1\n";
    CHECK(check_signs(many, "f").size() == 100);
  }
}
