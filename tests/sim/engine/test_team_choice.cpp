// The month's choice in runs: paying what is older, calling unasked.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Everybody is short of so much a month and has nothing saved.
Scenario short_by(double euros) {
  return with(without_steps(quiet(40)), {{"climate.hardship", 300 + euros},
                                         {"population.direct_debit", 0},
                                         {"population.no_buffer", 1},
                                         {"population.slack", 0},
                                         {"contact.self_contact", 0},
                                         {"payment.tidy", 0},
                                         {"payment.rent_first", 1}});
}

std::int64_t owed(const Scenario& world) { return run(world).quarters.back().sitting_cents_end; }

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("what is left over goes to what is older, of who acts") {
  const Scenario world = with(short_by(100), {{"payment.partial", 1}});
  const Scenario better = dated(world, "climate.hardship", to_day({2022, 7, 1}), 100);
  const auto later = [&](double tidy) {
    return owed(with(better, {{"payment.tidy", tidy}, {"payment.repay_share", 1}}));
  };
  CHECK(later(1) < later(0));
}

TEST_CASE("some call unasked, and nobody with the highest threshold") {
  const Scenario world = with(short_by(100), {{"contact.self_contact", 0.5}});
  CHECK(in_all(run(world)).arrangement_requests > 0);
  const Scenario shut = with(world, {{"mind.shame", 1}, {"mind.weight_shame", 1}});
  CHECK(in_all(run(shut)).arrangement_requests == 0);
}

TEST_SUITE_END();
