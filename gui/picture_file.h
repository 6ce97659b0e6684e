// A picture of the window as a PNG file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace drempel::gui {

// `rgba`: rows from the bottom upwards, as OpenGL reads them. `about`: what the picture was made
// from, kept in the file; may be empty. Whole or not at all, and only over an earlier picture of
// the program's own (files/output_file.h). Gives what went wrong; empty when all is well.
Problems write_png(const std::filesystem::path& path, int width, int height,
                   const std::vector<std::uint8_t>& rgba, const std::string& about);

}  // namespace drempel::gui
