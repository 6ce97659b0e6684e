#include "gui/style.h"

namespace drempel::gui {

namespace {

constexpr Surfaces light{{250, 250, 248}, {243, 244, 242}, {255, 255, 255}, {226, 228, 226},
                         {233, 236, 235}, {0, 98, 153},    {168, 28, 28}};
constexpr Surfaces dark{{17, 20, 24}, {22, 26, 31},   {27, 32, 38},   {44, 50, 57},
                        {38, 45, 53}, {98, 178, 230}, {255, 146, 134}};

}  // namespace

ImU32 to_im(Colour c) { return IM_COL32(c.r, c.g, c.b, c.a); }
ImVec4 to_vec(Colour c) { return ImGui::ColorConvertU32ToFloat4(to_im(c)); }

const Surfaces& surfaces_of(Theme theme) { return theme == Theme::dark ? dark : light; }

void apply_style(Theme theme, float scale) {
  ImGuiStyle style;
  theme == Theme::dark ? ImGui::StyleColorsDark(&style) : ImGui::StyleColorsLight(&style);
  const Palette& palette = palette_of(theme);
  const Surfaces& surfaces = surfaces_of(theme);
  style.WindowPadding = {16, 16};
  style.FramePadding = {8, 4};
  style.CellPadding = {8, 4};
  style.ItemSpacing = {8, 8};
  style.ItemInnerSpacing = {8, 4};
  style.ScrollbarSize = 12;
  style.GrabMinSize = 12;
  style.FrameRounding = 4;
  style.GrabRounding = 4;
  style.PopupRounding = 6;
  style.ChildRounding = 0;
  style.ScrollbarRounding = 6;
  style.WindowBorderSize = 0;
  style.ChildBorderSize = 0;
  style.PopupBorderSize = 1;
  style.FrameBorderSize = 0;
  style.WindowRounding = 0;
  style.ScaleAllSizes(scale);
  const auto set = [&](ImGuiCol which, Colour colour) { style.Colors[which] = to_vec(colour); };
  set(ImGuiCol_Text, palette.ink);
  set(ImGuiCol_TextDisabled, palette.soft);
  set(ImGuiCol_WindowBg, surfaces.window);
  set(ImGuiCol_ChildBg, {0, 0, 0, 0});
  set(ImGuiCol_PopupBg, surfaces.card);
  set(ImGuiCol_Border, surfaces.line);
  set(ImGuiCol_FrameBg, mixed(surfaces.panel, palette.ink, 0.06));
  set(ImGuiCol_FrameBgHovered, mixed(surfaces.panel, palette.ink, 0.08));
  set(ImGuiCol_FrameBgActive, mixed(surfaces.panel, palette.ink, 0.08));
  set(ImGuiCol_Button, mixed(surfaces.panel, palette.ink, 0.06));
  set(ImGuiCol_ButtonHovered, mixed(surfaces.panel, palette.ink, 0.08));
  set(ImGuiCol_ButtonActive, mixed(surfaces.panel, palette.ink, 0.08));
  set(ImGuiCol_Header, surfaces.hover);
  set(ImGuiCol_HeaderHovered, surfaces.hover);
  set(ImGuiCol_HeaderActive, mixed(surfaces.hover, palette.ink, 0.08));
  set(ImGuiCol_Separator, surfaces.line);
  set(ImGuiCol_SliderGrab, mixed(surfaces.accent, palette.soft, 0.35));
  set(ImGuiCol_SliderGrabActive, surfaces.accent);
  set(ImGuiCol_CheckMark, surfaces.accent);
  set(ImGuiCol_ScrollbarBg, {0, 0, 0, 0});
  set(ImGuiCol_ScrollbarGrab, mixed(surfaces.panel, palette.ink, 0.16));
  set(ImGuiCol_ScrollbarGrabHovered, mixed(surfaces.panel, palette.ink, 0.26));
  set(ImGuiCol_ScrollbarGrabActive, mixed(surfaces.panel, palette.ink, 0.34));
  style.Colors[ImGuiCol_NavHighlight] = {0, 0, 0, 0};  // ours goes round all: show_focus
  set(ImGuiCol_TextSelectedBg, surfaces.accent.with_alpha(0.3));
  set(ImGuiCol_TableHeaderBg, surfaces.panel);
  set(ImGuiCol_TableBorderLight, surfaces.line);
  set(ImGuiCol_TableBorderStrong, surfaces.line);
  set(ImGuiCol_TableRowBg, {0, 0, 0, 0});
  set(ImGuiCol_TableRowBgAlt, {0, 0, 0, 0});
  set(ImGuiCol_ModalWindowDimBg, Colour{0, 0, 0}.with_alpha(0.35));
  ImGui::GetStyle() = style;
}

}  // namespace drempel::gui
