#include "output/charts/chain_layout.h"

#include <algorithm>
#include <cmath>

namespace drempel {

namespace {

struct Spot {
  StepId step{};
  int row = 0;
  double column = 0;
};

constexpr Spot spots[] = {
    {StepId::A_1_1, 0, 1},     {StepId::A_2_1, 0, 2},    {StepId::A_2_2, 0, 3.1},
    {StepId::A_2_3, 0, 4.2},   {StepId::A_2_3b, 0, 5.2}, {StepId::A_2_3c, 0, 6.2},
    {StepId::A_2_3d, 0, 7.2},  {StepId::A_2_4, 0, 8.2},  {StepId::A_2_5b, 0, 9.2},
    {StepId::A_2_5, 0, 10.2},  {StepId::A_1_2, 1, 1},    {StepId::A_1_2b, 1, 2},
    {StepId::A_3_1, 1, 3.9},   {StepId::A_3_2, 1, 4.9},  {StepId::A_3_3, 1, 5.9},
    {StepId::A_3_4, 1, 6.9},   {StepId::A_4_1, 1, 8.1},  {StepId::C_1_1, 1, 9.3},
    {StepId::C_1_1b, 1, 10.3}, {StepId::B_1_1, 2, 1},    {StepId::B_1_1b, 2, 2},
    {StepId::B_2_1, 2, 3},     {StepId::B_2_2, 2, 4},    {StepId::B_2_2b, 2, 5},
    {StepId::B_2_3, 2, 6},     {StepId::B_2_4, 2, 7},    {StepId::B_2_5, 2, 8},
    {StepId::B_2_6, 2, 10.2},
};
static_assert(std::size(spots) == count_of<StepId>);
constexpr double departed_column = 9.1, last_column = 10.8;
// The share of the height that each row takes; the first has the widest flows.
constexpr double row_parts[] = {0.44, 0.28, 0.28};

bool is_for_all(StepId step) { return step == StepId::A_1_2 || step == StepId::A_1_2b; }
bool is_solved(CaseOutcome how) {
  return how == CaseOutcome::paid || how == CaseOutcome::settlement;
}

class Builder {
 public:
  Builder(const ChainData& data, const Rect& area, double scale)
      : data_(data), area_(area), scale_(scale) {}

  ChainLayout build() {
    layout_.pitch = area_.w / (last_column + 0.2);
    layout_.row_height = area_.h * row_parts[1];
    lay_rows();
    measure();
    // The widest place takes at most so much of its row.
    double most = 1e-9;
    for (std::size_t p = 0; p < in_.size(); ++p)
      most = std::max(
          most, std::max(in_[p], out_[p]) / row_parts[static_cast<std::size_t>(layout_.row[p])]);
    layout_.per_case = area_.h * 0.5 / most;
    for (std::size_t p = 0; p < in_.size(); ++p) place(p);
    attach();
    return std::move(layout_);
  }

 private:
  void measure() {
    layout_.row[place_start] = 0, column_[place_start] = 0.1;
    layout_.row[place_departed] = 2, column_[place_departed] = departed_column;
    for (const Spot& spot : spots)
      layout_.row[place_of(spot.step)] = spot.row, column_[place_of(spot.step)] = spot.column;
    in_[place_start] = data_.opened, in_[place_departed] = data_.departed;
    for (const ChainFlow& flow : data_.flows)
      out_[flow.from] += flow.cases, in_[flow.to] += flow.cases;
    for (const ChainEnd& end : data_.ends) out_[end.from] += end.cases;
  }

  void lay_rows() {
    double top = area_.y;
    for (std::size_t row = 0; row < std::size(row_parts); ++row) {
      layout_.row_top[row] = top;
      top += area_.h * row_parts[row];
    }
  }
  // A little above the middle: names stand below.
  double middle_of_row(int row) const {
    const std::size_t r = static_cast<std::size_t>(row);
    return layout_.row_top[r] + area_.h * row_parts[r] * 0.44;
  }

  void place(std::size_t p) {
    const double width = 10 * scale_;
    const double height = std::max(std::max(in_[p], out_[p]) * layout_.per_case, 3 * scale_);
    const double x = area_.x + layout_.pitch * (column_[p] + 0.3) - width / 2;
    layout_.nodes[p] = {x, middle_of_row(layout_.row[p]) - height / 2, width, height};
  }

  // What leaves a place, from the top: solved, on to the right in the same row, to rows below,
  // lost.
  double order_of_flow(const ChainFlow& flow) const {
    const int down = layout_.row[flow.to] - layout_.row[flow.from];
    return 10 + 100 * down + column_[flow.to];
  }
  double order_of_end(const ChainEnd& end) const { return is_solved(end.how) ? -1000 : 1000; }

  // Thin flows hide the others: what is shown is wide, or much of what leaves its step.
  bool is_shown(double cases, std::size_t from) const {
    return cases >= 0.02 && (cases >= data_.opened * 0.004 || cases >= out_[from] * 0.15);
  }

  struct Piece {
    double order = 0, cases = 0;
    double* height = nullptr;
  };

  // Pieces along a side of a box from its top, one after the other.
  void stack(std::vector<Piece>& pieces, const Rect& box) const {
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.order < b.order; });
    double sum = 0;
    for (const Piece& piece : pieces) sum += piece.cases;
    double y = box.middle().y - sum * layout_.per_case / 2;
    for (const Piece& piece : pieces) {
      *piece.height = y + piece.cases * layout_.per_case / 2;
      y += piece.cases * layout_.per_case;
    }
  }

  void attach() {
    layout_.flows.resize(data_.flows.size());
    layout_.ends.resize(data_.ends.size());
    for (std::size_t k = 0; k < data_.flows.size(); ++k)
      layout_.flows[k].shown = is_shown(data_.flows[k].cases, data_.flows[k].from);
    for (std::size_t k = 0; k < data_.ends.size(); ++k)
      layout_.ends[k].shown = is_shown(data_.ends[k].cases, data_.ends[k].from);
    for (std::size_t p = 0; p < in_.size(); ++p) {
      std::vector<Piece> leaving, coming;
      for (std::size_t k = 0; k < data_.flows.size(); ++k) {
        const ChainFlow& flow = data_.flows[k];
        if (flow.from == p)
          leaving.push_back({order_of_flow(flow), flow.cases, &layout_.flows[k].from});
        if (flow.to == p)
          coming.push_back({100.0 * (layout_.row[flow.from] - layout_.row[p]) - column_[flow.from],
                            flow.cases, &layout_.flows[k].to});
      }
      for (std::size_t k = 0; k < data_.ends.size(); ++k)
        if (data_.ends[k].from == p)
          leaving.push_back(
              {order_of_end(data_.ends[k]), data_.ends[k].cases, &layout_.ends[k].from});
      stack(leaving, layout_.nodes[p]);
      stack(coming, layout_.nodes[p]);
    }
    for (const Spot& spot : spots)
      if (is_for_all(spot.step)) layout_.nodes[place_of(spot.step)] = small(place_of(spot.step));
  }

  // A message to everybody is no flow of cases: a small sign.
  Rect small(std::size_t p) const {
    const Point middle = layout_.nodes[p].middle();
    return {middle.x - 4 * scale_, middle.y - 4 * scale_, 8 * scale_, 8 * scale_};
  }

  const ChainData& data_;
  const Rect area_;
  const double scale_;
  ChainLayout layout_;
  PerPlace<double> column_{}, in_{}, out_{};
};

}  // namespace

ChainLayout chain_layout(const ChainData& data, const Rect& area, double scale) {
  return Builder(data, area, scale).build();
}

}  // namespace drempel
