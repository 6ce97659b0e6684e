// Planned payments and promises in runs.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// All forget now and then and can pay; a call on day 5 reaches everybody and brings a promise.
Scenario called(double max_terms) {
  return with(with_steps(without_steps(quiet(200)), {on_day(StepId::A_2_2, 5, {ChannelId::phone})}),
              {{"payment.forget", 0.1},
               {"population.direct_debit", 0},
               {"payment.notice_days", 30},
               {"population.no_buffer", 0},
               {"population.small_buffer", 0},
               {"arrangement.max_terms", max_terms},
               {"channel.phone.reach", 1},
               {"contact.open_spoken", 1},
               {"approach.phone_bad", 0},
               {"staff.unlimited", 1}});
}

std::int64_t days(const Scenario& world) { return in_all(run(world)).settled_days; }

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a promise that is kept is paid sooner than one that slips") {
  CHECK(days(with(called(0), {{"contact.promise_keep", 1}})) * 3 <
        days(with(called(0), {{"contact.promise_keep", 0}})) * 2);
}

TEST_CASE("only said or agreed as a one-off: a promise slips alike and the money comes alike") {
  for (const double keeps : {0.0, 0.6, 1.0}) {
    CAPTURE(keeps);
    // to a day: a one-off is paid on the day that was agreed, what was only said the day after
    const double said =
        static_cast<double>(days(with(called(0), {{"contact.promise_keep", keeps}})));
    const double agreed =
        static_cast<double>(days(with(called(1), {{"contact.promise_keep", keeps}})));
    CHECK(said == doctest::Approx(agreed).epsilon(0.03));
  }
}

TEST_SUITE_END();
