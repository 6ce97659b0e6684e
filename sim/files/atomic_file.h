// Writing files whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace drempel {

// May a file that is already there be replaced?
enum class Existing { replace, keep };

// Writes aside, in the same folder, and puts it in place of `path` when it is whole and on disk. On
// failure what was there stays and nothing is left behind. A link is followed; the file keeps its
// permissions. Refuses to replace what is not a regular file, and with Existing::keep any file.
Problems write_file(const std::filesystem::path& path, std::string_view text,
                    Existing existing = Existing::replace);

// Whether write_file could put a file there as things are now: the folder is there and may be
// written in, and what has the name already is a regular file. Writes nothing.
Problems check_place(const std::filesystem::path& path);

// A folder for several files that belong together: each is written aside, and all are put in place
// when all are whole. What wasn't committed is removed at the end of the object's life.
class OutputFolder {
 public:
  // Makes the folder, and those above it, when missing; refuses what is no folder.
  static Result<OutputFolder> open(const std::filesystem::path& folder);

  OutputFolder(OutputFolder&&) noexcept;
  OutputFolder& operator=(OutputFolder&&) noexcept;
  ~OutputFolder();

  // Writes one file aside; `name` is a plain file name. The same name twice: the last one counts.
  Problems add(const std::string& name, std::string_view text);
  // Puts all that was added in place. When one fails, those already in place stay.
  Problems commit();

 private:
  struct Waiting {
    std::filesystem::path aside;
    std::filesystem::path target;
  };

  explicit OutputFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  void discard();

  std::filesystem::path folder_;
  std::vector<Waiting> waiting_;
  // Folders that open() made, outermost first; removed again when nothing was committed.
  std::vector<std::filesystem::path> made_;
};

}  // namespace drempel
