#include "kpi/trial_balance.h"

#include <array>

namespace drempel {

namespace {

struct ClaimName {
  std::string_view code;
  Text debtors, income;
};
constexpr Per<Claim, ClaimName> claims{{
    {"rent", {"Debtors: rent", "Debiteuren: huur"}, {"Rent billed", "Huur gefactureerd"}},
    {"service",
     {"Debtors: service costs", "Debiteuren: servicekosten"},
     {"Service costs billed", "Servicekosten gefactureerd"}},
    {"settlement",
     {"Debtors: settlements", "Debiteuren: afrekeningen"},
     {"Settlements of service costs", "Afrekeningen servicekosten"}},
    {"final_bill",
     {"Debtors: final bills", "Debiteuren: eindnota's"},
     {"Final bills", "Eindnota's"}},
    {"collection_costs",
     {"Debtors: collection costs", "Debiteuren: incassokosten"},
     {"Collection costs charged", "Incassokosten berekend"}},
    {"court_costs",
     {"Debtors: court costs", "Debiteuren: proceskosten"},
     {"Court costs awarded", "Proceskosten toegewezen"}},
}};

std::int64_t claim_flow(const Period& p, Per<Claim, std::int64_t> Quarter::*cents, std::size_t k) {
  return p.sum([=](const Quarter& q) { return (q.*cents)[k]; });
}

// Accounts are made in the order of the chart; `open` gives their place.
class Book {
 public:
  std::size_t open(std::string code, std::string_view en, std::string_view nl, bool keeps = false,
                   std::int64_t opening = 0) {
    lines_.push_back({std::move(code), std::string(en), std::string(nl), keeps, opening, 0, 0});
    return lines_.size() - 1;
  }
  // A negative amount is booked the other way round.
  void enter(std::size_t debit, std::size_t credit, std::int64_t cents) {
    if (cents < 0) return enter(credit, debit, -cents);
    lines_[debit].debit += cents;
    lines_[credit].credit += cents;
  }
  std::vector<TrialLine> lines() && { return std::move(lines_); }

 private:
  std::vector<TrialLine> lines_;
};

// Billing, payments and write-offs of every kind of claim.
void enter_claims(Book& book, const Period& p, const Per<Claim, std::size_t>& debtors,
                  std::size_t bank, std::size_t provision) {
  const std::size_t addition = book.open(
      "provision.addition", "Added to the provision for bad debts", "Dotatie voorziening oninbaar");
  const std::size_t given_up =
      book.open("costs_given_up", "Charged costs given up", "Berekende kosten opgegeven");
  for (std::size_t k = 0; k < count_of<Claim>; ++k) {
    const std::size_t income = book.open("income." + std::string(claims[k].code),
                                         claims[k].income.en, claims[k].income.nl);
    book.enter(debtors[k], income, claim_flow(p, &Quarter::claim_billed, k));
    book.enter(bank, debtors[k], claim_flow(p, &Quarter::claim_paid, k));
    const std::int64_t lost = claim_flow(p, &Quarter::claim_written_off, k);
    if (is_costs(static_cast<Claim>(k))) {
      book.enter(given_up, debtors[k], lost);
      continue;
    }
    book.enter(provision, debtors[k], lost);
  }
  book.enter(addition, provision, p.flow(&Quarter::provision_added_cents));
}

// What tenants pay back of costs is booked with their claims, and a write-off against the
// provision.
bool booked_with_claims(const CostRow& row) {
  return row.id == CostId::collection_costs || row.id == CostId::judicial_costs ||
         row.id == CostId::written_off;
}

void enter_costs(Book& book, const Period& p, std::size_t bank) {
  const std::size_t calculated =
      book.open("calculated", "Calculated, no money moved", "Berekend, er ging geen geld om");
  for (const CostRow& row : cost_rows()) {
    // Costs that tenants paid through the corporation and that are the agency's pay.
    const bool passed_on = row.id == CostId::costs_to_agency;
    const bool pays = row.from == Stakeholder::corporation || passed_on;
    const bool gets = row.to == Stakeholder::corporation && !row.resource;
    if (booked_with_claims(row) || pays == gets) continue;
    const std::size_t account =
        book.open("cost." + std::string(row.code), row.name.en, row.name.nl);
    const std::size_t other = row.cash ? bank : calculated;
    const std::int64_t cents = p.sum([&](const Quarter& q) { return q.cost_cents[at(row.id)]; });
    book.enter(pays ? account : other, pays ? other : account, cents);
  }
}

// Equity at the start is what makes the openings add up to nil.
void balance_opening(std::vector<TrialLine>& lines) {
  std::int64_t sum = 0;
  TrialLine* equity = nullptr;
  for (TrialLine& line : lines) {
    if (line.code == "equity")
      equity = &line;
    else
      sum += line.opening;
  }
  equity->opening = -sum;
}

}  // namespace

std::vector<TrialLine> trial_balance(const Period& p) {
  Book book;
  Per<Claim, std::size_t> debtors{};
  for (std::size_t k = 0; k < count_of<Claim>; ++k)
    debtors[k] = book.open("debtors." + std::string(claims[k].code), claims[k].debtors.en,
                           claims[k].debtors.nl, true, p.opening().claim_open_end[k]);
  const std::size_t bank = book.open("bank", "Bank", "Bank", true);
  const std::size_t provision =
      book.open("provision", "Provision for bad debts", "Voorziening oninbaar", true,
                -p.opening().provision_end_cents);
  book.open("equity", "Equity at the start", "Eigen vermogen aan het begin");
  enter_claims(book, p, debtors, bank, provision);
  enter_costs(book, p, bank);
  std::vector<TrialLine> lines = std::move(book).lines();
  balance_opening(lines);
  return lines;
}

std::vector<TrialLine> trial_balance(const Tally& tally, int year) {
  Period period = counted_period(tally);
  if (year < 0) return trial_balance(period);
  period.first = first_counted + 4 * year, period.last = period.first + 3;
  std::vector<TrialLine> lines = trial_balance(period);
  if (year == 0) return lines;
  const std::vector<TrialLine> before = trial_balance({tally, first_counted, period.first - 1});
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].keeps) lines[i].opening = before[i].closing();
  balance_opening(lines);
  return lines;
}

}  // namespace drempel
