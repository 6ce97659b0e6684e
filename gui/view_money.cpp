// Who pays whom: from today's bill to the strategy's, per step, and the books.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/said.h"
#include "chain/step.h"
#include "gui/exports.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "model/costs.h"
#include "output/books.h"
#include "output/charts/csv.h"
#include "output/charts/money.h"
#include "output/charts/names.h"
#include "output/csv.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel::gui {

namespace {

constexpr Text parts[] = {{"Who pays", "Wie betaalt"},
                          {"Per step and kind", "Per stap en soort"},
                          {"The books", "De boeken"}};

void right_aligned(const App& app, const std::string& text, bool soft = false) {
  const float room = ImGui::GetContentRegionAvail().x - width_of(app, text, 13);
  if (room > 0) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room);
  if (soft)
    ImGui::TextDisabled("%s", text.c_str());
  else
    ImGui::TextUnformatted(text.c_str());
}

void waterfall(App& app, int place) {
  const MoneyData& data = from_picture<MoneyData>(app, fmt::format("money {}", place), [&] {
    return money_data(app.picture->output, app.picture->figures, place, app.language);
  });
  export_buttons(app, "money", data);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  chart(app, "money", {room.x, std::max(app.px(280), room.y)},
        [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
}

// Of these files the one of that name; empty when there is none.
std::string content_of(const std::vector<OutputFile>& files, std::string_view name) {
  for (const OutputFile& file : files)
    if (file.name == name) return file.content;
  return {};
}

// Cost rows by what they come to, the largest first.
std::vector<std::size_t> order_of_costs(const Summary& summary) {
  std::vector<std::size_t> order(count_of<CostId>);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto size = [&](std::size_t i) {
    return std::abs(summary.costs[i].value.mean.value_or(0));
  };
  std::erase_if(order, [&](std::size_t i) { return size(i) < 0.5; });
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return size(a) > size(b); });
  return order;
}

void cost_row(App& app, std::size_t i) {
  const CostRow& row = cost_rows()[i];
  const LivePicture& picture = *app.picture;
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  ImGui::TextUnformatted(
      fitted(app, app.in(row.name), ImGui::GetContentRegionAvail().x, 13).c_str());
  explain_tooltip(app, row.code);
  ImGui::TableNextColumn();
  const std::string who = app.in(name_of(row.from)) + " → " + app.in(name_of(row.to));
  ImGui::TextDisabled("%s", fitted(app, who, ImGui::GetContentRegionAvail().x, 13).c_str());
  tooltip(who);
  ImGui::TableNextColumn();
  ImGui::TextDisabled("%s", std::string(code_of(row.step)).c_str());
  ImGui::TableNextColumn();
  ImGui::TextDisabled("%s", app.in(row.resource ? words::resource : words::transfer).c_str());
  ImGui::TableNextColumn();
  right_aligned(app, shown_mean(picture.figures.base.costs[i].value, 0, app.language));
  for (const Summary& change : picture.figures.differences) {
    ImGui::TableNextColumn();
    const Series& series = change.costs[i];
    const bool sure =
        series.certainty == Certainty::almost_certainly || series.certainty == Certainty::probably;
    right_aligned(app,
                  no_difference(series.certainty)
                      ? std::string("0")
                      : shown_mean(series.value, 0, app.language, Sign::always),
                  !sure);
    tooltip(app.in(name_of(series.certainty)));
  }
}

void strategy_columns(App& app) {
  ImGui::TableSetupColumn(app.in(words::today).c_str(), 0, 2);
  for (const ScenarioRuns& a : app.picture->output.alternatives)
    ImGui::TableSetupColumn(std::string(a.scenario.label(app.language)).c_str(), 0, 2);
}

// Headers in the strategies' colours; numbers stand on the right, so their headers do too.
void headers(App& app, int first_number) {
  ImGui::TableSetupScrollFreeze(1, 1);
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  for (int c = 0; c < ImGui::TableGetColumnCount(); ++c) {
    ImGui::TableSetColumnIndex(c);
    const int place = c - first_number;
    const Colour colour =
        place > 0 ? slot_text(app, static_cast<std::size_t>(place)) : palette(app).soft;
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec(colour));
    const std::string name =
        fitted(app, ImGui::TableGetColumnName(c), ImGui::GetContentRegionAvail().x, 13);
    if (place >= 0)
      right_aligned(app, name);
    else
      ImGui::TextUnformatted(name.c_str());
    tooltip(ImGui::TableGetColumnName(c));
    ImGui::PopStyleColor();
  }
}

constexpr ImGuiTableFlags table_flags =
    ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_ScrollY | ImGuiTableFlags_SizingStretchProp;

// Scrolls sideways where there is less room than `least` (at 100 %): no number is cut.
bool begin_table(const App& app, const char* id, int columns, float least) {
  const bool narrow = ImGui::GetContentRegionAvail().x < app.px(least);
  return ImGui::BeginTable(id, columns, table_flags | (narrow ? ImGuiTableFlags_ScrollX : 0),
                           {0, 0}, narrow ? app.px(least) : 0);
}

void per_step(App& app) {
  export_buttons(app, {"costs", {}, {}, [&] {
                         const LivePicture& picture = *app.picture;
                         return content_of(csv_files(picture.output, picture.figures, app.language),
                                           "costs.csv");
                       }});
  const auto columns = static_cast<int>(5 + app.picture->figures.differences.size());
  if (!begin_table(app, "costs", columns, 85.0F * static_cast<float>(columns + 1))) return;
  ImGui::TableSetupColumn("", 0, 4);
  ImGui::TableSetupColumn("", 0, 4);
  ImGui::TableSetupColumn(app.in(words::step).c_str(), 0, 1);
  ImGui::TableSetupColumn("", 0, 1.6F);
  strategy_columns(app);
  headers(app, 4);
  for (const std::size_t i : order_of_costs(app.picture->figures.base)) cost_row(app, i);
  ImGui::EndTable();
}

void books(App& app, int place) {
  const auto& runs =
      place == 0 ? app.picture->output.base.runs
                 : app.picture->output.alternatives[static_cast<std::size_t>(place - 1)].runs;
  const int last = runs.front().years() - 1;
  using Lines = std::vector<BookLine>;
  const Lines& lines = from_picture<Lines>(app, fmt::format("books {}", place),
                                           [&] { return book_lines(runs, last); });
  export_buttons(app, {"trial-balance", {}, {}, [&] {
                         return content_of(book_files(app.picture->output, app.language),
                                           trial_balance_name);
                       }});
  soft_text(app, filled(words::trial, app.language,
                        strategy_names(app.picture->output,
                                       app.language)[static_cast<std::size_t>(place)],
                        shown_year(app.picture->output)));
  if (!begin_table(app, "books", 5, 640)) return;
  ImGui::TableSetupColumn(app.in(words::account).c_str(), 0, 4);
  for (const Text& word : {words::opening, words::debit, words::credit, words::closing})
    ImGui::TableSetupColumn(app.in(word).c_str(), 0, 2);
  headers(app, 100);
  for (const BookLine& line : lines) {
    if (line.opening.mean == 0.0 && line.debit.mean == 0.0 && line.credit.mean == 0.0) continue;
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ImGui::TextUnformatted(fitted(app, app.language == Language::nl ? line.nl : line.en,
                                  ImGui::GetContentRegionAvail().x, 13)
                               .c_str());
    for (const Estimate* amount : {&line.opening, &line.debit, &line.credit, &line.closing}) {
      ImGui::TableNextColumn();
      right_aligned(app, shown_number(amount->mean.value_or(0), 0, app.language),
                    amount->mean == 0.0);
      if (amount->mean_lo)
        tooltip(
            filled(words::trial_interval, app.language, shown_interval(*amount, 0, app.language)));
    }
  }
  ImGui::EndTable();
}

}  // namespace

void draw_money(App& app) {
  if (nothing_yet(app)) return;
  int& part = app.views.money_part;
  part_tabs(app, parts, part);
  const auto place = app.place_of_slot(app.chosen);
  const int strategy = place ? static_cast<int>(*place) + 1 : 0;
  if (part == 0)
    waterfall(app, strategy);
  else if (part == 1)
    per_step(app);
  else
    books(app, strategy);
}

}  // namespace drempel::gui
