// The views of the application: one function and one row each. Rail, shortcuts, --list-views,
// screenshots and tests loop over the rows.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/text.h"

namespace drempel::gui {

class App;

struct ViewRow {
  std::string_view code = {};  // --view overview
  const char* icon = nullptr;
  Text name = {};
  Text about = {};  // its tooltip
  void (*draw)(App&) = nullptr;
};
std::span<const ViewRow> view_rows();
// Place in view_rows().
std::optional<std::size_t> find_view(std::string_view code);

void draw_overview(App& app);
void draw_chain_view(App& app);
void draw_kpis(App& app);
void draw_money(App& app);
void draw_people(App& app);
void draw_benchmark(App& app);
void draw_two_levers(App& app);
void draw_workflow(App& app);

}  // namespace drempel::gui
