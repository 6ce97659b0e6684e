// The typefaces of the application: Noto Sans in two weights with Noto Sans Math behind it for
// signs, Font Awesome for icons. Sizes are those of the em, in pixels at 100 %.
#pragma once

#include <imgui.h>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "output/canvas.h"

namespace drempel::gui {

inline constexpr std::array<float, 5> text_sizes{12, 13, 15, 20, 28};

// Where the files are; empty = missing.
struct FontFiles {
  std::filesystem::path regular, bold, math, icons;
  bool stand_in = false;  // another typeface, because the intended one is missing
  // What is missing, as a sentence for the user in English; empty when nothing is.
  std::vector<std::string> missing() const;
};
// Looks in the folders that Debian's packages use, or only in the one named by the environment
// variable DREMPEL_FONTS when it is set.
FontFiles find_fonts();

class Fonts {
 public:
  // Puts all fonts in the atlas of the current ImGui context for a scale (1 = 100 %); without files
  // ImGui's own font stands in for each. Clears what was in the atlas; the renderer must take its
  // texture anew.
  void build(const FontFiles& files, float scale);

  float scale() const { return scale_; }
  bool has_icons() const { return has_icons_; }
  // The font whose em is nearest to `size` (in pixels at 100 %).
  ImFont* at(float size, Weight weight = Weight::regular) const;
  // The FontSize ImGui needs for an em of so many real pixels.
  float imgui_size(float em_pixels) const { return em_pixels * height_of_em_; }

 private:
  std::array<ImFont*, text_sizes.size()> regular_{}, bold_{};
  float scale_ = 1, height_of_em_ = 1;
  bool has_icons_ = false;
};

// What stands for an icon where the icon font is missing: a letter or sign.
const char* plain_sign(const char* icon);

// Icons by what they are used for (Font Awesome 4.7), as UTF-8.
namespace icon {
inline constexpr const char overview[] = "\xef\x82\x80";    // bar-chart
inline constexpr const char chain[] = "\xef\x83\xa8";       // sitemap
inline constexpr const char kpis[] = "\xef\x88\x81";        // line-chart
inline constexpr const char money[] = "\xef\x85\x93";       // eur
inline constexpr const char people[] = "\xef\x83\x80";      // users
inline constexpr const char benchmark[] = "\xef\x85\x80";   // bullseye
inline constexpr const char two_levers[] = "\xef\x80\x8a";  // th
inline constexpr const char workflow[] = "\xef\x82\xae";    // tasks
inline constexpr const char undo[] = "\xef\x83\xa2";
inline constexpr const char redo[] = "\xef\x80\x9e";
inline constexpr const char save[] = "\xef\x83\x87";
inline constexpr const char open[] = "\xef\x81\xbc";
inline constexpr const char plus[] = "\xef\x81\xa7";
inline constexpr const char more[] = "\xef\x85\x82";  // ellipsis-v
inline constexpr const char search[] = "\xef\x80\x82";
inline constexpr const char close[] = "\xef\x80\x8d";
inline constexpr const char reset[] = "\xef\x83\xa2";
inline constexpr const char calendar[] = "\xef\x81\xb3";
inline constexpr const char levers[] = "\xef\x87\x9e";  // sliders
inline constexpr const char stop[] = "\xef\x81\x8d";
inline constexpr const char sun[] = "\xef\x86\x85";
inline constexpr const char moon[] = "\xef\x86\x86";
inline constexpr const char help[] = "\xef\x81\x99";  // question-circle
inline constexpr const char warning[] = "\xef\x81\xb1";
inline constexpr const char down[] = "\xef\x84\x87";    // angle-down
inline constexpr const char right[] = "\xef\x84\x85";   // angle-right
inline constexpr const char file[] = "\xef\x83\xb6";    // file-text-o
inline constexpr const char camera[] = "\xef\x80\xbe";  // picture-o
inline constexpr const char globe[] = "\xef\x82\xac";
inline constexpr const char clock[] = "\xef\x80\x97";
}  // namespace icon

}  // namespace drempel::gui
