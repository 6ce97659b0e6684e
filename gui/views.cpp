#include "gui/views.h"

#include "gui/fonts.h"

namespace drempel::gui {

namespace {

constexpr ViewRow views[] = {
    {"overview",
     icon::overview,
     {"Overview", "Overzicht"},
     {"What matters, for each strategy", "Wat telt, per strategie"},
     draw_overview},
    {"kpis",
     icon::kpis,
     {"KPIs", "KPI’s"},
     {"Every figure over the quarters", "Elk cijfer over de kwartalen"},
     draw_kpis},
};

}  // namespace

std::span<const ViewRow> view_rows() { return views; }

std::optional<std::size_t> find_view(std::string_view code) {
  for (std::size_t i = 0; i < std::size(views); ++i)
    if (views[i].code == code) return i;
  return std::nullopt;
}

}  // namespace drempel::gui
