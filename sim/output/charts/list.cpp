#include "output/charts/list.h"

#include <algorithm>

#include "output/charts/benchmark.h"
#include "output/charts/chain.h"
#include "output/charts/differences.h"
#include "output/charts/evictions.h"
#include "output/charts/fan.h"
#include "output/charts/groups.h"
#include "output/charts/heat.h"
#include "output/charts/money.h"
#include "output/charts/survival.h"
#include "output/charts/tenant.h"
#include "output/svg.h"

namespace drempel {

namespace {

using Input = ChartInput;

// The first alternative, or the base when there is none.
int shown_place(const Input& in) { return in.output->alternatives.empty() ? 0 : 1; }

void draw_fan(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, fan_data(*in.output, *in.figures, in.figure, look.language), look);
}
void draw_differences(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, differences_data(*in.output, *in.figures, look.language), look);
}
void draw_chain(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, chain_data(*in.output, *in.figures, shown_place(in), look.language), look);
}
void draw_money(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, money_data(*in.output, *in.figures, shown_place(in), look.language), look);
}
void draw_evictions(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, evictions_data(*in.output, *in.figures, look.language), look);
}
void draw_benchmark(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, benchmark_data(*in.output, *in.figures, look.language), look);
}
void draw_survival(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, survival_data(*in.output, look.language, look.theme), look);
}
void draw_who(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, who_data(*in.output, WhoAreCounted::in_arrears, look.language), look);
}
void draw_evicted(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, who_data(*in.output, WhoAreCounted::evicted, look.language), look);
}
void draw_before(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, before_eviction_data(*in.output, look.language), look);
}
void draw_endings(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, endings_data(*in.output, look.language), look);
}
void draw_heat(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, heat_data(*in.output, *in.figures, in.x, in.y, in.figure, look.language),
       look);
}
void draw_tenant(Canvas& canvas, const Rect& bounds, const Input& in, const Look& look) {
  draw(canvas, bounds, tenant_data(*in.story, in.home, in.span, look.language), look);
}

constexpr ChartRow charts[] = {
    {"kpi",
     {"one figure over quarters, with its fan", "één cijfer per kwartaal, met bandbreedte"},
     ChartNeeds::study,
     "tenants_in_arrears",
     draw_fan},
    {"differences",
     {"what each strategy changes", "wat elke strategie verandert"},
     ChartNeeds::study,
     "",
     draw_differences},
    {"chain", {"the chain as flows", "de keten als stromen"}, ChartNeeds::study, "", draw_chain},
    {"money",
     {"who pays more, who pays less", "wie meer betaalt, wie minder"},
     ChartNeeds::study,
     "",
     draw_money},
    {"evictions",
     {"evictions for arrears per year", "ontruimingen om achterstand per jaar"},
     ChartNeeds::study,
     "",
     draw_evictions},
    {"benchmark",
     {"financial against social return", "financieel tegenover sociaal rendement"},
     ChartNeeds::study,
     "",
     draw_benchmark},
    {"survival",
     {"how long arrears last, by profile", "hoe lang achterstanden duren, per profiel"},
     ChartNeeds::study,
     "",
     draw_survival},
    {"who",
     {"who are in arrears, beside all tenants", "wie een achterstand hebben, naast alle huurders"},
     ChartNeeds::study,
     "",
     draw_who},
    {"evicted",
     {"who are evicted for arrears", "wie om achterstand ontruimd zijn"},
     ChartNeeds::study,
     "",
     draw_evicted},
    {"before-eviction",
     {"what was tried before an eviction", "wat er voor een ontruiming geprobeerd is"},
     ChartNeeds::study,
     "",
     draw_before},
    {"endings",
     {"how arrears cases end", "hoe achterstandszaken eindigen"},
     ChartNeeds::study,
     "",
     draw_endings},
    {"heat",
     {"one figure over two levers", "één cijfer over twee knoppen"},
     ChartNeeds::sweep,
     "evictions_arrears",
     draw_heat},
    {"tenant",
     {"one tenant's time as a strip", "de tijd van één huurder als strook"},
     ChartNeeds::story,
     "",
     draw_tenant},
};

}  // namespace

std::span<const ChartRow> chart_rows() { return charts; }

const ChartRow* find_chart(std::string_view name) {
  for (const ChartRow& row : charts)
    if (row.name == name) return &row;
  return nullptr;
}

Text name_of(ChartNeeds needs) {
  constexpr Text names[] = {{"SCENARIO [ALT ...]", "SCENARIO [ALT ...]"},
                            {"SCENARIO --x … --y …", "SCENARIO --x … --y …"},
                            {"SCENARIO ID", "SCENARIO ID"}};
  return names[static_cast<std::size_t>(needs)];
}

std::string chart_svg(const ChartRow& row, const ChartInput& input, double width, double height,
                      Look look) {
  look.scale = std::clamp(std::min(width / 960, height / 600), 1.0, 6.0);
  SvgCanvas canvas(width, height, palette_of(look.theme).background);
  row.draw(canvas, {0, 0, width, height}, input, look);
  std::string about;
  if (input.life) about = provenance_json(*input.life);
  if (input.output) about = provenance_json(provenance_of(*input.output));
  return canvas.finish(row.label.in(look.language), about);
}

}  // namespace drempel
