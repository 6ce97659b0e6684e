// One target, and every fault of it.
#include "files/read_target.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "files/codes.h"
#include "files/read_quantity.h"

namespace drempel {

namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t longest_text = 1000;  // bytes
constexpr int most_homes = 3'000'000, most_replications = 1000, most_years = 50;
constexpr double most_number = 1e9;

const Strings own_keys{"key",   "label",        "quantity", "factor",  "low",
                       "high",  "must",         "as",       "against", "years",
                       "homes", "replications", "pending",  "quarters"};

bool is_in(const Strings& all, const std::string& key) {
  return std::find(all.begin(), all.end(), key) != all.end();
}
Strings both(Strings a, const Strings& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

bool is_key(std::string_view text) {
  return !text.empty() && text.size() <= 60 && text.front() != '.' && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '.' || c == '_' || c == '-';
         });
}

Said first_of(const Problems& problems) {
  const Problem& problem = problems.front();
  const std::string key = problem.key.empty() ? "" : problem.key + ": ";
  return {key + message_in(problem, Language::en), key + message_in(problem, Language::nl)};
}

// Reads one [[target]]; `top` is the file's root.
class TargetReader {
 public:
  TargetReader(TargetRuns& runs, const FoundFile& file, const NodeTable& top, const Node& node,
               Faults& faults)
      : runs_(runs), file_(file), top_(top), node_(node), faults_(faults) {}

  Target read() {
    const auto* table = node_.as<NodeTable>();
    if (!table) return faults_.add(node_.line, "target", expected_table(node_)), Target{};
    own_ = table;
    refuse_unknown();
    words();
    numbers();
    quantity();
    range();
    runs();
    fit_together();
    return std::move(target_);
  }

 private:
  const Node* own(std::string_view key) const { return find(*own_, key); }
  // The target's own value, else the one at the top of the file.
  const Node* shared(std::string_view key) const {
    const Node* node = own(key);
    return node ? node : find(top_, key);
  }
  std::string path(std::string_view key) const {
    return target_.key.empty() ? std::string(key) : fmt::format("{} ({})", key, target_.key);
  }
  void fault(int line, std::string_view key, Said what) {
    faults_.add(line, path(key), std::move(what));
  }

  void refuse_unknown() {
    static const Strings known = both(own_keys, shared_target_keys());
    for (const Member& member : *own_)
      if (!is_in(known, member.key))
        faults_.add(member.line, member.key, unknown_key() + advice(member.key, known));
  }

  std::string text(const Node* node, std::string_view key) {
    if (!node) return {};
    const auto* value = node->as<std::string>();
    if (value && !value->empty() && value->size() <= longest_text) return *value;
    fault(node->line, key, value ? text_too_long(*value, longest_text) : expected_text(*node));
    return {};
  }
  void lacks(std::string_view key) {
    fault(node_.line, key,
          said("is missing; each target has one", "ontbreekt; elk doel heeft er een"));
  }

  template <class E>
  void choice(const Node* node, std::string_view key, E& into) {
    if (!node) return;
    const Strings codes = all_codes<E>();
    const std::string word = text(node, key);
    const auto found = std::find(codes.begin(), codes.end(), word);
    if (found != codes.end())
      into = static_cast<E>(found - codes.begin());
    else if (!word.empty())
      fault(node->line, key,
            said("\"{}\" is not one of them", "\"{}\" hoort er niet bij", shown(word)) +
                advice(word, codes));
  }

  void words() {
    read_key();
    read_label();
    choice(shared("kind"), "kind", target_.kind);
    if (!shared("kind")) lacks("kind");
    choice(own("must"), "must", target_.must);
    choice(own("as"), "as", target_.compared);
    target_.source = text(shared("source"), "source");
    if (!shared("source")) lacks("source");
    target_.tag = text(shared("tag"), "tag");
    if (!shared("tag")) lacks("tag");
    if (const Node* node = own("pending")) {
      const bool* flag = node->as<bool>();
      if (!flag) fault(node->line, "pending", expected_flag(*node));
      pending_ = flag && *flag;
    }
  }

  void read_key() {
    const Node* node = own("key");
    if (!node) return lacks("key");
    const std::string key = text(node, "key");
    if (key.empty()) return;
    if (!is_key(key))
      return fault(node->line, "key",
                   said("a key is 1 … 60 letters, digits, '.', '-' or '_', such as '3.sitting'",
                        "een sleutel is 1 … 60 letters, cijfers, '.', '-' of '_', zoals "
                        "'3.sitting'"));
    target_.key = key;
  }

  void read_label() {
    const Node* node = own("label");
    if (!node) return lacks("label");
    const auto* table = node->as<NodeTable>();
    if (!table) return void(target_.label_en = target_.label_nl = text(node, "label"));
    static const Strings languages{"en", "nl"};
    for (const Member& member : *table) {
      if (!is_in(languages, member.key))
        fault(member.line, dotted("label", member.key),
              unknown_key() + advice(member.key, languages));
      (member.key == "nl" ? target_.label_nl : target_.label_en) = text(&member.node, "label");
    }
    if (target_.label_en.empty() || target_.label_nl.empty())
      fault(node->line, "label", said("needs both en and nl", "moet en én nl hebben"));
  }

  std::optional<double> number(std::string_view key) {
    const Node* node = own(key);
    if (!node) return {};
    const double value = node->is_number() ? node->number() : std::nan("");
    if (std::isfinite(value) && std::abs(value) <= most_number) return value;
    fault(node->line, key,
          said("expected a number, found {}", "verwacht een getal, gevonden {}", described(*node)));
    return {};
  }
  int whole(std::string_view key, int low, int high, int fallback) {
    const Node* node = own(key);
    if (!node) return fallback;
    const auto* value = node->as<std::int64_t>();
    if (value && *value >= low && *value <= high) return static_cast<int>(*value);
    fault(node->line, key,
          said("is {}; allowed: a whole number from {} to {}",
               "is {}; toegestaan: een geheel getal van {} tot en met {}", described(*node), low,
               high));
    return fallback;
  }

  void numbers() {
    target_.low = number("low");
    target_.high = number("high");
    if (target_.low && target_.high && *target_.low > *target_.high)
      fault(own("low")->line, "low",
            said("lies above high ({} … {})", "ligt boven high ({} … {})", *target_.low,
                 *target_.high));
    target_.years = whole("years", 1, most_years, target_.years);
    target_.replications = whole("replications", 2, most_replications, 0);
    homes_ = whole("homes", 1, most_homes, 0);
  }

  // What isn't known is a fault; of a pending target, the reason why it can't be asked.
  void unknown(int line, std::string_view key, const Problems& problems) {
    if (pending_) {
      if (target_.missing.en.empty()) target_.missing = first_of(problems);
      return;
    }
    for (const Problem& problem : problems)
      fault(problem.line > 0 ? problem.line : line,
            problem.key.empty() ? key : std::string_view(problem.key),
            {message_in(problem, Language::en), message_in(problem, Language::nl)});
  }

  void quantity() {
    const Node* node = own("quantity");
    if (!node) return lacks("quantity");
    target_.quantity_text = text(node, "quantity");
    if (target_.quantity_text.empty()) return;
    const auto read = read_quantity(target_.quantity_text);
    if (!read) return unknown(node->line, "quantity", read.problems());
    target_.quantity = *read;
    if (const auto factor = number("factor")) target_.quantity.factor = *factor;
  }

  void range() {
    const Node* node = own("quarters");
    if (!node) return;
    const auto* list = node->as<NodeList>();
    const std::int64_t last_quarter = 4 * std::int64_t{target_.years};
    std::vector<std::int64_t> ends;
    for (const Node& item : list ? *list : NodeList{})
      if (const auto* end = item.as<std::int64_t>()) ends.push_back(*end);
    if (!list || list->size() != 2 || ends.size() != 2 || ends[0] < 0 || ends[1] < ends[0] ||
        ends[1] > last_quarter)
      return fault(node->line, "quarters",
                   said("expected [first, last], whole numbers from 0 (the quarter before the "
                        "policy date) to {}, found {}",
                        "verwacht [eerste, laatste], gehele getallen van 0 (het kwartaal vóór de "
                        "beleidsdatum) tot en met {}, gevonden {}",
                        last_quarter, described(*node)));
    target_.quarters = {static_cast<int>(ends[0]), static_cast<int>(ends[1])};
  }

  void runs() {
    const Node* node = shared("scenario");
    if (!node) return lacks("scenario");
    target_.scenario = text(node, "scenario");
    if (target_.scenario.empty()) return;
    const auto base = runs_.scenario(target_.scenario, homes_);
    if (!base) return unknown(node->line, "scenario", base.problems());
    TargetRuns::Shared run = *base, other;
    bool known = target_.missing.en.empty();
    if (const Node* patch = shared("patch"))
      known &= lay(*base, *patch, "patch", run, target_.patch);
    if (const Node* patch = own("against"))
      known &= lay(*base, *patch, "against", other, target_.against);
    if (!known) return;
    target_.base = *base, target_.run = run, target_.other = other;
  }

  bool lay(const TargetRuns::Shared& base, const Node& patch, std::string_view key,
           TargetRuns::Shared& into, std::string& words) {
    const auto laid = runs_.patched(base, patch, file_, words);
    if (laid) return into = *laid, true;
    unknown(patch.line, key, laid.problems());
    return false;
  }

  // What one key says against another.
  void fit_together() {
    const bool two = own("against") != nullptr;
    const bool compared = target_.compared != Compared::alone;
    const bool banded = target_.low || target_.high;
    if (two != compared)
      fault(node_.line, "as",
            said("'difference' or 'percent' goes with `against`, and the other way round",
                 "'difference' of 'percent' hoort bij `against`, en andersom"));
    const bool wide = target_.must == Must::not_lower || target_.must == Must::not_higher;
    if (wide && target_.compared != Compared::percent)
      fault(node_.line, "must",
            said("'{}' needs as = 'percent': it leaves 3 % of room",
                 "'{}' vraagt as = 'percent': er is 3 % speling", code_of(target_.must)));
    if (target_.kind != TargetKind::shown && !banded && target_.must == Must::band)
      fault(node_.line, "low",
            said("a target has low, high or must; only kind 'shown' goes without",
                 "een doel heeft low, high of must; alleen kind 'shown' kan zonder"));
  }

  TargetRuns& runs_;
  const FoundFile& file_;
  const NodeTable& top_;
  const Node& node_;
  Faults& faults_;
  const NodeTable* own_ = nullptr;
  Target target_;
  int homes_ = 0;
  bool pending_ = false;
};

}  // namespace

const std::vector<std::string>& shared_target_keys() {
  static const Strings keys{"kind", "scenario", "patch", "source", "tag"};
  return keys;
}

Target read_target(TargetRuns& runs, const FoundFile& file, const NodeTable& top, const Node& node,
                   Faults& faults) {
  return TargetReader(runs, file, top, node, faults).read();
}

}  // namespace drempel
