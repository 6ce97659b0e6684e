#include "gui/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>

#include "base/notation.h"
#include "files/output_file.h"
#include "gui/views.h"

namespace drempel::gui {

namespace {

Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value && *value)
      return std::string_view(value).starts_with("en") ? Language::en : Language::nl;
  return Language::nl;
}

std::string read_size(const std::string& text, StartOptions& options) {
  const std::size_t by = std::min(text.find('x'), text.size());
  const auto side = [&](std::string_view part) {
    return read_whole(part, options.app.language, 200, 7680);
  };
  const auto width = side(text.substr(0, by)),
             height = side(text.substr(std::min(by + 1, text.size())));
  if (!width || !height)
    return "--size: \"" + text + "\" must be WIDTHxHEIGHT, each 200 … 7680, such as 1280x720";
  options.width = static_cast<int>(*width), options.height = static_cast<int>(*height);
  return {};
}

// 1.25, 1,25 and 125% are the same.
std::optional<float> read_scale(const std::string& text, Language language) {
  const auto number = read_number(text, language);
  if (!number || number->euro || !number->unit.empty()) return {};
  const double scale = number->percent ? number->hundredth() : number->value();
  return scale >= 0.75 && scale <= 3 ? std::optional(static_cast<float>(scale)) : std::nullopt;
}

}  // namespace

StartOptions read_options(const std::vector<std::string>& words) {
  StartOptions options;
  options.app.language = language_of_environment();
  CLI::App parser{"Drempel: levers in one hand, consequences in view", "drempel-gui"};
  parser.set_help_flag();
  std::string size, language, theme, picture, scale;
  parser.add_option("SCENARIO", options.app.scenarios,
                    "today's policy, then up to four strategies: files (.toml) or shipped names; "
                    "without any the last session comes back");
  auto* view = parser.add_option("--view", options.app.view, "begin with this view (--list-views)");
  parser.add_option("--part", options.app.part, "and with this part of it, 0 … 3 (money, people)")
      ->check(CLI::Range(0, 3));
  auto* lang = parser.add_option("--lang", language, "nl or en");
  auto* own_theme = parser.add_option("--theme", theme, "light or dark");
  auto* own_scale = parser.add_option("--scale", scale, "1 = 100 %, 0.75 … 3");
  auto* own_size = parser.add_option("--size", size, "WxH: the window in pixels (1280x800)");
  auto* shot = parser.add_option("--screenshot", picture,
                                 "write the view to this PNG once its results are complete");
  parser.add_option("--replications", options.app.replications, "1 … 1000 (20)")
      ->check(CLI::Range(1, 1000));
  parser.add_option("--years", options.app.years, "1 … 50 (5)")->check(CLI::Range(1, 50));
  parser.add_option("--threads", options.app.threads, "0 = all processors")
      ->check(CLI::Range(0, 256));
  parser.add_flag("--list-views", options.list_views, "print the views and end");
  parser.add_flag("--version", options.version, "print the version and end");
  parser.add_flag("-h,--help", options.help, "print this and end");
  std::vector<std::string> backwards(words.rbegin(), words.rend());
  try {
    parser.parse(backwards);
  } catch (const CLI::ParseError& fault) {
    options.fault = fault.what();
    return options;
  }
  options.help_text = parser.help();
  const auto refuse = [&](bool when, const char* why) {
    if (when && options.fault.empty()) options.fault = why;
  };
  refuse(*lang && language != "nl" && language != "en", "--lang: must be nl or en");
  refuse(*own_theme && theme != "light" && theme != "dark", "--theme: must be light or dark");
  const auto wanted_scale = read_scale(scale, options.app.language);
  refuse(*own_scale && !wanted_scale, "--scale: must be 0.75 … 3");
  refuse(*view && !find_view(options.app.view), "--view: no such view; see --list-views");
  refuse(options.app.scenarios.size() > most_strategies + 1,
         "at most four strategies stand beside today's policy");
  options.own_size = !own_size->empty();
  if (*own_size && options.fault.empty()) options.fault = read_size(size, options);
  if (*lang) options.app.wanted_language = language == "en" ? Language::en : Language::nl;
  if (*own_theme) options.app.theme = theme == "dark" ? Theme::dark : Theme::light;
  if (wanted_scale) options.app.scale = wanted_scale;
  if (*shot) {
    options.screenshot = picture;
    const Language said_in = options.app.wanted_language.value_or(options.app.language);
    const Problems problems = check_output(picture, OutputKind::picture);
    if (!problems.empty() && options.fault.empty())
      options.fault = "--screenshot: " + to_text(problems.front(), said_in);
    options.app.keep = options.app.tour = false;
  }
  return options;
}

}  // namespace drempel::gui
