// The values of one [[target]], each read with its faults.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/codes.h"
#include "files/faults.h"
#include "files/toml_node.h"

namespace drempel {

// A target's table over the top of its file. What is missing is nothing, what is wrong is a fault.
class TargetNode {
 public:
  // Both must outlive this.
  TargetNode(const NodeTable& own, int line, const NodeTable& top, Faults& faults)
      : own_(own), line_(line), top_(top), faults_(faults) {}

  // What faults call the target, once it is known: "low (3.sitting)".
  void name(std::string key) { name_ = std::move(key); }
  // Faults for all keys but these.
  void refuse_all_but(const std::vector<std::string>& known);

  const Node* own(std::string_view key) const { return find(own_, key); }
  // The target's own value, else the one at the top of the file.
  const Node* shared(std::string_view key) const;

  void fault(int line, std::string_view key, Said what);
  void fault(std::string_view key, Said what) { fault(line_, key, std::move(what)); }
  void lacks(std::string_view key);

  std::string text(const Node* node, std::string_view key);  // at most 1,000 bytes
  std::optional<double> number(std::string_view key);        // of the target's own
  int whole(std::string_view key, int low, int high, int fallback);
  bool flag(std::string_view key);

  // The value whose code stands there; without one, `into` stays.
  template <class E>
  void choice(const Node* node, std::string_view key, E& into) {
    if (!node) return;
    const std::vector<std::string> codes = all_codes<E>();
    const std::string word = text(node, key);
    const auto found = std::find(codes.begin(), codes.end(), word);
    if (found != codes.end())
      into = static_cast<E>(found - codes.begin());
    else if (!word.empty())
      fault(node->line, key,
            said("\"{}\" is not one of them", "\"{}\" hoort er niet bij", drempel::shown(word)) +
                advice(word, codes));
  }

 private:
  const NodeTable& own_;
  int line_;
  const NodeTable& top_;
  Faults& faults_;
  std::string name_;
};

}  // namespace drempel
