// Writing files whole or not at all.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace drempel {

// May a file that is already there be replaced?
enum class Existing { replace, keep };

// Writes aside, in the same folder, and puts it in place of `path` when it is whole and on disk. On
// failure what was there stays and nothing is left behind. A link is followed; the file keeps its
// permissions. Refuses to replace what is not a regular file, names that begin with '-', and with
// Existing::keep any file. What a killed program left in the folder is taken away (aside.h).
// What the program made is not written with this but with write_output (output_file.h).
Problems write_file(const std::filesystem::path& path, std::string_view text,
                    Existing existing = Existing::replace);

// Whether write_file could put a file there as things are now: the folder is there and may be
// written in, the name is one, and what has it already is a regular file. Writes nothing.
Problems check_place(const std::filesystem::path& path);
// The same, and nothing has the name yet.
Problems check_free(const std::filesystem::path& path);

// Where a path really leads, so that a link stays a link; itself when it leads nowhere yet.
std::filesystem::path followed(const std::filesystem::path& path);
// A name that would be read as an option: it is refused wherever something is made.
bool begins_with_dash(const std::filesystem::path& path);

// What is said of a place where something can't be made. `error` is the system's.
Problem not_written(const std::filesystem::path& path, int error);
Problem dashed_name(const std::filesystem::path& path);

}  // namespace drempel
