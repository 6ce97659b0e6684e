#include "gui/picture_file.h"

#include <png.h>

namespace drempel::gui {

std::string write_png(const std::filesystem::path& path, int width, int height,
                      const std::vector<std::uint8_t>& rgba) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(width);
  image.height = static_cast<png_uint_32>(height);
  image.format = PNG_FORMAT_RGB;
  std::vector<std::uint8_t> rgb;
  rgb.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  for (std::size_t i = 0; i < rgba.size(); ++i)
    if (i % 4 != 3) rgb.push_back(rgba[i]);
  if (png_image_write_to_file(&image, path.c_str(), 0, rgb.data(), -3 * width, nullptr)) return {};
  return image.message;
}

}  // namespace drempel::gui
