// What is being written lies under a name of its own until it is whole, and is locked for as long
// as its writer lives. So what a killed program left behind is known, and whoever writes in that
// folder next takes it away. Nothing here throws; errors are those of the system (errno), 0 = none.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string_view>
#include <utility>

namespace drempel {

// A handle that is closed at the end.
class Handle {
 public:
  explicit Handle(int number = -1) : number_(number) {}
  Handle(Handle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Handle& operator=(Handle&& other) noexcept;
  ~Handle() { close(); }
  int get() const { return number_; }
  bool open() const { return number_ >= 0; }
  int close();

 private:
  int number_;
};

// One new file beside its target.
class AsideFile {
 public:
  // Writes `text` in `folder` and waits until it is on disk; error() says why it isn't there.
  // `mode`: its permissions, 0 = what is usual for new files.
  AsideFile(const std::filesystem::path& folder, std::string_view text, mode_t mode);
  AsideFile(const AsideFile&) = delete;
  AsideFile& operator=(const AsideFile&) = delete;
  ~AsideFile();  // removes it when it was not put in place

  int error() const { return error_; }
  // Puts it in place of whatever has the name.
  int replace(const std::filesystem::path& target);
  // Puts it in place when nobody has the name; else EEXIST.
  int settle(const std::filesystem::path& target);

 private:
  std::filesystem::path path_;
  Handle handle_;
  int error_ = 0;
};

// Makes a new folder of that kind in `folder` and locks it; the error when it can't.
struct AsideFolder {
  std::filesystem::path path;
  Handle lock;
};
int make_aside_folder(const std::filesystem::path& folder, AsideFolder& made);

// Whether a name is one that is given here.
bool is_aside(const std::filesystem::path& name);
// Takes away the files in `folder` whose writers are gone. Folders that were left are handed to
// `clear`, which may be empty: they are locked while it runs.
void clear_left(const std::filesystem::path& folder,
                const std::function<void(const std::filesystem::path&)>& clear = {});

// Moves a file or folder to a name that nobody has; EEXIST when somebody has.
int move_to_free(const std::filesystem::path& from, const std::filesystem::path& to);
// Best effort: some file systems can't do this, and the files are whole either way.
void sync_folder(const std::filesystem::path& folder);

}  // namespace drempel
