#include "output/svg.h"

#include <fmt/format.h>

#include <cmath>

#include "files/output_file.h"
#include "output/text_metrics.h"

namespace drempel {

namespace {

// Two decimals at most: finer than any screen, and the same on every machine.
std::string number(double value) {
  const double whole = std::round(value * 100);
  if (whole == 0) return "0";
  std::string text = fmt::format("{:.2f}", whole / 100);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string pair(Point p) { return number(p.x) + "," + number(p.y); }

std::string colour(std::string_view attribute, Colour c) {
  std::string text = fmt::format(" {}=\"#{:02x}{:02x}{:02x}\"", attribute, c.r, c.g, c.b);
  if (c.a < 255) text += fmt::format(" {}-opacity=\"{}\"", attribute, number(c.a / 255.0));
  return text;
}

std::string stroke_of(const Stroke& stroke) {
  std::string text = fmt::format(" fill=\"none\"{} stroke-width=\"{}\"",
                                 colour("stroke", stroke.colour), number(stroke.width));
  std::string lengths;
  for (const double length : dash_lengths(stroke.dash))
    lengths += (lengths.empty() ? "" : " ") + number(length * stroke.width);
  if (!lengths.empty()) text += fmt::format(" stroke-dasharray=\"{}\"", lengths);
  return text;
}

std::string box(const Rect& r) {
  return fmt::format("x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(r.x), number(r.y),
                     number(r.w), number(r.h));
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&')
      result += "&amp;";
    else if (c == '<')
      result += "&lt;";
    else if (c == '>')
      result += "&gt;";
    else if (c == '"')
      result += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n')
      result += c;
  }
  return result;
}

SvgCanvas::SvgCanvas(double width, double height, Colour background)
    : width_(width), height_(height) {
  if (background.a > 0) rect({0, 0, width, height}, background);
}

void SvgCanvas::line(Point from, Point to, const Stroke& stroke) {
  body_ += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>\n", number(from.x),
                       number(from.y), number(to.x), number(to.y), stroke_of(stroke));
}

void SvgCanvas::polyline(std::span<const Point> points, const Stroke& stroke) {
  std::string list;
  for (const Point& p : points) list += (list.empty() ? "" : " ") + pair(p);
  body_ += fmt::format("<polyline points=\"{}\"{} stroke-linejoin=\"round\"/>\n", list,
                       stroke_of(stroke));
}

void SvgCanvas::band(std::span<const BandPoint> points, Colour fill) {
  std::string there, back;
  for (const BandPoint& p : points) {
    there += (there.empty() ? "" : " ") + pair({p.x, p.high});
    back = " " + pair({p.x, p.low}) + back;
  }
  body_ += fmt::format("<polygon points=\"{}{}\"{}/>\n", there, back, colour("fill", fill));
}

void SvgCanvas::polygon(std::span<const Point> points, Colour fill) {
  std::string list;
  for (const Point& p : points) list += (list.empty() ? "" : " ") + pair(p);
  body_ += fmt::format("<polygon points=\"{}\"{}/>\n", list, colour("fill", fill));
}

void SvgCanvas::circle(Point centre, double radius, Colour fill) {
  body_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(centre.x),
                       number(centre.y), number(radius), colour("fill", fill));
}

void SvgCanvas::ring(Point centre, double radius, const Stroke& stroke) {
  body_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(centre.x),
                       number(centre.y), number(radius), stroke_of(stroke));
}

void SvgCanvas::text(Point at, std::string_view text, const TextStyle& style) {
  std::string extra;
  if (style.weight == Weight::bold) extra += " font-weight=\"700\"";
  if (style.anchor == Anchor::middle) extra += " text-anchor=\"middle\"";
  if (style.anchor == Anchor::end) extra += " text-anchor=\"end\"";
  if (style.angle != 0)
    extra += fmt::format(" transform=\"rotate({} {} {})\"", number(style.angle), number(at.x),
                         number(at.y));
  body_ += fmt::format(
      "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{} textLength=\"{}\" "
      "lengthAdjust=\"spacingAndGlyphs\">{}</text>\n",
      number(at.x), number(at.y), number(style.size), extra, colour("fill", style.colour),
      number(text_width(text, style.size, style.weight)), xml_text(text));
}

void SvgCanvas::push_clip(const Rect& area) {
  ++clips_;
  body_ += fmt::format(
      "<clipPath id=\"clip{0}\"><rect {1}/></clipPath>\n<g clip-path=\"url(#clip{0})\">\n", clips_,
      box(area));
}

void SvgCanvas::pop_clip() { body_ += "</g>\n"; }

void SvgCanvas::hover(const Rect& area, std::span<const std::string> lines) {
  std::string words;
  for (const std::string& line : lines) words += (words.empty() ? "" : "\n") + xml_text(line);
  hovers_ +=
      fmt::format("<rect {} fill-opacity=\"0\"><title>{}</title></rect>\n", box(area), words);
}

std::string SvgCanvas::finish(std::string_view title, std::string_view about) const {
  const std::string metadata =
      about.empty() ? std::string() : "<metadata>" + xml_text(about) + "</metadata>\n";
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
      "viewBox=\"0 0 {0} {1}\" {2}\n<title>{3}</title>\n{4}{5}{6}</svg>\n",
      number(width_), number(height_), chart_mark, xml_text(title), metadata, body_, hovers_);
}

}  // namespace drempel
