// A canvas that keeps what is drawn, to check it: nothing outside its bounds, no two texts over
// each other, only finite numbers.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "output/canvas.h"
#include "output/text_metrics.h"

namespace drempel {

struct WrittenText {
  Rect box;
  std::string text;
  TextStyle style;
};

struct HoverRegion {
  Rect area;
  std::vector<std::string> lines;
};

class RecordingCanvas : public Canvas {
 public:
  explicit RecordingCanvas(const Rect& bounds) : bounds_(bounds) {}

  std::vector<WrittenText> texts;
  std::vector<HoverRegion> hovers;
  int shapes = 0;

  void line(Point from, Point to, const Stroke& stroke) override {
    points({from, to}, "line"), check(stroke);
  }
  void polyline(std::span<const Point> list, const Stroke& stroke) override {
    if (list.size() < 2) fault("a polyline of fewer than two points");
    points({list.begin(), list.end()}, "polyline"), check(stroke);
  }
  void band(std::span<const BandPoint> list, Colour) override {
    if (list.size() < 2) fault("a band of fewer than two pieces");
    std::vector<Point> all;
    for (const BandPoint& p : list) all.push_back({p.x, p.low}), all.push_back({p.x, p.high});
    for (std::size_t i = 1; i < list.size(); ++i)
      if (list[i].x < list[i - 1].x - 1e-9) fault("a band that goes back");
    points(all, "band");
  }
  void polygon(std::span<const Point> list, Colour) override {
    if (list.size() < 3) fault("a polygon of fewer than three points");
    points({list.begin(), list.end()}, "polygon");
  }
  void circle(Point centre, double radius, Colour) override { round(centre, radius); }
  void ring(Point centre, double radius, const Stroke&) override { round(centre, radius); }
  void text(Point at, std::string_view words, const TextStyle& style) override {
    if (words.empty()) fault("an empty text");
    const Rect box = text_box(at, words, style);
    points({{box.x, box.y}, {box.right(), box.bottom()}}, std::string(words));
    for (const WrittenText& other : texts)
      if (other.box.overlaps(box)) fault(fmt::format("\"{}\" lies over \"{}\"", words, other.text));
    texts.push_back({box, std::string(words), style});
  }
  void push_clip(const Rect& area) override { clips_.push_back(area); }
  void pop_clip() override {
    if (clips_.empty()) return fault("a clip that was never pushed");
    clips_.pop_back();
  }
  void hover(const Rect& area, std::span<const std::string> lines) override {
    if (lines.empty()) fault("a tooltip without text");
    for (const std::string& line : lines)
      if (line.empty()) fault("a tooltip with an empty line: " + lines.front());
    points({{area.x, area.y}, {area.right(), area.bottom()}}, "hover");
    hovers.push_back({area, {lines.begin(), lines.end()}});
  }

  // What is wrong, up to five faults; empty when nothing is.
  std::string faults() const {
    return clips_.empty() ? faults_ : faults_ + "a clip that was never popped\n";
  }
  std::string all_text() const {
    std::string all;
    for (const WrittenText& one : texts) all += one.text + "\n";
    return all;
  }

 private:
  void fault(const std::string& what) {
    if (std::count(faults_.begin(), faults_.end(), '\n') < 5) faults_ += what + "\n";
  }
  void check(const Stroke& stroke) {
    if (!std::isfinite(stroke.width) || stroke.width <= 0) fault("a line without width");
  }
  void round(Point c, double r) {
    if (!(r > 0)) fault("a circle of nothing");
    points({{c.x - r, c.y - r}, {c.x + r, c.y + r}}, "circle");
  }
  void points(const std::vector<Point>& list, const std::string& what) {
    ++shapes;
    constexpr double slack = 1.01;
    for (const Point& p : list) {
      if (!std::isfinite(p.x) || !std::isfinite(p.y)) return fault("no number: " + what);
      const bool inside = p.x >= bounds_.x - slack && p.y >= bounds_.y - slack &&
                          p.x <= bounds_.right() + slack && p.y <= bounds_.bottom() + slack;
      if (!inside && clips_.empty())
        return fault(fmt::format("outside ({:.1f}, {:.1f}): {}", p.x, p.y, what));
    }
  }

  Rect bounds_;
  std::vector<Rect> clips_;
  std::string faults_;
};

}  // namespace drempel
