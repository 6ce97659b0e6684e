// What scenarios and strategies are shipped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "files/search_path.h"

namespace drempel {

// One shipped file. Texts that a file lacks in one language are those of the other; a label that it
// lacks altogether is its name.
struct CatalogueEntry {
  std::string name;  // as it is given on the command line
  std::string label_en, label_nl;
  std::string description_en, description_nl;
  std::string base;  // the scenario it is laid over; empty for a strategy, which takes any
  bool strategy = false;

  std::string_view label(Language language) const {
    return language == Language::nl ? label_nl : label_en;
  }
  std::string_view description(Language language) const {
    return language == Language::nl ? description_nl : description_en;
  }
};

// All shipped scenarios by name, then all strategies, then all climates. Only headings are read and
// checked.
Result<std::vector<CatalogueEntry>> catalogue(const SearchPath& search);

}  // namespace drempel
