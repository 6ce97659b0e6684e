// The text of a session as it is kept between two runs of the program, looked at from outside.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/text.h"

namespace drempel::gui {

// What can be told of a session without opening it.
struct SessionSummary {
  std::string names;     // of its parts, today's policy first; what no file has is marked *
  bool unsaved = false;  // something in it is in no file
};

// Of what Session::to_json gave; nothing when it isn't that, or holds no strategy.
std::optional<SessionSummary> summary_of(const std::string& session, Language language);
// Whether it is a session in which nothing stands.
bool is_empty_session(const std::string& session);
// The session in what a window keeps between two runs; empty when it isn't that.
std::string session_in(const std::string& kept);
// Nothing but white space.
bool is_blank(const std::string& text);

}  // namespace drempel::gui
