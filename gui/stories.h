// From a bar to somebody of its group, and that life as a strip.
#pragma once

#include <string>

#include "gui/ui.h"
#include "output/charts/groups.h"

namespace drempel::gui {

// Place of the story among the parts of the view of people.
inline constexpr int story_part = 3;

// Goes to the view of people and tells the life of somebody who fits, under the scenario at that
// place of the picture (0 = today's policy). `group` says who it is.
void show_story_of(App& app, std::size_t place, const Search& search, std::string group);
// The same for the bar that was clicked, if any.
void tell_one_of_bar(App& app, const ChartClick& click, const GroupsData& data);
// One tenant's story, with what chooses it.
void draw_story(App& app);

}  // namespace drempel::gui
