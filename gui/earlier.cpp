// Sessions that lie beside this window's own: listed, offered, opened again, set aside.
#include <algorithm>

#include "base/said.h"
#include "gui/app.h"
#include "gui/session_text.h"

namespace drempel::gui {

void App::list_earlier() {
  questions.sessions.clear();
  for (const KeptSession& where : store_.others()) {
    const auto text = Store::text_of(where);
    const std::string kept = text ? session_in(*text) : std::string();
    if (text && (is_blank(*text) || is_empty_session(kept))) continue;
    questions.sessions.push_back({where, summary_of(kept, language)});
  }
}

void App::offer_earlier() {
  list_earlier();
  const auto& sessions = questions.sessions;
  questions.offered = questions.earlier.wanted =
      std::any_of(sessions.begin(), sessions.end(), [](const EarlierSession& one) {
        return !one.where.aside && one.summary && one.summary->unsaved;
      });
}

// What stands here now is set aside first when it holds something that no file has.
void App::open_earlier(const EarlierSession& earlier) {
  const auto text = Store::text_of(earlier.where);
  if (!earlier.summary || !text) return;
  if (session.unsaved() && !(keeps_ && keep())) {
    questions.closing.wanted = true;
    return;
  }
  const auto aside = session.unsaved() ? store_.set_aside() : std::filesystem::path();
  const bool safe = !session.unsaved() || !aside.empty();
  if (!safe || !store_.take_over(earlier.where)) {
    kept_.reset();
    say(in(safe ? words::session_taken : words::not_moved), true);
    return;
  }
  const Restored restored = session.from_json(session_in(*text));
  telling.reset();
  choose_first();
  say(aside.empty() ? in(words::session_opened)
                    : filled(words::session_opened_aside, language, aside.string()));
  tell_changed(restored.changed_bases);
  if (!restored.whole) store_.set_aside_copy(*text);
}

void App::put_away(const EarlierSession& earlier) {
  if (store_.put_away(earlier.where).empty()) say(in(words::not_moved), true);
  list_earlier();
}

}  // namespace drempel::gui
