// Rows: the hours of staff, their attempts and what waits for them. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace staff_rows {

using namespace row;

inline constexpr KpiRow list[] = {
    measured_flow("collector_hours", {"Hours of collectors", "Uren incassomedewerkers"},
                  {"hours a year", "uren per jaar"},
                  {"Hours of calls and desk work.", "Uren aan bellen en bureauwerk."},
                  count::in_hours<&Quarter::collector_minutes>),
    measured_flow("visit_hours", {"Hours of home visits", "Uren huisbezoek"},
                  {"hours a year", "uren per jaar"},
                  {"Hours of home visits.", "Uren aan huisbezoek."},
                  count::in_hours<&Quarter::visit_minutes>),
    measured_flow(
        "staff_paid_hours", {"Hours of own posts, paid", "Uren van eigen formatie, betaald"},
        {"hours a year", "uren per jaar"},
        {"Posts × hours, used or not. Without a limit on staff: the hours that were used.",
         "Formatie × uren, gebruikt of niet. Bij onbeperkt personeel: de gebruikte uren."},
        count::in_hours<&Quarter::staff_paid_minutes>),
    measured_flow("staff_unused_hours", {"Of these: not used", "Daarvan: niet gebruikt"},
                  {"hours a year", "uren per jaar"},
                  {"Own hours that no step and no training took. Below nil where a month has more "
                   "working days than usual and all are used.",
                   "Eigen uren die geen stap en geen opleiding nam. Onder nul als een maand meer "
                   "werkdagen heeft dan gewoon en alles gebruikt is."},
                  count::in_hours<&Quarter::staff_unused_minutes>),
    measured_flow(
        "staff_hired_hours", {"Hired hours", "Ingehuurde uren"}, {"hours a year", "uren per jaar"},
        {"Hours on top of the own posts: hired while work waits (staff.flex), and desk "
         "work that waits for nobody and goes beyond the collectors' hours of the month.",
         "Uren boven op de eigen formatie: ingehuurd zolang er werk ligt (staff.flex), en "
         "bureauwerk dat niet wacht en boven de maanduren van de incassomedewerkers "
         "uitkomt."},
        count::in_hours<&Quarter::staff_hired_minutes>),
    flow("attempts", {"Attempts at personal contact", "Pogingen tot persoonlijk contact"}, a_year,
         {"Calls, office visits and home visits tried.",
          "Pogingen tot bellen, kantoorbezoek en huisbezoek."},
         count::plain<&Quarter::attempts>),
    up(percent(1, ratio("reach_pct",
                        {"Attempts that reach the tenant", "Pogingen die de huurder bereiken"},
                        {"% of attempts", "% van pogingen"},
                        {"Attempts at personal contact that reached the tenant.",
                         "Pogingen tot persoonlijk contact die de huurder bereikten."},
                        count::over<&Quarter::reached, &Quarter::attempts>))),
    up(percent(1, ratio("opened_up_pct",
                        {"Tenants reached who open up", "Bereikte huurders die hun verhaal doen"},
                        {"% of those reached", "% van wie bereikt is"},
                        {"Contacts in which the tenant told how things stand.",
                         "Contacten waarin de huurder vertelde hoe het ervoor staat."},
                        count::over<&Quarter::opened_up, &Quarter::reached>))),
    down(stock("work_waiting", {"Staff work waiting", "Werk dat ligt te wachten"},
               {"tasks", "taken"},
               {"Calls, visits and desk work waiting for staff at the end of the quarter.",
                "Telefoontjes, bezoeken en bureauwerk die aan het einde van het kwartaal op "
                "een medewerker wachten."},
               count::plain<&Quarter::queue_end>)),
    down(decimals(1,
                  measured_ratio("wait_days", {"Waiting for staff", "Wachttijd op een medewerker"},
                                 {"days", "dagen"},
                                 {"Mean days that a task waited for staff.",
                                  "Gemiddeld aantal dagen dat een taak op een medewerker wachtte."},
                                 count::over<&Quarter::queue_wait_days, &Quarter::queue_served>))),
    down(flow(
        "work_given_up", {"Calls and visits never made", "Nooit gedane telefoontjes en bezoeken"},
        a_year,
        {"Calls and visits that nobody came to within handover.wait_days; the chain went on "
         "without.",
         "Telefoontjes en bezoeken waar binnen handover.wait_days niemand aan toekwam; de keten "
         "ging zonder verder."},
        count::plain<&Quarter::work_given_up>)),
    up(percent(1,
               ratio("spoken_pct", {"Tenants spoken to", "Gesproken huurders"},
                     {"% of cases", "% van zaken"},
                     {"Cases that ended after a reminder in which the tenant was spoken to.",
                      "Zaken die na een herinnering eindigden en waarin de huurder is gesproken."},
                     count::over<&Quarter::cases_ended_spoken, &Quarter::cases_ended_reminded>))),
};

}  // namespace staff_rows

}  // namespace drempel
