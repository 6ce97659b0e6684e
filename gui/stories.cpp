#include "gui/stories.h"

#include <algorithm>

#include "base/counted.h"
#include "base/said.h"
#include "chain/words.h"
#include "gui/exports.h"
#include "gui/view_words.h"
#include "gui/views.h"
#include "output/charts/csv.h"
#include "output/charts/tenant.h"
#include "output/numbers.h"

namespace drempel::gui {

namespace {

constexpr int days_around = 45;  // before and after the case that is told

// A home that is typed is told at once; one that doesn't exist is said.
void take_home(App& app, const WholeField& typed, int last) {
  app.views.home = std::clamp(app.views.home, 0, last);
  if (!typed.entered) return;
  app.views.home_refused.clear();
  if (typed.value && *typed.value >= 0 && *typed.value <= last) {
    app.views.home = *typed.value;
    if (!typed.text.empty()) app.tell(app.chosen, static_cast<std::uint32_t>(*typed.value));
    return;
  }
  const auto count = [&](Language language) { return shown_number(last, 0, language); };
  app.views.home_refused = {
      make_problem({}, 0, {},
                   said("there is no home “{}”; homes have the numbers 0 … {}",
                        "er is geen woning “{}”; de woningen hebben de nummers 0 … {}", typed.text,
                        Said{count(Language::en), count(Language::nl)}))};
}

void choose_home(App& app) {
  const double homes = app.session.base().settings.world.population.homes;
  const int last = std::max(0, static_cast<int>(homes) - 1);
  soft_text(app, filled(words::tell_why, app.language, shown_number(last, 0, app.language)));
  label_text(app, app.in(words::home));
  ImGui::SameLine(0, app.px(4));
  take_home(app, whole_field(app, "home", app.views.home, 0, last), last);
  ImGui::SameLine();
  if (word_button(app, nullptr, app.in(words::show_story), true))
    app.tell(app.chosen, static_cast<std::uint32_t>(app.views.home));
  ImGui::SameLine();
  if (word_button(app, icon::search, app.in(words::next_story)))
    app.find_story(app.chosen, static_cast<std::uint32_t>(app.views.home));
  ImGui::SameLine(0, app.px(20));
  ImGui::Checkbox(app.in(words::lift).c_str(), &app.views.curtain);
  tooltip(app.in(words::lift_why));
  for (const Problem& problem : app.views.home_refused)
    fault_text(app, message_in(problem, app.language));
}

// Of whom this is the story, and the next of them. False when there is nobody to tell of.
bool say_group(App& app) {
  const Telling& telling = *app.telling;
  if (telling.group.empty()) return true;
  if (telling.nobody) {
    const std::size_t runs = app.picture->output.base.runs.size();
    heading(app, counted(words::nobody_of, app.language, telling.group, runs), 15);
    return false;
  }
  const Found& one = telling.found[telling.which];
  const std::size_t many = telling.found.size();
  const bool next = many > 1 && word_button(app, icon::right, app.in(words::next_of));
  if (many > 1) ImGui::SameLine();
  ImGui::AlignTextToFramePadding();
  const std::string text =
      filled(words::one_of_where, app.language, telling.group, telling.replication + 1,
             spell_day(one.day, app.language), telling.which + 1, many);
  ImGui::TextUnformatted(fitted(app, text, ImGui::GetContentRegionAvail().x, 13).c_str());
  tooltip(text);
  if (next) app.tell_next();
  return !next;
}

StorySpan span_of(const Telling& telling) {
  if (telling.found.empty()) return {};
  const Found& one = telling.found[telling.which];
  return {one.since - days_around, one.day + days_around};
}

}  // namespace

void show_story_of(App& app, std::size_t place, const Search& search, std::string group) {
  app.view = find_view("people").value_or(app.view);
  app.views.people_part = story_part;
  app.tell_one_of(app.slot_of_place(place), search, std::move(group));
}

void tell_one_of_bar(App& app, const ChartClick& click, const GroupsData& data) {
  if (!click.clicked) return;
  const auto place = group_at(click.at, click.bounds, data, app.look());
  if (!place) return;
  const GroupPanel& panel = data.panels[place->panel];
  const GroupBar& bar = panel.bars[place->bar];
  std::string group = data.title.empty() ? app.views.step : data.title;
  if (!panel.title.empty()) group += ", " + panel.title;
  const int strategy = data.places[place->strategy];
  show_story_of(app, static_cast<std::size_t>(strategy), bar.search, group + ": " + bar.name);
}

void draw_story(App& app) {
  choose_home(app);
  if (!app.telling) app.find_story(app.chosen, static_cast<std::uint32_t>(app.views.home));
  if (!app.telling) return;
  if (!app.telling->done)
    return soft_text(app, app.telling->group.empty()
                              ? app.in(words::telling)
                              : filled(words::looking_for, app.language, app.telling->group));
  if (!say_group(app)) return;
  app.views.home = static_cast<int>(app.telling->home);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const std::string key =
      fmt::format("story {} {}", app.telling->home, static_cast<const void*>(app.telling.get()));
  const TenantData& data = from_picture<TenantData>(app, key, [&] {
    return tenant_data(app.telling->story, app.telling->home, span_of(*app.telling), app.language);
  });
  const bool inner = app.views.curtain;
  export_buttons(app, {"story", data.title,
                       [&](Canvas& canvas, const Rect& area, const Look& look) {
                         draw(canvas, area, data, look, inner);
                       },
                       [&] { return chart_csv(data, app.picture->output); }});
  chart(app, "story", {room.x, std::max(app.px(320), room.y)},
        [&](Canvas& canvas, const Rect& area) {
          draw(canvas, area, data, app.look(), app.views.curtain);
        });
}

}  // namespace drempel::gui
