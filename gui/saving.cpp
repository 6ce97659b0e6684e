// The user's files, while they stand open and when they are saved.
#include "base/said.h"
#include "gui/app.h"
#include "gui/own_file.h"

namespace drempel::gui {

void App::tell_changed(const std::vector<std::string>& bases) {
  for (const std::string& name : bases) say(filled(words::base_changed, language, name), true);
}

void App::look_at_files(double time) {
  const FileWatch::News news = watch.look(session, time);
  for (const std::size_t slot : news.slots) {
    const OnDisk disk = look_at(session.at(slot));
    say(filled(disk.state == DiskState::gone ? words::file_gone : words::file_changed, language,
               session.at(slot).path.string(), spell_time(disk.written, language)),
        true);
  }
  if (news.bases) tell_changed(session.reread());
}

void App::ask_about(std::size_t slot) {
  notice.reset();  // the question says the same
  questions.slot = slot;
  questions.conflict.wanted = true;
}

bool App::save(std::size_t slot, const std::filesystem::path& path, Theirs theirs) {
  const Strategy& strategy = session.at(slot);
  const bool own = !strategy.path.empty() && (path.empty() || same_file(path, strategy.path));
  if (own && theirs == Theirs::ask) {
    const DiskState state = look_at(strategy).state;
    if (state == DiskState::changed || state == DiskState::unreadable)
      return ask_about(slot), false;
  }
  if (!check(session.save(slot, path, theirs))) {
    if (own && read_only(strategy.path)) save_as_slot = static_cast<int>(slot);
    return false;
  }
  if (keeps_) keep();
  say(filled(words::saved, language, session.at(slot).path.string()));
  return true;
}

void App::open_base(const std::string& name_or_path) {
  const bool typed = session.ready() && session.at(0).changed();
  const bool kept = typed && keeps_ && keep();
  if (!check(session.open_base(name_or_path)) || !kept) return;
  const auto aside = store_.set_aside();  // a window keeps its own anew
  kept_.reset();
  if (!aside.empty()) say(filled(words::work_aside, language, aside.string()));
}

}  // namespace drempel::gui
