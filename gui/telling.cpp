// A tenant's life, lived again in the background to be told.
#include <algorithm>

#include "gui/app.h"
#include "study/warm_up.h"

namespace drempel::gui {

namespace {

// The home after `not_home` among the cases that have gone furthest half-way.
std::optional<std::uint32_t> far_case(const LifeOfStudy& life, std::uint32_t not_home,
                                      const std::atomic<bool>& stop) {
  const Day half = life.scenario.policy_date + (life.end() - life.scenario.policy_date) / 2;
  const auto state = life.live(0, {}, half, &stop);
  if (!state) return std::nullopt;
  std::vector<OpenCase> cases = state->open_cases();
  const auto weight = [](const OpenCase& c) {
    return 1000 * c.announced + 500 * c.judged + 200 * c.at_bailiff + c.steps;
  };
  std::stable_sort(cases.begin(), cases.end(),
                   [&](const OpenCase& a, const OpenCase& b) { return weight(a) > weight(b); });
  const auto here = std::find_if(cases.begin(), cases.end(),
                                 [&](const OpenCase& c) { return c.home == not_home; });
  if (here != cases.end() && here + 1 != cases.end()) return (here + 1)->home;
  if (cases.empty()) return std::nullopt;
  return cases.front().home;
}

void live_again(Telling& telling, const LifeOfStudy& life) {
  RunInput input;
  input.watch = telling.home;
  const auto state = life.live(telling.replication, input, life.end(), &telling.stop);
  if (state) telling.story = state->story();
}

}  // namespace

void App::tell(std::size_t slot, std::uint32_t home) {
  begin_telling(slot, [home](Telling& told, const LifeOfStudy& life) {
    told.home = home;
    live_again(told, life);
  });
}

void App::find_story(std::size_t slot, std::uint32_t not_home) {
  begin_telling(slot, [not_home](Telling& told, const LifeOfStudy& life) {
    told.home = far_case(life, not_home, told.stop).value_or(not_home);
    live_again(told, life);
  });
}

void App::tell_one_of(std::size_t slot, const Search& search, std::string group) {
  if (!picture) return;
  const auto place = place_of_slot(slot);
  const std::vector<Tally>& runs =
      place ? picture->output.alternatives[*place].runs : picture->output.base.runs;
  begin_telling(slot, [search, where = replications_with(search, runs)](Telling& told,
                                                                        const LifeOfStudy& life) {
    const FoundIn result = find_tenants(life, search, where, &told.stop);
    told.nobody = result.found.empty();
    if (told.nobody) return;
    told.replication = result.replication;
    told.found = result.found;
    told.home = result.found.front().home;
    live_again(told, life);
  });
  if (!telling) return;
  telling->search = search;
  telling->group = std::move(group);
}

void App::tell_next() {
  if (!telling || !telling->done || telling->found.empty()) return;
  const std::unique_ptr<Telling> before = std::move(telling);
  const std::size_t which = (before->which + 1) % before->found.size();
  begin_telling(before->slot, [which, found = before->found, replication = before->replication](
                                  Telling& told, const LifeOfStudy& life) {
    told.found = found, told.which = which, told.replication = replication;
    told.home = found[which].home;
    live_again(told, life);
  });
  if (!telling) return;
  telling->search = before->search;
  telling->group = before->group;
}

LifeOfStudy App::life_in(std::size_t slot) const {
  LifeOfStudy life{session.base(), *session.at(slot).scenario};
  life.past_years = picture ? picture->output.warm_up_years : least_warm_up;
  life.years = years;
  if (picture) life.seed = picture->output.seed;
  return life;
}

void App::begin_telling(std::size_t slot, std::function<void(Telling&, const LifeOfStudy&)> work) {
  telling.reset();
  if (slot >= session.size() || !session.at(slot).scenario) return;
  telling = std::make_unique<Telling>();
  telling->slot = slot;
  telling->thread =
      std::jthread([self = telling.get(), life = life_in(slot), work = std::move(work)] {
        try {
          work(*self, life);
        } catch (const std::exception&) {
          self->story = {};
        }
        self->done = true;
      });
}

}  // namespace drempel::gui
