#include "engine/staff_queue.h"

#include <algorithm>
#include <tuple>

namespace drempel {

namespace {
bool goes_after(const WorkItem& a, const WorkItem& b) {
  return std::tuple(a.priority, a.home, a.step) > std::tuple(b.priority, b.home, b.step);
}
}  // namespace

void StaffQueue::put(const WorkItem& item) {
  items_.push_back(item);
  std::push_heap(items_.begin(), items_.end(), goes_after);
}

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
