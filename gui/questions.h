// What is asked before something could be lost, and what is offered back: dialogs in the middle of
// the window. Escape closes each and changes nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gui/session_text.h"
#include "gui/store.h"

namespace drempel::gui {

class App;

// A dialog that is asked for, and whether it stands open.
struct Asked {
  bool wanted = false, open = false;
};

// A session that lies beside this window's own.
struct EarlierSession {
  KeptSession where;
  std::optional<SessionSummary> summary;  // none = it can't be read as a session
};

struct Questions {
  Asked conflict;        // a file was changed by somebody else: mine, theirs, another name
  std::size_t slot = 0;  // whose file
  Asked closing;         // the work can't be kept, and something is in no file
  std::string why;       // it can't be kept
  Asked earlier;         // sessions to open again
  bool offered = false;  // unasked, since a window that is gone left something that is in no file
  std::vector<EarlierSession> sessions;
};

// Whether one of them waits for its answer: what lies under it doesn't answer to keys then.
bool asks(const Questions& questions);

void draw_questions(App& app);

}  // namespace drempel::gui
