// The canvas of charts in a window: draws into an ImGui draw list. Coordinates are real pixels of
// the screen; hover regions become tooltips when the window is under the pointer.
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

#include "gui/fonts.h"
#include "output/canvas.h"

namespace drempel::gui {

class ImGuiCanvas final : public Canvas {
 public:
  // Both must outlive the canvas.
  ImGuiCanvas(ImDrawList& list, const Fonts& fonts) : list_(list), fonts_(fonts) {}

  void line(Point from, Point to, const Stroke& stroke) override;
  void polyline(std::span<const Point> points, const Stroke& stroke) override;
  void band(std::span<const BandPoint> points, Colour fill) override;
  void polygon(std::span<const Point> points, Colour fill) override;
  void circle(Point centre, double radius, Colour fill) override;
  void ring(Point centre, double radius, const Stroke& stroke) override;
  void text(Point at, std::string_view text, const TextStyle& style) override;
  void push_clip(const Rect& area) override;
  void pop_clip() override;
  void hover(const Rect& area, std::span<const std::string> lines) override;

  // The lines under a point, the last named first; empty when there are none.
  std::vector<std::string> lines_at(ImVec2 point) const;
  // Shows a tooltip for what is under the pointer; call when the chart's own item is hovered.
  void show_tooltip() const;

 private:
  struct Region {
    Rect area;
    std::vector<std::string> lines;
  };
  ImDrawList& list_;
  const Fonts& fonts_;
  std::vector<Region> regions_;
};

}  // namespace drempel::gui
