#include "base/result.h"

namespace drempel {

std::string to_text(const Problem& problem) {
  std::string text;
  if (!problem.file.empty()) text += problem.file + ":";
  if (problem.line > 0) text += std::to_string(problem.line) + ":";
  if (!text.empty()) text += " ";
  if (!problem.key.empty()) text += problem.key + ": ";
  return text + problem.message;
}

}  // namespace drempel
