#include "files/toml_node.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cmath>

#include "files/faults.h"
#include "files/toml_depth.h"
#include "files/toml_signs.h"

namespace drempel {

namespace {

// The lines of a text, to see how a number is spelled in it.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {
    starts_.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] == '\n') starts_.push_back(i + 1);
  }

  // What stands in a region of one line; columns are letters of UTF-8, from 1.
  std::string_view at(const toml::source_region& region) const {
    if (region.begin.line == 0 || region.begin.line > starts_.size()) return {};
    const std::size_t begin = place(region.begin), end = place(region.end);
    return text_.substr(begin, end - begin);
  }

 private:
  std::size_t place(const toml::source_position& position) const {
    std::size_t at = starts_[position.line - 1];
    for (auto left = position.column; left > 1 && at < text_.size(); --left) do
        ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xc0) == 0x80);
    return at;
  }

  std::string_view text_;
  std::vector<std::size_t> starts_;
};

Node convert(const toml::node& from, const Lines& lines);

NodeTable convert_table(const toml::table& from, const Lines& lines) {
  NodeTable table;
  table.reserve(from.size());
  for (const auto& [key, node] : from)
    table.push_back(
        {std::string(key.str()), static_cast<int>(key.source().begin.line), convert(node, lines)});
  return table;
}

NodeList convert_list(const toml::array& from, const Lines& lines) {
  NodeList list;
  list.reserve(from.size());
  for (const toml::node& item : from) list.push_back(convert(item, lines));
  return list;
}

Node convert(const toml::node& from, const Lines& lines) {
  Node node;
  node.line = static_cast<int>(from.source().begin.line);
  if (const auto* table = from.as_table())
    node.content = convert_table(*table, lines);
  else if (const auto* list = from.as_array())
    node.content = convert_list(*list, lines);
  else if (const auto* flag = from.as_boolean())
    node.content = flag->get();
  else if (const auto* whole = from.as_integer())
    node.content = whole->get();
  else if (const auto* number = from.as_floating_point())
    node.content = number->get(), node.spelled = lines.at(from.source());
  else if (const auto* text = from.as_string())
    node.content = text->get();
  else if (const auto* date = from.as_date())
    node.content = Date{date->get().year, date->get().month, date->get().day};
  else
    node.content = OtherValue{};
  return node;
}

// The parser's words, where we know better ones.
Said in_our_words(std::string_view text, const toml::parse_error& error) {
  const int line = static_cast<int>(error.source().begin.line);
  const std::string_view why = error.description();
  if (why.find("redefine") != why.npos) {
    const auto from = why.find('\''), to = why.rfind('\'');
    const bool named = from < to && to != why.npos;
    return said("{} stands here for the second time; keep one of the two",
                "{} staat hier voor de tweede keer; houd er één van",
                named ? said("\"{0}\"", "\"{0}\"", shown(why.substr(from + 1, to - from - 1)))
                      : said("a table", "een tabel"));
  }
  if (const auto usual = usual_fault(text, line)) return *usual;
  return said("not TOML: {}", "geen TOML (woorden van de lezer: {})", shown(why, 300));
}

struct SameContent {
  bool operator()(const NodeTable& a, const NodeTable& b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Member& x, const Member& y) {
      return x.key == y.key && same_content(x.node, y.node);
    });
  }
  bool operator()(const NodeList& a, const NodeList& b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_content);
  }
  bool operator()(double a, double b) const { return a == b || (std::isnan(a) && std::isnan(b)); }
  template <class T>
  bool operator()(const T& a, const T& b) const {
    return a == b;
  }
  template <class T, class U>
  bool operator()(const T&, const U&) const {
    return false;
  }
};

struct Describe {
  Said operator()(const NodeTable&) const { return said("a table", "een tabel"); }
  Said operator()(const NodeList&) const { return said("a list", "een lijst"); }
  Said operator()(bool flag) const { return said("{}", "{}", flag); }
  Said operator()(std::int64_t n) const { return said("{}", "{}", n); }
  Said operator()(double n) const { return said("{}", "{}", n); }
  Said operator()(const std::string& s) const {
    return said("the text \"{}\"", "de tekst \"{}\"", shown(s));
  }
  Said operator()(const Date& d) const {
    return said("the date {:04}-{:02}-{:02}", "de datum {:04}-{:02}-{:02}", d.year, d.month, d.day);
  }
  Said operator()(const OtherValue&) const { return said("a time", "een tijd"); }
};

}  // namespace

double Node::number() const {
  if (const auto* whole = as<std::int64_t>()) return static_cast<double>(*whole);
  const auto* broken = as<double>();
  return broken ? *broken : std::nan("");
}

Result<Node> parse_toml(std::string_view text, const std::string& file) {
  if (Problems deep = check_depth(text, max_depth, file); !deep.empty()) return deep;
  if (Problems strange = check_signs(text, file); !strange.empty()) return strange;
  try {
    return convert(toml::parse(text), Lines(text));
  } catch (const toml::parse_error& error) {
    return make_problem(file, static_cast<int>(error.source().begin.line), {},
                        in_our_words(text, error));
  } catch (const std::exception& error) {  // out of memory, in practice
    return make_problem(file, 0, {},
                        said("can't be read: {}", "kan niet gelezen worden: {}", error.what()));
  }
}

const Node* find(const NodeTable& table, std::string_view key) {
  const auto it = std::find_if(table.begin(), table.end(),
                               [&](const Member& member) { return member.key == key; });
  return it == table.end() ? nullptr : &it->node;
}

bool same_content(const Node& a, const Node& b) {
  return std::visit(SameContent{}, a.content, b.content);
}

Said described(const Node& node) { return std::visit(Describe{}, node.content); }

Said remedy_for(const Node& node) {
  const auto* text = node.as<std::string>();
  if (!text) return {};
  const auto right = as_in_a_file(*text);
  if (!right) return {};
  return said("; write {}, without quotes", "; schrijf {}, zonder aanhalingstekens", *right);
}

Said expected_table(const Node& node) {
  return said("expected a table, found {}", "verwacht een tabel, gevonden {}", described(node));
}
Said expected_text(const Node& node) {
  return said("expected a text in quotes, found {}",
              "verwacht een tekst tussen aanhalingstekens, gevonden {}", described(node));
}
Said expected_flag(const Node& node) {
  return said("expected true or false, found {}", "verwacht true of false, gevonden {}",
              described(node));
}
Said text_too_long(const std::string& text, std::size_t most) {
  return said("a text of {} bytes; allowed: 1 … {}", "een tekst van {} bytes; toegestaan: 1 … {}",
              text.size(), most);
}
Said unknown_key() { return said("unknown key", "onbekende sleutel"); }

std::string dotted(std::string_view path, std::string_view part) {
  const bool bare = !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  const std::string name = bare ? shown(part) : "'" + shown(part) + "'";
  return path.empty() ? name : fmt::format("{}.{}", path, name);
}

}  // namespace drempel
