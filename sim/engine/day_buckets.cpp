#include "engine/day_buckets.h"

#include <algorithm>

namespace drempel {

std::uint32_t& DayBuckets::head(Day day, Phase phase) {
  const auto slot = static_cast<std::size_t>(day.n & (ring_days - 1));
  return heads_[slot * static_cast<std::size_t>(Phase::count) + static_cast<std::size_t>(phase)];
}

void DayBuckets::put(Day day, Phase phase, Event event) {
  ++waiting_;
  if (day < horizon_)
    put_near(day, phase, event);
  else
    far_.push_back({day, phase, event});
}

void DayBuckets::put_near(Day day, Phase phase, Event event) {
  std::uint32_t at = free_;
  if (at == none) {
    at = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
  } else {
    free_ = nodes_[at].next;
  }
  std::uint32_t& first = head(day, phase);
  nodes_[at] = {event, first};
  first = at;
}

void DayBuckets::bring_near(Day today) {
  horizon_ = today + ring_days / 2 + 1;
  std::size_t kept = 0;
  for (const Far& far : far_) {
    if (far.day < horizon_)
      put_near(far.day, far.phase, far.event);
    else
      far_[kept++] = far;
  }
  far_.resize(kept);
}

void DayBuckets::take(Day day, Phase phase, std::vector<Event>& out) {
  out.clear();
  if (horizon_ - day < ring_days / 4) bring_near(day);
  std::uint32_t at = head(day, phase);
  if (at == none) return;
  head(day, phase) = none;
  sorting_.clear();
  while (at != none) {  // the list runs backwards, so count orders down
    Node& node = nodes_[at];
    const auto order = static_cast<std::uint32_t>(~sorting_.size());
    sorting_.push_back({(static_cast<std::uint64_t>(node.event.home) << 32) | order, node.event});
    const std::uint32_t next = node.next;
    node.next = free_;
    free_ = at;
    at = next;
  }
  waiting_ -= sorting_.size();
  if (sorting_.size() > 1)
    std::sort(sorting_.begin(), sorting_.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [key, event] : sorting_) out.push_back(event);
}

std::size_t DayBuckets::bytes() const {
  return heads_.capacity() * sizeof(std::uint32_t) + nodes_.capacity() * sizeof(Node) +
         far_.capacity() * sizeof(Far);
}

}  // namespace drempel
