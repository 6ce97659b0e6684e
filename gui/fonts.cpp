#include "gui/fonts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "output/text_metrics.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr const char* font_folders[] = {
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/font-awesome",
    "/usr/share/fonts/noto", "/usr/share/fonts-font-awesome/fonts", "/usr/local/share/fonts"};
// Ascender and descender together, as a share of the em; ImGui sizes fonts by it.
constexpr float noto_height = 1.362F;
// What stands in for Noto Sans where it is missing: most systems have one of these.
struct StandIn {
  const char *folder, *regular, *bold;
};
constexpr StandIn stand_ins[] = {
    {"/usr/share/fonts/truetype/dejavu", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"},
    {"/usr/share/fonts/truetype/liberation", "LiberationSans-Regular.ttf",
     "LiberationSans-Bold.ttf"},
    {"/usr/share/fonts/truetype/freefont", "FreeSans.ttf", "FreeSansBold.ttf"}};
constexpr float stand_in_height = 1.164F;

fs::path find_font(const std::vector<fs::path>& folders, const char* name) {
  std::error_code error;
  for (const fs::path& folder : folders)
    if (fs::is_regular_file(folder / name, error)) return folder / name;
  return {};
}

// ImGui wants ranges that outlive the atlas.
const std::vector<ImWchar>& glyph_ranges() {
  static const std::vector<ImWchar> ranges = [] {
    std::vector<ImWchar> all;
    for (const auto& [first, last] : text_ranges())
      if (first > 0 && last <= 0xFFFF)
        all.insert(all.end(), {static_cast<ImWchar>(first), static_cast<ImWchar>(last)});
    all.push_back(0);
    return all;
  }();
  return ranges;
}

constexpr ImWchar icon_ranges[] = {0xF000, 0xF2E0, 0};

ImFont* add_text(const FontFiles& files, const fs::path& face, float size) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  ImFontConfig config;
  config.OversampleH = size > 24 ? 1 : 2;
  config.OversampleV = 1;
  config.PixelSnapH = false;
  ImFont* font = atlas.AddFontFromFileTTF(face.c_str(), size, &config, glyph_ranges().data());
  config.MergeMode = true;
  if (font && !files.math.empty())
    atlas.AddFontFromFileTTF(files.math.c_str(), size, &config, glyph_ranges().data());
  return font;
}

void add_icons(const FontFiles& files, float size) {
  if (files.icons.empty()) return;
  ImFontConfig config;
  config.MergeMode = true;
  config.OversampleH = 2;
  config.GlyphMinAdvanceX = size;
  config.GlyphOffset.y = std::round(size * 0.05F);
  ImGui::GetIO().Fonts->AddFontFromFileTTF(files.icons.c_str(), size, &config, icon_ranges);
}

}  // namespace

const char* plain_sign(const char* icon) {
  struct Sign {
    std::string_view icon;
    const char* sign;
  };
  constexpr Sign signs[] = {{icon::plus, "+"},     {icon::close, "x"}, {icon::undo, "<"},
                            {icon::redo, ">"},     {icon::save, "S"},  {icon::open, "O"},
                            {icon::levers, "="},   {icon::help, "?"},  {icon::more, ":"},
                            {icon::calendar, "@"}, {icon::down, "v"},  {icon::right, ">"}};
  for (const Sign& one : signs)
    if (one.icon == icon) return one.sign;
  return "*";
}

std::vector<std::string> FontFiles::missing() const {
  std::vector<std::string> result;
  if (regular.empty() || bold.empty() || stand_in) result.push_back("Noto Sans (fonts-noto-core)");
  if (icons.empty()) result.push_back("Font Awesome (fonts-font-awesome)");
  return result;
}

FontFiles find_fonts() {
  std::vector<fs::path> folders(std::begin(font_folders), std::end(font_folders));
  const char* own = std::getenv("DREMPEL_FONTS");
  if (own) folders = {own};
  FontFiles files{find_font(folders, "NotoSans-Regular.ttf"),
                  find_font(folders, "NotoSans-Bold.ttf"),
                  find_font(folders, "NotoSansMath-Regular.ttf"),
                  find_font(folders, "fontawesome-webfont.ttf")};
  for (const StandIn& other : stand_ins) {
    if (own || (!files.regular.empty() && !files.bold.empty())) break;
    files.regular = find_font({other.folder}, other.regular);
    files.bold = find_font({other.folder}, other.bold);
    files.stand_in = true;
  }
  return files;
}

void Fonts::build(const FontFiles& files, float scale) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.TexDesiredWidth = scale > 1.5F ? 4096 : 2048;
  scale_ = scale;
  const bool real = !files.regular.empty() && !files.bold.empty();
  const float height = files.stand_in ? stand_in_height : noto_height;
  height_of_em_ = real ? height : 1;
  has_icons_ = real && !files.icons.empty();
  for (std::size_t i = 0; i < text_sizes.size(); ++i) {
    const float em = text_sizes[i] * scale;
    if (!real) {
      ImFontConfig config;
      config.SizePixels = std::round(em);
      regular_[i] = bold_[i] = atlas.AddFontDefault(&config);
      continue;
    }
    regular_[i] = add_text(files, files.regular, em * height);
    add_icons(files, em * 1.08F);
    bold_[i] = add_text(files, files.bold, em * height);
  }
  ImGui::GetIO().FontDefault = at(13);
}

ImFont* Fonts::at(float size, Weight weight) const {
  std::size_t best = 0;
  for (std::size_t i = 1; i < text_sizes.size(); ++i)
    if (std::abs(text_sizes[i] - size) < std::abs(text_sizes[best] - size)) best = i;
  return weight == Weight::bold ? bold_[best] : regular_[best];
}

}  // namespace drempel::gui
