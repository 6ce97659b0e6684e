#include "gui/canvas_imgui.h"

#include <algorithm>
#include <cmath>

#include "gui/lines.h"
#include "gui/style.h"
#include "output/text_metrics.h"

namespace drempel::gui {

namespace {

ImVec2 vec(Point p) { return {static_cast<float>(p.x), static_cast<float>(p.y)}; }
float real(double x) { return static_cast<float>(x); }

// Splits a path into its dashes.
std::vector<std::vector<ImVec2>> dashes_of(std::span<const Point> points, const Stroke& stroke) {
  std::vector<std::vector<ImVec2>> pieces;
  const auto lengths = dash_lengths(stroke.dash);
  if (lengths.empty()) {
    pieces.emplace_back();
    for (const Point& p : points) pieces.back().push_back(vec(p));
    return pieces;
  }
  std::size_t k = 0;
  double left = lengths[0] * stroke.width;
  pieces.push_back({vec(points[0])});
  for (std::size_t i = 1; i < points.size(); ++i) {
    Point from = points[i - 1];
    double length = std::hypot(points[i].x - from.x, points[i].y - from.y);
    while (length > left && pieces.size() < 20'000) {
      from.x += (points[i].x - from.x) * left / length;
      from.y += (points[i].y - from.y) * left / length;
      length -= left;
      if (k % 2 == 0)
        pieces.back().push_back(vec(from));
      else
        pieces.push_back({vec(from)});
      k = (k + 1) % lengths.size();
      left = std::max(0.5, lengths[k] * stroke.width);
    }
    left -= length;
    if (k % 2 == 0) pieces.back().push_back(vec(points[i]));
  }
  return pieces;
}

}  // namespace

void ImGuiCanvas::line(Point from, Point to, const Stroke& stroke) {
  const Point points[] = {from, to};
  polyline(points, stroke);
}

void ImGuiCanvas::polyline(std::span<const Point> points, const Stroke& stroke) {
  if (points.size() < 2) return;
  for (const auto& piece : dashes_of(points, stroke))
    if (piece.size() > 1)
      list_.AddPolyline(piece.data(), static_cast<int>(piece.size()), to_im(stroke.colour), 0,
                        real(stroke.width));
}

void ImGuiCanvas::band(std::span<const BandPoint> points, Colour fill) {
  if (points.size() < 2) return;
  // Vertices are shared, so that no seams show; the edges are not smoothed.
  const auto n = static_cast<int>(points.size());
  const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
  list_.PrimReserve(6 * (n - 1), 2 * n);
  const auto first = static_cast<unsigned>(list_._VtxCurrentIdx);
  for (const BandPoint& p : points) {
    list_.PrimWriteVtx({real(p.x), real(p.low)}, uv, to_im(fill));
    list_.PrimWriteVtx({real(p.x), real(p.high)}, uv, to_im(fill));
  }
  for (int i = 0; i + 1 < n; ++i) {
    const unsigned at = first + 2 * static_cast<unsigned>(i);
    for (const unsigned index : {at, at + 1, at + 3, at, at + 3, at + 2})
      list_.PrimWriteIdx(static_cast<ImDrawIdx>(index));
  }
}

void ImGuiCanvas::polygon(std::span<const Point> points, Colour fill) {
  if (points.size() < 3) return;
  double turn = 0;  // ImGui smooths the edges of polygons that run clockwise
  std::vector<ImVec2> path;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point& a = points[i];
    const Point& b = points[(i + 1) % points.size()];
    turn += a.x * b.y - b.x * a.y;
    path.push_back(vec(a));
  }
  if (turn < 0) std::reverse(path.begin(), path.end());
  list_.AddConvexPolyFilled(path.data(), static_cast<int>(path.size()), to_im(fill));
}

void ImGuiCanvas::circle(Point centre, double radius, Colour fill) {
  list_.AddCircleFilled(vec(centre), real(radius), to_im(fill));
}

void ImGuiCanvas::ring(Point centre, double radius, const Stroke& stroke) {
  list_.AddCircle(vec(centre), real(radius), to_im(stroke.colour), 0, real(stroke.width));
}

void ImGuiCanvas::text(Point at, std::string_view text, const TextStyle& style) {
  if (text.empty()) return;
  ImFont* font = fonts_.at(real(style.size) / fonts_.scale(), style.weight);
  const float size = fonts_.imgui_size(real(style.size));
  const char* end = text.data() + text.size();
  const float width = font->CalcTextSizeA(size, FLT_MAX, 0, text.data(), end).x;
  const float ascent = font->Ascent * size / font->FontSize;
  const float shift = style.anchor == Anchor::start    ? 0
                      : style.anchor == Anchor::middle ? -width / 2
                                                       : -width;
  ImVec2 where{real(at.x) + shift, real(at.y) - ascent};
  if (style.angle == 0) where = {std::round(where.x), std::round(where.y)};
  const int before = list_.VtxBuffer.Size;
  if (style.angle != 0) list_.PushClipRectFullScreen();
  list_.AddText(font, size, where, to_im(style.colour), text.data(), end);
  if (style.angle == 0) return;
  list_.PopClipRect();
  const double turn = style.angle * 3.14159265358979 / 180;
  const float c = real(std::cos(turn)), s = real(std::sin(turn));
  for (int i = before; i < list_.VtxBuffer.Size; ++i) {
    ImVec2& p = list_.VtxBuffer[i].pos;
    const float x = p.x - real(at.x), y = p.y - real(at.y);
    p = {real(at.x) + x * c - y * s, real(at.y) + x * s + y * c};
  }
}

void ImGuiCanvas::push_clip(const Rect& a) {
  list_.PushClipRect({real(a.x), real(a.y)}, {real(a.right()), real(a.bottom())}, true);
}
void ImGuiCanvas::pop_clip() { list_.PopClipRect(); }

void ImGuiCanvas::hover(const Rect& area, std::span<const std::string> lines) {
  regions_.push_back({area, {lines.begin(), lines.end()}});
}

std::vector<std::string> ImGuiCanvas::lines_at(ImVec2 p) const {
  for (auto region = regions_.rbegin(); region != regions_.rend(); ++region) {
    const Rect& a = region->area;
    if (p.x >= a.x && p.y >= a.y && p.x < a.right() && p.y < a.bottom()) return region->lines;
  }
  return {};
}

void ImGuiCanvas::show_tooltip() const {
  const auto lines = lines_at(ImGui::GetIO().MousePos);
  if (lines.empty()) return;
  ImGui::BeginTooltip();
  const float width = ImGui::GetFontSize() * 24;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0) ImGui::PushFont(fonts_.at(13, Weight::bold));
    put_lines(lines[i], width);
    if (i == 0) ImGui::PopFont();
  }
  ImGui::EndTooltip();
}

}  // namespace drempel::gui
