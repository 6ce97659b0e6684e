#include <fmt/format.h>

#include "base/notation.h"
#include "base/said.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/life.h"
#include "cli/scenarios.h"
#include "cli/study_command.h"
#include "cli/texts.h"
#include "files/faults.h"
#include "files/output_file.h"
#include "output/charts/list.h"

namespace drempel::cli {

namespace {

constexpr int least_pixels = 100, most_pixels = 10'000;

template <class... Parts>
int refused(const Request& request, const Text& text, const Parts&... parts) {
  complain(filled(text, request.language, parts...));
  return exit_wrong_input;
}

std::string chart_names() {
  std::string names;
  for (const ChartRow& row : chart_rows())
    names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

struct Picture {
  int width = 960, height = 600;
  Theme theme = Theme::light;
};

bool read_pixels(std::string_view text, Language language, int& pixels) {
  const auto read = read_whole(text, language, least_pixels, most_pixels);
  if (read) pixels = static_cast<int>(*read);
  return read.has_value();
}

// --size and --theme; gives the exit code.
int read_picture(const Request& request, Picture& picture) {
  if (request.size) {
    const std::size_t by = request.size->find('x');
    const std::string_view text = *request.size;
    if (by == text.npos || !read_pixels(text.substr(0, by), request.language, picture.width) ||
        !read_pixels(text.substr(by + 1), request.language, picture.height))
      return refused(request, texts::chart_size, shown(text), least_pixels, most_pixels);
  }
  if (!request.theme) return exit_ok;
  std::string names;
  for (int k = 0; k < static_cast<int>(Theme::count); ++k) {
    const auto theme = static_cast<Theme>(k);
    names += (k == 0 ? "" : ", ") + std::string(code_of(theme));
    if (code_of(theme) != *request.theme) continue;
    picture.theme = theme;
    return exit_ok;
  }
  return refused(request, texts::one_of, "--theme", shown(*request.theme), names);
}

// A file that can't be written is found out before the work.
int check_out(const Request& request) {
  if (!request.out) return exit_ok;
  Problems problems = check_output(*request.out, OutputKind::chart);
  if (problems.empty()) problems = meeting_outputs(request, {});
  return problems.empty() ? exit_ok : refuse(problems, request.language);
}

int write(const Request& request, const ChartRow& row, const ChartInput& input,
          const Picture& picture) {
  const Look look{picture.theme, request.language, 1};
  const std::string svg = chart_svg(row, input, picture.width, picture.height, look);
  if (!request.out) return print(svg, request.language);
  const Problems problems = write_output(*request.out, svg, OutputKind::chart);
  if (!problems.empty()) return fail(problems, request.language);
  complain(filled(texts::drawn, request.language, *request.out));
  return exit_ok;
}

int draw_study(const Request& request, Alternatives all, const ChartRow& row, ChartInput input,
               const Picture& picture) {
  const StudyRun run = run_as_asked(request, std::move(all.base), std::move(all.alternatives));
  if (!run.output) return run.code;
  const Comparison figures = compare(*run.output);
  input.output = &*run.output, input.figures = &figures;
  return write(request, row, input, picture);
}

int draw_sweep(const Request& request, Alternatives all, const ChartRow& row, ChartInput input,
               const Picture& picture) {
  if (!request.sweep_x || !request.sweep_y)
    return refused(request, texts::needs_other, "chart " + std::string(row.name),
                   "--x KEY=LOW..HIGH:N --y KEY=LOW..HIGH:N");
  const Result<SweepAxis> x = parse_sweep_axis(*request.sweep_x, request.language);
  const Result<SweepAxis> y = parse_sweep_axis(*request.sweep_y, request.language);
  if (!x) return refuse(x.problems(), request.language);
  if (!y) return refuse(y.problems(), request.language);
  if (x->row == y->row) return refused(request, texts::two_levers, *request.sweep_x);
  input.x = *x, input.y = *y;
  all.alternatives = sweep(all.base, *x, *y);
  return draw_study(request, std::move(all), row, input, picture);
}

int draw_story(const Request& request, const ChartRow& row, ChartInput input,
               const Picture& picture) {
  const Result<Scenario> scenario = load_with_settings(request, request.arguments[0]);
  if (!scenario) return refuse(scenario.problems(), request.language);
  const LifeRun life = live_as_asked(request, *scenario, request.arguments[1]);
  if (!life.story) return life.code;
  input.story = &*life.story, input.home = life.home;
  input.life = life_of(request, *scenario);
  input.span = {request.from, request.until};
  return write(request, row, input, picture);
}

// The right number of words after the chart's name; gives the exit code.
int check_arguments(const Request& request, const ChartRow& row) {
  const std::size_t n = request.arguments.size();
  const bool right = row.needs == ChartNeeds::story   ? n == 3
                     : row.needs == ChartNeeds::sweep ? n == 2
                                                      : n >= 2;
  if (right) return exit_ok;
  return refused(request, texts::usage, "chart " + std::string(row.name),
                 name_of(row.needs).in(request.language));
}

int check_figure(const Request& request, const ChartRow& row) {
  if (!request.figure) return exit_ok;
  if (row.usual_figure.empty())
    return refused(request, texts::not_for_command, "--figure", "chart " + std::string(row.name));
  if (find_kpi(*request.figure)) return exit_ok;
  return refused(request, texts::unknown_figure, shown(*request.figure));
}

}  // namespace

int do_chart(const Request& given) {
  Request request = given;
  const std::string name = request.arguments.front();
  const ChartRow* row = find_chart(name);
  if (!row) return refused(request, texts::unknown_chart, shown(name), chart_names());
  Picture picture;
  for (const int code : {check_arguments(request, *row), check_figure(request, *row),
                         read_picture(request, picture), check_out(request)})
    if (code != exit_ok) return code;
  if (request.json) return refused(request, texts::not_for_command, "--json", "chart");
  request.arguments.erase(request.arguments.begin());
  ChartInput input;
  input.figure = request.figure.value_or(std::string(row->usual_figure));
  if (row->needs == ChartNeeds::story) return draw_story(request, *row, input, picture);
  Result<Alternatives> all = load_alternatives(request);
  if (!all) return refuse(all.problems(), request.language);
  if (row->needs == ChartNeeds::sweep)
    return draw_sweep(request, std::move(all.value()), *row, input, picture);
  return draw_study(request, std::move(all.value()), *row, input, picture);
}

}  // namespace drempel::cli
