// Single files that the program makes: a chart, a picture of the window, saved states. One is put
// in the place of an earlier one of its own kind, or of an empty file, and of nothing else: a
// scenario, a photograph or a chart that somebody drew on is never lost to a mistyped name. (The
// results of a study are several files in a folder: results_folder.h.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "base/result.h"

namespace drempel {

enum class OutputKind : std::uint8_t {
  chart,    // SVG, as `drempel chart` and the window write it
  picture,  // PNG of the window
  state,    // --save-state
  count
};

// How a file of each kind is known, within its first `head_size` bytes. Who writes one puts it
// there.
inline constexpr std::size_t head_size = 4096;
// Ends the opening tag of every chart; an editor that saves the chart writes a tag of its own.
inline constexpr std::string_view chart_mark =
    "role=\"img\" font-family=\"'Noto Sans', 'DejaVu Sans', Arial, sans-serif\">";
// Key and first word of the text that stands in a picture (a PNG tEXt chunk).
inline constexpr std::string_view picture_key = "Software", picture_maker = "Drempel";
inline constexpr std::string_view state_mark = "DREMPEL STATE\n";

// Whether a file that begins so is one of that kind.
bool is_output(OutputKind kind, std::string_view head);

// Whether write_output could put one there as things are now; as check_place otherwise.
Problems check_output(const std::filesystem::path& path, OutputKind kind);
// Looks again, then writes whole or not at all, as write_file.
Problems write_output(const std::filesystem::path& path, std::string_view content, OutputKind kind);

}  // namespace drempel
