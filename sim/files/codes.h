// The names that stand for enum values in a scenario file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/ids.h"
#include "policy/workflow.h"

namespace drempel {

// "A.2.3" and "home_visit", as they are written in a file.
std::string_view file_code(StepId step);
std::string_view file_code(ChannelId channel);
inline std::string_view file_code(SegmentId segment) { return code_of(segment); }
inline std::string_view file_code(StepResult result) { return code_of(result); }
inline std::string_view file_code(Unless unless) { return code_of(unless); }

ChannelKind kind_of_channel(ChannelId channel);
// The channels by which a step may be taken; empty when it takes none.
std::vector<ChannelId> channels_for(StepId step);

// The codes of all values of an enum, in its order.
template <class E>
std::vector<std::string> all_codes() {
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < count_of<E>; ++i)
    codes.emplace_back(file_code(static_cast<E>(i)));
  return codes;
}

// The value that a code stands for; nothing when the code is unknown.
template <class E>
std::optional<E> from_code(std::string_view code) {
  for (std::size_t i = 0; i < count_of<E>; ++i)
    if (file_code(static_cast<E>(i)) == code) return static_cast<E>(i);
  return {};
}

}  // namespace drempel
