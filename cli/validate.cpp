// `drempel validate`: which targets are meant, running what they need, and the exit code.
#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/study_command.h"
#include "cli/texts.h"
#include "files/faults.h"
#include "files/read_targets.h"
#include "files/shipped_digest.h"
#include "output/books.h"
#include "output/target_words.h"
#include "output/validation_report.h"
#include "study/validation.h"

namespace drempel::cli {

namespace {

using Targets = std::vector<Target>;

constexpr std::string_view csv_name = "validation.csv", text_name = "validation.txt",
                           json_name = "validation.json";

bool is_path(const std::string& word) {
  return word.find('/') != std::string::npos || word.ends_with(".toml");
}

void append(Targets& all, const Targets& more) { all.insert(all.end(), more.begin(), more.end()); }

// What the words of the request name: files, shipped files, rows or single figures.
class Choice {
 public:
  explicit Choice(const Request& request)
      : request_(request), search_(find_search_path()), files_(search_, request.settings) {}

  Result<Targets> read() {
    const bool only_files =
        !request_.arguments.empty() &&
        std::all_of(request_.arguments.begin(), request_.arguments.end(), is_path);
    if (!only_files && !read_shipped()) return problems_;
    if (request_.arguments.empty()) append(chosen_, shipped_);
    for (const std::string& word : request_.arguments) take(word);
    if (problems_.empty() && request_.only) keep_kind();
    if (!problems_.empty()) return problems_;
    return chosen_;
  }

 private:
  bool read_shipped() {
    auto shipped = files_.read_shipped();
    if (!shipped) return problems_ = shipped.problems(), false;
    shipped_ = std::move(shipped.value());
    return true;
  }

  void take(const std::string& word) {
    if (is_path(word)) return take_file(word);
    Targets found;
    for (const Target& target : shipped_)
      if (target.key == word || target.row() == word) found.push_back(target);
    if (found.empty()) return complain(word);
    append(chosen_, found);
  }
  void take_file(const std::string& path) {
    const auto targets = files_.read({path, path});
    if (targets) return append(chosen_, *targets);
    for (const Problem& problem : targets.problems()) problems_.push_back(problem);
  }
  void complain(const std::string& word) {
    std::vector<std::string> known;
    for (const Target& target : shipped_) known.insert(known.end(), {target.row(), target.key});
    known.erase(std::unique(known.begin(), known.end()), known.end());
    problems_.push_back(
        make_problem({}, 0, {},
                     said("\"{}\" is no row or figure of the shipped targets, and "
                          "no path of a target file (.toml)",
                          "\"{}\" is geen rij of cijfer van de meegeleverde doelen, "
                          "en geen pad van een doelenbestand (.toml)",
                          shown(word)) +
                         advice(word, known)));
  }
  void keep_kind() {
    std::erase_if(chosen_,
                  [&](const Target& target) { return code_of(target.kind) != *request_.only; });
    if (chosen_.empty())
      problems_.push_back(make_problem(
          {}, 0, "--only",
          said("none of the targets is of this kind", "geen van de doelen is van deze soort")));
  }

  const Request& request_;
  SearchPath search_;
  TargetFiles files_;
  Targets shipped_, chosen_;
  Problems problems_;
};

Result<Validation> under_progress_line(const Request& request, ValidationInput input) {
  ProgressLine line(request.language);
  input.check = [&](const StudyOutput& output) { return books_broken(output, request.language); };
  return validate(
      input,
      [&](const ValidationProgress& at) {
        line.show(at.progress, filled(texts::validating, request.language, at.scenario, at.study,
                                      at.studies, at.open));
      },
      &stop_flag());
}

// Homes and years are each target's own and stand in the files' rows: here the most of each.
Provenance made_from(const Request& request, const Validation& validation) {
  Provenance made;
  made.base = "validate";
  for (const Target& target : validation.targets) {
    made.homes = std::max(made.homes, static_cast<std::int64_t>(homes_of(target)));
    made.years = std::max(made.years, target.years);
    const auto known =
        std::find(made.alternatives.begin(), made.alternatives.end(), target.scenario);
    if (known == made.alternatives.end()) made.alternatives.push_back(target.scenario);
  }
  made.seed = validation.seed;
  made.replications = validation.most;
  made.settings = request.settings;
  return made;
}

int write_out(const Request& request, ResultsFolder& folder, const Validation& validation,
              const std::string& text, const std::string& json) {
  return write_all(request, folder,
                   {validation_csv(validation, request.language),
                    {std::string(text_name), text},
                    {std::string(json_name), json}},
                   made_from(request, validation));
}

int report(const Request& request, const Validation& validation, ResultsFolder* folder) {
  const SearchPath search = find_search_path();
  const ValidationStamp stamp{targets_digest(search), scenarios_digest(search)};
  const std::string text = validation_report(validation, stamp, request.language);
  const std::string json = validation_json(validation, stamp, request.language);
  if (folder)
    if (const int code = write_out(request, *folder, validation, text, json); code != exit_ok)
      return code;
  if (const int code = print(request.json ? json : text, request.language); code != exit_ok)
    return code;
  const int allowed = std::max(0, counting_rows - least_kept);
  return request.strict && !strict_enough(validation.rows, allowed) ? exit_failed : exit_ok;
}

int run_targets(const Request& request, Targets targets, ResultsFolder* folder) {
  ValidationInput input;
  input.targets = std::move(targets);
  input.seed = request.seed;
  input.threads = request.threads;
  input.most = request.replications;
  const auto validation = under_progress_line(request, std::move(input));
  if (!validation) return refuse(validation.problems(), request.language);
  if (validation->stopped) return stopped(request);
  if (!validation->broken.empty()) return complain(validation->broken), exit_failed;
  return report(request, *validation, folder);
}

}  // namespace

int do_validate(const Request& request) {
  Result<Targets> targets = Choice(request).read();
  if (!targets) return refuse(targets.problems(), request.language);
  ResultsPlace place = results_place(
      request, {std::string(csv_name), std::string(text_name), std::string(json_name)});
  if (place.code != exit_ok) return place.code;
  return run_targets(request, std::move(targets.value()), place.folder ? &*place.folder : nullptr);
}

}  // namespace drempel::cli
