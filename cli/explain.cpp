#include "output/explain.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>

#include "base/said.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/texts.h"
#include "files/faults.h"
#include "files/read_targets.h"
#include "output/report_parts.h"
#include "output/table.h"
#include "output/target_words.h"
#include "output/version.h"

namespace drempel::cli {

namespace {

std::string in_text(const Explanation& explanation, Language language) {
  std::string text =
      explanation.word + "\n" + wrapped(explanation.title, report_width - 2, 2) + "\n";
  for (const Fact& fact : explanation.facts)
    if (!fact.value.empty())
      text += "  " + padded(fact.title.in(language), 19) +
              wrapped(fact.value, report_width - 21, 21) + "\n";
  return text + "\n" + maker_line(language);
}

std::string in_json(const Explanation& explanation) {
  nlohmann::ordered_json result{{"key", explanation.word}, {"label", explanation.title}};
  for (const Fact& fact : explanation.facts) result[fact.key] = fact.value;
  result["version"] = program_version();
  result["results_version"] = results_version;
  return result.dump(2) + "\n";
}

// Targets stand in files, so they are looked at only when no row has the word.
std::optional<Explanation> target_called(const std::string& word, Language language) {
  TargetFiles files(find_search_path(), {});
  const auto all = files.read_shipped();
  if (!all) return {};
  for (const Target& target : *all)
    if (target.key == word) return explained(target, language);
  return {};
}

int refuse_word(const Request& request, const std::string& word, const Dictionary& dictionary) {
  const std::string nearest = nearest_word(word, dictionary.words());
  const std::string advice =
      nearest.empty() ? std::string() : filled(texts::did_you_mean, request.language, nearest);
  complain(filled(texts::unknown_key, request.language, shown(word), advice));
  return exit_wrong_input;
}

}  // namespace

int do_explain(const Request& request) {
  const std::string& word = request.arguments.front();
  const Dictionary dictionary(request.language);
  const Explanation* row = dictionary.find(word);
  const auto found = row ? std::optional(*row) : target_called(word, request.language);
  if (!found) return refuse_word(request, word, dictionary);
  return print(request.json ? in_json(*found) : in_text(*found, request.language),
               request.language);
}

}  // namespace drempel::cli
