// A canvas that becomes an SVG file: no script, no outside parts; hover regions are titles, which
// browsers show as tooltips.
#pragma once

#include <string>

#include "output/canvas.h"

namespace drempel {

class SvgCanvas : public Canvas {
 public:
  // A picture of so many pixels (at least 1 × 1); `background` see-through = none.
  SvgCanvas(double width, double height, Colour background);

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

  // The whole file; `title` is what the picture shows, for who can't see it. All clips must have
  // been popped. `about` is what it was made from, for machines (<metadata>); empty = left out.
  std::string finish(std::string_view title, std::string_view about = {}) const;

 private:
  double width_, height_;
  int clips_ = 0;       // named so far
  std::string body_;    // in order of drawing
  std::string hovers_;  // lie over all else, so that they can be pointed at
};

// A text as XML: what must be escaped is, and what may not stand in XML is left out.
std::string xml_text(std::string_view text);

}  // namespace drempel
