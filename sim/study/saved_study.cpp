#include "study/saved_study.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/said.h"
#include "files/faults.h"
#include "kpi/quarters.h"
#include "study/study.h"

namespace drempel {

namespace {

constexpr Text unsound{"holds no sound states: save the state again",
                       "bevat geen bruikbare toestanden: bewaar de toestand opnieuw"};
constexpr Text other_world{
    "holds another world than \"{}\" (population, behaviour or prices differ); it was saved from "
    "\"{}\": use that world, or save a state of this one",
    "bevat een andere wereld dan \"{}\" (bevolking, gedrag of prijzen verschillen); het is bewaard "
    "van \"{}\": neem die wereld, of bewaar een toestand van deze"};
constexpr Text other_past{
    "holds another past than that of \"{}\" (policy, workflow or climate differ up to {}); it was "
    "saved from \"{}\". Differences may begin after that day",
    "bevat een ander verleden dan dat van \"{}\" (beleid, werkstroom of omstandigheden verschillen "
    "tot en met {}); het is bewaard van \"{}\". Verschillen mogen na die dag beginnen"};
constexpr Text other_seed{"was saved with --seed {}; asked is {}: leave --seed out, or use {}",
                          "is bewaard met --seed {}; gevraagd is {}: laat --seed weg, of neem {}"};
constexpr Text too_many{
    "holds {} replications; asked are {}: at most {} are possible",
    "bevat {} herhalingen; gevraagd zijn er {}: er zijn er hoogstens {} mogelijk"};
constexpr Text other_policy_date{
    "has policy date {}; that of \"{}\" is {}: they must be the same",
    "heeft beleidsdatum {}; die van \"{}\" is {}: ze moeten gelijk zijn"};
constexpr Text ended{"is of {}; the run ends on {}: ask for more --years",
                     "is van {}; de run eindigt op {}: vraag meer --years"};

// Everything but the world that holds from `first` up to and including `until`.
void write_times(Writer& write, const Scenario& scenario, Day first, Day until) {
  std::vector<Day> days = change_days(scenario, first, until);
  days.insert(days.begin(), first);
  for (const Day day : days) {
    const Settings settings = settings_on(scenario, day);
    write(day);
    for (const Row& row : rows())
      if (row.kind != Kind::world) write(value_of(row, settings));
  }
  write(scenario.workflows);
}

void write_estimate(Writer& write, const Estimate& e) {
  write(e.mean, e.p05, e.p95, e.mean_lo, e.mean_hi, e.n);
}
void read_estimate(Reader& read, Estimate& e) {
  read(e.mean, e.p05, e.p95, e.mean_lo, e.mean_hi, e.n);
}

// A state's bytes as a part of the file, not copied.
std::string_view read_part(Reader& read) {
  std::uint64_t size = 0;
  read(size);
  return read.part(size);
}

void read_life(Reader& read, SavedLife& life) {
  std::uint32_t states = 0;
  read(life.name, life.mark, states);
  for (std::uint32_t r = 0; r < states && read.sound(); ++r) life.bytes.push_back(read_part(read));
}

bool read_body(SavedStudy& saved) {
  Reader read(saved.file.body());
  std::uint32_t lives = 0;
  read(saved.at, saved.policy_date, saved.seed, saved.warm_up_years);
  read_estimate(read, saved.drift.arrears);
  read_estimate(read, saved.drift.files);
  read(lives);
  for (std::uint32_t k = 0; k < lives && read.sound(); ++k)
    read_life(read, saved.lives.emplace_back());
  const auto whole = [&](const SavedLife& life) {
    return life.bytes.size() == saved.lives.front().bytes.size();
  };
  return read.sound() && read.at_end() && saved.replications() > 0 &&
         std::all_of(saved.lives.begin(), saved.lives.end(), whole);
}

// The base, or an alternative that must be in the file, has no life there: why.
std::string why_not(const SavedStudy& saved, const Scenario& base, const Scenario& scenario,
                    Language language) {
  const PastMark mark = mark_of(base, scenario, saved.warm_up_years, saved.at);
  const bool world_known =
      std::any_of(saved.lives.begin(), saved.lives.end(),
                  [&](const SavedLife& life) { return life.mark.world == mark.world; });
  const std::string name = shown(scenario.name), from = shown(saved.lives.front().name);
  return world_known ? filled(other_past, language, name, to_iso(saved.at), from)
                     : filled(other_world, language, name, from);
}

}  // namespace

PastMark mark_of(const Scenario& lived, const Scenario& then, int warm_up_years, Day at) {
  std::string world, past;
  Writer write_world(world), write(past);
  for (const Row& row : rows())
    if (row.kind == Kind::world) write_world(key_of(row), value_of(row, then.settings));
  const Date d = to_date(lived.policy_date);
  const Day first = to_day({d.year - warm_up_years, d.month, d.day});
  write(lived.policy_date, warm_up_years);
  write_times(write, lived, first, std::min(at, lived.policy_date - 1));
  if (at >= lived.policy_date) write_times(write, then, lived.policy_date, at);
  return {digest_of(world), digest_of(past)};
}

const SavedLife* SavedStudy::life_of(const PastMark& mark) const {
  for (const SavedLife& life : lives)
    if (life.mark == mark) return &life;
  return nullptr;
}

const SavedLife* SavedStudy::life_for(const Scenario& base, const Scenario& scenario) const {
  const Scenario lived = past_of(base, scenario);
  // Before the policy date all that share a world live the base's policy.
  return life_of(mark_of(lived, in_past() ? lived : scenario, warm_up_years, at));
}

std::string state_file_of(SavedStudy&& saved, int results_version) {
  std::string content = begin_state_file(this_maker(results_version));
  std::size_t size = 0;
  for (const SavedLife& life : saved.lives)
    for (const std::string& state : life.states) size += state.size() + sizeof(std::uint64_t);
  content.reserve(content.size() + size + 4096);
  Writer write(content);
  write(saved.at, saved.policy_date, saved.seed, saved.warm_up_years);
  write_estimate(write, saved.drift.arrears);
  write_estimate(write, saved.drift.files);
  write(static_cast<std::uint32_t>(saved.lives.size()));
  for (SavedLife& life : saved.lives) {
    write(life.name, life.mark, static_cast<std::uint32_t>(life.states.size()));
    for (std::string& state : life.states) {
      write(state);
      std::string().swap(state);
    }
  }
  seal_state_file(content);
  return content;
}

Result<std::shared_ptr<const SavedStudy>> read_saved_study(const std::string& path,
                                                           int results_version, Language language) {
  Result<StateFile> file = read_state_file(path, this_maker(results_version), language);
  if (!file) return file.problems();
  auto saved = std::make_shared<SavedStudy>();
  saved->file = std::move(*file);
  if (!read_body(*saved))
    return Problem{shown_path(path), 0, {}, std::string(unsound.in(language))};
  return std::shared_ptr<const SavedStudy>(std::move(saved));
}

SaveRange save_range(const Scenario& base, int years) {
  const Date d = to_date(base.policy_date);
  return {to_day({d.year - least_warm_up, d.month, d.day}), run_end(base.policy_date, years) - 1};
}

Problems check_saved(const StudyInput& input, const std::string& file, Language language) {
  Problems problems;
  const SavedStudy& saved = *input.from;
  const auto refuse = [&](std::string message) {
    problems.push_back({shown_path(file), 0, {}, std::move(message)});
  };
  if (saved.policy_date != input.base.policy_date) {
    refuse(filled(other_policy_date, language, to_iso(saved.policy_date), shown(input.base.name),
                  to_iso(input.base.policy_date)));
    return problems;
  }
  if (saved.seed != input.seed)
    refuse(filled(other_seed, language, saved.seed, input.seed, saved.seed));
  if (saved.replications() < input.replications)
    refuse(
        filled(too_many, language, saved.replications(), input.replications, saved.replications()));
  const Day end = run_end(input.base.policy_date, input.years);
  if (saved.at >= end) refuse(filled(ended, language, to_iso(saved.at), to_iso(end)));
  if (!saved.life_for(input.base, input.base))
    refuse(why_not(saved, input.base, input.base, language));
  else if (!saved.in_past())
    for (const Scenario& alternative : input.alternatives)
      if (!saved.life_for(input.base, alternative))
        refuse(why_not(saved, input.base, alternative, language));
  return problems;
}

}  // namespace drempel
