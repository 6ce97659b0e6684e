#include "files/scenario_save.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "files/atomic_file.h"
#include "files/faults.h"
#include "files/text_file.h"
#include "files/toml_node.h"
#include "files/toml_places.h"

namespace drempel {

namespace {

// Replace `at` of the old text by `by`.
struct Edit {
  Span at;
  std::string by;
};

bool starts_with(const KeyPath& path, const KeyPath& front) {
  return path.size() >= front.size() && std::equal(front.begin(), front.end(), path.begin());
}

KeyPath tail(const KeyPath& path, std::size_t from) {
  return {path.begin() + static_cast<std::ptrdiff_t>(from), path.end()};
}

bool is_one_value(const std::string& value) { return value[0] != '{' && value[0] != '['; }

// Finds the one edit that sets a key.
class Editor {
 public:
  Editor(const std::string& text, KeyPath key, const std::string& value)
      : text_(text), key_(std::move(key)), value_(value), places_(find_places(text)) {
    const auto end = text_.find('\n');
    line_end_ = end != text_.npos && end > 0 && text_[end - 1] == '\r' ? "\r\n" : "\n";
  }

  // Nothing when there is no such edit.
  std::optional<Edit> edit() const {
    for (const Entry& entry : places_.entries)
      if (starts_with(key_, entry.path)) return within(entry, tail(key_, entry.path.size()));
    return insertion();
  }

 private:
  // `rest` is what is left of the key inside the entry's value.
  std::optional<Edit> within(const Entry& entry, const KeyPath& rest) const {
    const char first = text_[entry.value.begin];
    if (rest.empty()) return replacement(entry, first);
    if (first != '{') return {};
    const auto entries = inline_entries(text_, entry.value.begin);
    for (const Entry& inner : entries)
      if (starts_with(rest, inner.path)) return within(inner, tail(rest, inner.path.size()));
    const std::string added = fmt::format("{} = {}", joined_key(rest), value_);
    if (entries.empty()) return Edit{entry.value, "{ " + added + " }"};
    const std::size_t at = entries.back().value.end;
    return Edit{{at, at}, ", " + added};
  }

  std::optional<Edit> replacement(const Entry& entry, char first) const {
    if (!is_one_value(value_) || (first != '{' && first != '[')) return Edit{entry.value, value_};
    const bool is_text = value_[0] == '\'' || value_[0] == '"';
    if (first == '[' && is_text) return Edit{entry.value, value_};  // one channel for several
    if (first == '[') return {};
    std::optional<Edit> edit;
    for (const Entry& inner : inline_entries(text_, entry.value.begin)) {
      if (inner.path == KeyPath{"from"}) return {};  // a number alone doesn't say from when
      if (inner.path == KeyPath{"value"}) edit = Edit{inner.value, value_};
    }
    return edit;
  }

  std::optional<Edit> insertion() const {
    const KeyPath table(key_.begin(), key_.end() - 1);
    if (const auto kin = last_in(table)) return after_line(kin->lines.end, relative(*kin));
    for (std::size_t i = places_.tables.size(); i-- > 0;) {
      const TableText& header = places_.tables[i];
      if (header.path == table && !header.in_list && (i > 0 || table.empty()))
        return after_line(i == 0 ? start() : header.header.end, {key_.back()});
    }
    return new_table(table);
  }

  // The last entry directly in the wanted table: behind it, what is new is at home.
  std::optional<Entry> last_in(const KeyPath& table) const {
    std::optional<Entry> last;
    for (const Entry& entry : places_.entries)
      if (entry.path.size() == table.size() + 1 && starts_with(entry.path, table)) last = entry;
    return last;
  }

  // The key as it is written under the header that `entry` stands under.
  KeyPath relative(const Entry& entry) const {
    return tail(key_, places_.tables[entry.table].path.size());
  }

  std::size_t start() const { return text_.compare(0, 3, "\xef\xbb\xbf") == 0 ? 3 : 0; }

  Edit after_line(std::size_t at, const KeyPath& key) const {
    return {{at, at},
            fmt::format("{}{} = {}{}", break_before(at), joined_key(key), value_, line_end_)};
  }

  Edit new_table(const KeyPath& table) const {
    const std::size_t at = text_.size();
    const std::string blank = at == start() ? "" : line_end_;
    return {{at, at},
            fmt::format("{}{}[{}]{}{} = {}{}", break_before(at), blank, joined_key(table),
                        line_end_, joined_key({key_.back()}), value_, line_end_)};
  }

  // The last line of a file may lack its end.
  std::string break_before(std::size_t at) const {
    return at > start() && text_[at - 1] != '\n' ? line_end_ : "";
  }

  const std::string& text_;
  KeyPath key_;
  const std::string& value_;
  Places places_;
  std::string line_end_;
};

const Node* find_path(const Node& root, const KeyPath& path) {
  const Node* node = &root;
  for (const std::string& part : path) {
    const auto* table = node->as<NodeTable>();
    node = table ? find(*table, part) : nullptr;
    if (!node) return nullptr;
  }
  return node;
}

Node* find_member(NodeTable& table, const std::string& key) {
  return const_cast<Node*>(find(table, key));
}

// `root` as it should be after the edit.
void set_path(Node& root, const KeyPath& path, const Node& value) {
  Node* node = &root;
  for (const std::string& part : path) {
    auto* table = std::get_if<NodeTable>(&node->content);
    if (!table) return;
    if (!find_member(*table, part)) {
      const auto place =
          std::find_if(table->begin(), table->end(), [&](const Member& m) { return m.key > part; });
      table->insert(place, Member{part, 0, Node{0, NodeTable{}}});
    }
    node = find_member(*table, part);
  }
  auto* own = std::get_if<NodeTable>(&node->content);
  const bool keeps_table = own && !own->empty() && !value.as<NodeTable>() && find(*own, "value");
  *(keeps_table ? find_member(*own, "value") : node) = value;
}

// `root` as it should be without that key; its table stays, as its header does.
void remove_path(Node& root, const KeyPath& path) {
  Node* node = &root;
  for (std::size_t i = 0; i + 1 < path.size(); ++i)
    node = find_member(std::get<NodeTable>(node->content), path[i]);
  std::erase_if(std::get<NodeTable>(node->content),
                [&](const Member& member) { return member.key == path.back(); });
}

// Tables with nothing in them mean nothing.
void prune(Node& node) {
  auto* table = std::get_if<NodeTable>(&node.content);
  if (!table) return;
  for (Member& member : *table) prune(member.node);
  std::erase_if(*table, [](const Member& member) {
    const auto* inner = member.node.as<NodeTable>();
    return inner && inner->empty();
  });
}

// Cuts spans out of a text.
std::string without_spans(std::string text, std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin > b.begin; });
  for (const Span& span : spans) text.erase(span.begin, span.end - span.begin);
  return text;
}

Problem fault(const std::string& key, Said what) {
  return make_problem({}, 0, shown(key), std::move(what));
}

Result<Node> parse_value(const std::string& key, const std::string& value) {
  const bool one_line = !value.empty() && value.find_first_of("\n\r#") == value.npos;
  auto root = one_line ? parse_toml("x = " + value, {}) : Result<Node>(Problems{});
  if (!root || root->as<NodeTable>()->size() != 1)
    return fault(key, said("\"{}\" is not a TOML value on one line",
                           "\"{}\" is geen TOML-waarde op één regel", shown(value)));
  return *find(*root->as<NodeTable>(), "x");
}

}  // namespace

Result<std::string> with_value(const std::string& text, const std::string& key,
                               const std::string& value) {
  if (Problems problems = check_text(text, {}); !problems.empty()) return problems;
  const auto path = split_key(key);
  if (!path) return fault(key, no_dotted_key());
  const auto wanted = parse_value(key, value);
  if (!wanted) return wanted.problems();
  auto root = parse_toml(text, {});
  if (!root) return root.problems();

  const auto edit = Editor(text, *path, value).edit();
  if (!edit)
    return fault(key, said("holds more than one value; change it by hand, or give all of it",
                           "bevat meer dan één waarde; pas het met de hand aan, of geef alles"));
  std::string changed = text;
  changed.replace(edit->at.begin, edit->at.end - edit->at.begin, edit->by);
  // Whatever the text looked like: this value changed and nothing else did.
  set_path(*root, *path, *wanted);
  const auto result = parse_toml(changed, {});
  if (!result || !same_content(*root, *result))
    return fault(
        key,
        said(
            "can't be changed here without touching something else; change it by hand",
            "kan hier niet veranderd worden zonder iets anders te raken; pas het met de hand aan"));
  return changed;
}

Result<std::string> with_value(const std::string& text, const std::string& key, double value) {
  if (!std::isfinite(value))
    return fault(key, said("{} is no number to keep", "{} is geen getal om te bewaren", value));
  const auto path = split_key(key);
  const auto root = parse_toml(text, {});
  if (path && root) {
    const Node* node = find_path(*root, *path);
    if (node && node->as<NodeTable>()) node = find(*node->as<NodeTable>(), "value");
    if (node && node->is_number() && node->number() == value) return text;
  }
  return with_value(text, key, fmt::format("{}", value == 0 ? 0.0 : value));
}

Result<std::string> without_value(const std::string& text, const std::string& key) {
  if (Problems problems = check_text(text, {}); !problems.empty()) return problems;
  const auto path = split_key(key);
  if (!path || path->empty()) return fault(key, no_dotted_key());
  auto root = parse_toml(text, {});
  if (!root) return root.problems();
  if (!find_path(*root, *path)) return text;
  std::string changed = text;
  for (const Entry& entry : find_places(text).entries)
    if (entry.path == *path) changed.erase(entry.lines.begin, entry.lines.end - entry.lines.begin);
  remove_path(*root, *path);
  const auto result = parse_toml(changed, {});
  if (!result || !same_content(*root, *result))
    return fault(key, said("can't be taken out without touching something else; change it by hand",
                           "kan niet weg zonder iets anders te raken; wijzig het met de hand"));
  return changed;
}

Result<std::string> without_table(const std::string& text, const std::string& key) {
  if (Problems problems = check_text(text, {}); !problems.empty()) return problems;
  const auto path = split_key(key);
  if (!path || path->empty()) return fault(key, no_dotted_key());
  auto root = parse_toml(text, {});
  if (!root) return root.problems();
  if (!find_path(*root, *path)) return text;
  const Places places = find_places(text);
  std::vector<Span> gone;
  for (const TableText& table : places.tables)
    if (!table.path.empty() && starts_with(table.path, *path)) gone.push_back(table.header);
  for (const Entry& entry : places.entries)
    if (starts_with(entry.path, *path)) gone.push_back(entry.lines);
  const std::string changed = without_spans(text, gone);
  remove_path(*root, *path);
  auto result = parse_toml(changed, {});
  prune(*root);
  if (result) prune(*result);
  if (!result || !same_content(*root, *result))
    return fault(key, said("can't be taken out without touching something else; change it by hand",
                           "kan niet weg zonder iets anders te raken; wijzig het met de hand"));
  return changed;
}

bool has_key(const std::string& text, const std::string& key) {
  const auto path = split_key(key);
  const auto root = parse_toml(text, {});
  return path && root && find_path(*root, *path);
}

Problems save(const std::filesystem::path& path, std::string_view text) {
  return write_file(path, text);
}

}  // namespace drempel
