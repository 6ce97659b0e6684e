#include "base/archive.h"

#include <algorithm>

namespace drempel {

namespace {

constexpr std::size_t lanes = 4, word = sizeof(std::uint64_t);

// Reversible in both: another word, or another lane before it, gives another lane after it.
constexpr std::uint64_t stirred(std::uint64_t lane, std::uint64_t with) {
  return std::rotl((lane ^ with) * 0x9E3779B97F4A7C15ULL, 29);
}

std::uint64_t word_at(std::string_view bytes, std::size_t at) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes.data() + at, std::min(word, bytes.size() - at));
  return value;
}

}  // namespace

Digest digest_of(std::string_view bytes) {
  std::array<std::uint64_t, lanes> lane{0x243F6A8885A308D3ULL, 0x13198A2E03707344ULL,
                                        0xA4093822299F31D0ULL, 0x082EFA98EC4E6C89ULL};
  std::size_t at = 0;
  for (; at + lanes * word <= bytes.size(); at += lanes * word)
    for (std::size_t i = 0; i < lanes; ++i)
      lane[i] = stirred(lane[i], word_at(bytes, at + i * word));
  for (; at < bytes.size(); at += word) lane[0] = stirred(lane[0], word_at(bytes, at));
  Digest digest{bytes.size(), ~static_cast<std::uint64_t>(bytes.size())};
  for (const std::uint64_t one : lane) {
    digest.a = stirred(digest.a, one);
    digest.b = stirred(digest.b, std::rotl(one, 32));
  }
  return digest;
}

}  // namespace drempel
