// What a chart draws on. A chart knows nothing of files or windows: svg.h draws into a file, the
// application into its window, a test into a list.
//
// Lengths are pixels at 100 %, x to the right, y downwards. All numbers must be finite. Later
// things lie over earlier ones.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace drempel {

struct Point {
  double x = 0, y = 0;
};

struct Rect {
  double x = 0, y = 0, w = 0, h = 0;

  constexpr double right() const { return x + w; }
  constexpr double bottom() const { return y + h; }
  constexpr Point middle() const { return {x + w / 2, y + h / 2}; }
  // Smaller by so much on each side; never smaller than nothing.
  Rect inset(double sides, double ends) const;
  Rect inset(double all) const { return inset(all, all); }
  bool overlaps(const Rect& o) const;
  bool contains(const Rect& o) const;
};

struct Colour {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;  // a: 0 = not to be seen … 255 = opaque

  constexpr bool operator==(const Colour&) const = default;
  // The same colour, as opaque as `share` (0 … 1).
  constexpr Colour with_alpha(double share) const {
    return {r, g, b, static_cast<std::uint8_t>(share * 255 + 0.5)};
  }
};
// "Part" (0 … 1) of the way from `a` to `b`.
Colour mixed(Colour a, Colour b, double part);
// Light text on dark or the other way round: the ratio of WCAG 2, 1 … 21, without transparency.
double contrast(Colour a, Colour b);

// Lengths of dashes and gaps are multiples of the line's width: see dash_lengths().
enum class Dash : std::uint8_t { solid, dashed, dotted, dash_dot, long_dash, count };
// Dash, gap, dash, gap … in widths; empty for a solid line.
std::span<const double> dash_lengths(Dash dash);

struct Stroke {
  Colour colour;
  double width = 1;
  Dash dash = Dash::solid;
};

enum class Weight : std::uint8_t { regular, bold };
enum class Anchor : std::uint8_t { start, middle, end };

struct TextStyle {
  double size = 13;  // of the em, pixels
  Weight weight = Weight::regular;
  Colour colour;
  Anchor anchor = Anchor::start;
  double angle = 0;  // degrees clockwise around the given point; −90 reads upwards
};

// A piece of a band: its two edges at one x.
struct BandPoint {
  double x = 0, low = 0, high = 0;
};

class Canvas {
 public:
  Canvas() = default;
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;
  virtual ~Canvas() = default;

  virtual void line(Point from, Point to, const Stroke& stroke) = 0;
  // At least two points; not closed.
  virtual void polyline(std::span<const Point> points, const Stroke& stroke) = 0;
  // What lies between two edges; at least two pieces, x never falling. No seams show when the fill
  // is see-through.
  virtual void band(std::span<const BandPoint> points, Colour fill) = 0;
  // At least three points, convex, either way round.
  virtual void polygon(std::span<const Point> points, Colour fill) = 0;
  virtual void circle(Point centre, double radius, Colour fill) = 0;
  virtual void ring(Point centre, double radius, const Stroke& stroke) = 0;
  // One line of UTF-8, not empty. `at` lies on the baseline, at the anchor. Drawn exactly
  // text_width() wide.
  virtual void text(Point at, std::string_view text, const TextStyle& style) = 0;
  // What follows shows only inside `area`, and inside the clips around it, until pop_clip().
  virtual void push_clip(const Rect& area) = 0;
  virtual void pop_clip() = 0;
  // Who points at `area` reads these lines (at least one); the last one named lies on top.
  virtual void hover(const Rect& area, std::span<const std::string> lines) = 0;

  // Drawn with the above.
  void rect(const Rect& area, Colour fill);
  void outline(const Rect& area, const Stroke& stroke);
};

// Draws nothing: for who asks only where things would stand.
class NoCanvas final : public Canvas {
 public:
  void line(Point, Point, const Stroke&) override {}
  void polyline(std::span<const Point>, const Stroke&) override {}
  void band(std::span<const BandPoint>, Colour) override {}
  void polygon(std::span<const Point>, Colour) override {}
  void circle(Point, double, Colour) override {}
  void ring(Point, double, const Stroke&) override {}
  void text(Point, std::string_view, const TextStyle&) override {}
  void push_clip(const Rect&) override {}
  void pop_clip() override {}
  void hover(const Rect&, std::span<const std::string>) override {}
};

// Signs that tell series apart without colour.
enum class Marker : std::uint8_t { circle, square, triangle, diamond, triangle_down, count };
// A marker `radius` pixels from middle to tip: filled, or its outline over `inside`.
void draw_marker(Canvas& canvas, Marker marker, Point centre, double radius, Colour fill);
void draw_marker_outline(Canvas& canvas, Marker marker, Point centre, double radius,
                         const Stroke& stroke, Colour inside);

}  // namespace drempel
