// Values that are read as they stand and look as if something else was meant.
#include "files/doubts.h"

#include "files/step_change.h"
#include "policy/typed_value.h"

namespace drempel {

namespace {

class Doubts {
 public:
  explicit Doubts(std::string file) : file_(std::move(file)) {}

  void read_table(const NodeTable& table, const std::string& path) {
    for (const Member& member : table) {
      const std::string key = dotted(path, member.key);
      if (const auto row = find_row(key))
        read_value(member.node, rows()[*row], key);
      else if (path.starts_with("workflow.") && member.key == "min_owed")
        read_least(member.node, key);
      else if (const auto* inner = member.node.as<NodeTable>())
        read_table(*inner, key);
    }
  }

  Problems take() { return std::move(problems_); }

 private:
  // A step's least amount has no row of its own.
  void read_least(const Node& node, const std::string& key) {
    if (may_be_thousands(true, 0, most_owed, node.spelled))
      problems_.push_back(
          make_problem(file_, node.line, key, thousands_or_not(true, node.spelled)));
  }

  // A number, a table with `value`, or a list of those.
  void read_value(const Node& node, const Row& row, const std::string& key) {
    if (const auto* list = node.as<NodeList>())
      for (const Node& item : *list) read_value(item, row, key);
    if (const auto* table = node.as<NodeTable>())
      if (const Node* value = find(*table, "value")) read_value(*value, row, key);
    if (may_be_thousands(row, node.spelled))
      problems_.push_back(make_problem(file_, node.line, key, thousands_or_not(row, node.spelled)));
  }

  std::string file_;
  Problems problems_;
};

}  // namespace

Problems doubts_in(const Node& root, const std::string& file) {
  Doubts doubts(file);
  if (const auto* table = root.as<NodeTable>()) doubts.read_table(*table, {});
  return doubts.take();
}

Problems doubts_in_text(const std::string& text, const std::string& file) {
  const auto root = parse_toml(text, file);
  return root ? doubts_in(*root, file) : Problems{};
}

Problems doubts_in_settings(std::span<const std::string> settings) {
  Problems all;
  for (const std::string& setting : settings)
    for (Problem& problem : doubts_in_text(setting, "--set")) {
      problem.line = 0;
      all.push_back(std::move(problem));
    }
  return all;
}

}  // namespace drempel
