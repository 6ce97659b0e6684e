// Pictures of the window as PNG files that say who made them, and from what.
#include "gui/picture_file.h"

#include <png.h>
#include <zlib.h>

#include "files/output_file.h"

namespace drempel::gui {

namespace {

constexpr std::size_t end_of_header = 8 + 25;  // the signature and the first chunk (IHDR)

void put_number(std::string& bytes, std::size_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>((number >> shift) & 0xff);
}

// Length, kind, content and check digits, as every chunk of a PNG file has them.
std::string chunk(const std::string& kind, const std::string& content) {
  const std::string body = kind + content;
  std::string bytes;
  put_number(bytes, content.size());
  bytes += body;
  put_number(bytes, ::crc32(0, reinterpret_cast<const Bytef*>(body.data()),
                            static_cast<uInt>(body.size())));
  return bytes;
}

std::string words(const std::string& about) {
  const std::string nul(1, '\0');
  const std::string maker =
      chunk("tEXt", std::string(picture_key) + nul + std::string(picture_maker));
  if (about.empty()) return maker;
  // Not packed, no language, no other name for the key.
  return maker + chunk("iTXt", "Description" + std::string(5, '\0') + about);
}

// The whole file; empty, with what went wrong in `fault`, when it can't be made.
std::string png_of(int width, int height, const std::vector<std::uint8_t>& rgb,
                   std::string& fault) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(width);
  image.height = static_cast<png_uint_32>(height);
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, rgb.data(), -3 * width, nullptr)) {
    bytes.resize(size);
    return bytes;
  }
  fault = image.message;
  return {};
}

}  // namespace

Problems write_png(const std::filesystem::path& path, int width, int height,
                   const std::vector<std::uint8_t>& rgba, const std::string& about) {
  std::vector<std::uint8_t> rgb;
  rgb.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  for (std::size_t i = 0; i < rgba.size(); ++i)
    if (i % 4 != 3) rgb.push_back(rgba[i]);
  std::string fault;
  std::string bytes = png_of(width, height, rgb, fault);
  if (bytes.empty()) return {{path.string(), 0, {}, fault}};
  bytes.insert(end_of_header, words(about));
  return write_output(path, bytes, OutputKind::picture);
}

}  // namespace drempel::gui
