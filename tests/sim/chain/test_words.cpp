#include <doctest/doctest.h>

#include "chain/words.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE("euros and days are spelled as each language does") {
  CHECK(spell_euros(Cents{123450}, Language::en) == "€1,235");
  CHECK(spell_euros(Cents{123450}, Language::nl) == "€ 1.235");
  CHECK(spell_euros(Cents{-49}, Language::en) == "€0");
  CHECK(spell_euros(Cents{-123449}, Language::en) == "−€1,234");
  CHECK(spell_day(to_day({2024, 3, 4}), Language::nl) == "4 maart 2024");
}

TEST_CASE("a payment says whose money it is") {
  CHECK(tell_payment(euros(250), Cents{}).en == "Pays €250.");
  CHECK(tell_payment(euros(250), euros(50)).nl == "Betaalt € 250; € 50 staat nog open.");
  CHECK(tell_payment(euros(250), euros(50), Payer::family).en ==
        "Family pays €250; €50 is still open.");
  CHECK(tell_payment(euros(90), euros(800), Payer::attachment).nl ==
        "De deurwaarder houdt op het inkomen in: € 90; € 800 staat nog open.");
  for (std::size_t k = 1; k < count_of<Payer>; ++k) {
    const Sentence told = tell_payment(euros(90), Cents{}, static_cast<Payer>(k));
    CHECK(told.en.find("Pays") == std::string::npos);  // not the tenant
    CHECK(told.nl.find("Betaalt") == std::string::npos);
  }
}

TEST_CASE("a final bill is told by its parts, and not at all when there is none") {
  FinalBill bill;
  bill.settlement = euros(-40);  // a refund is no bill
  CHECK(tell_final_bill(bill, false).en.empty());
  bill.damage = euros(600);
  bill.rent = euros(350);
  CHECK(tell_final_bill(bill, false).en ==
        "The final bill: €950 (repairs €600, rent until the contract ends €350).");
  bill.settlement = euros(50);
  CHECK(tell_final_bill(bill, true).nl ==
        "De eindafrekening: € 1.000 (herstel € 600, huur tot het einde van het contract € 350, "
        "servicekosten € 50); die wordt meteen betaald.");
}

TEST_CASE("a setback of one month has no plural") {
  Shock shock;
  shock.id = ShockId::illness;
  shock.amount = euros(400);
  shock.months = 1;
  CHECK(tell_shock(shock).en == "A setback: illness, €400 less a month, for 1 month.");
  shock.months = 3;
  CHECK(tell_shock(shock).nl == "Tegenslag: ziekte, € 400 per maand minder, 3 maanden lang.");
}

TEST_SUITE_END();
