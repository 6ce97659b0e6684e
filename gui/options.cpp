// The words after the program's name, and what is wrong with them in the user's language.
#include "gui/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>

#include "base/notation.h"
#include "base/said.h"
#include "files/output_file.h"
#include "gui/option_words.h"
#include "gui/views.h"

namespace drempel::gui {

namespace {

Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value && *value)
      return std::string_view(value).starts_with("en") ? Language::en : Language::nl;
  return Language::nl;
}

std::optional<Language> language_called(std::string_view name) {
  if (name == "nl") return Language::nl;
  if (name == "en") return Language::en;
  return {};
}

// What --lang asks for, before anything else is read: faults are said in it.
std::optional<Language> language_in(const std::vector<std::string>& words) {
  constexpr std::string_view option = "--lang", with_value = "--lang=";
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with(with_value))
      return language_called(std::string_view(words[i]).substr(with_value.size()));
    if (words[i] == option && i + 1 < words.size()) return language_called(words[i + 1]);
  }
  return {};
}

// The option that a message of the parser is about.
std::string option_in(const std::string& message) {
  const std::size_t from = message.find("--");
  if (from == message.npos) return {};
  return message.substr(from, message.find_first_of(": ,", from) - from);
}

class Reader {
 public:
  explicit Reader(const std::vector<std::string>& words) : words_(words.rbegin(), words.rend()) {
    options_.app.language = language_of_environment();
    options_.app.wanted_language = language_in(words);
    options_.app.language = options_.app.wanted_language.value_or(options_.app.language);
  }

  StartOptions read() {
    declare();
    try {
      parser_.parse(words_);
    } catch (const CLI::ParseError& fault) {
      fail(filled(words::one_value, language(), option_in(fault.what())));
      return options_;
    }
    options_.help_text = parser_.help();
    for (const std::string& unknown : parser_.remaining())
      fail(filled(words::unknown_option, language(), unknown));
    look();
    return options_;
  }

 private:
  Language language() const { return options_.app.language; }
  std::string in(const Text& text) const { return std::string(text.in(language())); }

  void fail(std::string fault) {
    if (options_.fault.empty()) options_.fault = std::move(fault);
  }
  void fail_unless(bool holds, const Text& why) {
    if (!holds) fail(in(why));
  }

  CLI::Option* option(const char* name, std::string& value, const Text& about) {
    return parser_.add_option(name, value, in(about));
  }
  void flag(const char* name, bool& value, const Text& about) {
    parser_.add_flag(name, value, in(about));
  }

  void declare() {
    parser_.description(in(words::about_window));
    parser_.set_help_flag();
    parser_.allow_extras();
    parser_.get_formatter()->label("Usage", in(words::usage));
    parser_.get_formatter()->label("Positionals", in(words::files));
    parser_.get_formatter()->label("OPTIONS", in(words::options));
    parser_.get_formatter()->label("TEXT", " ");
    parser_.option_defaults()->group(in(words::options));
    parser_.add_option("SCENARIO", options_.app.scenarios, in(words::scenario_files));
    view_ = option("--view", options_.app.view, words::begin_with);
    part_ = option("--part", part_text_, words::begin_part);
    lang_ = option("--lang", lang_text_, words::lang);
    theme_ = option("--theme", theme_text_, words::theme_choice);
    scale_ = option("--scale", scale_text_, words::scale_range);
    size_ = option("--size", size_text_, words::window_size);
    shot_ = option("--screenshot", shot_text_, words::screenshot);
    replications_ = option("--replications", replications_text_, words::how_often_run);
    years_ = option("--years", years_text_, words::how_long);
    threads_ = option("--threads", threads_text_, words::processors);
    flag("--list-views", options_.list_views, words::list_views);
    flag("--version", options_.version, words::print_version);
    flag("-h,--help", options_.help, words::print_help);
  }

  void look() {
    fail_unless(lang_->empty() || language_called(lang_text_), words::lang_fault);
    fail_unless(theme_->empty() || theme_text_ == "light" || theme_text_ == "dark",
                words::theme_fault);
    if (!theme_->empty()) options_.app.theme = theme_text_ == "dark" ? Theme::dark : Theme::light;
    fail_unless(view_->empty() || find_view(options_.app.view), words::view_fault);
    fail_unless(options_.app.scenarios.size() <= most_strategies + 1, words::too_many);
    read_scale();
    read_size();
    whole(*part_, part_text_, 0, 3, options_.app.part);
    whole(*replications_, replications_text_, 1, 1000, options_.app.replications);
    whole(*years_, years_text_, 1, 50, options_.app.years);
    whole(*threads_, threads_text_, 0, 256, options_.app.threads);
    read_screenshot();
  }

  void whole(const CLI::Option& option, const std::string& text, int low, int high, int& value) {
    if (option.empty()) return;
    if (const auto number = read_whole(text, language(), low, high))
      value = static_cast<int>(*number);
    else
      fail(filled(words::whole_fault, language(), option.get_name(), text, low, high));
  }

  // 1.25, 1,25 and 125% are the same.
  void read_scale() {
    if (scale_->empty()) return;
    const auto number = read_number(scale_text_, language());
    const bool clear = number && !number->euro && number->unit.empty();
    const double scale = !clear ? 0 : number->percent ? number->hundredth() : number->value();
    if (scale >= 0.75 && scale <= 3)
      options_.app.scale = static_cast<float>(scale);
    else
      fail(in(words::scale_fault));
  }

  void read_size() {
    if (size_->empty()) return;
    options_.own_size = true;
    const std::size_t by = std::min(size_text_.find('x'), size_text_.size());
    const auto side = [&](const std::string& part) {
      return read_whole(part, language(), 200, 7680);
    };
    const auto width = side(size_text_.substr(0, by)),
               height = side(size_text_.substr(std::min(by + 1, size_text_.size())));
    if (!width || !height) return fail(filled(words::size_fault, language(), size_text_));
    options_.width = static_cast<int>(*width), options_.height = static_cast<int>(*height);
  }

  void read_screenshot() {
    if (shot_->empty()) return;
    options_.screenshot = shot_text_;
    const Problems problems = check_output(shot_text_, OutputKind::picture);
    if (!problems.empty()) fail("--screenshot: " + to_text(problems.front(), language()));
    options_.app.keep = options_.app.tour = false;
  }

  std::vector<std::string> words_;  // backwards, as the parser takes them
  StartOptions options_;
  CLI::App parser_{"", "drempel-gui"};
  CLI::Option *view_ = nullptr, *part_ = nullptr, *lang_ = nullptr, *theme_ = nullptr,
              *scale_ = nullptr, *size_ = nullptr, *shot_ = nullptr, *replications_ = nullptr,
              *years_ = nullptr, *threads_ = nullptr;
  std::string part_text_, lang_text_, theme_text_, scale_text_, size_text_, shot_text_,
      replications_text_, years_text_, threads_text_;
};

}  // namespace

StartOptions read_options(const std::vector<std::string>& words) { return Reader(words).read(); }

}  // namespace drempel::gui
