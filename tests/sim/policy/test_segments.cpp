#include <doctest/doctest.h>

#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/stream.h"
#include "chain/household.h"
#include "model/tenancy.h"
#include "policy/rows.h"
#include "policy/segments.h"
#include "tests/sim/drawn.h"

using namespace drempel;

namespace {

const Policy usual = default_settings().policy;

// Long here, never late, nothing known.
Seen ordinary() {
  Seen seen;
  seen.months_here = 60;
  return seen;
}

struct Example {
  SegmentId segment{};
  std::function<void(Seen&)> make;
};

// One tenant for each rule, in the order of the rules, who fits no rule before it.
std::vector<Example> examples() {
  return {{SegmentId::departed, [](Seen& s) { s.departed = true; }},
          {SegmentId::vve_owner, [](Seen& s) { s.vve_owner = true; }},
          {SegmentId::principled, [](Seen& s) { s.complaint = true; }},
          {SegmentId::structural, [](Seen& s) { s.months_owed = 3; }},
          {SegmentId::broke, [](Seen& s) { s.broke_arrangement = true; }},
          {SegmentId::victim, [](Seen& s) { s.told_setback = true; }},
          {SegmentId::newcomer, [](Seen& s) { s.months_here = 5; }},
          {SegmentId::chronic_debit, [](Seen& s) { s.late_months = 5, s.mandate = true; }},
          {SegmentId::chronic, [](Seen& s) { s.late_months = 5, s.mandate = false; }},
          {SegmentId::lax_debit, [](Seen& s) { s.late_months = 2, s.mandate = true; }},
          {SegmentId::lax, [](Seen& s) { s.late_months = 2, s.mandate = false; }},
          {SegmentId::regular_debit, [](Seen& s) { s.mandate = true; }}};
}

std::string source(const std::string& path) {
  std::ifstream in(DREMPEL_SOURCE_DIR "/sim/" + path);
  REQUIRE(in.good());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

TEST_SUITE_BEGIN("policy");

TEST_CASE("there is a rule for every segment, and everybody falls under the last") {
  REQUIRE(segment_rows().size() == count_of<SegmentId>);
  std::set<SegmentId> ids;
  for (const SegmentRow& row : segment_rows()) {
    CHECK(ids.insert(row.id).second);
    CHECK_FALSE(row.code.empty());
    CHECK_FALSE(row.name.en.empty());
    CHECK_FALSE(row.name.nl.empty());
    CHECK_FALSE(row.rule.en.empty());
    CHECK_FALSE(row.rule.nl.empty());
  }
  CHECK(segment_rows().back().id == SegmentId::regular);
  CHECK(segment_rows().back().holds(Seen{}, usual));
  CHECK(segment_of(ordinary(), usual) == SegmentId::regular);
}

TEST_CASE("each rule holds for its own example and for no rule before it") {
  Policy fine = usual;
  fine.segment.fine = 1;  // all thirteen
  const auto all = examples();
  for (std::size_t i = 0; i < all.size(); ++i) {
    CAPTURE(i);
    Seen seen = ordinary();
    all[i].make(seen);
    CHECK(segment_of(seen, fine) == all[i].segment);
    CHECK(segment_rows()[i].id == all[i].segment);
    for (std::size_t k = 0; k < i; ++k) CHECK_FALSE(segment_rows()[k].holds(seen, fine));
  }
}

TEST_CASE("without fine segments the coarse ones take their tenants over") {
  constexpr std::pair<SegmentId, SegmentId> coarse[] = {
      {SegmentId::broke, SegmentId::structural},
      {SegmentId::chronic_debit, SegmentId::chronic},
      {SegmentId::lax_debit, SegmentId::lax},
      {SegmentId::regular_debit, SegmentId::regular}};
  for (const Example& example : examples()) {
    Seen seen = ordinary();
    example.make(seen);
    SegmentId wanted = example.segment;
    for (const auto& [fine, plain] : coarse)
      if (fine == wanted) wanted = plain;
    CHECK(segment_of(seen, usual) == wanted);
  }
  CHECK(examples().size() + 1 == 13);  // and everybody else
  CHECK(count_of<SegmentId> == 13);
}

TEST_CASE("a segment's name blames nobody; the source's own words are quoted as such") {
  for (const SegmentRow& row : segment_rows())
    for (const std::string_view text : {row.name.en, row.name.nl, row.rule.en, row.rule.nl})
      for (const std::string_view blame : {"lax", "laks", "wanbeta", "defaulter"}) {
        CAPTURE(std::string(text));
        // Keys are codes, not labels.
        CHECK((text.find(blame) == text.npos || text.find("segment.lax_months") != text.npos));
      }
}

TEST_CASE("of two rules that hold the first decides") {
  Policy fine = usual;
  fine.segment.fine = 1;  // all thirteen
  const auto all = examples();
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t k = i + 1; k < all.size(); ++k) {
      CAPTURE(i);
      CAPTURE(k);
      Seen seen = ordinary();
      all[k].make(seen);
      all[i].make(seen);
      CHECK(segment_of(seen, fine) == all[i].segment);
    }
}

TEST_CASE("the borders of the rules are those of the policy") {
  Policy policy = usual;
  policy.segment.structural_months = 4;
  policy.segment.new_months = 3;
  policy.segment.chronic_months = 7;
  policy.segment.lax_months = 3;
  Seen seen = ordinary();
  seen.months_owed = 3.99;
  CHECK(segment_of(seen, policy) == SegmentId::regular);
  seen.months_owed = 4;
  CHECK(segment_of(seen, policy) == SegmentId::structural);
  seen = ordinary();
  seen.months_here = 3;
  CHECK(segment_of(seen, policy) == SegmentId::regular);
  seen.months_here = 2;
  CHECK(segment_of(seen, policy) == SegmentId::newcomer);
  seen = ordinary();
  for (const auto& [late, segment] : {std::pair{2, SegmentId::regular},
                                      {3, SegmentId::lax},
                                      {6, SegmentId::lax},
                                      {7, SegmentId::chronic}}) {
    const int months = late;
    CAPTURE(months);
    seen.late_months = late;
    CHECK(segment_of(seen, policy) == segment);
  }
  seen = ordinary();
  seen.broke_arrangement = true;
  CHECK(segment_of(seen, policy) == SegmentId::structural);
}

TEST_CASE("data that the policy forbids are blank to every rule") {
  Policy policy = usual;
  Seen registered = ordinary();
  registered.credit_registered = true;
  registered.months_owed = 2;
  Seen predicted = ordinary();
  predicted.predicted_late = true;
  policy.segment.use_external = policy.segment.use_profiling = 0;
  CHECK(segment_of(registered, policy) == SegmentId::regular);
  CHECK(segment_of(predicted, policy) == SegmentId::regular);
  policy.segment.use_external = 1;
  CHECK(segment_of(registered, policy) == SegmentId::structural);
  CHECK(segment_of(predicted, policy) == SegmentId::regular);
  policy.segment.use_external = 0;
  policy.segment.use_profiling = 1;
  CHECK(segment_of(registered, policy) == SegmentId::regular);
  CHECK(segment_of(predicted, policy) == SegmentId::lax);
}

TEST_CASE("every input of a rule is named with its kind") {
  // As many as Seen has fields, and just these two kinds besides the own payment data.
  CHECK(seen_inputs().size() == 11);
  for (const SeenInput& input : seen_inputs()) {
    const std::string name(input.name);
    CAPTURE(name);
    CHECK(source("model/seen.h").find(" " + name) != std::string::npos);
    const InputKind kind = name == "credit_registered" ? InputKind::external_credit
                           : name == "predicted_late"  ? InputKind::profiling
                                                       : InputKind::own_payment;
    CHECK(input.kind == kind);
  }
}

TEST_CASE("the rules can't look at who a tenant is: their files know only what is seen") {
  for (const char* file : {"policy/segments.h", "policy/segments.cpp", "model/seen.h"}) {
    CAPTURE(std::string(file));
    const std::string text = source(file);
    for (const char* hidden : {"tenancy.h", "household", "Household", "Tenancy", "Mind", "Barrier",
                               "Profile", "threshold(", "paralysis(", "mind.h", "contact.h"})
      CHECK_MESSAGE(text.find(hidden) == std::string::npos, std::string(hidden));
  }
  CHECK(source("policy/segments.h").find("model/seen.h") != std::string::npos);
}

TEST_CASE("two populations that differ only in what is hidden fall in the same segments") {
  // The second has every barrier and income turned upside down; both books say the same.
  const Settings settings = default_settings();
  const Month now = make_month(2023, 1);
  const Balance balance(settings.world);
  int regular = 0;
  for (std::uint32_t home = 0; home < 2000; ++home) {
    const Tenancy tenant = drawn::signing({home, 0}, make_luck_key(1, 0), settings.world, balance,
                                          now - static_cast<int>(home % 40));
    Tenancy other = tenant;
    for (float& barrier : other.mind.now) barrier = 1 - barrier;
    for (float& barrier : other.mind.start) barrier = 1 - barrier;
    other.household.income = static_cast<IncomeType>(home % count_of<IncomeType>);
    other.household.margin = -tenant.household.margin;
    other.household.buffer = 200000 - tenant.household.buffer;
    other.household.language = !tenant.household.language;
    other.household.other_debt = !tenant.household.other_debt;
    other.habit.forgets = 1 - tenant.habit.forgets;
    const auto books = [&](const Tenancy& t) {
      Seen seen;
      seen.months_here = now - t.record.since;
      seen.late_months = static_cast<int>(home % 7);
      seen.months_owed = home % 5 * 0.9;
      seen.complaint = t.record.complaint;
      seen.vve_owner = t.record.vve_owner;
      seen.credit_registered = t.record.credit_registered;
      seen.predicted_late = t.record.predicted_late;
      return seen;
    };
    const SegmentId mine = segment_of(books(tenant), settings.policy);
    REQUIRE(mine == segment_of(books(other), settings.policy));
    regular += mine == SegmentId::regular ? 1 : 0;
  }
  CHECK(regular > 100);
  CHECK(regular < 1500);
}
