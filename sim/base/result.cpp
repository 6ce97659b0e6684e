#include "base/result.h"

namespace drempel {

Problem make_problem(std::string file, int line, std::string key, Said what) {
  return {std::move(file), line, std::move(key), std::move(what.en), std::move(what.nl)};
}

const std::string& message_in(const Problem& problem, Language language) {
  return language == Language::nl && !problem.nl.empty() ? problem.nl : problem.message;
}

std::string to_text(const Problem& problem, Language language) {
  std::string text;
  if (!problem.file.empty()) text += problem.file + ":";
  if (problem.line > 0) text += std::to_string(problem.line) + ":";
  if (!text.empty()) text += " ";
  if (!problem.key.empty()) text += problem.key + ": ";
  return text + message_in(problem, language);
}

}  // namespace drempel
