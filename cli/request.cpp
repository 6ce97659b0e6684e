#include "cli/request.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <map>

#include "base/dates.h"
#include "base/notation.h"
#include "base/said.h"
#include "cli/commands.h"
#include "cli/setting.h"
#include "cli/texts.h"
#include "files/faults.h"
#include "kpi/target.h"
#include "study/study.h"

namespace drempel::cli {

namespace {

constexpr unsigned bit(CommandId id) { return 1U << static_cast<unsigned>(id); }
constexpr unsigned charts = bit(CommandId::chart);
constexpr unsigned comparisons = bit(CommandId::run) | bit(CommandId::compare) | charts;
constexpr unsigned studies = comparisons | bit(CommandId::risks);
constexpr unsigned simulations = studies | bit(CommandId::tenant);
constexpr unsigned stories = bit(CommandId::tenant) | charts;
constexpr unsigned validations = bit(CommandId::validate);
constexpr unsigned with_settings = simulations | bit(CommandId::check) | validations;

template <class... Parts>
std::string say(const Request& request, const Text& text, const Parts&... parts) {
  return filled(text, request.language, parts...);
}

// A whole number in [low, high] into `target`; else what is wrong.
template <class Number>
std::string take_number(const Request& request, std::string_view name, std::string_view value,
                        Number low, Number high, Number& target) {
  const auto number = read_whole(value, request.language, low, high);
  if (!number) return say(request, texts::whole_number, name, shown(value), low, high);
  target = static_cast<Number>(*number);
  return {};
}

std::string take_date(const Request& request, std::string_view name, std::string_view value,
                      std::optional<Day>& target) {
  const auto day = read_day(value);
  if (!day)
    return fmt::format("{}: {}", name, message_in(day.problems().front(), request.language));
  target = *day;
  return {};
}

std::string take_set(Request& r, std::string_view v) {
  r.settings.push_back(as_in_a_file(v, r.language));
  return {};
}
std::string take_homes(Request& r, std::string_view v) {
  const auto homes = read_count(v, r.language);
  const std::string said = homes ? std::to_string(*homes) : std::string(v);
  r.settings.push_back("population.homes=" + said);
  return {};
}
std::string take_years(Request& r, std::string_view v) {
  return take_number(r, "--years", v, 1, most_years, r.years);
}
std::string take_replications(Request& r, std::string_view v) {
  r.asked_replications = true;
  return take_number(r, "--replications", v, 1, most_replications, r.replications);
}
std::string take_precision(Request& r, std::string_view v) {
  r.precision = v;
  const auto targets = parse_precision(v, r.language);
  return targets ? std::string() : targets.problems().front().message;
}
std::string take_seed(Request& r, std::string_view v) {
  r.asked_seed = true;
  const auto seed = read_count(v, r.language);
  if (!seed) return say(r, texts::whole_number, "--seed", shown(v), 0, ~std::uint64_t{0});
  r.seed = *seed;
  return {};
}
std::string take_threads(Request& r, std::string_view v) {
  return take_number(r, "--threads", v, 1, most_threads, r.threads);
}
std::string take_replication(Request& r, std::string_view v) {
  return take_number<std::uint32_t>(r, "--replication", v, 0, most_replications - 1, r.replication);
}
std::string take_from(Request& r, std::string_view v) { return take_date(r, "--from", v, r.from); }
std::string take_until(Request& r, std::string_view v) {
  return take_date(r, "--until", v, r.until);
}
std::string take_out(Request& r, std::string_view v) {
  r.out = v;
  return v.empty() ? say(r, texts::not_empty, "--out") : std::string();
}
std::string take_save_state(Request& r, std::string_view v) {
  r.save_state = v;
  return v.empty() ? say(r, texts::not_empty, "--save-state") : std::string();
}
std::string take_from_state(Request& r, std::string_view v) {
  r.from_state = v;
  return v.empty() ? say(r, texts::not_empty, "--from-state") : std::string();
}
std::string take_at(Request& r, std::string_view v) { return take_date(r, "--at", v, r.at); }
std::string take_language(Request& r, std::string_view v) {
  if (v != "nl" && v != "en") return say(r, texts::one_of, "--lang", shown(v), "nl, en");
  r.language = v == "nl" ? Language::nl : Language::en;
  return {};
}
std::string take_text(Request& r, std::string_view name, std::string_view v,
                      std::optional<std::string>& target) {
  target = v;
  return v.empty() ? say(r, texts::not_empty, name) : std::string();
}
std::string take_size(Request& r, std::string_view v) { return take_text(r, "--size", v, r.size); }
std::string take_theme(Request& r, std::string_view v) {
  return take_text(r, "--theme", v, r.theme);
}
std::string take_figure(Request& r, std::string_view v) {
  return take_text(r, "--figure", v, r.figure);
}
std::string take_x(Request& r, std::string_view v) { return take_text(r, "--x", v, r.sweep_x); }
std::string take_y(Request& r, std::string_view v) { return take_text(r, "--y", v, r.sweep_y); }
std::string take_only(Request& r, std::string_view v) {
  std::string kinds;
  for (const TargetKindRow& row : target_kind_rows()) {
    if (row.code == v) return r.only = v, std::string();
    kinds += (kinds.empty() ? "" : ", ") + std::string(row.code);
  }
  return say(r, texts::one_of, "--only", shown(v), kinds);
}
std::string take_strict(Request& r, std::string_view) { return r.strict = true, std::string(); }
std::string take_morale_ends(Request& r, std::string_view) {
  return r.morale_ends = true, std::string();
}
std::string take_json(Request& r, std::string_view) { return r.json = true, std::string(); }
std::string take_version(Request& r, std::string_view) { return r.version = true, std::string(); }
std::string take_help(Request& r, std::string_view) { return r.help = true, std::string(); }

constexpr OptionRow options[] = {
    {"--set",
     "key=value",
     {"set a value (may be repeated); keys: drempel list parameters",
      "zet een waarde (mag vaker); sleutels: drempel list parameters"},
     with_settings,
     true,
     take_set},
    {"--homes",
     "N",
     {"the same as --set population.homes=N", "hetzelfde als --set population.homes=N"},
     with_settings,
     true,
     take_homes},
    {"--years",
     "Y",
     {"years from the policy date, 1 to 50 (5; risks 3)",
      "jaren vanaf de beleidsdatum, 1 tot en met 50 (5; risks 3)"},
     simulations,
     false,
     take_years},
    {"--replications",
     "R",
     {"how often, 1 to 10000 (20; risks 4; validate: at most, 60)",
      "hoe vaak, 1 tot en met 10000 (20; risks 4; validate: hooguit, 60)"},
     studies | validations,
     false,
     take_replications},
    {"--precision",
     "LIST",
     {"as often as needed, such as evictions=5%,arrears=1%",
      "zo vaak als nodig, zoals evictions=5%,arrears=1%"},
     comparisons,
     false,
     take_precision},
    {"--seed",
     "S",
     {"start of all luck (1)", "begin van al het toeval (1)"},
     simulations | validations,
     false,
     take_seed},
    {"--threads",
     "T",
     {"processors to use, 1 to 256 (all); never changes a result",
      "processoren, 1 tot en met 256 (alle); verandert nooit een uitkomst"},
     simulations | validations,
     false,
     take_threads},
    {"--out",
     "DIR",
     {"write CSV, JSON and the report there; of a chart: the file to write",
      "schrijf CSV, JSON en verslag daar; bij een grafiek: het bestand"},
     studies | validations,
     false,
     take_out},
    {"--only",
     "KIND",
     {"targets of one kind: section-1 … section-4, direction, target, shown, test",
      "doelen van één soort: section-1 … section-4, direction, target, shown, test"},
     validations,
     false,
     take_only},
    {"--strict",
     "",
     {"exit code 1 when a direction or more rows than allowed miss",
      "uitgangscode 1 als een richting of meer rijen dan mag missen"},
     validations,
     false,
     take_strict},
    {"--morale-ends",
     "",
     {"also with payment morale off and at its bound: does the order hold?",
      "ook zonder en met de hoogste betaalmoraal: blijft de volgorde?"},
     bit(CommandId::compare),
     false,
     take_morale_ends},
    {"--save-state",
     "FILE",
     {"save all states as of the end of --at, to go on from later",
      "bewaar alle toestanden van het einde van --at, om later mee verder te gaan"},
     comparisons,
     false,
     take_save_state},
    {"--at", "DATE", {"the day to save", "de dag om te bewaren"}, comparisons, false, take_at},
    {"--from-state",
     "FILE",
     {"go on from saved states (same world, past and seed)",
      "ga verder van bewaarde toestanden (zelfde wereld, verleden en startgetal)"},
     comparisons,
     false,
     take_from_state},
    {"--replication",
     "N",
     {"whose luck is shown (0)", "wiens toeval getoond wordt (0)"},
     stories,
     false,
     take_replication},
    {"--from", "DATE", {"first day shown", "eerste dag"}, stories, false, take_from},
    {"--until", "DATE", {"last day shown", "laatste dag"}, stories, false, take_until},
    {"--size",
     "WxH",
     {"pixels of the chart, 100 to 10000 each (960x600)",
      "pixels van de grafiek, 100 tot en met 10000 elk (960x600)"},
     charts,
     false,
     take_size},
    {"--theme",
     "light|dark|print",
     {"colours of the chart; print = greys (light)",
      "kleuren van de grafiek; print = grijs (light)"},
     charts,
     false,
     take_theme},
    {"--figure",
     "CODE",
     {"the figure of the chart: drempel list kpis", "het cijfer van de grafiek: drempel list kpis"},
     charts,
     false,
     take_figure},
    {"--x",
     "key=LOW..HIGH:N",
     {"the lever along the foot of the heat map, in N steps",
      "de knop langs de voet van de hittekaart, in N stappen"},
     charts,
     false,
     take_x},
    {"--y",
     "key=LOW..HIGH:N",
     {"the lever up its side", "de knop langs de zijkant"},
     charts,
     false,
     take_y},
    {"--json", "", {"print JSON", "druk JSON af"}, 0, false, take_json},
    {"--lang",
     "nl|en",
     {"language (LANG decides)", "taal (LANG bepaalt)"},
     0,
     false,
     take_language},
    {"--version", "", {"print the versions", "druk de versies af"}, 0, false, take_version},
    {"--help", "", {"print this help", "druk deze hulp af"}, 0, false, take_help},
};

// What the option parser found: per option its values, then the bare words, then what it didn't
// know.
struct Found {
  std::map<std::string_view, std::vector<std::string>> values;
  std::map<std::string_view, std::size_t> flags;
  std::vector<std::string> bare, unknown;
};

void prepare(CLI::App& app, Found& found) {
  app.set_help_flag();
  app.allow_extras();
  for (const OptionRow& row : options) {
    const std::string name = row.name == "--help" ? "-h,--help" : std::string(row.name);
    if (row.value.empty())
      app.add_flag(name, found.flags[row.name])->disable_flag_override();
    else
      app.add_option(name, found.values[row.name])
          ->expected(1)
          ->allow_extra_args(false)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  app.add_option("words", found.bare);
}

// The option that the parser complains of, "json was given …" or "--seed: …"; null when unclear.
const OptionRow* option_named_in(const CLI::ParseError& error) {
  const std::string what = error.what();
  const std::string word = what.substr(0, what.find_first_of(": =,"));
  for (const OptionRow& row : options)
    if (word == row.name || word == row.name.substr(2)) return &row;
  return nullptr;
}

// The parser's own errors in our words.
std::string explained(const Request& request, const CLI::ParseError& error) {
  const OptionRow* option = option_named_in(error);
  if (!option) return say(request, texts::bad_option, shown(error.what()));
  return say(request, option->value.empty() ? texts::takes_no_value : texts::needs_value,
             option->name);
}

class Parser {
 public:
  explicit Parser(const std::vector<std::string>& words) {
    result_.request.language = language_of(words);
    CLI::App app;
    prepare(app, found_);
    try {
      app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
      found_.unknown = app.remaining();
    } catch (const CLI::ParseError& error) {
      result_.problems.push_back(explained(request(), error));
    }
  }

  Parsed read() {
    if (!result_.problems.empty()) return result_;
    read_command();
    refuse_unknown();
    for (const OptionRow& row : options) read_option(row);
    const bool both =
        !found_.values["--precision"].empty() && !found_.values["--replications"].empty();
    if (both) problem(say(request(), texts::not_both, "--precision", "--replications"));
    if (request().precision && request().from_state)
      problem(say(request(), texts::not_both, "--precision", "--from-state"));
    // Given and wrong is said already.
    const bool at = !found_.values["--at"].empty(), save = !found_.values["--save-state"].empty();
    if (save && !at) problem(say(request(), texts::needs_other, "--save-state FILE", "--at DATE"));
    if (at && !save) problem(say(request(), texts::needs_other, "--at DATE", "--save-state FILE"));
    return result_;
  }

 private:
  Request& request() { return result_.request; }
  void problem(std::string text) {
    if (!text.empty()) result_.problems.push_back(std::move(text));
  }
  // "; did you mean …?", or nothing.
  std::string advice_on(std::string_view word, const std::vector<std::string>& known) {
    const std::string nearest = nearest_word(word, known);
    return nearest.empty() ? std::string() : say(request(), texts::did_you_mean, nearest);
  }

  void read_command() {
    if (found_.bare.empty()) return;
    const std::string& word = found_.bare.front();
    std::vector<std::string> names;
    for (const CommandRow& row : command_rows()) {
      names.emplace_back(row.name);
      if (row.name == word) request().command = row.id;
    }
    if (word == "help") {
      request().help = true;
      return;
    }
    if (!request().command)
      return problem(say(request(), texts::unknown_command, shown(word), advice_on(word, names)));
    const CommandRow& command = row_of(*request().command);
    request().years = command.years;
    request().replications = command.replications;
    request().arguments.assign(found_.bare.begin() + 1, found_.bare.end());
    check_arguments(command);
  }

  void check_arguments(const CommandRow& row) {
    const int n = static_cast<int>(request().arguments.size());
    const bool asks_only = found_.flags["--help"] > 0 || found_.flags["--version"] > 0;
    if (!asks_only && found_.unknown.empty() && (n < row.least || n > row.most))
      problem(say(request(), texts::usage, row.name, row.arguments));
  }

  void refuse_unknown() {
    std::vector<std::string> names;
    for (const OptionRow& row : options) names.emplace_back(row.name);
    for (const std::string& word : found_.unknown)
      problem(say(request(), texts::unknown_option, shown(word),
                  advice_on(word.substr(0, word.find('=')), names)));
  }

  void read_option(const OptionRow& row) {
    const std::size_t times =
        row.value.empty() ? found_.flags[row.name] : found_.values[row.name].size();
    if (times == 0) return;
    if (row.commands != 0 && request().command && !(row.commands & bit(*request().command)))
      return problem(
          say(request(), texts::not_for_command, row.name, row_of(*request().command).name));
    if (times > 1 && !row.repeatable) return problem(say(request(), texts::given_twice, row.name));
    if (row.value.empty()) return problem(row.take(request(), {}));
    for (const std::string& value : found_.values[row.name])
      problem(value.starts_with("--") ? say(request(), texts::needs_value, row.name)
                                      : row.take(request(), value));
  }

  Parsed result_;
  Found found_;
};

}  // namespace

std::span<const OptionRow> option_rows() { return options; }

Parsed parse(const std::vector<std::string>& words) { return Parser(words).read(); }

Language language_of(const std::vector<std::string>& words) {
  std::string asked;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with("--lang=")) asked = words[i].substr(7);
    if (words[i] == "--lang" && i + 1 < words.size()) asked = words[i + 1];
  }
  if (asked == "nl") return Language::nl;
  if (asked == "en") return Language::en;
  const char* environment = std::getenv("LANG");
  return environment && std::string_view(environment).starts_with("nl") ? Language::nl
                                                                        : Language::en;
}

}  // namespace drempel::cli
