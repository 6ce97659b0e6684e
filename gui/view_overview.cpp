// What matters, at a glance: people, euros, work; what each strategy changes and how sure that is.
#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "gui/exports.h"
#include "gui/ui.h"
#include "gui/view_words.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "kpi/quarters.h"
#include "kpi/sector.h"
#include "output/charts/differences.h"
#include "output/csv.h"
#include "output/names.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel::gui {

namespace {

struct CardRow {
  std::string_view code;  // of a row in kpi/kpi.h
  Text title;
  // The row whose published figure stands beside it, and what that is per: one home in so many.
  std::string_view published = {};
  double per_homes = 0;  // 0 = the figure stands as it is
};
struct CardGroup {
  Text title;  // with the year that is shown
  CardRow cards[3];
};
constexpr CardGroup groups[] = {
    {{"People in {}", "Mensen in {}"},
     {{"tenants_in_arrears",
       {"Tenants in arrears", "Huurders met een achterstand"},
       "tenants_in_arrears_pct",
       100},
      {"evictions_arrears",
       {"Evictions for arrears", "Ontruimingen om achterstand"},
       "evictions_arrears_per_1000",
       1000},
      {"12", {"Satisfaction, 0 … 100", "Tevredenheid, 0 … 100"}}}},
    {{"Euros in {}", "Euro’s in {}"},
     {{"hap_total", {"Arrears, % of rent", "Achterstand, % van de huur"}, "hap_total", 0},
      {"cost_corporation_eur", {"Cost to the corporation, €", "Kosten corporatie, €"}},
      {"cost_country_eur", {"Cost to the country, €", "Kosten voor het land, €"}}}},
    {{"Work in {}", "Werk in {}"},
     {{"collector_hours", {"Hours of calls and desk work", "Uren bellen en bureauwerk"}},
      {"wait_days", {"Waiting for staff, days", "Wachten op medewerker, dagen"}},
      {"files_new", {"New bailiff files", "Nieuwe deurwaarderdossiers"}}}}};

// One strategy in a card.
struct CardLine {
  std::string change, word, interval;
  std::optional<double> mean, low, high;
  Certainty certainty{};
};

struct Card {
  const KpiRow* row = nullptr;
  std::string title, figure, interval, sector, published;
  std::vector<CardLine> lines;
  std::vector<std::vector<double>> series;  // of each scenario, by quarter
};

std::vector<double> means_of(const KpiRow& row, const std::vector<Tally>& runs) {
  std::vector<double> result;
  if (runs.empty()) return result;
  for (int q = first_counted; q < end_counted(runs.front()); ++q) {
    double sum = 0;
    int n = 0;
    for (const Tally& tally : runs)
      if (const auto value = in_quarter(row, tally, q).number) sum += *value, ++n;
    if (n > 0) result.push_back(sum / n);
  }
  return result;
}

constexpr int years_near = 2;  // of a published figure that makes a range with the nearest

// "sector 2022: 1.1", or the range of what is published around that year; scaled to the homes.
std::string sector_line(const CardRow& wanted, int year, double homes, Language language) {
  const auto near = sector_figures_near(wanted.published, year, years_near);
  if (near.empty()) return {};
  double low = near.front()->value, high = low;
  for (const SectorFigure* one : near)
    low = std::min(low, one->value), high = std::max(high, one->value);
  const auto shown = [&](double value) {
    return wanted.per_homes > 0 ? shown_number(value * homes / wanted.per_homes, 0, language)
                                : shown_number(value, 2, language);
  };
  const std::string years = near.size() == 1
                                ? fmt::format("{}", near.front()->year)
                                : fmt::format("{}–{}", near.front()->year, near.back()->year);
  return low == high ? filled(words::sector, language, years, shown(low))
                     : filled(words::sector, language, years, shown(low) + " … " + shown(high));
}

// All that is published, as printed there.
std::string published_line(const CardRow& wanted, Language language) {
  std::string text;
  for (const SectorFigure& one : sector_figures()) {
    if (one.key != wanted.published) continue;
    text += text.empty() ? std::string(find_kpi(one.key)->name.in(language)) + ", " +
                               std::string(find_kpi(one.key)->unit.in(language)) + ": "
                         : std::string(" · ");
    text += fmt::format("{} {}", one.year, shown_setting(one.value, language));
  }
  return text;
}

Card card_of(const LivePicture& picture, const CardRow& wanted, Language language) {
  Card card;
  card.row = find_kpi(wanted.code);
  card.title = wanted.title.in(language);
  const int digits = shown_digits(*card.row);
  const Estimate& today = picture.figures.base.last_year(*card.row).value;
  card.figure = shown_mean(today, digits, language);
  card.interval = shown_interval(today, digits, language);
  const double homes = picture.output.base.scenario.settings.world.population.homes;
  card.sector = sector_line(wanted, shown_year(picture.output), homes, language);
  card.published = published_line(wanted, language);
  card.series.push_back(means_of(*card.row, picture.output.base.runs));
  for (std::size_t a = 0; a < picture.figures.differences.size(); ++a) {
    const Series& series = picture.figures.differences[a].last_year(*card.row);
    CardLine line;
    line.certainty = shown_certainty(series.value, series.certainty, digits);
    const bool same = no_difference(line.certainty);
    line.change = same ? std::string(name_of(line.certainty).in(language))
                       : shown_mean(series.value, digits, language, Sign::always);
    line.word = same ? std::string() : std::string(name_of(line.certainty).in(language));
    line.interval = shown_interval(series.value, digits, language, Sign::always);
    line.mean = series.value.mean, line.low = series.value.mean_lo,
    line.high = series.value.mean_hi;
    card.lines.push_back(std::move(line));
    card.series.push_back(means_of(*card.row, picture.output.alternatives[a].runs));
  }
  return card;
}

using Cards = std::vector<Card>;

Cards cards_of(const LivePicture& picture, Language language) {
  Cards cards;
  for (const CardGroup& group : groups)
    for (const CardRow& row : group.cards) cards.push_back(card_of(picture, row, language));
  return cards;
}

// The quarters as small lines, today's behind.
void sparkline(const App& app, ImDrawList& list, const Card& card, const Rect& area) {
  double low = 1e300, high = -1e300;
  for (const auto& line : card.series)
    for (const double v : line) low = std::min(low, v), high = std::max(high, v);
  if (!(high > low)) return;
  ImGuiCanvas canvas(list, app.fonts);
  for (std::size_t s = 0; s < card.series.size(); ++s) {
    const auto& line = card.series[s];
    if (line.size() < 2) continue;
    std::vector<Point> points;
    for (std::size_t q = 0; q < line.size(); ++q)
      points.push_back(
          {area.x + area.w * static_cast<double>(q) / static_cast<double>(line.size() - 1),
           area.bottom() - area.h * (line[q] - low) / (high - low)});
    const SeriesLook look = series_look(static_cast<int>(s), app.theme);
    canvas.polyline(points, {look.line, app.px(s == 0 ? 2.0F : 1.5F), Dash::solid});
  }
}

// The interval of a change as a thin bar around nought.
void change_bar(const App& app, ImDrawList& list, const Card& card, std::size_t place,
                const Rect& area) {
  double most = 0;
  for (const CardLine& line : card.lines)
    for (const auto& end : {line.low, line.high, line.mean})
      if (end) most = std::max(most, std::abs(*end));
  const auto x = [&](double v) {
    return static_cast<float>(area.x + area.w / 2 + (most > 0 ? v / most : 0) * area.w / 2);
  };
  const auto y = static_cast<float>(area.middle().y);
  list.AddLine({x(0), static_cast<float>(area.y)}, {x(0), static_cast<float>(area.bottom())},
               to_im(palette(app).axis));
  const CardLine& line = card.lines[place];
  const SeriesLook look = series_look(static_cast<int>(place) + 1, app.theme);
  if (line.low && line.high)
    list.AddRectFilled({x(*line.low), y - app.px(1.5F)},
                       {std::max(x(*line.high), x(*line.low) + 1), y + app.px(1.5F)},
                       to_im(look.line.with_alpha(0.55)), app.px(1));
  if (!line.mean) return;
  ImGuiCanvas canvas(list, app.fonts);
  const Point at{x(*line.mean), y};
  if (line.certainty == Certainty::almost_certainly)
    draw_marker(canvas, look.marker, at, app.px(4), look.line);
  else
    draw_marker_outline(canvas, look.marker, at, app.px(4), {look.line, app.px(1.5F), Dash::solid},
                        surfaces(app).card);
}

void card_lines(const App& app, ImDrawList& list, const Card& card, ImVec2 at, float width) {
  const float line_height = app.px(22);
  const float number = std::min(app.px(64), width * 0.34F);
  // The same columns in every card: the longest word, the longest number.
  float word = 0;
  for (const Certainty certainty :
       {Certainty::almost_certainly, Certainty::probably, Certainty::cant_tell})
    word = std::max(word, width_of(app, app.in(name_of(certainty)), 12));
  word = std::min(word, width * 0.5F);
  for (std::size_t i = 0; i < card.lines.size(); ++i) {
    const CardLine& line = card.lines[i];
    const float y = at.y + line_height * static_cast<float>(i);
    const float text_y = y + (line_height - app.fonts.at(13)->FontSize) / 2;
    ImGuiCanvas canvas(list, app.fonts);
    const SeriesLook look = series_look(static_cast<int>(i) + 1, app.theme);
    draw_marker(canvas, look.marker, {at.x + app.px(5), y + line_height / 2}, app.px(4), look.line);
    const bool plain = no_difference(line.certainty) || line.certainty == Certainty::cant_tell;
    // Where nothing differs no bar and no word stand behind it.
    const float room = no_difference(line.certainty) ? width - app.px(18) : number;
    put_text(app, list, {at.x + app.px(18), text_y}, line.change, 13,
             plain ? palette(app).soft : look.text, plain ? Weight::regular : Weight::bold, room);
    const float bar = at.x + app.px(18) + number;
    const float bar_width = width - app.px(18) - number - word - app.px(12);
    if (bar_width > app.px(20) && !no_difference(line.certainty))
      change_bar(app, list, card, i, {bar, y + app.px(4), bar_width, line_height - app.px(8)});
    put_text(app, list, {at.x + width - word, text_y + app.px(1)}, line.word, 12, palette(app).soft,
             Weight::regular, word);
  }
}

void card_tooltip(const App& app, const Card& card, const LivePicture& picture) {
  if (!ImGui::IsItemHovered()) return;
  ImGui::SetNextWindowSize({app.px(380), 0});
  ImGui::BeginTooltip();
  ImGui::Text("%s: %s  (%s)", app.in(words::today).c_str(), card.figure.c_str(),
              card.interval.c_str());
  for (std::size_t i = 0; i < card.lines.size(); ++i)
    put_lines(fmt::format("{}: {}  ({})  {}",
                          picture.output.alternatives[i].scenario.label(app.language),
                          card.lines[i].change, card.lines[i].interval, card.lines[i].word));
  if (!card.published.empty()) put_lines(filled(words::published, app.language, card.published));
  ImGui::Separator();
  explanation(app, card.row->code);
  ImGui::EndTooltip();
}

float card_height(const App& app, std::size_t lines) {
  return app.px(88) + app.px(22) * static_cast<float>(lines);
}

void draw_card(App& app, const Card& card, const LivePicture& picture, ImVec2 size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  if (ImGui::InvisibleButton(std::string(card.row->code).c_str(), size)) {
    app.views.kpi = card.row->code;
    app.view = *find_view("kpis");
  }
  const bool hovered = lit();
  card_tooltip(app, card, picture);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Surfaces& colours = surfaces(app);
  const ImVec2 end{at.x + size.x, at.y + size.y};
  list.AddRectFilled(at, end, to_im(colours.card), app.px(8));
  list.AddRect(at, end, to_im(hovered ? palette(app).axis : colours.line), app.px(8));
  const float pad = app.px(14), inner = size.x - 2 * pad;
  put_text(app, list, {at.x + pad, at.y + app.px(10)}, card.title, 13, palette(app).soft,
           Weight::regular, inner);
  const float figure = width_of(app, card.figure, 28, Weight::bold);
  put_text(app, list, {at.x + pad, at.y + app.px(28)}, card.figure, 28, palette(app).ink,
           Weight::bold, inner);
  const float spark = inner - figure - app.px(24);
  if (spark > app.px(40)) {
    const float width = std::min(spark, app.px(104));
    sparkline(app, list, card, {at.x + size.x - pad - width, at.y + app.px(36), width, app.px(28)});
  }
  std::string below = card.interval == nothing ? std::string() : card.interval;
  if (!card.sector.empty()) below += (below.empty() ? "" : "  ·  ") + card.sector;
  put_text(app, list, {at.x + pad, at.y + app.px(65)}, below, 12, palette(app).soft,
           Weight::regular, inner);
  card_lines(app, list, card, {at.x + pad, at.y + app.px(86)}, inner);
}

// -- Who pays

struct Payer {
  std::string name, today;
  std::vector<CardLine> lines;
};
using Payers = std::vector<Payer>;

CardLine line_of(const Series& series, Language language) {
  CardLine line;
  line.certainty = series.certainty;
  const bool same = no_difference(series.certainty);
  line.change = same ? "0" : shown_mean(series.value, 0, language, Sign::always);
  line.word = std::string(name_of(series.certainty).in(language));
  line.interval = shown_interval(series.value, 0, language, Sign::always);
  line.mean = series.value.mean, line.low = series.value.mean_lo, line.high = series.value.mean_hi;
  return line;
}

Payers payers_of(const LivePicture& picture, Language language) {
  Payers payers;
  for (std::size_t k = 0; k < count_of<Stakeholder>; ++k) {
    const Estimate& today = picture.figures.base.borne[k].value;
    bool any = std::abs(today.mean.value_or(0)) >= 0.5;
    Payer payer{std::string(name_of(static_cast<Stakeholder>(k)).in(language)),
                shown_mean(today, 0, language),
                {}};
    for (const Summary& change : picture.figures.differences) {
      payer.lines.push_back(line_of(change.borne[k], language));
      any = any || !no_difference(payer.lines.back().certainty);
    }
    if (any) payers.push_back(std::move(payer));
  }
  return payers;
}

void payer_tooltip(const App& app, const Payer& payer, const LivePicture& picture) {
  if (!ImGui::IsItemHovered()) return;
  ImGui::SetNextWindowSize({app.px(360), 0});
  ImGui::BeginTooltip();
  {
    const TextSize font(app, 13, Weight::bold);
    ImGui::TextUnformatted(payer.name.c_str());
  }
  ImGui::Text("%s: € %s", app.in(words::today).c_str(), payer.today.c_str());
  for (std::size_t i = 0; i < payer.lines.size(); ++i)
    put_lines(fmt::format("{}: € {}  ({})  {}",
                          picture.output.alternatives[i].scenario.label(app.language),
                          payer.lines[i].change, payer.lines[i].interval, payer.lines[i].word));
  ImGui::Separator();
  put_lines(app.in(words::who_pays_tip));
  ImGui::EndTooltip();
}

// "+1.234.000" as "+1,2 mln" where there is little room.
std::string short_euros(const App& app, const std::string& whole, const std::optional<double>& mean,
                        float width) {
  if (!mean || width_of(app, whole, 13) <= width) return whole;
  const bool millions = std::abs(*mean) >= 1e6;
  const std::string number =
      shown_number(*mean / (millions ? 1e6 : 1e3), millions ? 1 : 0, app.language,
                   whole.starts_with('+') ? Sign::always : Sign::only_minus);
  return number + (millions ? (app.language == Language::nl ? " mln" : " m") : "k");
}

// What one bears: today's amount, and a change per strategy.
void draw_payer(App& app, const Payer& payer, const LivePicture& picture, ImVec2 size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  if (ImGui::InvisibleButton(payer.name.c_str(), size)) {
    app.views.money_part = 0;
    app.view = *find_view("money");
  }
  if (lit()) {
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size.x, at.y + size.y},
                                              to_im(surfaces(app).hover), app.px(4));
  }
  payer_tooltip(app, payer, picture);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float pad = app.px(3), width = size.x - 2 * pad, line = app.px(16);
  put_text(app, list, {at.x + pad, at.y + app.px(2)}, payer.name, 12, palette(app).soft,
           Weight::regular, width);
  put_text(app, list, {at.x + pad, at.y + app.px(17)}, payer.today, 13, palette(app).ink,
           Weight::regular, width);
  for (std::size_t i = 0; i < payer.lines.size(); ++i) {
    const CardLine& change = payer.lines[i];
    const float y = at.y + app.px(33) + line * static_cast<float>(i);
    const SeriesLook look = series_look(static_cast<int>(i) + 1, app.theme);
    const bool sure =
        change.certainty == Certainty::almost_certainly || change.certainty == Certainty::probably;
    ImGuiCanvas canvas(list, app.fonts);
    draw_marker(canvas, look.marker, {at.x + pad + app.px(4), y + line / 2}, app.px(3), look.line);
    const float room = width - app.px(13);
    put_text(app, list, {at.x + pad + app.px(13), y},
             short_euros(app, change.change, change.mean, room), 13,
             sure ? look.text : palette(app).soft, sure ? Weight::bold : Weight::regular, room);
  }
}

void who_pays(App& app, const LivePicture& picture) {
  const Payers& payers =
      from_picture<Payers>(app, "payers", [&] { return payers_of(picture, app.language); });
  if (payers.empty()) return;
  {
    const TextSize font(app, 15, Weight::bold);
    // The cards above are of the last year, these are means: hence the years.
    ImGui::TextUnformatted(
        filled(words::who_pays, app.language, shown_years(picture.output)).c_str());
  }
  const float width = ImGui::GetContentRegionAvail().x;
  const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(width / app.px(88)));
  const std::size_t columns = std::min(payers.size(), most);
  const float each = width / static_cast<float>(columns);
  const float height =
      app.px(36) + app.px(16) * static_cast<float>(picture.figures.differences.size());
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, app.px(4)});
  for (std::size_t i = 0; i < payers.size(); ++i) {
    if (i % columns > 0) ImGui::SameLine(0, 0);
    draw_payer(app, payers[i], picture, {each, height});
  }
  ImGui::PopStyleVar();
}

void overview_exports(App& app, const LivePicture& picture) {
  const auto of = [&](std::string_view name) {
    for (const OutputFile& file : csv_files(picture.output, picture.figures, app.language))
      if (file.name == name) return file.content;
    return std::string();
  };
  const bool alone = picture.figures.differences.empty();
  Export what{alone ? "kpis" : "differences", app.in(words::differences_picture), {}, [=] {
                return of(alone ? "kpis.csv" : "differences.csv");
              }};
  if (!alone)
    what.draw = [&](Canvas& canvas, const Rect& area, const Look& look) {
      draw(canvas, area, differences_data(picture.output, picture.figures, app.language), look);
    };
  export_buttons(app, what);
}

}  // namespace

void draw_overview(App& app) {
  if (nothing_yet(app)) return;
  const LivePicture& picture = *app.picture;
  const Cards& cards =
      from_picture<Cards>(app, "overview", [&] { return cards_of(picture, app.language); });
  const float width = ImGui::GetContentRegionAvail().x;
  const float gap = app.px(10);
  const int columns = width >= app.px(660) ? 3 : width >= app.px(420) ? 2 : 1;
  const float each = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const float height = card_height(app, picture.figures.differences.size());
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap, app.px(5)});
  int in_row = 0;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    if (i % 3 == 0) {
      in_row = 0;
      const TextSize font(app, 15, Weight::bold);
      ImGui::TextUnformatted(
          filled(groups[i / 3].title, app.language, shown_year(picture.output)).c_str());
    }
    if (in_row > 0) ImGui::SameLine();
    draw_card(app, cards[i], picture, {each, height});
    in_row = (in_row + 1) % columns;
  }
  who_pays(app, picture);
  ImGui::PopStyleVar();
  overview_exports(app, picture);
  if (picture.figures.differences.empty()) soft_text(app, app.in(words::no_strategy));
  ImGui::Dummy({0, app.px(8)});
}

}  // namespace drempel::gui
