// The names that stand for enum values in a scenario file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chain/contact.h"
#include "chain/step.h"
#include "policy/workflow.h"

namespace drempel {

// The channels by which a step may be taken; empty when it takes none.
std::vector<ChannelId> channels_for(StepId step);

// The codes of all values of an enum, in its order.
template <class E>
std::vector<std::string> all_codes() {
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < count_of<E>; ++i) codes.emplace_back(code_of(static_cast<E>(i)));
  return codes;
}

// The value that a code stands for; nothing when the code is unknown.
template <class E>
std::optional<E> from_code(std::string_view code) {
  for (std::size_t i = 0; i < count_of<E>; ++i)
    if (code_of(static_cast<E>(i)) == code) return static_cast<E>(i);
  return {};
}

}  // namespace drempel
