#include "files/read_scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "files/read_risks.h"
#include "files/read_values.h"
#include "files/read_workflow.h"

namespace drempel {

namespace {

constexpr std::size_t longest_text = 2000;  // bytes
constexpr std::array heading_keys{"name", "label", "description", "source", "base", "patch"};
constexpr std::array body_keys{"policy_date", "workflow", "risks", "fields"};

bool is_heading_key(std::string_view key) {
  return std::find(heading_keys.begin(), heading_keys.end(), key) != heading_keys.end();
}

// A table in which no value stands, however deep.
bool holds_nothing(const Node& node) {
  const auto* table = node.as<NodeTable>();
  return table && std::all_of(table->begin(), table->end(),
                              [](const Member& member) { return holds_nothing(member.node); });
}

// Reads the texts of a heading.
class HeadingReader {
 public:
  HeadingReader(const NodeTable& root, Faults& faults) : root_(root), faults_(faults) {}

  Heading read() {
    Heading heading;
    heading.name = name();
    both("label", heading.label_en, heading.label_nl);
    both("description", heading.description_en, heading.description_nl);
    if (const Node* node = find(root_, "source")) heading.source = text(*node, "source");
    read_base(heading);
    return heading;
  }

 private:
  std::string name() {
    const Node* node = find(root_, "name");
    if (!node) return {};
    std::string name = text(*node, "name");
    if (!name.empty() && !is_scenario_name(name))
      faults_.add(node->line, "name",
                  said("a name is 1 … 60 letters, digits, '-' or '_'",
                       "een naam is 1 … 60 letters, cijfers, '-' of '_'"));
    return name;
  }

  void read_base(Heading& heading) {
    const Node* base = find(root_, "base");
    const Node* patch = find(root_, "patch");
    if (base) {
      heading.base = text(*base, "base");
      heading.base_line = base->line;
    }
    if (!patch) return;
    const bool* flag = patch->as<bool>();
    if (!flag) faults_.add(patch->line, "patch", expected_flag(*patch));
    heading.patch = flag && *flag;
    if (heading.patch && base)
      faults_.add(
          patch->line, "patch",
          said("true stands beside `base`: a patch is laid over whatever base it is compared "
               "with; leave one of the two out",
               "true staat naast `base`: een patch wordt over de basis gelegd waarmee hij "
               "vergeleken wordt; laat een van de twee weg"));
  }

  // A text for both languages, or a table with one for each.
  void both(std::string_view key, std::string& en, std::string& nl) {
    const Node* node = find(root_, key);
    if (!node) return;
    const auto* table = node->as<NodeTable>();
    if (!table) {
      en = nl = text(*node, std::string(key));
      return;
    }
    static const std::vector<std::string> languages{"en", "nl"};
    for (const Member& member : *table) {
      const std::string path = dotted(key, member.key);
      if (member.key == "en")
        en = text(member.node, path);
      else if (member.key == "nl")
        nl = text(member.node, path);
      else
        faults_.add(member.line, path,
                    said("unknown language", "onbekende taal") + advice(member.key, languages));
    }
    if (en.empty()) en = nl;
    if (nl.empty()) nl = en;
  }

  std::string text(const Node& node, const std::string& key) {
    const auto* text = node.as<std::string>();
    if (text && !text->empty() && text->size() <= longest_text) return *text;
    faults_.add(node.line, key, text ? text_too_long(*text, longest_text) : expected_text(node));
    return {};
  }

  const NodeTable& root_;
  Faults& faults_;
};

const std::vector<std::string>& row_sections() {
  static const std::vector<std::string> sections = [] {
    std::vector<std::string> all;
    for (const Row& row : rows())
      if (std::find(all.begin(), all.end(), row.section) == all.end())
        all.emplace_back(row.section);
    return all;
  }();
  return sections;
}

// "shock" and "shock.job_loss" both hold rows.
bool leads_to_rows(std::string_view path) {
  return std::any_of(row_sections().begin(), row_sections().end(), [&](const std::string& s) {
    return s == path || (s.size() > path.size() && s[path.size()] == '.' &&
                         s.compare(0, path.size(), path) == 0);
  });
}

std::vector<std::string> keys_in(std::string_view section) {
  std::vector<std::string> keys;
  for (const Row& row : rows())
    if (row.section == section) keys.emplace_back(row.name);
  return keys;
}

class BodyReader {
 public:
  BodyReader(Role role, Layer& layer) : role_(role), layer_(layer) {}

  void read(const NodeTable& root) {
    // First, since dated values are checked against it.
    if (const Node* date = find(root, "policy_date")) read_policy_date(*date);
    for (const Member& member : root) {
      if (member.key == "policy_date") continue;
      if (member.key == "workflow")
        read_workflow(member.node, layer_);
      else if (member.key == "risks")
        read_risks(member.node, layer_);
      else if (member.key == "fields")
        read_fields(member.node, layer_);
      else if (!is_heading_key(member.key))
        read_member(member, {});
      else if (role_ == Role::option)
        layer_.faults.add(member.line, member.key,
                          said("belongs in a file and can't be set here",
                               "hoort in een bestand en kan hier niet gezet worden"));
    }
    if (const Node* date = find(root, "policy_date")) check_policy_date(date->line, layer_);
    check_sums(layer_);
  }

 private:
  void read_policy_date(const Node& node) {
    const Date* date = node.as<Date>();
    if (date && date->day == 1 && date->month == 1 && date->year >= 2010 && date->year <= 2040)
      layer_.scenario.policy_date = to_day(*date);
    else
      layer_.faults.add(
          node.line, "policy_date",
          said("expected 1 January of a year in 2010 … 2040, such as 2023-01-01 "
               "(figures are kept by calendar year), found {}",
               "verwacht 1 januari van een jaar in 2010 … 2040, zoals 2023-01-01 (cijfers gaan per "
               "kalenderjaar), gevonden {}",
               described(node)) +
              remedy_for(node));
  }

  void read_member(const Member& member, std::string_view path) {
    const std::string key = dotted(path, member.key);
    const auto* table = member.node.as<NodeTable>();
    if (const auto row = find_row(key)) return read_value(member.node, *row, layer_);
    if (!leads_to_rows(key)) return unknown(member, key, path);
    if (!table)
      return layer_.faults.add(
          member.line, key,
          said("is a table, found {}", "is een tabel, gevonden {}", described(member.node)) +
              advice("", keys_in(key)));
    for (const Member& inner : *table) read_member(inner, key);
  }

  void unknown(const Member& member, const std::string& key, std::string_view path) {
    layer_.faults.add(member.line, key, unknown_key() + nearest(member, key, path));
  }

  // Looking for the nearest key takes time: not for a file with thousands of unknown ones.
  Said nearest(const Member& member, const std::string& key, std::string_view path) {
    if (++unknown_keys_ > 200) return {};
    if (path.empty()) return advice(member.key, top_keys());
    const std::vector<std::string> beside = keys_in(path);
    if (const std::string near = nearest_word(member.key, beside); !near.empty())
      return did_you_mean(fmt::format("{}.{}", path, near));
    if (const std::string near = nearest_key(key); !near.empty()) return did_you_mean(near);
    return advice(member.key, beside);
  }

  std::vector<std::string> top_keys() const {
    std::vector<std::string> keys(body_keys.begin(), body_keys.end());
    if (role_ == Role::file) keys.insert(keys.end(), heading_keys.begin(), heading_keys.end());
    for (const std::string& section : row_sections()) {
      const std::string first = section.substr(0, section.find('.'));
      if (std::find(keys.begin(), keys.end(), first) == keys.end()) keys.push_back(first);
    }
    return keys;
  }

  Role role_;
  Layer& layer_;
  int unknown_keys_ = 0;
};

}  // namespace

Heading read_heading(const Node& root, Faults& faults) {
  return HeadingReader(*root.as<NodeTable>(), faults).read();
}

bool says_nothing(const Node& root) {
  const auto& table = *root.as<NodeTable>();
  return std::all_of(table.begin(), table.end(), [](const Member& member) {
    const bool* flag = member.node.as<bool>();
    if (member.key == "patch") return flag && !*flag;
    if (member.key == "base") return false;
    return is_heading_key(member.key) || holds_nothing(member.node);
  });
}

void read_body(const Node& root, Role role, Layer& layer) {
  BodyReader(role, layer).read(*root.as<NodeTable>());
}

bool is_scenario_name(std::string_view name) {
  return !name.empty() && name.size() <= 60 && name[0] != '-' &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_';
         });
}

}  // namespace drempel
