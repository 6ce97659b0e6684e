// Reading a whole file, parsed, over a scenario.
#pragma once

#include <optional>
#include <string>

#include "files/layer.h"

namespace drempel {

// What kind of text is read: decides which keys it may hold.
enum class Role {
  file,    // a scenario or a patch
  option,  // one `--set key=value`: rows, workflow and policy_date only
};

// What a file says of itself, as opposed to what it changes.
struct Heading {
  std::string name;  // as given by `name`; empty when not given
  std::string label_en, label_nl;
  std::string description_en, description_nl;
  std::string source;
  std::string base;   // empty = none
  int base_line = 0;  // of `base`
  bool patch = false;
};

// Reads the keys that make the heading; adds a fault for each that is wrong. `root` must be a
// table.
Heading read_heading(const Node& root, Faults& faults);

// No base, no patch and no value: nothing in it, or comments only, or only what it is called. Read
// as it stands it would be a corporation of defaults that nobody asked for. `root` must be a table.
bool says_nothing(const Node& root);

// Lays everything but the heading over the layer's scenario; adds a fault for each key that is
// unknown or wrong. `root` must be a table.
void read_body(const Node& root, Role role, Layer& layer);

// 1 … 60 letters, digits, '-' and '_', no '-' first: what a scenario may be called.
bool is_scenario_name(std::string_view name);

}  // namespace drempel
