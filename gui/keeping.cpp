// What outlives the window: the session that comes back at the start, and is kept until the end.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/said.h"
#include "gui/app.h"
#include "gui/json_field.h"
#include "gui/session_text.h"
#include "gui/views.h"

namespace drempel::gui {

namespace {

constexpr const char* first_base = "woonbron-2020";
constexpr const char* first_strategies[] = {"fixed-agency-price", "segment-workflows"};

using Json = nlohmann::json;

// Of what App::keep wrote; null when it is something else.
Json kept_in(const std::string& text) {
  Json json = Json::parse(text, nullptr, false);
  return json.is_object() ? json : Json();
}

}  // namespace

App::App(SearchPath search, AppOptions options, Store store, std::function<void()> on_news)
    : session(std::move(search)),
      live(options.threads, std::move(on_news)),
      replications(options.replications),
      years(options.years),
      store_(std::move(store)),
      keeps_(options.keep),
      dictionaries_{Dictionary(Language::en), Dictionary(Language::nl)} {
  language = options.language;
  const bool back = options.keep && restore(options);
  if (options.wanted_language) language = *options.wanted_language;  // of what opening has to say
  open_first(options, back);
  if (options.theme) theme = *options.theme;
  if (options.scale) user_scale = *options.scale;
  if (const auto found = find_view(options.view)) view = *found;
  views.money_part = std::min(options.part, 2), views.people_part = std::min(options.part, 3);
  if (!back && options.tour && options.scenarios.empty()) tour_stop = 0;
  choose_first();
  if (keeps_) offer_earlier();
}

App::~App() {
  telling.reset();
  if (keeps_) keep();
}

// What came back stays when nothing else is asked for, or when that can't be opened.
void App::open_first(const AppOptions& options, bool back) {
  if (!options.scenarios.empty()) {
    open_named(options.scenarios);
  } else if (back) {
    say(in(words::last_session));
  } else if (session.open_base(first_base).empty()) {
    for (const char* strategy : first_strategies) check(session.add(strategy));
  } else if (session.search().shipped.empty()) {
    say(in(words::no_scenarios), true);
  }
  session.forget_steps();
}

void App::open_named(const std::vector<std::string>& names) {
  Session fresh(session.search());
  if (!check(fresh.open_base(names[0]))) return;
  for (std::size_t i = 1; i < names.size(); ++i) check(fresh.add(names[i]));
  if (keeps_ && session.unsaved()) {
    const auto aside = store_.set_aside();
    say(aside.empty() ? in(words::cannot_set_aside)
                      : filled(words::work_aside, language, aside.string()),
        true);
    keeps_ = !aside.empty();
  }
  session = std::move(fresh);
}

// Whether there is something to go on with.
bool App::restore(const AppOptions& options) {
  const auto text = store_.load();
  if (store_.number() > 1 && !text)
    say(filled(words::second_window, language, store_.number()), false);
  if (!store_.has_kept() || (text && is_blank(*text))) return false;
  const Restored restored = text ? take_back(*text) : Restored{};
  const bool as_it_was = restored.session && restored.whole;
  if (!as_it_was) {
    // Kept, so that nothing that was typed is lost.
    const auto aside = restored.session ? store_.set_aside_copy(*text) : store_.set_aside();
    keeps_ = !aside.empty();
    const Text& what = restored.session ? words::session_in_part : words::session_aside;
    say(keeps_ ? filled(what, language, aside.string()) : in(words::cannot_set_aside), true);
  }
  if (options.scenarios.empty()) tell_changed(restored.changed_bases);
  return session.size() > 0;
}

Restored App::take_back(const std::string& whole) {
  const Json json = kept_in(whole);
  if (!json.is_object()) return {};
  const Restored restored = session.from_json(session_in(whole));
  if (!restored.session) return restored;
  language = field(json, "language", std::string("nl")) == "en" ? Language::en : Language::nl;
  theme = field(json, "theme", std::string("light")) == "dark" ? Theme::dark : Theme::light;
  user_scale = std::clamp(field(json, "scale", 1.0F), 0.75F, 3.0F);
  if (const auto found = find_view(field(json, "view", std::string()))) view = *found;
  return restored;
}

// The first strategy; what has faults goes before, with its text.
void App::choose_first() {
  chosen = session.size() > 1 ? 1 : 0;
  for (std::size_t slot = 0; slot < session.size(); ++slot) {
    if (session.at(slot).faults.empty()) continue;
    chosen = slot;
    drawer.as_file = drawer_open = true;
    return;
  }
}

App::WorthKeeping App::worth_keeping() const {
  return {session.version(), session.files_version(), language, theme, user_scale, view};
}

bool App::keep() {
  kept_ = worth_keeping();
  if (session.size() == 0) return true;  // nothing never replaces something
  const Json json{{"language", language == Language::nl ? "nl" : "en"},
                  {"theme", std::string(code_of(theme))},
                  {"scale", user_scale},
                  {"view", std::string(view_rows()[view].code)},
                  {"session", session.to_json()}};
  const Problems problems = store_.keep(json.dump(1, ' ', false, Json::error_handler_t::replace));
  const bool said_before = std::exchange(keep_failed_, !problems.empty());
  if (problems.empty()) return true;
  kept_.reset();  // tried again
  questions.why = to_text(problems.front(), language);
  if (!said_before) say(filled(words::cannot_keep, language, questions.why), true);
  return false;
}

bool App::may_close() {
  if (!session.unsaved() || (keeps_ && keep())) return true;
  questions.closing.wanted = true;
  return false;
}

}  // namespace drempel::gui
