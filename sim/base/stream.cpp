#include "base/stream.h"

namespace drempel {

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c,
                                    std::array<std::uint32_t, 2> k) {
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t a = 0xD2511F53ULL * c[0];
    const std::uint64_t b = 0xCD9E8D57ULL * c[2];
    c = {static_cast<std::uint32_t>(b >> 32) ^ c[1] ^ k[0], static_cast<std::uint32_t>(b),
         static_cast<std::uint32_t>(a >> 32) ^ c[3] ^ k[1], static_cast<std::uint32_t>(a)};
    k[0] += 0x9E3779B9U;
    k[1] += 0xBB67AE85U;
  }
  return c;
}

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
