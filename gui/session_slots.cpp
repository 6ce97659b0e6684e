// Which strategies stand beside today's policy: opened, added, doubled, taken away.
#include <fmt/format.h>

#include <algorithm>

#include "files/faults.h"
#include "files/scenario_save.h"
#include "gui/session.h"

namespace drempel::gui {

namespace {

Problems fault(Said what) { return {make_problem({}, 0, {}, std::move(what))}; }

}  // namespace

Problems Session::open_base(const std::string& name_or_path) {
  auto fetched = fetch(name_or_path, search_);
  if (!fetched) return fetched.problems();
  auto whole = read_anew(std::move(*fetched), true);
  if (!whole.sound()) return whole.faults;
  remember({});
  whole.id = ++last_id_;
  if (plan_.slots.empty()) plan_.slots.emplace_back();
  plan_.slots[0] = std::move(whole);
  read_all();
  return {};
}

// Why there can't be another strategy; nothing when there can.
Problems Session::no_room() const {
  if (!ready())
    return fault(said("open a scenario as today's policy first",
                      "open eerst een scenario als beleid van nu"));
  if (size() > most_strategies)
    return fault(said("at most four strategies stand beside today's policy",
                      "naast het beleid van nu staan hoogstens vier strategieën"));
  return {};
}

void Session::put_in(Strategy strategy) {
  strategy.id = ++last_id_;
  strategy = read_anew(std::move(strategy));
  remember({});
  plan_.slots.push_back(std::move(strategy));
}

Problems Session::add(const std::string& name_or_path) {
  if (Problems problems = no_room(); !problems.empty()) return problems;
  auto fetched = fetch(name_or_path, search_);
  if (!fetched) return fetched.problems();
  put_in(std::move(*fetched));
  return {};
}

std::string Session::free_name() const {
  for (int n = 1;; ++n) {
    const std::string name = fmt::format("plan-{}", n);
    const bool taken =
        std::any_of(plan_.slots.begin(), plan_.slots.end(), [&](const Strategy& strategy) {
          return strategy.scenario && strategy.scenario->name == name;
        });
    if (!taken) return name;
  }
}

Problems Session::add_empty() {
  if (Problems problems = no_room(); !problems.empty()) return problems;
  Strategy strategy;
  const std::string name = free_name();
  const std::string number = name.substr(name.find('-') + 1);
  strategy.text =
      fmt::format("name = '{}'\npatch = true\nlabel = {{ en = 'Plan {}', nl = 'Plan {}' }}\n", name,
                  number, number);
  strategy.saved = strategy.text;
  strategy.shown_as = name + ".toml";
  strategy.patch = true;
  put_in(std::move(strategy));
  return {};
}

Problems Session::duplicate(std::size_t slot) {
  if (Problems problems = no_room(); !problems.empty()) return problems;
  Strategy copy = at(slot);
  copy.path.clear();
  const std::string name = free_name();
  copy.shown_as = name + ".toml";
  if (const auto text = with_value(copy.text, "name", "'" + name + "'")) copy.text = *text;
  copy.saved.clear();
  put_in(std::move(copy));
  return {};
}

void Session::remove(std::size_t slot) {
  remember({});
  plan_.slots.erase(plan_.slots.begin() + static_cast<std::ptrdiff_t>(slot));
}

}  // namespace drempel::gui
