#include <doctest/doctest.h>

#include "chain/partners.h"
#include "chain/words_help.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE("every partner has its sentences, in both languages, and the languages differ") {
  for (const PartnerRow& row : partner_list()) {
    CAPTURE(row.code);
    for (const Sentence& s :
         {tell_accepted(row.id, false), tell_accepted(row.id, true), tell_started(row.id),
          tell_ended(row.id, true), tell_ended(row.id, false)}) {
      CHECK(s.en.ends_with("."));
      CHECK(s.nl.ends_with("."));
      CHECK(s.en != s.nl);
    }
    CHECK(tell_accepted(row.id, false).en != tell_accepted(row.id, true).en);
    CHECK(tell_ended(row.id, false).nl != tell_ended(row.id, true).nl);
  }
}

TEST_CASE("a settlement says how long, how much, and that new rent must be paid") {
  const Sentence s = tell_admitted(Settlement::wsnp, 18, Cents{123400});
  CHECK(s.en ==
        "There is a statutory settlement of all debts (WSNP), for 18 months; €1,234 is written off "
        "and new rent must be paid.");
  CHECK(s.nl ==
        "Er komt een wettelijke schuldsanering (WSNP), voor 18 maanden; € 1.234 wordt afgeboekt en "
        "de nieuwe huur moet betaald worden.");
  CHECK(tell_credit(Cents{15000}, Cents{85000}).en ==
        "A settlement credit: the credit bank pays €150 and €850 is written off.");
}

TEST_CASE("a signal tells what it came to") {
  Scene scene;
  scene.money.available = Cents{};
  scene.set("municipality.call_share", 1);
  scene.set("municipality.visit_share", 0);
  const auto told = [&](double reach, double accept) {
    scene.set("municipality.reach_call", reach);
    scene.set("municipality.accept", accept);
    const Outcome out = scene.act(StepId::A_2_3b);
    return tell_step(scene.context(), out);
  };
  CHECK(told(0, 0).en == "Signal to the municipality. The municipality does not reach the tenant.");
  CHECK(told(1, 0).en.ends_with("help is not accepted."));
  CHECK(told(1, 1).nl.ends_with("die hulp aanvaardt."));
}

TEST_SUITE_END();
