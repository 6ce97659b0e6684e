#include "chain/mind.h"

#include <algorithm>

namespace drempel {

namespace {
double value(const Mind& mind, Barrier b) { return mind.now[at(b)]; }
void add(Mind& mind, Barrier b, double amount) {
  mind.now[at(b)] = static_cast<float>(clamp01(mind.now[at(b)] + amount));
}
}  // namespace

void worsen(Mind& m, double months_owed, const World& w) {
  const double severity = std::min(months_owed / 3, 1.0);
  for (std::size_t b = 0; b < count_of<Barrier>; ++b)
    m.now[b] -= static_cast<float>(w.mind.get_used * (m.now[b] - m.start[b]));
  const auto grow = [&](Barrier b, double rate) { add(m, b, rate * severity * (1 - value(m, b))); };
  grow(Barrier::shame, w.mind.grow_shame);
  grow(Barrier::fear, w.mind.grow_fear);
  grow(Barrier::no_overview, w.mind.grow_overview);
  grow(Barrier::stress, w.mind.grow_stress);
}

void recover(Mind& m, Month now, const World& w) {
  const int months = std::clamp(now - m.updated, 0, 600);
  m.updated = now;
  if (months == 0) return;
  const double kept = whole_power(1 - w.mind.recover, months);
  for (std::size_t b = 0; b < count_of<Barrier>; ++b)
    m.now[b] = static_cast<float>(m.start[b] + (m.now[b] - m.start[b]) * kept);
}

void change(Mind& m, const BarrierEffects& effects, double strength) {
  for (std::size_t b = 0; b < count_of<Barrier>; ++b)
    add(m, static_cast<Barrier>(b), effects[b] * strength);
}

void change_for_good(Mind& m, const BarrierEffects& effects) {
  change(m, effects);
  for (std::size_t b = 0; b < effects.size(); ++b)
    m.start[b] = static_cast<float>(clamp01(m.start[b] + effects[b]));
}

void ease(Mind& m, double share) {
  for (const Barrier b : {Barrier::shame, Barrier::pride, Barrier::fear}) {
    const auto kept = static_cast<float>(1 - share);
    m.start[at(b)] *= kept;
    m.now[at(b)] *= kept;
  }
}

}  // namespace drempel
