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
    {"chain",
     icon::chain,
     {"Chain", "Keten"},
     {"The process from A.1.1 to C.1.1, with who goes through it",
      "Het proces van A.1.1 tot C.1.1, met wie erdoor gaat"},
     draw_chain_view},
    {"kpis",
     icon::kpis,
     {"KPIs", "KPI’s"},
     {"Every figure over the quarters", "Elk cijfer over de kwartalen"},
     draw_kpis},
    {"money",
     icon::money,
     {"Money", "Geld"},
     {"Who pays whom, and the books", "Wie wie betaalt, en de boeken"},
     draw_money},
    {"people",
     icon::people,
     {"People", "Mensen"},
     {"Evictions, who they are, and one tenant's story",
      "Ontruimingen, wie het zijn, en het verhaal van één huurder"},
     draw_people},
    {"benchmark",
     icon::benchmark,
     {"Benchmark", "Benchmark"},
     {"Financial against social return", "Financieel tegen sociaal rendement"},
     draw_benchmark},
    {"two-levers",
     icon::two_levers,
     {"Two levers", "Twee hefbomen"},
     {"A map of one figure over two levers", "Een kaart van één cijfer over twee hefbomen"},
     draw_two_levers},
    {"workflow",
     icon::workflow,
     {"Workflow", "Werkwijze"},
     {"The steps of a segment, on a time line", "De stappen van een segment op een tijdlijn"},
     draw_workflow},
};

}  // namespace

std::span<const ViewRow> view_rows() { return views; }

std::optional<std::size_t> find_view(std::string_view code) {
  for (std::size_t i = 0; i < std::size(views); ++i)
    if (views[i].code == code) return i;
  return std::nullopt;
}

}  // namespace drempel::gui
