#include <doctest/doctest.h>

#include "base/said.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("what is said is filled in per language, with parts in one language or in two") {
  const Said found = said("a table", "een tabel");
  const Said all = said("expected {}, found {}", "verwacht {}, gevonden {}", 3, found) +
                   said("; see {}", "; zie {}", Text{"below", "hieronder"});
  CHECK(all.en == "expected 3, found a table; see below");
  CHECK(all.nl == "verwacht 3, gevonden een tabel; zie hieronder");
  CHECK(all.in(Language::nl) == all.nl);
  CHECK(all.in(Language::en) == all.en);
}

TEST_SUITE_END();
