#include "output/canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace drempel {

namespace {

constexpr double dashes[] = {5, 3}, dots[] = {1.2, 2.2}, dash_dots[] = {6, 2.5, 1.2, 2.5},
                 long_dashes[] = {10, 4};

// The corners of a marker that is no circle.
std::vector<Point> corners(Marker marker, Point c, double r) {
  const double half = r * 0.86;
  switch (marker) {
    case Marker::square:
      return {{c.x - half, c.y - half},
              {c.x + half, c.y - half},
              {c.x + half, c.y + half},
              {c.x - half, c.y + half}};
    case Marker::triangle:
      return {{c.x, c.y - r}, {c.x + r, c.y + half}, {c.x - r, c.y + half}};
    case Marker::triangle_down:
      return {{c.x, c.y + r}, {c.x + r, c.y - half}, {c.x - r, c.y - half}};
    default:
      return {{c.x, c.y - r * 1.15},
              {c.x + r * 1.15, c.y},
              {c.x, c.y + r * 1.15},
              {c.x - r * 1.15, c.y}};
  }
}

std::uint8_t channel(double a, double b, double part) {
  return static_cast<std::uint8_t>(std::clamp(a + (b - a) * part, 0.0, 255.0) + 0.5);
}

double luminance(Colour colour) {
  const auto linear = [](double part) {
    part /= 255;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

Rect Rect::inset(double sides, double ends) const {
  return {x + sides, y + ends, std::max(0.0, w - 2 * sides), std::max(0.0, h - 2 * ends)};
}

bool Rect::overlaps(const Rect& o) const {
  return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
}

bool Rect::contains(const Rect& o) const {
  return o.x >= x && o.y >= y && o.right() <= right() && o.bottom() <= bottom();
}

Colour mixed(Colour a, Colour b, double part) {
  part = std::clamp(part, 0.0, 1.0);
  return {channel(a.r, b.r, part), channel(a.g, b.g, part), channel(a.b, b.b, part),
          channel(a.a, b.a, part)};
}

double contrast(Colour a, Colour b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

std::span<const double> dash_lengths(Dash dash) {
  switch (dash) {
    case Dash::dashed:
      return dashes;
    case Dash::dotted:
      return dots;
    case Dash::dash_dot:
      return dash_dots;
    case Dash::long_dash:
      return long_dashes;
    default:
      return {};
  }
}

void Canvas::rect(const Rect& r, Colour fill) {
  const std::array<Point, 4> points{
      Point{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}};
  polygon(points, fill);
}

void Canvas::outline(const Rect& r, const Stroke& stroke) {
  const std::array<Point, 5> points{
      Point{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}, {r.x, r.y}};
  polyline(points, stroke);
}

void draw_marker(Canvas& canvas, Marker marker, Point centre, double radius, Colour fill) {
  if (marker == Marker::circle) return canvas.circle(centre, radius, fill);
  canvas.polygon(corners(marker, centre, radius), fill);
}

void draw_marker_outline(Canvas& canvas, Marker marker, Point centre, double radius,
                         const Stroke& stroke, Colour inside) {
  draw_marker(canvas, marker, centre, radius, inside);
  if (marker == Marker::circle) return canvas.ring(centre, radius, stroke);
  std::vector<Point> points = corners(marker, centre, radius);
  points.push_back(points.front());
  canvas.polyline(points, stroke);
}

}  // namespace drempel
