#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "policy/rows.h"

using namespace drempel;

namespace {

template <class Part>
bool within(const double& field, const Part& part) {
  const auto* at = reinterpret_cast<const char*>(&field);
  const auto* from = reinterpret_cast<const char*>(&part);
  return at >= from && at < from + sizeof part;
}

}  // namespace

TEST_SUITE_BEGIN("policy");

TEST_CASE("every row's default lies inside its range, whole where it must be") {
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    CHECK(row.low < row.high);
    CHECK(row.fallback >= row.low);
    CHECK(row.fallback <= row.high);
    CHECK(std::isfinite(row.low));
    CHECK(std::isfinite(row.high));
    if (row.whole) CHECK(row.fallback == std::floor(row.fallback));
  }
}

TEST_CASE("a row's range suits its unit") {
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    if (row.unit == Unit::flag) {
      CHECK(row.low == 0);
      CHECK(row.high == 1);
      CHECK((row.fallback == 0 || row.fallback == 1));
    }
    if (row.unit == Unit::share || row.unit == Unit::per_month) {
      CHECK(row.low >= -1);
      CHECK(row.high <= 2);
    }
    if (row.unit == Unit::days || row.unit == Unit::minutes || row.unit == Unit::eur)
      CHECK(row.low >= 0);
    if (row.unit == Unit::percent) CHECK(row.high <= 100);
  }
}

TEST_CASE("every row has a label in both languages, a source and a section") {
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    CHECK_FALSE(row.label.en.empty());
    CHECK_FALSE(row.label.nl.empty());
    CHECK(row.label.en != row.label.nl);
    CHECK(row.subject.en.empty() == row.subject.nl.empty());
    CHECK_FALSE(row.source.in(Language::en).empty());
    CHECK_FALSE(row.source.in(Language::nl).empty());
    CHECK_FALSE(name_of(row.kind).en.empty());
    CHECK_FALSE(name_of(row.status).nl.empty());
    CHECK_FALSE(name_of(row.unit).en.empty());
  }
}

TEST_CASE("a row's kind is where its field lies") {
  Settings settings = default_settings();
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    const double& field = row.field(settings);
    CHECK(within(field, settings.world) == (row.kind == Kind::world));
    CHECK(within(field, settings.climate) == (row.kind == Kind::climate));
    CHECK(within(field, settings.policy) == (row.kind == Kind::policy));
  }
}

TEST_CASE("no two rows have one field, and together they are all settings") {
  Settings settings = default_settings();
  std::set<const double*> fields;
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    CHECK(fields.insert(&row.field(settings)).second);
    const double before = value_of(row, settings);
    CHECK(before == row.fallback);
    set_value(row, settings, before + 0.25);
    CHECK(value_of(row, settings) == before + 0.25);
  }
  CHECK(fields.size() == sizeof(Settings) / sizeof(double));
}

TEST_CASE("a key finds its row and no other") {
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const std::string key = key_of(rows()[i]);
    CAPTURE(key);
    REQUIRE(find_row(key).has_value());
    CHECK(*find_row(key) == i);
    CHECK(key == std::string(rows()[i].section) + "." + std::string(rows()[i].name));
  }
  for (const char* unknown :
       {"", ".", "staff", "collectors", "staff.", ".collectors", "staff.collectors.",
        "Staff.collectors", "staff..collectors", "staff.collectors "})
    CHECK_FALSE(find_row(unknown).has_value());
}

TEST_CASE("a mistyped key is answered with the nearest one, nonsense with none") {
  CHECK(nearest_key("staff.colectors") == "staff.collectors");
  CHECK(nearest_key("shock.jobloss.rate") == "shock.job_loss.rate");
  CHECK(nearest_key("handover.min_owned") == "handover.min_owed");
  CHECK(nearest_key("zzzzzzzzzzzzzzzzzz").empty());
  CHECK(nearest_key(std::string(100000, 'a')).empty());
}

TEST_CASE("every setting is read by some rule, not only listed") {
  // Looks in the sources for the field of each row behind a dot: a lever that nothing reads would
  // be a promise that nothing keeps.
  std::string text;
  namespace fs = std::filesystem;
  const fs::path sim = DREMPEL_SOURCE_DIR "/sim";
  std::vector<fs::path> files{sim / "policy" / "segments.cpp", sim / "policy" / "law.cpp",
                              sim / "chain" / "mind.h", sim / "chain" / "morale.h"};
  for (const char* room : {"chain", "engine", "kpi"})
    for (const auto& entry : fs::directory_iterator(sim / room))
      if (entry.path().extension() == ".cpp") files.push_back(entry.path());
  for (const fs::path& file : files) {
    std::ifstream in(file);
    REQUIRE(in.good());
    std::ostringstream all;
    all << in.rdbuf();
    text += all.str();
  }
  for (const Row& row : rows()) {
    if (row.section.substr(0, 7) == "effect.") continue;  // read by position
    CAPTURE(key_of(row));
    CHECK(text.find("." + std::string(row.name)) != std::string::npos);
  }
}
