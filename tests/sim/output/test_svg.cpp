#include <doctest/doctest.h>

#include "output/svg.h"

using namespace drempel;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("an SVG says its size, its title and what was drawn, tooltips last") {
  SvgCanvas canvas(200, 100, {255, 255, 255});
  const std::vector<std::string> words{"12 a year", "<10 % & less>"};
  canvas.hover({0, 0, 10, 10}, words);
  canvas.line({1.005, 2}, {3, 4}, {{1, 2, 3}, 2, Dash::dashed});
  canvas.text({5, 6}, "a < b", {13, Weight::bold, {0, 0, 0, 128}, Anchor::end, -90});
  const std::string svg = canvas.finish("Title & more");
  CHECK(has(svg, "width=\"200\" height=\"100\" viewBox=\"0 0 200 100\""));
  CHECK(has(svg, "<title>Title &amp; more</title>"));
  CHECK(has(svg, "stroke=\"#010203\" stroke-width=\"2\" stroke-dasharray=\"10 6\""));
  CHECK(has(svg, "text-anchor=\"end\" transform=\"rotate(-90 5 6)\""));
  CHECK(has(svg, "fill-opacity=\"0.5\""));
  CHECK(has(svg, ">a &lt; b</text>"));
  CHECK(has(svg, "12 a year\n&lt;10 % &amp; less&gt;"));
  CHECK(svg.find("<line") < svg.find("12 a year"));
}

TEST_CASE("numbers have two decimals at most, without minus nought") {
  SvgCanvas canvas(10, 10, {0, 0, 0, 0});
  canvas.circle({1.23456, -0.0001}, 2, {});
  CHECK(has(canvas.finish(""), "cx=\"1.23\" cy=\"0\" r=\"2\""));
  CHECK_FALSE(has(canvas.finish(""), "<polygon"));  // no background
}

TEST_CASE("clips open and close a group with a shape of their own") {
  SvgCanvas canvas(10, 10, {0, 0, 0, 0});
  canvas.push_clip({0, 0, 5, 5});
  canvas.push_clip({1, 1, 2, 2});
  canvas.pop_clip();
  canvas.pop_clip();
  const std::string svg = canvas.finish("");
  CHECK(has(svg, "clip-path=\"url(#clip1)\""));
  CHECK(has(svg, "clip-path=\"url(#clip2)\""));
}

TEST_CASE("control characters are left out of XML") {
  CHECK(xml_text("a\x01\x1B[1mb\"") == "a[1mb&quot;");
}

TEST_SUITE_END();
