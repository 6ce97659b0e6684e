// Lists written apart, as one list.
#pragma once

#include <array>
#include <cstddef>

namespace drempel {

// All elements of the lists, in the order given.
template <class T, std::size_t... N>
constexpr std::array<T, (N + ...)> joined(const T (&... lists)[N]) {
  std::array<T, (N + ...)> all{};
  std::size_t next = 0;
  const auto append = [&](const auto& list) {
    for (const T& element : list) all[next++] = element;
  };
  (append(lists), ...);
  return all;
}

}  // namespace drempel
