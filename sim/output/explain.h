// What a word means: every setting, figure, step, channel, segment, cost, risk and certainty, from
// the rows that hold them. `drempel explain` prints it, the application shows it beside the word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace drempel {

struct Fact {
  std::string_view key;  // in JSON
  Text title;
  std::string value;  // empty = nothing to say
};

// What is known of one word.
struct Explanation {
  std::string word;
  std::string title;
  std::vector<Fact> facts;
};

// Everything that can be explained, in one language.
class Dictionary {
 public:
  explicit Dictionary(Language language);

  // By key, code or word ("staff.visitors", "A.2.4", "almost certainly"); null when unknown.
  const Explanation* find(std::string_view word) const;
  std::vector<std::string> words() const;

 private:
  std::string in(const Text& text) const { return std::string(text.in(language_)); }
  void add(std::string_view word, std::string title, std::vector<Fact> facts);
  void add_settings();
  void add_figures();
  void add_chain();
  void add_costs();
  void add_people();
  void add_risks();
  void add_certainties();

  Language language_;
  std::vector<Explanation> all_;
};

}  // namespace drempel
