// A picture of the window as a PNG file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace drempel::gui {

// `rgba`: rows from the bottom upwards, as OpenGL reads them. Gives what went wrong; empty when all
// is well.
std::string write_png(const std::filesystem::path& path, int width, int height,
                      const std::vector<std::uint8_t>& rgba);

}  // namespace drempel::gui
