// What the commands that simulate have in common: where their files go, states, and the study.
#include "cli/study_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/counted.h"
#include "base/said.h"
#include "cli/console.h"
#include "cli/texts.h"
#include "files/faults.h"
#include "files/output_file.h"
#include "output/books.h"
#include "output/version.h"

namespace drempel::cli {

namespace fs = std::filesystem;

StudyInput study_input(const Request& request, Scenario base, std::vector<Scenario> alternatives) {
  StudyInput input;
  input.base = std::move(base);
  input.alternatives = std::move(alternatives);
  input.settings = request.settings;
  input.years = request.years;
  input.replications = request.replications;
  if (request.precision)
    input.precision = parse_precision(*request.precision, request.language).value();
  input.seed = request.seed;
  input.threads = request.threads;
  input.save_at = request.at;
  return input;
}

namespace {

fs::path whole_path(const fs::path& path) {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
  if (error) return path;
  return whole.has_filename() ? whole : whole.parent_path();
}

}  // namespace

Problems meeting_outputs(const Request& request, const std::vector<std::string>& names) {
  if (!request.out || !request.save_state) return {};
  const fs::path out = whole_path(*request.out), state = whole_path(*request.save_state);
  const bool among = state.parent_path() == out &&
                     (state.filename() == list_name ||
                      std::find(names.begin(), names.end(), state.filename()) != names.end());
  if (out != state && !among) return {};
  return {make_problem(shown_path(*request.save_state), 0, {},
                       said("--out and --save-state write to the same place; give each its own",
                            "--out en --save-state schrijven op dezelfde plaats; geef elk een "
                            "eigen plaats"))};
}

int stopped(const Request& request) {
  complain(std::string(texts::stopped.in(request.language)));
  return exit_stopped;
}

ResultsPlace results_place(const Request& request, const std::vector<std::string>& names) {
  if (!request.out) return {};
  if (Problems problems = meeting_outputs(request, names); !problems.empty())
    return {{}, refuse(problems, request.language)};
  Result<ResultsFolder> folder = ResultsFolder::open(*request.out, names);
  if (!folder) return {{}, refuse(folder.problems(), request.language)};
  return {std::move(folder.value()), exit_ok};
}

int write_all(const Request& request, ResultsFolder& folder, const std::vector<OutputFile>& files,
              const Provenance& made_from) {
  Problems problems;
  for (const OutputFile& file : files)
    if (problems.empty()) problems = folder.add(file.name, file.content);
  if (problems.empty()) problems = folder.commit(provenance_json(made_from));
  if (!problems.empty()) return fail(problems, request.language);
  complain(counted(texts::written_to, request.language, files.size() + 1, *request.out));
  return exit_ok;
}

namespace {

constexpr std::string_view report_name = "report.txt";

// The states to go on from, into the study; what was not asked for is as in the file.
Problems take_states(const Request& request, StudyInput& input) {
  auto saved = read_saved_study(*request.from_state, results_version, request.language);
  if (!saved) return saved.problems();
  input.from = *saved;
  if (!request.asked_seed) input.seed = input.from->seed;
  if (!request.asked_replications) input.replications = input.from->replications();
  return check_saved(input, *request.from_state, request.language);
}

int save_states(const Request& request, StudyOutput& output) {
  if (!output.saved) return exit_ok;
  const std::string content = state_file_of(std::move(*output.saved), results_version);
  output.saved.reset();
  const Problems problems = write_output(*request.save_state, content, OutputKind::state);
  if (!problems.empty()) return fail(problems, request.language);
  complain(filled(texts::state_saved, request.language, to_iso(*request.at), *request.save_state,
                  (content.size() + 500'000) / 1'000'000));
  return exit_ok;
}

int report(const Request& request, const StudyOutput& output, std::vector<OrderAtEnds> morale_ends,
           const Reports& reports, ResultsFolder* folder) {
  Comparison figures = compare(output);
  figures.morale_ends = std::move(morale_ends);
  const std::string text = reports.text(output, figures, request.language);
  const std::string json = reports.json(output, figures, request.language);
  if (stop_flag()) return stopped(request);
  if (folder) {
    std::vector<OutputFile> files = csv_files(output, figures, request.language);
    files.push_back({reports.json_name, json});
    files.push_back({std::string(report_name), text});
    if (const int code = write_all(request, *folder, files, provenance_of(output)); code != exit_ok)
      return code;
  }
  return print(request.json ? json : text, request.language);
}

Result<StudyOutput> under_progress_line(const Request& request, const StudyInput& input) {
  ProgressLine line(request.language);
  return run_study(
      input, [&](const Progress& progress) { line.show(progress); }, &stop_flag());
}

StudyRun study(const Request& request, const StudyInput& input) {
  Result<StudyOutput> output = under_progress_line(request, input);
  if (!output) return {{}, refuse(output.problems(), request.language)};
  if (output->stopped) return {{}, stopped(request)};
  return {std::move(output.value()), exit_ok};
}

// Keeps the states that were asked for and looks whether the books close; gives the exit code.
int keep_and_check(const Request& request, StudyOutput& output) {
  if (const int code = save_states(request, output); code != exit_ok) return code;
  const auto broken = books_broken(output, request.language);
  if (broken) complain(*broken);
  return broken ? exit_failed : exit_ok;
}

int simulate(const Request& request, const StudyInput& input, const Reports& reports,
             ResultsFolder* folder) {
  StudyRun run = study(request, input);
  if (!run.output) return run.code;
  std::vector<OrderAtEnds> order;
  if (request.morale_ends) {
    const StudyRun off = study(request, with_morale_off(input));
    if (!off.output) return off.code;
    const StudyRun full = study(request, with_morale_full(input));
    if (!full.output) return full.code;
    order = orders_at_ends(*off.output, *full.output);
  }
  if (const int code = keep_and_check(request, *run.output); code != exit_ok) return code;
  return report(request, *run.output, std::move(order), reports, folder);
}

// State files, before the work; gives the exit code.
int prepare_states(const Request& request, StudyInput& input) {
  Problems problems;
  if (request.save_state) problems = check_output(*request.save_state, OutputKind::state);
  if (problems.empty() && request.from_state) problems = take_states(request, input);
  return problems.empty() ? exit_ok : refuse(problems, request.language);
}

}  // namespace

StudyRun run_as_asked(const Request& request, Scenario base, std::vector<Scenario> alternatives) {
  StudyInput input = study_input(request, std::move(base), std::move(alternatives));
  if (const int code = prepare_states(request, input); code != exit_ok) return {{}, code};
  StudyRun run = study(request, input);
  if (!run.output) return run;
  if (const int code = keep_and_check(request, *run.output); code != exit_ok) return {{}, code};
  return run;
}

int run_and_report(const Request& request, Scenario base, std::vector<Scenario> alternatives,
                   const Reports& reports) {
  StudyInput input = study_input(request, std::move(base), std::move(alternatives));
  if (const int code = prepare_states(request, input); code != exit_ok) return code;
  std::vector<std::string> names = csv_names(!input.alternatives.empty());
  for (const std::string_view name : {std::string_view(reports.json_name), report_name})
    names.emplace_back(name);
  ResultsPlace place = results_place(request, names);
  if (place.code != exit_ok) return place.code;
  return simulate(request, input, reports, place.folder ? &*place.folder : nullptr);
}

}  // namespace drempel::cli
