// Tables of what there is: `drempel list KIND`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/text.h"

namespace drempel::cli {

struct ListColumn {
  std::string_view key;  // in JSON
  Text title;
};

struct Listing {
  std::vector<ListColumn> columns;
  std::vector<std::vector<std::string>> rows;  // as many cells as columns
};

// "scenarios, strategies, levers, …"
std::string kinds_of_list();
// Nothing when there is no such kind.
std::optional<Result<Listing>> make_listing(std::string_view kind, Language language);

}  // namespace drempel::cli
