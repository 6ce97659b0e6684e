#include "base/stream.h"

namespace drempel {

LuckKey make_luck_key(std::uint64_t seed, std::uint32_t replication) {
  // Sebastiano Vigna's splitmix64 finaliser: one to one, so no two replications of a seed meet.
  std::uint64_t z = seed * 0x9E3779B97F4A7C15ULL + replication;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  z ^= z >> 31;
  return {{static_cast<std::uint32_t>(z), static_cast<std::uint32_t>(z >> 32)}};
}

int Stream::tries_until_success(double probability, int none) {
  if (probability <= 0) return none;
  const double u = uniform();
  if (probability >= 1) return 1;
  const double tries = natural_log(u) / natural_log(1 - probability);
  return tries >= none - 1 ? none : static_cast<int>(tries) + 1;
}

}  // namespace drempel
