// Threshold and paralysis: made of five barriers that move with severity, time, letters, contact
// and help.
#pragma once

#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// How hard it is to make or keep contact, 0 … 1: 1 − Π(1 − weight × barrier) over shame, pride,
// fear.
inline double threshold(const Mind& mind, const World& world) {
  const auto left = [&](double weight, Barrier b) { return 1 - weight * mind.now[at(b)]; };
  return 1 - left(world.mind.weight_shame, Barrier::shame) *
                 left(world.mind.weight_pride, Barrier::pride) *
                 left(world.mind.weight_fear, Barrier::fear);
}
// How unable to act, 0 … 1: the same over lost overview and stress.
inline double paralysis(const Mind& mind, const World& world) {
  const auto left = [&](double weight, Barrier b) { return 1 - weight * mind.now[at(b)]; };
  return 1 - left(world.mind.weight_overview, Barrier::no_overview) *
                 left(world.mind.weight_stress, Barrier::stress);
}
// High from 0.5 on.
inline Profile profile_of(const Mind& mind, const World& world) {
  const bool high_threshold = threshold(mind, world) >= 0.5;
  const bool high_paralysis = paralysis(mind, world) >= 0.5;
  if (high_threshold) return high_paralysis ? Profile::I : Profile::II;
  return high_paralysis ? Profile::III : Profile::IV;
}

// A month in arrears: barriers grow with what is owed (full strength at three months' bills), and
// go back a little towards the start (mind.get_used).
void worsen(Mind& mind, double months_owed, const World& world);
// The months since the last update without arrears: barriers go back towards the start.
void recover(Mind& mind, Month now, const World& world);
// Adds signed changes, kept within 0 … 1.
void change(Mind& mind, const BarrierEffects& effects, double strength = 1);
// The same, and the start to which the mind recovers moves along.
void change_for_good(Mind& mind, const BarrierEffects& effects);

// A talk in good times: takes a share of shame, pride and fear away, for good.
void ease(Mind& mind, double share);

}  // namespace drempel
