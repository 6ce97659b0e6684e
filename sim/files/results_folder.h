// A folder with the results of one study, and of one only. study.json in it lists the files that
// the program wrote, with what study they are of; by that list, and by what is in them, the next
// study in the same folder knows what it may clear away. Files of others stay where they are.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "files/aside.h"

namespace drempel {

inline constexpr std::string_view list_name = "study.json";

class ResultsFolder {
 public:
  // Makes a place aside for the files, and the folders above, when missing. `names`: the files that
  // will come. Refuses what is no folder, where nothing may be written, and a folder in which one
  // of these names belongs to a file that the program didn't write or that was changed since.
  static Result<ResultsFolder> open(const std::filesystem::path& folder,
                                    const std::vector<std::string>& names);

  ResultsFolder(ResultsFolder&&) noexcept;
  ResultsFolder& operator=(ResultsFolder&&) = delete;
  ~ResultsFolder();  // what wasn't committed is gone, and the folders that open() made too

  // Writes one file aside; `name` is a plain file name, each once.
  Problems add(const std::string& name, std::string_view text);
  // Puts all in place of the earlier study's, with the list; `study` is a JSON object that says
  // what study they are of. In one step where the folder holds nothing else; otherwise the old
  // files go before the new ones come, so that no two studies ever lie together. On failure before
  // that the earlier study stays.
  Problems commit(std::string_view study);

 private:
  struct Written {
    std::string name, digest;
  };

  explicit ResultsFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  Problems make_place();
  std::string list(std::string_view study, const std::vector<Written>& earlier) const;
  // Errors of the system, 0 = none.
  int write_aside(const std::string& name, std::string_view text);
  bool swap();
  int move_each(std::string_view study);
  void discard();

  std::filesystem::path folder_;
  AsideFolder aside_;
  std::vector<Written> written_;
  std::vector<std::filesystem::path> made_;  // folders that open() made, outermost first
};

}  // namespace drempel
