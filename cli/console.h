// The edge: standard output that may be full or closed, messages, Ctrl-C, progress.
#pragma once

#include <atomic>
#include <string>

#include "base/result.h"
#include "base/text.h"
#include "study/study.h"

namespace drempel::cli {

// Makes closed standard streams harmless, lets a closed pipe be an error instead of a death, and
// catches Ctrl-C (a second Ctrl-C ends the program at once).
void prepare_console();
// Raised by Ctrl-C.
const std::atomic<bool>& stop_flag();

// Writes all of it to standard output; gives exit_ok, or says on standard error why it could not
// and gives exit_failed.
int print(const std::string& text, Language language);
// One line on standard error, "drempel: …".
void complain(const std::string& message);
// Every problem on a line of its own; gives exit_wrong_input.
int refuse(const Problems& problems, Language language);
// Like refuse, for what went wrong while writing: exit_failed.
int fail(const Problems& problems, Language language);

// A line on standard error that shows how far a study is; silent when that is no terminal.
class ProgressLine {
 public:
  explicit ProgressLine(Language language);
  ~ProgressLine();  // wipes the line
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  // `what` stands before the count: whose replications they are.
  void show(const Progress& progress, const std::string& what = {});

 private:
  Language language_;
  bool terminal_;
  double last_shown_ = 0;  // seconds since some start
};

}  // namespace drempel::cli
