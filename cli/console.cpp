#include "cli/console.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "base/counted.h"
#include "base/said.h"
#include "cli/request.h"
#include "cli/texts.h"

namespace drempel::cli {

namespace {

std::atomic<bool> stop{false};
static_assert(std::atomic<bool>::is_always_lock_free, "the signal handler needs it");

void on_interrupt(int) { stop = true; }

// A file opened later must not become somebody's standard output.
void fill_closed(int descriptor) {
  if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) [[maybe_unused]]
    const int opened = open("/dev/null", O_RDONLY);
}

double seconds_now() {
  const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
  return now.count();
}

}  // namespace

void prepare_console() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) fill_closed(descriptor);
  std::signal(SIGPIPE, SIG_IGN);
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
}

const std::atomic<bool>& stop_flag() { return stop; }

int print(const std::string& text, Language language) {
  errno = 0;
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (written && std::fflush(stdout) == 0) return exit_ok;
  complain(filled(texts::cannot_write, language, std::strerror(errno)));
  return exit_failed;
}

void complain(const std::string& message) {
  std::fprintf(stderr, "drempel: %s\n", message.c_str());
}

int refuse(const Problems& problems, Language language) {
  for (const Problem& problem : problems) complain(to_text(problem, language));
  return exit_wrong_input;
}

int fail(const Problems& problems, Language language) {
  refuse(problems, language);
  return exit_failed;
}

ProgressLine::ProgressLine(Language language) : language_(language), terminal_(isatty(2) == 1) {}

ProgressLine::~ProgressLine() {
  if (terminal_) std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(const Progress& progress, const std::string& what) {
  if (!terminal_) return;
  const double now = seconds_now();
  if (now - last_shown_ < 0.1 && progress.done < progress.planned) return;
  last_shown_ = now;
  const std::string text =
      progress.warming_up ? std::string(texts::warming_up.in(language_))
                          : counted(texts::progress, language_, progress.done, progress.planned);
  std::fprintf(stderr, "\r\033[K%s%s", what.c_str(), text.c_str());
  std::fflush(stderr);
}

}  // namespace drempel::cli
