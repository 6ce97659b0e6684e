#include "files/catalogue.h"

#include "files/read_scenario.h"
#include "files/text_file.h"

namespace drempel {

namespace {

CatalogueEntry entry_of(const std::string& name, const Heading& heading) {
  CatalogueEntry entry;
  entry.name = name;
  entry.label_en = heading.label_en.empty() ? name : heading.label_en;
  entry.label_nl = heading.label_nl.empty() ? name : heading.label_nl;
  entry.description_en = heading.description_en;
  entry.description_nl = heading.description_nl;
  entry.base = heading.base;
  entry.strategy = heading.patch;
  return entry;
}

Result<CatalogueEntry> read_entry(const std::string& name, const SearchPath& search) {
  const auto file = find_shipped(name, search);
  if (!file)
    return make_problem(name, 0, {},
                        said("is gone", "is er niet meer"));  // removed since the folder was read
  const auto text = read_text_file(file->path, file->shown_as);
  if (!text) return text.problems();
  const auto root = parse_toml(*text, file->shown_as);
  if (!root) return root.problems();
  Faults faults(file->shown_as);
  const Heading heading = read_heading(*root, faults);
  if (faults.size() > 0) return faults.sorted();
  return entry_of(name, heading);
}

}  // namespace

Result<std::vector<CatalogueEntry>> catalogue(const SearchPath& search) {
  std::vector<CatalogueEntry> entries;
  Problems problems;
  for (const auto& names :
       {shipped_scenarios(search), shipped_strategies(search), shipped_climates(search)})
    for (const std::string& name : names) {
      auto entry = read_entry(name, search);
      if (entry)
        entries.push_back(std::move(*entry));
      else
        for (Problem& problem : entry.problems()) problems.push_back(std::move(problem));
    }
  if (!problems.empty()) return problems;
  return entries;
}

}  // namespace drempel
