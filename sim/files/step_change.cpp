// Reads what one table of a workflow asks of one step.
#include "files/step_change.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/codes.h"

namespace drempel {

namespace {

const std::vector<std::string>& known_keys() {
  static const std::vector<std::string> keys{"day",      "after",      "days",  "on",
                                             "channel",  "repeat",     "every", "unless",
                                             "min_owed", "min_months", "off"};
  return keys;
}

// What a name is the name of.
struct Noun {
  Text bare, one;
};
constexpr Noun step_noun{{"step", "stap"}, {"a step", "een stap"}};
constexpr Noun result_noun{{"result", "uitkomst"}, {"a result", "een uitkomst"}};
constexpr Noun channel_noun{{"channel", "kanaal"}, {"a channel", "een kanaal"}};
constexpr Noun condition_noun{{"condition", "voorwaarde"}, {"a condition", "een voorwaarde"}};

class ChangeReader {
 public:
  ChangeReader(StepChange& change, Faults& faults) : change_(change), faults_(faults) {}

  void read(const NodeTable& table) {
    for (const Member& member : table) read_key(member);
    contradictions(table);
  }

 private:
  void read_key(const Member& member) {
    const Node& node = member.node;
    if (member.key == "day")
      change_.day = read_day(node);
    else if (member.key == "after")
      change_.after = read_name<StepId>(node, "after", step_noun);
    else if (member.key == "days")
      change_.days = read_whole(node, "days", 0, 400);
    else if (member.key == "on")
      change_.on = read_on(node);
    else if (member.key == "channel")
      read_channels(node);
    else if (member.key == "repeat")
      change_.repeat = read_whole(node, "repeat", 1, most_times);
    else if (member.key == "every")
      change_.every = read_whole(node, "every", 1, 90);
    else if (member.key == "unless")
      read_unless(node);
    else if (member.key == "min_owed")
      change_.min_owed = read_least(node, "min_owed", most_owed);
    else if (member.key == "min_months")
      change_.min_months = read_least(node, "min_months", most_months);
    else if (member.key == "off")
      change_.off = read_off(node);
    else
      fault(member.line, member.key, unknown_key() + advice(member.key, known_keys()));
  }

  int read_day(const Node& node) {
    const bool before_due = change_.step == StepId::A_1_2;
    return before_due ? read_whole(node, "day", -28, -1) : read_whole(node, "day", 0, 400);
  }

  int read_whole(const Node& node, std::string_view key, int low, int high) {
    if (node.is_number() && node.number() >= low && node.number() <= high &&
        node.number() == static_cast<int>(node.number()))
      return static_cast<int>(node.number());
    fault(
        node.line, key,
        said("{} is not allowed here; allowed: whole numbers {} … {}{}",
             "{} mag hier niet; toegestaan: gehele getallen {} … {}{}", described(node), low, high,
             low < 0 ? said(" (days before the rent is due)", " (dagen voor de vervaldag)")
                     : Said{}) +
            remedy_for(node));
    return low;
  }

  double read_least(const Node& node, std::string_view key, double most) {
    if (!takes_least(change_.step)) {
      fault(node.line, key,
            said("{} is taken whatever is owed; leave this out",
                 "{} wordt gezet wat er ook openstaat; laat dit weg", code_of(change_.step)));
      return 0;
    }
    if (node.is_number() && node.number() >= 0 && node.number() <= most) return node.number();
    fault(node.line, key,
          said("{} is not allowed here; allowed: 0 … {}", "{} mag hier niet; toegestaan: 0 … {}",
               described(node), most));
    return 0;
  }

  template <class E>
  std::optional<E> read_name(const Node& node, std::string_view key, const Noun& noun) {
    const auto* text = node.as<std::string>();
    if (text)
      if (const auto value = from_code<E>(*text)) return value;
    fault(node.line, key,
          text ? said("no {} is called \"{}\"{}", "geen {} heet \"{}\"{}", noun.bare, shown(*text),
                      advice(*text, all_codes<E>()))
               : said("expected the name of {} in quotes, found {}",
                      "verwacht de naam van {} tussen aanhalingstekens, gevonden {}", noun.one,
                      described(node)));
    return {};
  }

  AfterResult read_on(const Node& node) {
    if (const auto* text = node.as<std::string>(); text && *text == "any") return {};
    const auto result = read_name<StepResult>(node, "on", result_noun);
    return {false, result.value_or(StepResult::done)};
  }

  // A name, or a list of names.
  template <class E>
  std::vector<E> read_names(const Node& node, std::string_view key, const Noun& noun) {
    std::vector<E> values;
    const auto* list = node.as<NodeList>();
    const std::size_t count = list ? list->size() : 1;
    for (std::size_t i = 0; i < count; ++i)
      if (const auto value = read_name<E>(list ? (*list)[i] : node, key, noun))
        values.push_back(*value);
    return values;
  }

  void read_channels(const Node& node) {
    const std::vector<ChannelId> allowed = channels_for(change_.step);
    if (allowed.empty())
      return fault(node.line, "channel",
                   said("{} takes no channel; leave this out", "{} kent geen kanaal; laat dit weg",
                        code_of(change_.step)));
    const auto* list = node.as<NodeList>();
    if (list && (list->empty() || list->size() > 12))
      return fault(node.line, "channel", said("name 1 … 12 channels", "noem 1 … 12 kanalen"));
    change_.channels = read_names<ChannelId>(node, "channel", channel_noun);
    for (const ChannelId channel : *change_.channels)
      if (std::find(allowed.begin(), allowed.end(), channel) == allowed.end())
        fault(node.line, "channel", unsuitable(channel, allowed));
  }

  Said unsuitable(ChannelId channel, const std::vector<ChannelId>& allowed) const {
    std::string names;
    for (const ChannelId c : allowed)
      names += (names.empty() ? "" : ", ") + std::string(code_of(c));
    return said("{} does not suit {}; allowed: {}", "{} past niet bij {}; toegestaan: {}",
                code_of(channel), code_of(change_.step), names);
  }

  void read_unless(const Node& node) {
    unsigned bits = 0;
    for (const Unless unless : read_names<Unless>(node, "unless", condition_noun))
      bits |= 1u << at(unless);
    change_.unless = bits;
  }

  bool read_off(const Node& node) {
    if (const bool* off = node.as<bool>()) return *off;
    fault(node.line, "off", expected_flag(node));
    return false;
  }

  void contradictions(const NodeTable& table) {
    const auto has = [&](std::string_view key) { return find(table, key) != nullptr; };
    const auto clash = [&](std::string_view key, Said what) {
      fault(find(table, key)->line, key, std::move(what));
    };
    if (change_.off && table.size() > 1)
      clash("off",
            said("true stands beside other keys; a step is either off or described",
                 "true staat naast andere sleutels; een stap staat uit of wordt beschreven"));
    if (has("day") && has("days") && !has("after"))
      clash("days", said("goes with `after`; `day` alone says the day",
                         "hoort bij `after`; `day` alleen zegt de dag"));
    if (has("day") && has("on") && !has("after"))
      clash("on", said("goes with `after`, not with `day`", "hoort bij `after`, niet bij `day`"));
    if (has("after") && change_.step == StepId::A_1_2)
      clash("after", said("A.1.2 comes before the rent is due; give `day`, -28 … -1",
                          "A.1.2 komt voor de vervaldag; geef `day`, -28 … -1"));
    if (change_.after == change_.step)
      clash("after", said("a step can't come after itself", "een stap kan niet na zichzelf komen"));
    if (has("every") && change_.repeat == 1)
      clash("every", said("has no meaning with `repeat = 1`; repeat 2 … 52 times, or leave it out",
                          "betekent niets bij `repeat = 1`; herhaal 2 … 52 keer, of laat het weg"));
  }

  void fault(int line, std::string_view key, Said what) {
    faults_.add(line, dotted(change_.key, key), std::move(what));
  }

  StepChange& change_;
  Faults& faults_;
};

}  // namespace

std::optional<StepChange> read_step_change(const Node& node, StepId step, const std::string& key,
                                           Faults& faults) {
  StepChange change;
  change.step = step;
  change.line = node.line;
  change.key = key;
  const auto* table = node.as<NodeTable>();
  if (!table) {
    faults.add(node.line, key, expected_table(node));
    return {};
  }
  const std::size_t before = faults.size();
  ChangeReader(change, faults).read(*table);
  if (faults.size() > before) return {};
  return change;
}

}  // namespace drempel
