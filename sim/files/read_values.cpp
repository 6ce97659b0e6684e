#include "files/read_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "base/notation.h"
#include "policy/typed_value.h"

namespace drempel {

namespace {

constexpr int longest_ramp = 120;  // months
constexpr std::size_t longest_source = 1000;

// One value as a file gives it.
struct Given {
  double value = 0;
  int line = 0;
  std::optional<Day> from;
  int ramp_months = 0;
  std::string source;
  std::string status;
};

// Reads the value of one row; every fault is added under the row's key.
class ValueReader {
 public:
  ValueReader(const Row& row, Layer& layer) : row_(row), key_(key_of(row)), layer_(layer) {}

  // Nothing when there is any fault.
  std::optional<std::vector<Given>> read(const Node& node) {
    const std::size_t before = layer_.faults.size();
    std::vector<Given> all;
    if (const auto* list = node.as<NodeList>())
      read_list(*list, node.line, all);
    else
      all.push_back(read_one(node));
    if (layer_.faults.size() > before) return {};
    return all;
  }

 private:
  void read_list(const NodeList& list, int line, std::vector<Given>& all) {
    const std::size_t before = layer_.faults.size();
    if (list.empty())
      fault(line, said("an empty list; give a value, or dated values",
                       "een lege lijst; geef een waarde, of waarden met een datum"));
    for (const Node& item : list)
      if (item.as<NodeList>())
        fault(item.line, said("a list in a list; give one list of values",
                              "een lijst in een lijst; geef één lijst van waarden"));
      else
        all.push_back(read_one(item));
    if (layer_.faults.size() > before) return;  // dates may be missing that the file does give
    for (std::size_t i = 1; i < all.size(); ++i)
      if (!all[i].from)
        fault(all[i].line,
              said("only the first value of a list may be without a date; add `from`",
                   "alleen de eerste waarde van een lijst mag zonder datum; voeg `from` toe"));
      else if (all[i - 1].from && *all[i].from <= *all[i - 1].from)
        fault(all[i].line, said("{} comes after {} in the list; put dates in order, none twice",
                                "{} komt na {} in de lijst; zet datums op volgorde, geen twee keer",
                                to_iso(*all[i].from), to_iso(*all[i - 1].from)));
  }

  Given read_one(const Node& node) {
    Given given;
    given.line = node.line;
    const auto* table = node.as<NodeTable>();
    if (!table) {
      given.value = read_number(node);
      return given;
    }
    for (const Member& member : *table) read_part(member, given);
    if (!find(*table, "value"))
      fault(node.line, said("a table without `value`", "een tabel zonder `value`"));
    if (find(*table, "ramp_months") && !find(*table, "from"))
      fault(node.line,
            said("`ramp_months` without `from`: a ramp needs the date on which it begins",
                 "`ramp_months` zonder `from`: een geleidelijke verandering heeft een begindatum "
                 "nodig"));
    if (given.ramp_months > 0 && row_.unit == Unit::flag)
      fault(node.line, said("a switch can't be reached in steps; leave out `ramp_months`",
                            "een schakelaar gaat niet geleidelijk; laat `ramp_months` weg"));
    return given;
  }

  void read_part(const Member& member, Given& given) {
    static const std::vector<std::string> parts{"value", "from", "ramp_months", "source", "status"};
    if (member.key == "value")
      given.value = read_number(member.node);
    else if (member.key == "from")
      given.from = read_date(member.node);
    else if (member.key == "ramp_months")
      given.ramp_months = read_ramp(member.node);
    else if (member.key == "source")
      given.source = read_source(member.node);
    else if (member.key == "status")
      given.status = read_status(member.node);
    else
      layer_.faults.add(member.line, dotted(key_, member.key),
                        unknown_key() + advice(member.key, parts));
  }

  double read_number(const Node& node) {
    double value = node.is_number() ? node.number() : 0;
    if (const bool* flag = node.as<bool>(); flag && row_.unit == Unit::flag)
      value = *flag ? 1 : 0;
    else if (!node.is_number())
      return wrong_type(node);
    if (!std::isfinite(value))
      fault(node.line,
            said("{} is no number to reckon with; allowed: {}",
                 "{} is geen getal om mee te rekenen; toegestaan: {}", value, allowed_range(row_)));
    else if (value < row_.low || value > row_.high)
      fault(node.line,
            said("{} is out of range; allowed: {}", "{} ligt buiten het bereik; toegestaan: {}",
                 value, allowed_range(row_)));
    else if ((row_.whole || row_.unit == Unit::flag) && value != std::floor(value))
      fault(node.line, said("{} is not whole; allowed: {}",
                            "{} is geen geheel getal; toegestaan: {}", value, allowed_range(row_)) +
                           without_mark(node));
    return value;
  }

  // "1.500" homes.
  Said without_mark(const Node& node) const {
    if (!may_be_thousands(row_, node.spelled)) return {};
    return said("; in a file {} is written without a mark of thousands",
                "; in een bestand staat {} zonder punt voor duizendtallen",
                plain_decimal(node.number(), 3));
  }

  double wrong_type(const Node& node) {
    const bool is_flag = row_.unit == Unit::flag;
    fault(node.line,
          said("expected {}, found {}{}; allowed: {}", "verwacht {}, gevonden {}{}; toegestaan: {}",
               is_flag ? said("true or false", "true of false") : said("a number", "een getal"),
               described(node), remedy_for(node), allowed_range(row_)));
    return 0;
  }

  std::optional<Day> read_date(const Node& node) {
    if (row_.kind == Kind::world) {
      fault(node.line,
            said("can't change on a date: it is part of the world, fixed before the warm-up",
                 "kan niet op een datum veranderen: het hoort bij de wereld, die vastligt vóór de "
                 "aanloop"));
      return {};
    }
    const Date* date = node.as<Date>();
    if (!date)
      return fault(node.line, said("`from` must be a date such as 2026-07-01",
                                   "`from` moet een datum zijn, zoals 2026-07-01") +
                                  remedy_for(node)),
             std::nullopt;
    if (date->year < 1990 || date->year > 2100)
      return fault(node.line,
                   said("`from` must lie in 1990 … 2100", "`from` moet in 1990 … 2100 liggen")),
             std::nullopt;
    const Day day = to_day(*date);
    if (row_.kind == Kind::policy && day < layer_.scenario.policy_date)
      fault(node.line, said("{} lies before the policy date, {}: until then the base policy holds; "
                            "choose a later date, or leave out `from`",
                            "{} ligt vóór de beleidsdatum, {}: tot dan geldt het basisbeleid; kies "
                            "een latere datum, of laat `from` weg",
                            to_iso(day), to_iso(layer_.scenario.policy_date)));
    return day;
  }

  int read_ramp(const Node& node) {
    const auto* months = node.as<std::int64_t>();
    if (months && *months >= 0 && *months <= longest_ramp) return static_cast<int>(*months);
    fault(node.line, said("`ramp_months` is {}; allowed: whole months, 0 … {}",
                          "`ramp_months` is {}; toegestaan: hele maanden, 0 … {}", described(node),
                          longest_ramp));
    return 0;
  }

  std::string read_source(const Node& node) {
    const auto* text = node.as<std::string>();
    if (text && !text->empty() && text->size() <= longest_source) return *text;
    fault(node.line, said("`source` must be a text of 1 … 1000 bytes",
                          "`source` moet een tekst van 1 … 1000 bytes zijn"));
    return {};
  }

  std::string read_status(const Node& node) {
    static const std::vector<std::string> codes = status_codes();
    const auto* text = node.as<std::string>();
    if (text && std::find(codes.begin(), codes.end(), *text) != codes.end()) return *text;
    fault(node.line, said("`status` is {}{}", "`status` is {}{}", described(node),
                          advice(text ? *text : std::string{}, codes)));
    return {};
  }

  static std::vector<std::string> status_codes() {
    std::vector<std::string> codes;
    for (const Status s :
         {Status::law, Status::published, Status::calibrated, Status::expert_guess})
      codes.emplace_back(name_of(s).en);
    return codes;
  }

  void fault(int line, Said what) { layer_.faults.add(line, key_, std::move(what)); }

  const Row& row_;
  std::string key_;
  Layer& layer_;
};

void replace_dated(Scenario& scenario, std::size_t row, const std::vector<Given>& all) {
  std::erase_if(scenario.dated, [&](const DatedValue& d) { return d.row == row; });
  for (const Given& given : all)
    if (given.from) scenario.dated.push_back({row, *given.from, given.value, given.ramp_months});
  std::stable_sort(scenario.dated.begin(), scenario.dated.end(),
                   [](const DatedValue& a, const DatedValue& b) {
                     return a.row != b.row ? a.row < b.row : a.from < b.from;
                   });
}

}  // namespace

Said allowed_range(const Row& row) {
  if (row.unit == Unit::flag) return said("true or false", "true of false");
  const Said unit = row.unit == Unit::number ? Said{} : said(" ({})", " ({})", name_of(row.unit));
  const Said whole = row.whole ? said("whole numbers ", "gehele getallen ") : Said{};
  return said("{}{} … {}{}", "{}{} … {}{}", whole, row.low, row.high, unit);
}

void read_value(const Node& node, std::size_t row, Layer& layer) {
  const auto all = ValueReader(rows()[row], layer).read(node);
  if (!all) return;
  const Given& first = all->front();
  if (!first.from) set_value(rows()[row], layer.scenario.settings, first.value);
  replace_dated(layer.scenario, row, *all);
  layer.scenario.origins[row] = {layer.faults.file(), first.line, first.source, first.status};
}

void check_policy_date(int line, Layer& layer) {
  const Scenario& scenario = layer.scenario;
  for (const DatedValue& dated : scenario.dated) {
    const Row& row = rows()[dated.row];
    if (row.kind != Kind::policy || dated.from >= scenario.policy_date) continue;
    const Origin& origin = scenario.origins[dated.row];
    layer.faults.add(line, "policy_date",
                     said("{} lies after {}, on which {} changes ({}:{}); choose an earlier policy "
                          "date, or move that change",
                          "{} ligt na {}, waarop {} verandert ({}:{}); kies een eerdere "
                          "beleidsdatum, of verschuif die verandering",
                          to_iso(scenario.policy_date), to_iso(dated.from), key_of(row),
                          origin.file, origin.line));
  }
}

void check_sums(Layer& layer) {
  struct Parts {
    std::array<std::string_view, 3> keys;
    Text rest;
  };
  constexpr Parts wholes[] = {
      {{"population.income_wages", "population.income_benefit", "population.income_self"},
       {"tenants on a pension", "huurders met pensioen"}},
      {{"population.single", "population.single_parent", "population.couple"},
       {"couples with children", "paren met kinderen"}},
      {{"population.no_buffer", "population.small_buffer", ""},
       {"households with more savings", "huishoudens met meer spaargeld"}},
      {{"court.keys", "court.gone", ""},
       {"tenants who are evicted", "huurders die worden ontruimd"}},
  };
  for (const Parts& whole : wholes) {
    double sum = 0;
    int line = 0;
    for (const std::string_view key : whole.keys) {
      const auto row = find_row(key);
      if (!row) continue;
      sum += value_of(rows()[*row], layer.scenario.settings);
      const Origin& origin = layer.scenario.origins[*row];
      if (origin.file == layer.faults.file()) line = std::max(line, origin.line);
    }
    if (sum <= 1 + 1e-9 || line == 0) continue;
    layer.faults.add(line, std::string(whole.keys[0]),
                     said("{}, {}{}{} add up to {:.4g}; expected at most 1, since the rest are {}",
                          "{}, {}{}{} zijn samen {:.4g}; verwacht hoogstens 1, want de rest is: {}",
                          whole.keys[0], whole.keys[1], whole.keys[2].empty() ? "" : ", ",
                          whole.keys[2], sum, whole.rest));
  }
}

}  // namespace drempel
