// What went wrong, said so that a person can mend it.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/said.h"

namespace drempel {

// One fault in the user's input: where it is, which key, what was found and what is allowed.
struct Problem {
  std::string file;     // as the user named it; empty when the fault isn't in a file
  int line = 0;         // 1-based; 0 = no line known
  std::string key;      // dotted key; empty when the fault isn't about one key
  std::string message;  // what was found, what is allowed, the nearest known key
  std::string nl = {};  // the same in Dutch; empty when `message` is in the user's language
};

using Problems = std::vector<Problem>;

Problem make_problem(std::string file, int line, std::string key, Said what);
// The message in a language.
const std::string& message_in(const Problem& problem, Language language);
// "base.toml:12: staff.colectors: unknown key; did you mean ..."
std::string to_text(const Problem& problem, Language language = Language::en);

// Either a value or the problems that kept it from being made.
template <class T>
class Result {
 public:
  Result(T value) : content_(std::move(value)) {}
  Result(Problems problems) : content_(std::move(problems)) {}
  Result(Problem problem) : content_(Problems{std::move(problem)}) {}

  bool ok() const { return content_.index() == 0; }
  explicit operator bool() const { return ok(); }
  const T& value() const { return std::get<0>(content_); }
  T& value() { return std::get<0>(content_); }
  const T& operator*() const { return value(); }
  T& operator*() { return value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }
  // Empty when there is a value.
  Problems problems() const { return ok() ? Problems{} : std::get<1>(content_); }

 private:
  std::variant<T, Problems> content_;
};

}  // namespace drempel
