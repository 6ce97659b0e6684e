#include "engine/staff_queue.h"

#include <algorithm>

namespace drempel {

namespace {
constexpr auto goes_after = [](const WorkItem& a, const WorkItem& b) {
  if (a.priority != b.priority) return a.priority > b.priority;
  return a.home != b.home ? a.home > b.home : a.step > b.step;
};
}  // namespace

void StaffQueue::put(const WorkItem& item) {
  items_.push_back(item);
  std::push_heap(items_.begin(), items_.end(), goes_after);
}

void StaffQueue::reorder() { std::make_heap(items_.begin(), items_.end(), goes_after); }

void StaffQueue::start_day(double minutes, bool limited) {
  left_ = minutes + (limited_ && left_ < 0 ? left_ : 0);
  limited_ = limited;
}

bool StaffQueue::next(WorkItem& item) {
  if (items_.empty() || (limited_ && left_ <= 0)) return false;
  std::pop_heap(items_.begin(), items_.end(), goes_after);
  item = items_.back();
  items_.pop_back();
  return true;
}

}  // namespace drempel
