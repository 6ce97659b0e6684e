// One target, and every fault of it.
#include "files/read_target.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/read_quantity.h"
#include "files/target_node.h"

namespace drempel {

namespace {

using Strings = std::vector<std::string>;

constexpr int most_homes = 3'000'000, most_replications = 1000, most_years = 50;

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

class TargetReader {
 public:
  TargetReader(TargetRuns& runs, const FoundFile& file, TargetNode node)
      : runs_(runs), file_(file), node_(std::move(node)) {}

  Target read() {
    static const Strings known = both(own_keys, shared_target_keys());
    node_.refuse_all_but(known);
    words();
    numbers();
    quantity();
    range();
    runs();
    fit_together();
    return std::move(target_);
  }

 private:
  void words() {
    read_key();
    read_label();
    node_.choice(node_.shared("kind"), "kind", target_.kind);
    if (!node_.shared("kind")) node_.lacks("kind");
    node_.choice(node_.own("must"), "must", target_.must);
    node_.choice(node_.own("as"), "as", target_.compared);
    target_.source = node_.text(node_.shared("source"), "source");
    if (!node_.shared("source")) node_.lacks("source");
    target_.tag = node_.text(node_.shared("tag"), "tag");
    if (!node_.shared("tag")) node_.lacks("tag");
    pending_ = node_.flag("pending");
  }

  void read_key() {
    const Node* node = node_.own("key");
    if (!node) return node_.lacks("key");
    const std::string key = node_.text(node, "key");
    if (key.empty()) return;
    if (!is_key(key))
      return node_.fault(
          node->line, "key",
          said("a key is 1 … 60 letters, digits, '.', '-' or '_', such as '3.sitting'",
               "een sleutel is 1 … 60 letters, cijfers, '.', '-' of '_', zoals "
               "'3.sitting'"));
    target_.key = key;
    node_.name(key);
  }

  void read_label() {
    const Node* node = node_.own("label");
    if (!node) return node_.lacks("label");
    const auto* table = node->as<NodeTable>();
    if (!table) return void(target_.label_en = target_.label_nl = node_.text(node, "label"));
    static const Strings languages{"en", "nl"};
    for (const Member& member : *table) {
      if (!is_in(languages, member.key))
        node_.fault(member.line, dotted("label", member.key),
                    unknown_key() + advice(member.key, languages));
      (member.key == "nl" ? target_.label_nl : target_.label_en) =
          node_.text(&member.node, "label");
    }
    if (target_.label_en.empty() || target_.label_nl.empty())
      node_.fault(node->line, "label", said("needs both en and nl", "moet en én nl hebben"));
  }

  void numbers() {
    target_.low = node_.number("low");
    target_.high = node_.number("high");
    if (target_.low && target_.high && *target_.low > *target_.high)
      node_.fault(node_.own("low")->line, "low",
                  said("lies above high ({} … {})", "ligt boven high ({} … {})", *target_.low,
                       *target_.high));
    target_.years = node_.whole("years", 1, most_years, target_.years);
    target_.replications = node_.whole("replications", 2, most_replications, 0);
    homes_ = node_.whole("homes", 1, most_homes, 0);
  }

  // What isn't known is a fault; of a pending target, the reason why it can't be asked.
  void unknown(int line, std::string_view key, const Problems& problems) {
    if (pending_) {
      if (target_.missing.en.empty()) target_.missing = first_of(problems);
      return;
    }
    for (const Problem& problem : problems)
      node_.fault(problem.line > 0 ? problem.line : line,
                  problem.key.empty() ? key : std::string_view(problem.key),
                  {message_in(problem, Language::en), message_in(problem, Language::nl)});
  }

  void quantity() {
    const Node* node = node_.own("quantity");
    if (!node) return node_.lacks("quantity");
    target_.quantity_text = node_.text(node, "quantity");
    if (target_.quantity_text.empty()) return;
    const auto read = read_quantity(target_.quantity_text);
    if (!read) return unknown(node->line, "quantity", read.problems());
    target_.quantity = *read;
    if (const auto factor = node_.number("factor")) target_.quantity.factor = *factor;
  }

  void range() {
    const Node* node = node_.own("quarters");
    if (!node) return;
    const auto* list = node->as<NodeList>();
    const std::int64_t last_quarter = 4 * std::int64_t{target_.years};
    std::vector<std::int64_t> ends;
    for (const Node& item : list ? *list : NodeList{})
      if (const auto* end = item.as<std::int64_t>()) ends.push_back(*end);
    if (!list || list->size() != 2 || ends.size() != 2 || ends[0] < 0 || ends[1] < ends[0] ||
        ends[1] > last_quarter)
      return node_.fault(
          node->line, "quarters",
          said("expected [first, last], whole numbers from 0 (the quarter before the "
               "policy date) to {}, found {}",
               "verwacht [eerste, laatste], gehele getallen van 0 (het kwartaal vóór de "
               "beleidsdatum) tot en met {}, gevonden {}",
               last_quarter, described(*node)));
    target_.quarters = {static_cast<int>(ends[0]), static_cast<int>(ends[1])};
  }

  void runs() {
    const Node* node = node_.shared("scenario");
    if (!node) return node_.lacks("scenario");
    target_.scenario = node_.text(node, "scenario");
    if (target_.scenario.empty()) return;
    const auto base = runs_.scenario(target_.scenario, homes_);
    if (!base) return unknown(node->line, "scenario", base.problems());
    TargetRuns::Shared run = *base, other;
    bool known = target_.missing.en.empty();
    if (const Node* patch = node_.shared("patch"))
      known &= lay(*base, *patch, "patch", run, target_.patch);
    if (const Node* patch = node_.own("against"))
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
    const bool two = node_.own("against") != nullptr;
    const bool compared = target_.compared != Compared::alone;
    const bool banded = target_.low || target_.high;
    if (two != compared)
      node_.fault("as",
                  said("'difference' or 'percent' goes with `against`, and the other way round",
                       "'difference' of 'percent' hoort bij `against`, en andersom"));
    const bool wide = target_.must == Must::not_lower || target_.must == Must::not_higher;
    if (wide && target_.compared != Compared::percent)
      node_.fault("must",
                  said("'{}' needs as = 'percent': it leaves 3 % of room",
                       "'{}' vraagt as = 'percent': er is 3 % speling", code_of(target_.must)));
    if (target_.kind != TargetKind::shown && !banded && target_.must == Must::band)
      node_.fault("low", said("a target has low, high or must; only kind 'shown' goes without",
                              "een doel heeft low, high of must; alleen kind 'shown' kan zonder"));
  }

  TargetRuns& runs_;
  const FoundFile& file_;
  TargetNode node_;
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
  const auto* own = node.as<NodeTable>();
  if (own) return TargetReader(runs, file, TargetNode(*own, node.line, top, faults)).read();
  faults.add(node.line, "target", expected_table(node));
  return {};
}

}  // namespace drempel
