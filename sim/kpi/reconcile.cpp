// The rows of the reconciliation, and whether each holds.
#include "kpi/reconcile.h"

#include "kpi/cost.h"

namespace drempel {

using Q = Quarter;

namespace {

// opening + billed of one kind of claim
template <Claim claim>
std::int64_t owed(const Period& p) {
  return p.opening().claim_open_end[at(claim)] +
         p.sum([](const Q& q) { return q.claim_billed[at(claim)]; });
}
// paid + open + written off of one kind of claim
template <Claim claim>
std::int64_t answered(const Period& p) {
  return p.closing().claim_open_end[at(claim)] +
         p.sum([](const Q& q) { return q.claim_paid[at(claim)] + q.claim_written_off[at(claim)]; });
}

template <Per<Claim, std::int64_t> Quarter::*cents>
std::int64_t principal(const Q& q) {
  std::int64_t sum = 0;
  for (std::size_t k = 0; k < count_of<Claim>; ++k)
    if (!is_costs(static_cast<Claim>(k))) sum += (q.*cents)[k];
  return sum;
}
template <Per<Claim, std::int64_t> Quarter::*cents>
std::int64_t principal_flow(const Period& p) {
  return p.sum(principal<cents>);
}
template <std::int64_t Quarter::*field>
std::int64_t flow(const Period& p) {
  return p.flow(field);
}
template <CostId cost>
std::int64_t cost_flow(const Period& p) {
  return p.sum([](const Q& q) { return q.cost_cents[at(cost)]; });
}
template <Per<Claim, std::int64_t> Quarter::*cents, Claim claim>
std::int64_t claim_flow(const Period& p) {
  return p.sum([](const Q& q) { return (q.*cents)[at(claim)]; });
}
template <class Id, Per<Id, std::int64_t> Quarter::*counts>
std::int64_t group_flow(const Period& p) {
  return p.sum([](const Q& q) {
    std::int64_t sum = 0;
    for (const std::int64_t n : q.*counts) sum += n;
    return sum;
  });
}

std::int64_t all_open(const Period& p) {
  std::int64_t sum = 0;
  for (const std::int64_t cents : p.closing().claim_open_end) sum += cents;
  return sum;
}

template <std::int64_t Quarter::*field>
std::int64_t opening(const Period& p) {
  return p.opening().*field;
}
template <std::int64_t Quarter::*field>
std::int64_t closing(const Period& p) {
  return p.closing().*field;
}
template <Contractor who>
std::int64_t files_ended(const Period& p) {
  return p.sum([](const Q& q) {
    std::int64_t sum = 0;
    for (const std::int64_t n : q.files_ended[at(who)]) sum += n;
    return sum;
  });
}
// Of everybody: a household is of one type, the first four groups.
std::int64_t evicted_by_type(const Period& p) {
  return p.sum([](const Q& q) {
    std::int64_t sum = 0;
    for (std::size_t type = 0; type < count_of<HouseholdType>; ++type) sum += q.group_evicted[type];
    return sum;
  });
}
// Of the measuring rod: a count, or all places of one.
template <std::int64_t Rod::*field>
std::int64_t rod_flow(const Period& p) {
  return p.sum([](const Q& q) { return q.rod.*field; });
}
template <class Counts>
std::int64_t all_of(const Counts& counts) {
  std::int64_t sum = 0;
  for (const std::int64_t n : counts) sum += n;
  return sum;
}
std::int64_t nil_days(const Rod& rod) {
  std::int64_t sum = 0;
  for (const NilBands& days : rod.days_to_nil) sum += days.all();
  return sum;
}
// Given up and, when a claim was paid after all or lives again, taken back: principal and costs.
std::int64_t given_up(const Period& p) {
  return group_flow<WriteOff, &Q::written_off_by>(p) -
         p.sum([](const Q& q) { return q.recovered_cents[at(RecoveryWay::late)]; });
}

constexpr Reconciliation rows[] = {
    {"claim_rent",
     {"Rent: opening + billed = paid + open + written off",
      "Huur: begin + gefactureerd = betaald + open + afgeboekt"},
     true,
     owed<Claim::rent>,
     answered<Claim::rent>},
    {"claim_service",
     {"Service costs: opening + billed = paid + open + written off",
      "Servicekosten: begin + gefactureerd = betaald + open + afgeboekt"},
     true,
     owed<Claim::service>,
     answered<Claim::service>},
    {"claim_settlement",
     {"Settlements: opening + billed = paid + open + written off",
      "Afrekeningen: begin + gefactureerd = betaald + open + afgeboekt"},
     true,
     owed<Claim::settlement>,
     answered<Claim::settlement>},
    {"claim_final_bill",
     {"Final bills: opening + billed = paid + open + written off",
      "Eindnota's: begin + gefactureerd = betaald + open + afgeboekt"},
     true,
     owed<Claim::final_bill>,
     answered<Claim::final_bill>},
    {"claim_collection_costs",
     {"Collection costs: opening + charged = paid + open + written off",
      "Incassokosten: begin + berekend = betaald + open + afgeboekt"},
     true,
     owed<Claim::collection_costs>,
     answered<Claim::collection_costs>},
    {"claim_court_costs",
     {"Court costs: opening + awarded = paid + open + written off",
      "Proceskosten: begin + toegewezen = betaald + open + afgeboekt"},
     true,
     owed<Claim::court_costs>,
     answered<Claim::court_costs>},
    {"open_by_tenant",
     {"What sitting and departed tenants owe = what the ledger has open",
      "Wat zittende en vertrokken huurders schuldig zijn = wat het grootboek open heeft"},
     true,
     [](const Period& p) { return p.closing().sitting_cents_end + p.closing().departed_cents_end; },
     all_open},
    {"turnover",
     {"Turnover of the KPIs = principal billed in the ledger",
      "Omzet van de KPI's = hoofdsom gefactureerd in het grootboek"},
     true,
     flow<&Q::billed_cents>,
     principal_flow<&Q::claim_billed>},
    {"written_off",
     {"Write-off of the KPIs = principal written off in the ledger",
      "Afboeking van de KPI's = hoofdsom afgeboekt in het grootboek"},
     true,
     flow<&Q::written_off_cents>,
     principal_flow<&Q::claim_written_off>},
    {"written_off_cost",
     {"Write-off as a cost = principal written off in the ledger",
      "Afboeking als kosten = hoofdsom afgeboekt in het grootboek"},
     true,
     cost_flow<CostId::written_off>,
     principal_flow<&Q::claim_written_off>},
    {"collection_costs_charged",
     {"Collection costs charged by the steps = billed in the ledger",
      "Incassokosten berekend door de stappen = gefactureerd in het grootboek"},
     true,
     flow<&Q::costs_charged_cents>,
     claim_flow<&Q::claim_billed, Claim::collection_costs>},
    {"court_costs_awarded",
     {"Court costs awarded by the steps = billed in the ledger",
      "Proceskosten toegewezen door de stappen = gefactureerd in het grootboek"},
     true,
     flow<&Q::court_charged_cents>,
     claim_flow<&Q::claim_billed, Claim::court_costs>},
    {"collection_costs_recovered",
     {"Collection costs recovered = paid in the ledger",
      "Incassokosten ontvangen = betaald in het grootboek"},
     true,
     [](const Period& p) {
       return cost_flow<CostId::collection_costs>(p) + cost_flow<CostId::costs_to_agency>(p);
     },
     claim_flow<&Q::claim_paid, Claim::collection_costs>},
    {"court_costs_recovered",
     {"Court costs recovered = paid in the ledger",
      "Proceskosten ontvangen = betaald in het grootboek"},
     true,
     cost_flow<CostId::judicial_costs>,
     claim_flow<&Q::claim_paid, Claim::court_costs>},
    {"stakeholders",
     {"What all stakeholders bear = the cost to the country (transfers cancel)",
      "Wat alle belanghebbenden dragen = de kosten voor het land (overdrachten vallen weg)"},
     true,
     [](const Period& p) {
       return p.sum([](const Q& q) {
         std::int64_t sum = 0;
         for (std::size_t who = 0; who < count_of<Stakeholder>; ++who)
           sum += borne_cents(q, static_cast<Stakeholder>(who));
         return sum;
       });
     },
     [](const Period& p) { return p.sum(country_cents); }},
    {"cases",
     {"Cases: opening + opened = settled + departed + written off + open",
      "Zaken: begin + geopend = voldaan + vertrokken + afgeboekt + open"},
     false,
     [](const Period& p) { return p.opening().in_arrears_end + p.flow(&Q::cases_opened); },
     [](const Period& p) {
       return p.flow(&Q::cases_settled) + p.flow(&Q::cases_departed) +
              p.flow(&Q::cases_written_off) + p.closing().in_arrears_end;
     }},
    {"files_agency",
     {"Files at the agency: opening + new = ended, by how + closing",
      "Dossiers bij het incassobureau: begin + nieuw = beëindigd, naar hoe + eind"},
     false,
     [](const Period& p) {
       return opening<&Q::files_agency_end>(p) + flow<&Q::files_agency_new>(p);
     },
     [](const Period& p) {
       return files_ended<Contractor::agency>(p) + closing<&Q::files_agency_end>(p);
     }},
    {"files_bailiff",
     {"Files at the bailiff: opening + new = ended, by how + closing",
      "Dossiers bij de deurwaarder: begin + nieuw = beëindigd, naar hoe + eind"},
     false,
     [](const Period& p) { return opening<&Q::bailiff_files_end>(p) + flow<&Q::files_new>(p); },
     [](const Period& p) {
       return files_ended<Contractor::bailiff>(p) + closing<&Q::bailiff_files_end>(p);
     }},
    {"files_third_party",
     {"Files at third parties = at the agency + at the bailiff",
      "Dossiers bij derden = bij het incassobureau + bij de deurwaarder"},
     false,
     closing<&Q::third_party_files_end>,
     [](const Period& p) {
       return closing<&Q::files_agency_end>(p) + closing<&Q::bailiff_files_end>(p);
     }},
    {"arrangements",
     {"Arrangements: opening + made = kept + broken + ended otherwise + closing",
      "Regelingen: begin + gemaakt = nagekomen + verbroken + anders beëindigd + eind"},
     false,
     [](const Period& p) {
       return opening<&Q::arrangements_end>(p) + flow<&Q::arrangements_made>(p);
     },
     [](const Period& p) {
       return flow<&Q::arrangements_kept>(p) + flow<&Q::arrangements_broken>(p) +
              flow<&Q::arrangements_ended>(p) + closing<&Q::arrangements_end>(p);
     }},
    {"help_accepted",
     {"Help: waiting + accepted = started + lost heart + ended otherwise + waiting",
      "Hulp: wachtend + aanvaard = begonnen + moed verloren + anders beëindigd + wachtend"},
     false,
     [](const Period& p) {
       return opening<&Q::help_waiting_end>(p) + group_flow<PartnerId, &Q::help_accepted>(p);
     },
     [](const Period& p) {
       return group_flow<PartnerId, &Q::help_started>(p) + flow<&Q::help_lost_heart>(p) +
              flow<&Q::help_waiting_ended>(p) + closing<&Q::help_waiting_end>(p);
     }},
    {"help_started",
     {"Help: running + started = completed + dropped out + ended otherwise + running",
      "Hulp: lopend + begonnen = afgerond + afgehaakt + anders beëindigd + lopend"},
     false,
     [](const Period& p) {
       return opening<&Q::help_running_end>(p) + group_flow<PartnerId, &Q::help_started>(p);
     },
     [](const Period& p) {
       return group_flow<PartnerId, &Q::help_completed>(p) +
              group_flow<PartnerId, &Q::help_dropped>(p) + flow<&Q::help_running_ended>(p) +
              closing<&Q::help_running_end>(p);
     }},
    {"settlements",
     {"Settlements of debts: opening + begun = completed + failed + left + closing",
      "Schuldregelingen: begin + gestart = voltooid + mislukt + vertrokken + eind"},
     false,
     [](const Period& p) {
       return opening<&Q::settlements_end>(p) + group_flow<Settlement, &Q::settlements>(p);
     },
     [](const Period& p) {
       return flow<&Q::settlements_completed>(p) + flow<&Q::settlements_failed>(p) +
              flow<&Q::settlements_left>(p) + closing<&Q::settlements_end>(p);
     }},
    {"judgments",
     {"Judgments = eviction + payment + rejected", "Vonnissen = ontruiming + betaling + afgewezen"},
     false,
     flow<&Q::judgments>,
     [](const Period& p) {
       return flow<&Q::judgments_eviction>(p) + flow<&Q::judgments_payment>(p) +
              flow<&Q::judgments_rejected>(p);
     }},
    {"notices",
     {"Notices: opening + announced + keys and gone before one = averted + evicted + keys + gone + "
      "left otherwise + closing",
      "Aanzeggingen: begin + aangezegd + sleutels en noorderzon ervoor = afgewend + ontruimd + "
      "sleutels + noorderzon + anders vertrokken + eind"},
     false,
     [](const Period& p) {
       return opening<&Q::announced_end>(p) + flow<&Q::announced>(p) +
              flow<&Q::left_before_notice>(p);
     },
     [](const Period& p) {
       return group_flow<Averted, &Q::averted>(p) + flow<&Q::evictions_arrears>(p) +
              flow<&Q::keys_handed_in>(p) + flow<&Q::gone>(p) + flow<&Q::announced_left>(p) +
              closing<&Q::announced_end>(p);
     }},
    {"departed",
     {"Departed tenants: opening + came = paid + written off + followed",
      "Vertrokken huurders: begin + erbij = voldaan + afgeboekt + gevolgd"},
     false,
     [](const Period& p) {
       return opening<&Q::departed_end>(p) + group_flow<Leaving, &Q::departed_in>(p);
     },
     [](const Period& p) {
       return flow<&Q::departed_paid>(p) + flow<&Q::departed_written_off>(p) +
              closing<&Q::departed_end>(p);
     }},
    {"written_off_cases",
     {"Cases written off, by reason = of sitting + of departed tenants",
      "Afgeboekte zaken, naar reden = van zittende + van vertrokken huurders"},
     false,
     group_flow<WriteOff, &Q::written_off_times>,
     [](const Period& p) {
       return flow<&Q::cases_written_off>(p) + flow<&Q::departed_written_off>(p);
     }},
    {"written_off_reasons",
     {"Written off by reason − paid or claimed after all = written off in the ledger",
      "Afgeboekt naar reden − alsnog betaald of gevorderd = afgeboekt in het grootboek"},
     true,
     given_up,
     group_flow<Claim, &Q::claim_written_off>},
    {"provision",
     {"Provision: opening + added − used = closing",
      "Voorziening: begin + dotatie − onttrekking = eind"},
     true,
     [](const Period& p) {
       return opening<&Q::provision_end_cents>(p) + flow<&Q::provision_added_cents>(p) -
              principal_flow<&Q::claim_written_off>(p);
     },
     closing<&Q::provision_end_cents>},
    {"evictions_households",
     {"Evictions for arrears by type of household = evictions for arrears",
      "Ontruimingen wegens achterstand naar soort huishouden = ontruimingen wegens achterstand"},
     false,
     evicted_by_type,
     flow<&Q::evictions_arrears>},
    {"months_owed",
     {"Tenants in arrears by months owed = tenants in arrears",
      "Huurders met achterstand naar aantal maanden = huurders met achterstand"},
     false,
     [](const Period& p) {
       const Q& q = p.closing();
       return q.owe_under_1_end + q.owe_1_to_3_end + q.owe_over_3_end;
     },
     [](const Period& p) { return p.closing().in_arrears_end; }},
    {"terms",
     {"Arrangements in terms: opening + made = kept + broken + ended otherwise + closing",
      "Regelingen in termijnen: begin + gemaakt = nagekomen + verbroken + anders beëindigd + eind"},
     false,
     [](const Period& p) { return p.opening().rod.terms_end + rod_flow<&Rod::terms_made>(p); },
     [](const Period& p) {
       return rod_flow<&Rod::terms_kept>(p) + rod_flow<&Rod::terms_broken>(p) +
              rod_flow<&Rod::terms_ended>(p) + p.closing().rod.terms_end;
     }},
    {"late_reasons",
     {"Households late in the year by main reason = households late in the year",
      "Huishoudens met een late maand naar voornaamste reden = huishoudens met een late maand"},
     false,
     [](const Period& p) { return p.sum([](const Q& q) { return all_of(q.rod.late_main); }); },
     rod_flow<&Rod::late_households>},
    {"settled_profiles",
     {"Settled cases by profile = settled cases", "Voldane zaken naar profiel = voldane zaken"},
     false,
     [](const Period& p) { return p.sum([](const Q& q) { return all_of(q.rod.settled); }); },
     flow<&Q::cases_settled>},
    {"settled_days",
     {"Settled cases by days to nil = settled cases",
      "Voldane zaken naar dagen tot nul = voldane zaken"},
     false,
     [](const Period& p) { return p.sum([](const Q& q) { return nil_days(q.rod); }); },
     flow<&Q::cases_settled>},
    {"departed_claims",
     {"What departed tenants owe by kind of claim = what they owe",
      "Wat vertrokken huurders schuldig zijn naar soort vordering = wat zij schuldig zijn"},
     true,
     [](const Period& p) { return all_of(p.closing().rod.departed_open_end); },
     closing<&Q::departed_cents_end>},
    {"homes_by_age",
     {"Let homes by age = let homes", "Verhuurde woningen naar leeftijd = verhuurde woningen"},
     false,
     [](const Period& p) { return all_of(p.closing().rod.homes_age_end); },
     [](const Period& p) { return p.closing().rod.occupied_end; }},
    {"in_arrears_by_age",
     {"Tenants in arrears by age = tenants in arrears",
      "Huurders met achterstand naar leeftijd = huurders met achterstand"},
     false,
     [](const Period& p) { return all_of(p.closing().rod.in_arrears_age_end); },
     closing<&Q::in_arrears_end>},
    {"evictions_days",
     {"Evictions for arrears by days to the eviction = evictions for arrears",
      "Ontruimingen wegens achterstand naar dagen tot de ontruiming = ontruimingen wegens "
      "achterstand"},
     false,
     [](const Period& p) { return p.sum([](const Q& q) { return q.rod.days_to_eviction.all(); }); },
     flow<&Q::evictions_arrears>},
    {"evictions_owed",
     {"Evictions for arrears by rent owed = evictions for arrears",
      "Ontruimingen wegens achterstand naar huurschuld = ontruimingen wegens achterstand"},
     false,
     [](const Period& p) { return p.sum([](const Q& q) { return q.rod.owed_at_eviction.all(); }); },
     flow<&Q::evictions_arrears>},
    {"evictions_profile",
     {"Evictions for arrears by profile = evictions for arrears",
      "Ontruimingen wegens achterstand naar profiel = ontruimingen wegens achterstand"},
     false,
     group_flow<Profile, &Q::evictions_profile>,
     flow<&Q::evictions_arrears>},
};

std::optional<Broken> broken_in(const Period& period) {
  for (const Reconciliation& row : rows)
    if (const Broken now{&row, row.left(period), row.right(period)}; now.left != now.right)
      return now;
  return std::nullopt;
}

}  // namespace

Period counted_period(const Tally& tally) { return {tally, first_counted, end_counted(tally) - 1}; }

std::span<const Reconciliation> reconciliations() { return rows; }

std::optional<Broken> first_broken(const Tally& tally) {
  for (int q = first_counted; q < end_counted(tally); ++q)
    if (const auto broken = broken_in({tally, q, q})) return broken;
  return broken_in(counted_period(tally));
}

}  // namespace drempel
