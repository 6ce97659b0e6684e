// Collecting what is wrong with one input, so that all of it can be said at once.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace drempel {

// The faults of one file (or of "--set"). Said twice is kept once.
class Faults {
 public:
  explicit Faults(std::string file) : file_(std::move(file)) {}

  // `line` 0 = no line known; `key` dotted, or empty.
  void add(int line, std::string key, Said what);
  // In the order of their lines.
  Problems sorted() const;
  const std::string& file() const { return file_; }
  std::size_t size() const { return problems_.size(); }

 private:
  std::string file_;
  Problems problems_;
};

// Somebody else's text made fit for a terminal: control characters become '?', and what is longer
// than `most` letters is cut and ends in "…".
std::string shown(std::string_view text, std::size_t most = 60);
// The same for the name of a file, which is never cut.
std::string shown_path(std::string_view path);

// The candidate most like `word`: at most a third of its letters differ (one at least may); empty
// when none is near.
std::string nearest_word(std::string_view word, std::span<const std::string> candidates);

// `; did you mean "…"?`
Said did_you_mean(std::string_view known);
// In both languages: `; did you mean "…"?`, or `; allowed: a, b, c` when nothing is near (the first
// 20 of them).
Said advice(std::string_view word, std::span<const std::string> allowed);

}  // namespace drempel
