// Reading JSON that may be of another version, or damaged.
#pragma once

#include <nlohmann/json.hpp>

namespace drempel::gui {

// A field of an object, of the type that is asked for; else `missing`, and what `has` points at
// becomes false.
template <class Value>
Value field(const nlohmann::json& object, const char* key, Value missing, bool* has = nullptr) {
  const auto found = object.find(key);
  try {
    if (found != object.end()) return found->template get<Value>();
  } catch (const nlohmann::json::exception&) {
  }
  if (has) *has = false;
  return missing;
}

}  // namespace drempel::gui
