// Words parted by spaces, each looked up in the list that its prefix names.
#include "files/read_quantity.h"

#include <algorithm>

#include "chain/step.h"
#include "files/codes.h"
#include "files/faults.h"

namespace drempel {

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
  Words words;
  std::string word;
  for (const char c : std::string(text) + " ") {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (!word.empty()) words.push_back(word);
    word.clear();
  }
  return words;
}

// One list of things that a term may name: its prefix, its codes, and the thing under a position.
struct Shelf {
  std::string_view prefix;
  Words codes;
  decltype(QuantityTerm::what) (*take)(std::size_t position);
};

std::vector<const KpiRow*> figures() {
  std::vector<const KpiRow*> all;
  for (const auto rows : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : rows) all.push_back(&row);
  return all;
}

template <class Rows>
Words codes_in(const Rows& rows) {
  Words codes;
  for (const auto& row : rows) codes.emplace_back(row.code);
  return codes;
}

const std::vector<Shelf>& shelves() {
  using What = decltype(QuantityTerm::what);
  static const std::vector<Shelf> all = [] {
    Words figure_codes;
    for (const KpiRow* row : figures()) figure_codes.emplace_back(row->code);
    figure_codes.emplace_back("homes");
    return std::vector<Shelf>{
        {"", figure_codes,
         [](std::size_t i) { return i < figures().size() ? What(figures()[i]) : What(Homes{}); }},
        {"step:", all_codes<StepId>(), [](std::size_t i) { return What(static_cast<StepId>(i)); }},
        {"cost:", codes_in(cost_rows()), [](std::size_t i) { return What(cost_rows()[i].id); }},
        {"breach:", codes_in(breach_rows()),
         [](std::size_t i) { return What(breach_rows()[i].id); }}};
  }();
  return all;
}

const Shelf& shelf_of(const std::string& word) {
  for (std::size_t i = 1; i < shelves().size(); ++i)
    if (word.starts_with(shelves()[i].prefix)) return shelves()[i];
  return shelves().front();
}

class QuantityReader {
 public:
  Result<Quantity> read(std::string_view text) {
    for (const std::string& word : words_of(text)) take(word);
    if (problems_.empty() && wants_term_)
      complain(said("ends where a figure is expected", "eindigt waar een cijfer hoort te staan"));
    if (!problems_.empty()) return problems_;
    return quantity_;
  }

 private:
  void complain(Said what) { problems_.push_back(make_problem({}, 0, {}, std::move(what))); }

  void take(const std::string& word) {
    const bool sign = word == "+" || word == "-" || word == "/";
    if (!sign && wants_term_) return term(word);
    if (sign == wants_term_ || (word == "/" && divided_))
      return complain(
          said("\"{}\" stands where it can't be read; a quantity is figures with + or - "
               "between them and at most one /",
               "\"{}\" staat op een plek waar het niet te lezen is; een grootheid is "
               "cijfers met + of - ertussen en hooguit één /",
               shown(word)));
    wants_term_ = true;
    if (word == "/") divided_ = true;
    sign_ = word == "-" ? -1 : 1;
  }

  void term(const std::string& word) {
    wants_term_ = false;
    const Shelf& shelf = shelf_of(word);
    const std::string code = word.substr(shelf.prefix.size());
    const auto found = std::find(shelf.codes.begin(), shelf.codes.end(), code);
    if (found == shelf.codes.end()) return unknown(shelf, word, code);
    const auto position = static_cast<std::size_t>(found - shelf.codes.begin());
    (divided_ ? quantity_.below : quantity_.above).push_back({sign_, shelf.take(position)});
  }

  void unknown(const Shelf& shelf, const std::string& word, const std::string& code) {
    const std::string near = nearest_word(code, shelf.codes);
    complain(said("unknown figure \"{}\"", "onbekend cijfer \"{}\"", shown(word)) +
             (near.empty() ? said("; \"drempel list kpis\" names them all",
                                  "; \"drempel list kpis\" noemt ze alle")
                           : did_you_mean(std::string(shelf.prefix) + near)));
  }

  Quantity quantity_;
  Problems problems_;
  bool wants_term_ = true, divided_ = false;
  double sign_ = 1;
};

}  // namespace

Result<Quantity> read_quantity(std::string_view text) { return QuantityReader().read(text); }

}  // namespace drempel
