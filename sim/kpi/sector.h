// The benchmark's frame: the size class of a corporation, and published figures of the sector that
// stand beside its own. The benchmark's deck (seed 002) names six size classes and prints no
// figures per class; none are invented here.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/citation.h"
#include "base/text.h"

namespace drempel {

struct SizeClass {
  std::string_view code = {};
  Text name = {};
  double above = 0;  // homes: more than this
};
std::span<const SizeClass> size_classes();  // the largest first
const SizeClass& size_class_of(double homes);

struct SectorFigure {
  std::string_view key = {};  // of a row of kpi/kpi.h
  int year = 0;
  double value = 0;  // in the row's unit
  Citation source = {};
};
std::span<const SectorFigure> sector_figures();
// The figure of the year nearest to `year`, the earlier of two; null when none is published.
const SectorFigure* sector_figure(std::string_view key, int year);

// All that are published at most so many years from that one, by year; empty when none is.
std::vector<const SectorFigure*> sector_figures_near(std::string_view key, int year, int years);

// Whether a benchmark row belongs to the financial return; the others are the social return.
bool is_financial(std::string_view key);

}  // namespace drempel
