// Data for every chart, made by hand: nothing is simulated, so that no level can change them.
#pragma once

#include <limits>
#include <string>
#include <vector>

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

namespace drempel::hand {

// What the data look like.
struct Kind {
  int strategies = 2;  // today's policy included; 0 = no data at all
  int quarters = 12;
  double size = 1;    // everything times this
  bool gaps = false;  // some values are null, some are not finite
  Language language = Language::en;
  double wide = 1;  // intervals times this
};

inline std::string in(Kind kind, const char* en, const char* nl) {
  return kind.language == Language::nl ? nl : en;
}

inline std::string name_of_strategy(Kind kind, int k) {
  const std::vector<std::string> names{
      in(kind, "Today's policy", "Beleid van nu"), in(kind, "Visit first", "Eerst op bezoek"),
      in(kind, "A collection agency at a fixed price with a monthly check of all files",
         "Een incassobureau voor een vaste prijs met maandelijkse controle van alle dossiers"),
      in(kind, "Workflow per segment", "Werkwijze per segment"),
      in(kind, "Everything together", "Alles samen")};
  return names[static_cast<std::size_t>(k) % names.size()];
}

inline Estimate estimate_of(double mean, double half, Kind kind = {}, int n = 0) {
  Estimate e;
  e.n = 20;
  half *= kind.wide;
  if (kind.gaps && n % 5 == 2) return e;
  e.mean = mean * kind.size;
  e.mean_lo = (mean - half) * kind.size, e.mean_hi = (mean + half) * kind.size;
  e.p05 = (mean - 3 * half) * kind.size, e.p95 = (mean + 3 * half) * kind.size;
  if (kind.gaps && n % 5 == 3) e.mean_lo = e.mean_hi = e.p05 = e.p95 = std::nullopt;
  if (kind.gaps && n % 7 == 4) e.p95 = std::numeric_limits<double>::quiet_NaN();
  if (kind.gaps && n % 7 == 5) e.mean = std::numeric_limits<double>::infinity();
  return e;
}

inline FanData fan(Kind kind) {
  FanData data;
  data.title = in(kind, "Tenants in arrears", "Huurders met een achterstand");
  data.under = in(kind, "Visit first: −40 in 2025 (almost certainly)",
                  "Eerst op bezoek: −40 in 2025 (vrijwel zeker)");
  data.axis = in(kind, "tenants", "huurders");
  data.definition =
      in(kind, "Sitting tenants with an open balance at the quarter's end.",
         "Zittende huurders met een openstaand saldo aan het einde van het kwartaal.");
  data.digits = 0;
  if (kind.strategies == 0) return data;
  for (int q = 0; q < kind.quarters; ++q)
    data.ends.push_back(last_day(make_month(2023, 3) + 3 * q));
  for (int k = 0; k < kind.strategies; ++k) {
    FanLine line{name_of_strategy(kind, k), {}};
    for (int q = 0; q < kind.quarters; ++q)
      line.quarters.push_back(
          estimate_of(1400 - 30 * k - q * k * 9 + 40 * (q % 4), 22 + q, kind, q + k));
    data.lines.push_back(std::move(line));
  }
  return data;
}

inline DifferencesData differences(Kind kind) {
  DifferencesData data;
  data.title = in(kind, "What “Visit first” changes", "Wat “Eerst op bezoek” verandert");
  data.under = in(kind, "Change against today's policy in 2025", "Verschil met nu in 2025");
  for (int k = 1; k < kind.strategies; ++k) data.strategies.push_back(name_of_strategy(kind, k));
  if (data.strategies.empty()) return data;
  const char* names[][2] = {
      {"Tenants in arrears", "Huurders met een achterstand"},
      {"  of whom chronically late, %", "  van wie chronisch te laat, %"},
      {"Evictions for arrears, a year", "Ontruimingen om achterstand, per jaar"},
      {"Help has started, a year", "Hulp gestart, per jaar"},
      {"Arrears, all tenants, % of rent", "Achterstand alle huurders, % van huur"},
      {"Cost to the corporation, € a year", "Kosten corporatie, € per jaar"},
      {"Hours of visits, a year", "Uren huisbezoek, per jaar"},
  };
  data.groups = {{in(kind, "FOR PEOPLE", "VOOR MENSEN"), {}},
                 {in(kind, "FOR MONEY", "VOOR HET GELD"), {}},
                 {in(kind, "FOR STAFF", "VOOR MEDEWERKERS"), {}}};
  for (int r = 0; r < 7; ++r) {
    DifferenceRow row;
    row.label = in(kind, names[r][0], names[r][1]);
    row.today = "1.234";
    row.definition = in(kind, "How it is counted.", "Hoe het geteld wordt.");
    row.base = kind.gaps && r == 2 ? std::nullopt : std::optional(100.0 * kind.size);
    row.first_choice = r == 0 || r == 2;
    for (int k = 1; k < kind.strategies; ++k) {
      Difference d;
      d.change = estimate_of(r == 6 ? 160 : (r - 3) * 4 + k * 2, 2 + r, kind, r + k);
      d.certainty = static_cast<Certainty>((r + k) % 4);
      d.text = r % 2 ? "+12" : "−3,5";
      d.interval = "−5,0 … −2,0";
      row.changes.push_back(d);
    }
    data.groups[r < 4 ? 0 : r < 6 ? 1 : 2].rows.push_back(row);
  }
  return data;
}

inline YearsData years(Kind kind) {
  YearsData data;
  data.title = in(kind, "Evictions for arrears per year", "Ontruimingen om achterstand per jaar");
  data.under = in(kind, "Visit first: −6 in 2025 (probably)",
                  "Eerst op bezoek: −6 in 2025 (waarschijnlijk)");
  data.axis = in(kind, "evictions a year", "ontruimingen per jaar");
  data.definition = in(kind, "Official reports of forced eviction.",
                       "Processen-verbaal van gedwongen ontruiming.");
  for (int k = 0; k < kind.strategies; ++k) {
    YearBars bars{name_of_strategy(kind, k), {}};
    for (int y = 0; y < (kind.quarters + 3) / 4; ++y)
      bars.years.push_back(estimate_of(30 - 4 * k + y, 1.6, kind, y + k));
    data.strategies.push_back(std::move(bars));
  }
  if (kind.strategies > 0)
    for (int y = 0; y < (kind.quarters + 3) / 4; ++y) data.years.push_back(2023 + y);
  return data;
}

inline MoneyData money(Kind kind) {
  MoneyData data;
  data.title = in(kind, "Who pays more, who pays less: Visit first",
                  "Wie betaalt meer, wie minder: Eerst op bezoek");
  data.under = in(kind, "For the country together: −21,000 € a year (probably)",
                  "Voor het land samen: −21.000 € per jaar (waarschijnlijk)");
  data.axis = in(kind, "€ a year", "€ per jaar");
  data.end_name = in(kind, "the country together", "het land samen");
  if (kind.strategies == 0) return data;
  const bool change = kind.strategies > 1;
  const char* names[][2] = {{"corporation", "corporatie"}, {"tenant", "huurder"},
                            {"bailiff", "deurwaarder"},    {"court", "rechtbank"},
                            {"municipality", "gemeente"},  {"society", "samenleving"}};
  const double changes[] = {38000, -12000, -9000, -3000, -31000, -4000};
  double total = change ? 1190000 : 0;
  if (change) {
    data.start_name = name_of_strategy(kind, 0);
    data.end_name = name_of_strategy(kind, 1);
    data.start = total * kind.size;
  }
  for (int i = 0; i < 6; ++i) {
    MoneyPart part{in(kind, names[i][0], names[i][1]),
                   estimate_of(changes[i], 2500, kind, i),
                   change ? in(kind, "probably", "waarschijnlijk") : "",
                   {in(kind, "Home visits: +41,000 to the state", "Huisbezoek: +41.000")}};
    total += changes[i];
    data.parts.push_back(std::move(part));
  }
  data.end = total * kind.size;
  data.place = change ? 1 : 0;
  return data;
}

inline BenchmarkData benchmark(Kind kind) {
  BenchmarkData data;
  data.title = in(kind, "Financial and social return", "Financieel en sociaal rendement");
  data.under = in(kind, "25,000 homes, 2025", "25.000 woningen, 2025");
  data.financial_axis = in(kind, "Arrears of all tenants, % of rent", "Achterstand, % van de huur");
  data.social_axis = in(kind, "Evictions for arrears, per 1,000 homes",
                        "Ontruimingen om achterstand, per 1.000 woningen");
  data.financial_definition = data.social_definition = in(kind, "How it is counted.", "Hoe.");
  for (int k = 0; k < kind.strategies; ++k)
    data.strategies.push_back({name_of_strategy(kind, k),
                               estimate_of(1.15 - 0.04 * k, 0.02, kind, k),
                               estimate_of(0.4 - 0.05 * k, 0.02, kind, k)});
  for (int c = 0; c < 6; ++c)
    data.classes.push_back({in(kind, "10,000 to 15,000 homes", "10.000 tot 15.000 VHE"), c == 1});
  data.sector_financial = 1.1, data.sector_social = 0.36;
  data.sector_financial_name = data.sector_social_name = "sector 2022: 1,1";
  return data;
}

inline SurvivalData survival(Kind kind, Theme theme) {
  SurvivalData data;
  data.title = in(kind, "How long arrears last, by profile", "Hoe lang achterstanden duren");
  data.under = in(kind, "The profile at the start of the case", "Het profiel bij het begin");
  data.axis = in(kind, "% of cases still open", "% van de zaken nog open");
  data.days_axis = in(kind, "days after the first missed rent", "dagen na de eerste gemiste huur");
  data.definition = in(kind, "How it is counted.", "Hoe het geteld wordt.");
  if (kind.strategies == 0) return data;
  data.days = {0, 3, 8, 15, 22, 30, 45, 60, 75, 90, 120, 150, 180, 270, 365, 545, 730};
  const auto line = [&](int k, int p, const std::string& name, SeriesLook look) {
    SurvivalLine one{name, look, {}};
    for (std::size_t i = 0; i < data.days.size(); ++i) {
      const double open = 100.0 / (1 + data.days[i] / (10.0 + 12 * p - 1.5 * k));
      one.open.push_back(estimate_of(open, open / 40, {kind.strategies, 12, 1, kind.gaps}, int(i)));
    }
    return one;
  };
  const char* profiles[] = {"I", "II", "III", "IV"};
  if (kind.strategies == 1) {
    SurvivalPanel panel;
    for (int p = 0; p < 4; ++p)
      panel.lines.push_back(line(0, p, profiles[p], series_look(p, theme)));
    data.panels.push_back(std::move(panel));
    return data;
  }
  for (int p = 0; p < 4; ++p) {
    SurvivalPanel panel{in(kind, "profile ", "profiel ") + profiles[p], {}};
    for (int k = 0; k < kind.strategies; ++k)
      panel.lines.push_back(line(k, p, name_of_strategy(kind, k), series_look(k, theme)));
    data.panels.push_back(std::move(panel));
  }
  return data;
}

inline HeatData heat(Kind kind) {
  HeatData data;
  data.title = in(kind, "Evictions for arrears, a year", "Ontruimingen om achterstand, per jaar");
  data.under = in(kind, "In 2025", "In 2025");
  data.x_axis = in(kind, "Collectors, FTE per 10,000 homes", "Medewerkers, fte per 10.000 VHE");
  data.y_axis = in(kind, "Day of the first visit", "Dag van het eerste bezoek");
  data.unit = in(kind, "evictions a year", "ontruimingen per jaar");
  data.definition = in(kind, "How it is counted.", "Hoe het geteld wordt.");
  data.digits = 1;
  if (kind.strategies == 0) return data;
  const int nx = kind.strategies + 3, ny = kind.quarters == 1 ? 1 : 5;
  for (int i = 0; i < nx; ++i) data.x.push_back(fmt::format("{}", 2 + i));
  for (int j = 0; j < ny; ++j) data.y.push_back(fmt::format("{}", 14 + 7 * j));
  for (int j = 0; j < ny; ++j)
    for (int i = 0; i < nx; ++i) {
      data.cells.emplace_back(estimate_of(30 - 2 * i + 3 * j, 0.8, kind, i + j));
      if (kind.gaps && (i + j) % 4 == 1) data.cells.back() = std::nullopt;
    }
  data.today_x = 1, data.today_y = ny / 2;
  return data;
}

inline GroupsData groups(Kind kind, int panels = 4) {
  GroupsData data;
  data.title = in(kind, "Who are evicted for arrears", "Wie om achterstand ontruimd zijn");
  data.under = in(kind, "By hidden profile, segment, setback and household",
                  "Naar verborgen profiel, segment, tegenslag en huishouden");
  data.axis = in(kind, "% of evicted tenants", "% van wie ontruimd is");
  data.count_is = in(kind, "{} a year ({})", "{} per jaar ({})");
  if (kind.strategies == 0) return data;
  for (int k = 0; k < kind.strategies; ++k) {
    data.strategies.push_back(name_of_strategy(kind, k));
    data.places.push_back(k);
  }
  const int sizes[] = {4, 10, 13, 4};
  for (int p = 0; p < panels; ++p) {
    GroupPanel panel{
        in(kind, "Profile (hidden from the corporation)", "Profiel (verborgen voor de corporatie)"),
        {}};
    for (int b = 0; b < sizes[p]; ++b) {
      GroupBar bar;
      bar.name = in(kind, b % 2 ? "late now and then, by direct debit" : "illness",
                    b % 2 ? "af en toe te laat, automatische incasso" : "ziekte");
      bar.whole = kind.gaps && b == 1 ? std::nullopt : std::optional(100.0 / sizes[p]);
      for (int k = 0; k < kind.strategies; ++k) {
        GroupValue value;
        const double share = (b + 1.0) * 100 / sizes[p] / (sizes[p] + 1) * 2 + k;
        value.share = kind.size == 0 ? 0 : share;
        if (kind.gaps && b == 2) value.share = std::numeric_limits<double>::quiet_NaN();
        if (kind.gaps && b == 3) value.share = std::nullopt;
        value.count = estimate_of(share / 4, 1, kind, b + k);
        bar.values.push_back(std::move(value));
      }
      panel.bars.push_back(std::move(bar));
    }
    data.panels.push_back(std::move(panel));
  }
  return data;
}

inline ChainData chain(Kind kind) {
  ChainData data;
  data.title = in(kind, "The chain: how many tenants reach each step, a year",
                  "De keten: hoeveel huurders elke stap bereiken, per jaar");
  data.under = in(kind, "Visit first", "Eerst op bezoek");
  data.place = kind.strategies > 1 ? 1 : 0;
  if (kind.strategies == 0) return data;
  const char* codes[] = {"A.1.1",  "A.1.2",  "A.1.2b", "A.2.1", "A.2.2",  "A.2.3", "A.2.3b",
                         "A.2.3c", "A.2.3d", "A.2.4",  "A.2.5", "A.2.5b", "A.3.1", "A.3.2",
                         "A.3.3",  "A.3.4",  "A.4.1",  "B.1.1", "B.1.1b", "B.2.1", "B.2.2",
                         "B.2.2b", "B.2.3",  "B.2.4",  "B.2.5", "B.2.6",  "C.1.1", "C.1.1b"};
  for (std::size_t k = 0; k < count_of<StepId>; ++k) {
    ChainStep step{static_cast<StepId>(k),
                   codes[k],
                   in(kind, "A step with a name", "Een stap met een naam"),
                   {},
                   {}};
    step.cases = estimate_of(k == 0 ? 9800 : 8000.0 / (1 + double(k) * double(k) / 6), 20, kind,
                             static_cast<int>(k));
    if (k % 3 == 0) step.change = "−50";
    step.cost_eur = 1000.0 * double(k % 7) * kind.size;
    step.standing = 300.0 / (1 + double(k)) * kind.size;
    step.paid_share = 0.5;
    data.steps.push_back(step);
  }
  data.opened = 10000 * kind.size, data.departed = 200 * kind.size;
  const auto flow = [&](std::size_t from, StepId to, double cases) {
    data.flows.push_back({from, place_of(to), cases * kind.size});
  };
  const auto end = [&](std::size_t from, CaseOutcome how, double cases) {
    data.ends.push_back({from, how, cases * kind.size});
  };
  flow(place_start, StepId::A_1_1, 9800), end(place_start, CaseOutcome::paid, 200);
  flow(place_of(StepId::A_1_1), StepId::A_2_1, 8500);
  end(place_of(StepId::A_1_1), CaseOutcome::paid, 1300);
  flow(place_of(StepId::A_2_1), StepId::A_2_2, 4000);
  flow(place_of(StepId::A_2_1), StepId::A_2_4, 600);
  flow(place_of(StepId::A_2_1), StepId::A_3_1, 300);
  end(place_of(StepId::A_2_1), CaseOutcome::paid, 3500);
  end(place_of(StepId::A_2_1), CaseOutcome::left, 60);
  flow(place_of(StepId::A_2_2), StepId::A_3_1, 1200);
  flow(place_of(StepId::A_2_2), StepId::A_2_4, 1400);
  end(place_of(StepId::A_2_2), CaseOutcome::paid, 1400);
  flow(place_of(StepId::A_3_1), StepId::A_3_2, 1400);
  flow(place_of(StepId::A_3_2), StepId::C_1_1, 1400);
  end(place_of(StepId::C_1_1), CaseOutcome::paid, 1100);
  flow(place_of(StepId::C_1_1), StepId::A_2_4, 250);
  flow(place_of(StepId::A_2_4), StepId::A_2_5, 260);
  end(place_of(StepId::A_2_4), CaseOutcome::paid, 1900);
  flow(place_of(StepId::A_2_5), StepId::B_1_1, 260);
  flow(place_of(StepId::B_1_1), StepId::B_2_1, 140);
  flow(place_of(StepId::B_2_1), StepId::B_2_2, 90);
  flow(place_of(StepId::B_2_2), StepId::B_2_3, 30);
  flow(place_of(StepId::B_2_3), StepId::B_2_5, 9);
  end(place_of(StepId::B_2_5), CaseOutcome::evicted, 9);
  flow(place_departed, StepId::B_2_6, 150);
  end(place_of(StepId::B_2_6), CaseOutcome::written_off, 100);
  return data;
}

inline TenantData tenant(Kind kind) {
  TenantData data;
  data.title = in(kind, "Home 17: one tenant's time", "Woning 17: de tijd van één huurder");
  data.under = in(kind, "Single parent, wages, 34 years old", "Eenoudergezin, loon, 34 jaar oud");
  if (kind.strategies == 0) return data;
  data.from = to_day({2024, 1, 1});
  data.to = data.from + 30 * kind.quarters + 20;
  for (int i = 0; i < kind.quarters; ++i) {
    TenantMoment m{data.from + 30 * i, 0.2 + 0.05 * i, 0.1 + 0.04 * ((i * 3) % 7),
                   650.0 * (i % 6) * kind.size, (900.0 - 70 * i) * kind.size};
    if (kind.gaps && i % 4 == 1) m.threshold = std::numeric_limits<double>::quiet_NaN();
    if (kind.gaps && i % 4 == 2) m.owed = std::numeric_limits<double>::infinity();
    data.moments.push_back(m);
    for (int n = 0; n < kind.strategies; ++n)
      data.signs.push_back(
          {data.from + 30 * i + 5 * n, static_cast<Lane>((i + n) % 5),
           in(kind, "The corporation calls and reaches the tenant, who says why the rent is late.",
              "De corporatie belt en krijgt de huurder aan de lijn, die vertelt waarom.")});
    data.seen.push_back({data.from + 30 * i, data.from + 30 * (i + 1),
                         i % 2 ? in(kind, "newcomer", "nieuwe huurder")
                               : in(kind, "chronically late", "chronisch te laat")});
  }
  return data;
}

}  // namespace drempel::hand
