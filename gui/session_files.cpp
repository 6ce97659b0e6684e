// The session and the user's files: the one place where a file of the user's is written over.
#include <algorithm>

#include "files/faults.h"
#include "files/scenario_file.h"
#include "files/scenario_save.h"
#include "files/text_file.h"
#include "gui/own_file.h"
#include "gui/session.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

bool in_folder(const fs::path& path, const fs::path& folder) {
  if (folder.empty()) return false;
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(path, error);
  const fs::path root = fs::weakly_canonical(folder, error);
  const auto [end, other] = std::mismatch(root.begin(), root.end(), whole.begin(), whole.end());
  return end == root.end() && other != whole.end();
}

Problems of_file(const fs::path& path, Said what) {
  return {make_problem(shown_path(path.filename().string()), 0, {}, std::move(what))};
}

// Why a text may never be put there; nothing when it may.
Problems check_name(const fs::path& path, const SearchPath& search) {
  if (path.empty())
    return {
        make_problem({}, 0, {}, said("say where to save it", "zeg waar het bewaard moet worden"))};
  if (path.extension() != ".toml")
    return of_file(path, said("must end in .toml", "moet eindigen op .toml"));
  if (path.filename().string().starts_with("-"))
    return of_file(path, said("a name that begins with - is no file name",
                              "een naam die met - begint is geen bestandsnaam"));
  if (in_folder(path, search.shipped))
    return of_file(path,
                   said("shipped scenarios stay as they are; choose another folder",
                        "meegeleverde scenario's blijven zoals ze zijn; kies een andere map"));
  if (read_only(path))
    return of_file(path, said("may not be changed (read-only); save under another name",
                              "mag niet gewijzigd worden (alleen-lezen); sla op onder een andere "
                              "naam"));
  return {};
}

// Why what lies there may not be replaced unasked.
Problems check_content(const fs::path& path, const Strategy& strategy) {
  std::error_code error;
  if (!fs::exists(path, error)) return {};
  if (strategy.path.empty() || !same_file(path, strategy.path))
    return of_file(path,
                   said("is there already; choose another name", "is er al; kies een andere naam"));
  const DiskState state = look_at(strategy).state;
  if (state == DiskState::as_read || state == DiskState::gone) return {};
  return of_file(path, said("was changed on disk since it was read; choose which text stays",
                            "is op schijf gewijzigd nadat het gelezen was; kies welke tekst "
                            "blijft"));
}

// As it is on disk now; hash 0 when it can't be read.
BaseFile on_disk(const fs::path& path, const std::string& shown_as) {
  const auto text = read_text_file(path, shown_as);
  return {path, fs::path(shown_as).filename().string(), text ? hash_of(*text) : 0};
}

}  // namespace

Problems Session::save(std::size_t slot, const fs::path& wanted, Theirs theirs) {
  const fs::path path = wanted.empty() ? at(slot).path : fs::absolute(wanted);
  if (Problems problems = check_name(path, search_); !problems.empty()) return problems;
  if (theirs == Theirs::ask)
    if (Problems problems = check_content(path, at(slot)); !problems.empty()) return problems;
  const std::string text = at(slot).text;
  if (Problems problems = drempel::save(path, text); !problems.empty()) return problems;
  in_every_step(at(slot).id, [&](Strategy& strategy) {
    strategy.path = path;
    strategy.shown_as = path.filename().string();
    strategy.saved = text;
  });
  ++files_version_;
  return {};
}

Problems Session::take_theirs(std::size_t slot) {
  auto text = read_text_file(at(slot).path, at(slot).shown_as);
  if (!text) return text.problems();
  replace_text(slot, *text);
  end_gesture();
  in_every_step(at(slot).id, [&](Strategy& strategy) { strategy.saved = *text; });
  ++files_version_;
  return {};
}

std::vector<BaseFile> Session::bases_of(const Strategy& strategy, bool is_base) const {
  if (strategy.patch && !is_base) return {};
  const fs::path beside =
      strategy.path.empty() ? fs::path("unsaved") / strategy.shown_as : strategy.path;
  std::vector<BaseFile> bases;
  for (const FoundFile& file : files_under(strategy.text, {beside, strategy.shown_as}, search_))
    bases.push_back(on_disk(file.path, file.shown_as));
  return bases;
}

std::vector<std::string> Session::reread() {
  std::vector<std::string> names;
  for (std::size_t slot = 0; slot < size(); ++slot) {
    for (const BaseFile& base : at(slot).bases)
      if (on_disk(base.path, base.shown_as) != base &&
          std::find(names.begin(), names.end(), base.shown_as) == names.end())
        names.push_back(base.shown_as);
    plan_.slots[slot] = read_anew(at(slot), slot == 0);
  }
  ++version_;
  bases_changed_ = true;
  return names;
}

}  // namespace drempel::gui
