#include "files/scenario_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/doubts.h"
#include "files/read_scenario.h"
#include "files/read_workflow.h"
#include "files/text_file.h"

namespace drempel {

namespace fs = std::filesystem;

namespace {

// A file that has been parsed.
struct Source {
  FoundFile file;
  Node root;
  Heading heading;
  Problems problems;  // of its heading
};

std::vector<std::string> all_shipped(const SearchPath& search) {
  std::vector<std::string> names = shipped_scenarios(search);
  for (auto more : {shipped_strategies(search), shipped_climates(search)})
    for (std::string& name : more) names.push_back(std::move(name));
  return names;
}

bool looks_like_path(const std::string& text) {
  return text.find('/') != std::string::npos || fs::path(text).extension() == ".toml";
}

Result<FoundFile> locate(const std::string& name_or_path, const SearchPath& search) {
  if (looks_like_path(name_or_path)) return FoundFile{name_or_path, name_or_path};
  if (const auto shipped = find_shipped(name_or_path, search)) return *shipped;
  std::error_code error;
  if (!name_or_path.empty() && fs::exists(name_or_path, error))
    return FoundFile{name_or_path, name_or_path};
  return make_problem(
      shown_path(name_or_path), 0, {},
      said("no such file, and no shipped scenario of that name",
           "dit bestand is er niet, en er is geen meegeleverd scenario met die naam") +
          advice(name_or_path, all_shipped(search)));
}

Result<Source> source_of(const std::string& text, const FoundFile& file) {
  auto root = parse_toml(text, shown_path(file.shown_as));
  if (!root) return root.problems();
  Faults faults(shown_path(file.shown_as));
  Heading heading = read_heading(*root, faults);
  if (faults.size() == 0 && says_nothing(*root))
    faults.add(0, {},
               said("says nothing: there is no value in it and no base; write base = 'sector-2022' "
                    "and what differs from it, or begin with: drempel new NAME",
                    "zegt niets: er staat geen waarde in en geen basis; schrijf base = "
                    "'sector-2022' en wat daarvan afwijkt, of begin met: drempel new NAAM"));
  return Source{file, std::move(*root), std::move(heading), faults.sorted()};
}

Result<Source> read_source(const FoundFile& file) {
  const auto text = read_text_file(file.path, file.shown_as);
  if (!text) return text.problems();
  return source_of(*text, file);
}

// A file beside another must lie there and not be a link to elsewhere.
bool lies_in(const fs::path& file, const fs::path& folder) {
  std::error_code error;
  const fs::path real_file = fs::canonical(file, error);
  const fs::path real_folder = fs::canonical(folder.empty() ? fs::path(".") : folder, error);
  return !error && real_file.parent_path() == real_folder;
}

Problem base_fault(const Source& source, Said what) {
  return make_problem(shown_path(source.file.shown_as), source.heading.base_line, "base",
                      std::move(what));
}

Result<FoundFile> locate_base(const Source& source, const SearchPath& search) {
  const std::string& name = source.heading.base;
  if (!is_scenario_name(name))
    return base_fault(source, said("\"{}\" is not the name of a scenario; give a name such as "
                                   "'sector-2022', never a path",
                                   "\"{}\" is niet de naam van een scenario; geef een naam zoals "
                                   "'sector-2022', nooit een pad",
                                   shown(name)));
  const fs::path folder = source.file.path.parent_path();
  const fs::path beside = folder / (name + ".toml");
  std::error_code error;
  if (fs::exists(fs::symlink_status(beside, error))) {
    if (!lies_in(beside, folder))
      return base_fault(source, said("{}.toml is a link that leads out of the folder",
                                     "{}.toml is een koppeling die de map uit leidt", name));
    return FoundFile{beside,
                     fs::path(source.file.shown_as).replace_filename(name + ".toml").string()};
  }
  if (const auto shipped = find_shipped(name, search)) return *shipped;
  return base_fault(
      source, said("no scenario \"{}\" beside this file or among the shipped ones{}",
                   "er is geen scenario \"{}\" naast dit bestand of bij de meegeleverde{}", name,
                   advice(name, shipped_scenarios(search))));
}

// "a.toml → b.toml → a.toml" when `next` is already in the chain; else empty.
std::string cycle(const std::vector<Source>& chain, const FoundFile& next) {
  std::string path;
  std::error_code error;
  for (const Source& source : chain) {
    if (path.empty() && !fs::equivalent(source.file.path, next.path, error)) continue;
    path += shown_path(source.file.shown_as) + " → ";
  }
  return path.empty() ? path : path + shown_path(next.shown_as);
}

// A scenario with all it builds on: the file itself first, its deepest base last. When a base can't
// be had, the chain ends there, with the reason in `problems`.
struct Chain {
  std::vector<Source> sources;
  Problems problems;
};

// The next base of a chain; nothing when the last has none or it can't be had.
std::optional<Source> next_base(Chain& chain, const SearchPath& search) {
  const Source& last = chain.sources.back();
  if (last.heading.base.empty()) return {};
  const auto fail = [&](Problems problems) {
    chain.problems = std::move(problems);
    return std::nullopt;
  };
  const auto file = locate_base(last, search);
  if (!file) return fail(file.problems());
  if (const std::string path = cycle(chain.sources, *file); !path.empty())
    return fail({base_fault(
        last, said("leads back to itself: {}", "leidt naar zichzelf terug: {}", path))});
  if (chain.sources.size() >= max_depth)
    return fail({base_fault(last, said("more than 16 files build on each other",
                                       "meer dan 16 bestanden bouwen op elkaar"))});
  auto base = read_source(*file);
  if (!base) return fail(base.problems());
  if (base->heading.patch)
    return fail({base_fault(last, said("\"{}\" is a patch; a base must be a whole scenario",
                                       "\"{}\" is een patch; een basis moet een heel scenario zijn",
                                       last.heading.base))});
  return std::move(*base);
}

Chain complete(Source first, const SearchPath& search) {
  Chain chain;
  chain.sources.push_back(std::move(first));
  while (auto base = next_base(chain, search)) chain.sources.push_back(std::move(*base));
  return chain;
}

// What a file says of itself takes the place of what its base said.
void take_heading(const Source& source, Scenario& scenario) {
  const Heading& heading = source.heading;
  scenario.name = heading.name.empty() ? source.file.path.stem().string() : heading.name;
  scenario.label_en = heading.label_en.empty() ? scenario.name : heading.label_en;
  scenario.label_nl = heading.label_nl.empty() ? scenario.name : heading.label_nl;
  scenario.description_en = heading.description_en;
  scenario.description_nl = heading.description_nl;
  scenario.source = heading.source;
}

void append(Problems& all, Problems more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Lays a chain, deepest first, over `scenario`.
Result<Scenario> build(const Chain& chain, Scenario scenario) {
  WorkflowTrace trace;
  Problems problems = chain.problems;
  for (auto source = chain.sources.rbegin(); source != chain.sources.rend(); ++source) {
    append(problems, source->problems);
    Faults faults(shown_path(source->file.shown_as));
    Layer layer{scenario, trace, faults};
    read_body(source->root, Role::file, layer);
    take_heading(*source, scenario);
    append(problems, faults.sorted());
  }
  // Without its base, a workflow lacks steps that aren't missing.
  if (chain.problems.empty()) append(problems, check_workflows(scenario, trace));
  if (!problems.empty()) return problems;
  return scenario;
}

// "a+b+c" in its parts; a file that is really called so is one part.
std::vector<std::string> parts_of(const std::string& name_or_path) {
  std::error_code error;
  if (fs::exists(name_or_path, error)) return {name_or_path};
  std::vector<std::string> parts;
  for (std::size_t from = 0;;) {
    const std::size_t plus = name_or_path.find('+', from);
    parts.push_back(name_or_path.substr(from, plus - from));
    if (plus == std::string::npos) return parts;
    from = plus + 1;
  }
}

Result<Source> open_source(const std::string& name_or_path, const SearchPath& search) {
  const auto file = locate(name_or_path, search);
  if (!file) return file.problems();
  return read_source(*file);
}

Result<Scenario> load_whole(Result<Source> source, const SearchPath& search) {
  if (!source) return source.problems();
  if (source->heading.patch)
    return make_problem(shown_path(source->file.shown_as), 0, "patch",
                        said("is a patch and needs a base to be laid over: drempel compare BASE {}",
                             "is een patch en moet over een basis liggen: drempel compare BASIS {}",
                             shown_path(source->file.shown_as)));
  return build(complete(std::move(*source), search), Scenario{});
}

// A file laid over `base`, or a whole scenario that has no use for it.
Result<Scenario> load_over(const Scenario& base, Result<Source> source, const SearchPath& search) {
  if (!source) return source.problems();
  if (!source->heading.patch) return build(complete(std::move(*source), search), Scenario{});
  Chain chain;
  chain.sources.push_back(std::move(*source));
  return build(chain, base);
}

// "a+", "+b" and "a++b" name nothing on one side.
Problems gaps_in(const std::string& whole, const std::vector<std::string>& parts) {
  if (parts.size() == 1 ||
      std::none_of(parts.begin(), parts.end(), [](const auto& part) { return part.empty(); }))
    return {};
  return {make_problem(
      shown_path(whole), 0, {},
      said("nothing stands on one side of a \"+\"", "er staat niets aan één kant van een \"+\""))};
}

// Lays the patches that follow the first part over it, one after the other.
Result<Scenario> stacked(Result<Scenario> first, const std::vector<std::string>& parts,
                         const SearchPath& search) {
  for (std::size_t i = 1; first && i < parts.size(); ++i) {
    auto source = open_source(parts[i], search);
    if (!source) return source.problems();
    if (!source->problems.empty()) return source->problems;
    if (!source->heading.patch)
      return make_problem(
          shown_path(source->file.shown_as), 0, "patch",
          said("is a whole scenario; only a patch can stand behind a \"+\"",
               "is een heel scenario; alleen een patch kan achter een \"+\" staan"));
    auto next = load_over(*first, std::move(source), search);
    if (!next) return next.problems();
    next->name = first->name + "+" + next->name;
    next->label_en = first->label_en + " + " + next->label_en;
    next->label_nl = first->label_nl + " + " + next->label_nl;
    next->description_en = first->description_en + " " + next->description_en;
    next->description_nl = first->description_nl + " " + next->description_nl;
    first = std::move(next);
  }
  return first;
}

}  // namespace

Result<Scenario> load_scenario(const std::string& name_or_path, const SearchPath& search) {
  const std::vector<std::string> parts = parts_of(name_or_path);
  if (Problems gaps = gaps_in(name_or_path, parts); !gaps.empty()) return gaps;
  return stacked(load_whole(open_source(parts.front(), search), search), parts, search);
}

Result<Scenario> load_alternative(const Scenario& base, const std::string& name_or_path,
                                  const SearchPath& search) {
  const std::vector<std::string> parts = parts_of(name_or_path);
  if (Problems gaps = gaps_in(name_or_path, parts); !gaps.empty()) return gaps;
  return stacked(load_over(base, open_source(parts.front(), search), search), parts, search);
}

Problems doubts_of(const std::string& name_or_path, const SearchPath& search) {
  Problems all;
  for (const std::string& part : parts_of(name_or_path)) {
    auto source = open_source(part, search);
    if (!source) continue;
    for (const Source& one : complete(std::move(*source), search).sources)
      append(all, doubts_in(one.root, shown_path(one.file.shown_as)));
  }
  return all;
}

Result<Scenario> scenario_of_text(const std::string& text, const FoundFile& file,
                                  const SearchPath& search) {
  if (Problems problems = check_text(text, file.shown_as); !problems.empty()) return problems;
  return load_whole(source_of(text, file), search);
}

Result<Scenario> alternative_of_text(const Scenario& base, const std::string& text,
                                     const FoundFile& file, const SearchPath& search) {
  if (Problems problems = check_text(text, file.shown_as); !problems.empty()) return problems;
  return load_over(base, source_of(text, file), search);
}

Result<Scenario> alternative_of_table(const Scenario& base, const Node& table,
                                      const FoundFile& file, const std::string& name) {
  Chain chain;
  chain.sources.push_back({file, table, {}, {}});
  chain.sources.back().heading.name = name;
  return build(chain, base);
}

std::vector<FoundFile> files_under(const std::string& text, const FoundFile& file,
                                   const SearchPath& search) {
  auto source = source_of(text, file);
  if (!source || source->heading.patch) return {};
  std::vector<FoundFile> files;
  for (Source& one : complete(std::move(*source), search).sources)
    files.push_back(std::move(one.file));
  files.erase(files.begin());  // the text itself
  return files;
}

}  // namespace drempel
