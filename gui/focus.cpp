// Moving, showing and leaving the keyboard's focus.
#include "gui/focus.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace drempel::gui {

void press_by_enter() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.ActiveId != 0 || g.NavActivateInputId == 0 || g.NavActivateId != 0) return;
  g.NavActivateId = g.NavActivateDownId = g.NavActivatePressedId = g.NavActivateInputId;
}

void focus_next(bool back) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  if (!g.NavWindow) return;
  // As SetKeyboardFocusHere asks for an item, but counted from where the keyboard stands.
  ImGui::NavMoveRequestSubmit(
      ImGuiDir_None, back ? ImGuiDir_Up : ImGuiDir_Down,
      ImGuiNavMoveFlags_Tabbing | ImGuiNavMoveFlags_FocusApi,
      ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
  g.NavTabbingDir = back ? -1 : 1;
  g.NavTabbingCounter = g.NavId == 0 ? 1 : 0;
}

void show_focus(std::uint32_t colour, float thickness) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  ImGuiWindow* window = g.NavWindow;
  if (g.NavId == 0 || !window) return;
  if (ImGui::IsMouseReleased(ImGuiMouseButton_Left)) g.NavDisableHighlight = false;
  if (g.NavDisableHighlight || !g.NavIdIsAlive) return;
  ImRect item = ImGui::WindowRectRelToAbs(window, window->NavRectRel[g.NavLayer]);
  item.Expand(thickness);
  const ImRect room = window->OuterRectClipped;
  ImDrawList& list = *ImGui::GetForegroundDrawList();
  list.PushClipRect(room.Min, room.Max);
  list.AddRect(item.Min, item.Max, colour, g.Style.FrameRounding, 0, thickness);
  list.PopClipRect();
}

bool leave_field() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool field = g.ActiveId != 0 && g.ActiveId == g.InputTextState.ID &&
                     (g.InputTextState.Flags & ImGuiInputTextFlags_Multiline) == 0;
  if (field) ImGui::ClearActiveID();
  return field;
}

float scroll_of_last_text() {
  for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
    if (window->ChildId == ImGui::GetItemID()) return window->Scroll.y;
  return 0;
}

int popups_open() { return ImGui::GetCurrentContext()->OpenPopupStack.Size; }

void close_popup() {
  if (const int open = popups_open(); open > 0) ImGui::ClosePopupToLevel(open - 1, true);
}

}  // namespace drempel::gui
