// Reading a text that somebody else made: it may be missing, huge, binary, or no file at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace drempel {

constexpr std::size_t max_file_bytes = 5'000'000;  // 5 MB

// The whole text of a regular file of at most 5 MB. `shown_as` is the name in the problem.
// Refuses what is missing or may not be read, and folders, devices, pipes and sockets (never waits
// for one), NUL bytes, and what is not UTF-8.
Result<std::string> read_text_file(const std::filesystem::path& path, const std::string& shown_as);

// The same checks on bytes that are already here: size, NUL bytes, UTF-8 (naming the line and the
// byte, counted from 1). Empty when all is well.
Problems check_text(std::string_view bytes, const std::string& shown_as);

}  // namespace drempel
