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

std::vector<DayBuckets::Near> DayBuckets::near() const {
  std::vector<Near> all;
  for (Day day = horizon_ - ring_days; day < horizon_; ++day)
    for (int p = 0; p < static_cast<int>(Phase::count); ++p) {
      Near one{day, static_cast<Phase>(p), {}};
      const auto slot = static_cast<std::size_t>(day.n & (ring_days - 1));
      for (std::uint32_t at =
               heads_[slot * static_cast<std::size_t>(Phase::count) + static_cast<std::size_t>(p)];
           at != none; at = nodes_[at].next)
        one.events.push_back(nodes_[at].event);
      if (one.events.empty()) continue;
      std::reverse(one.events.begin(), one.events.end());  // the list runs backwards
      all.push_back(std::move(one));
    }
  return all;
}

void DayBuckets::put_near(const Near& near) {
  for (const Event& event : near.events) put_near(near.day, near.phase, event);
  waiting_ += near.events.size();
}

bool DayBuckets::homes_are_in(std::uint32_t first, std::uint32_t homes) const {
  const auto in = [&](const Event& event) { return event.home - first < homes; };
  const auto near_in = [&](const Near& one) {
    return std::all_of(one.events.begin(), one.events.end(), in);
  };
  const std::vector<Near> all = near();
  return std::all_of(all.begin(), all.end(), near_in) &&
         std::all_of(far_.begin(), far_.end(), [&](const Far& far) { return in(far.event); });
}

std::size_t DayBuckets::bytes() const {
  return heads_.capacity() * sizeof(std::uint32_t) + nodes_.capacity() * sizeof(Node) +
         far_.capacity() * sizeof(Far);
}

}  // namespace drempel
