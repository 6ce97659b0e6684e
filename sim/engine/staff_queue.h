// A team's work that waits for people: two pools of minutes a working day (desk and calls; visits)
// and a queue for each, in order of priority.
#pragma once

#include <cstdint>
#include <vector>

#include "base/calendar.h"
#include "model/ids.h"

namespace drempel {

struct WorkItem {
  std::int64_t priority = 0;  // lower goes first
  std::uint32_t home = 0;
  std::uint16_t case_number = 0;
  StepId step{};
  ChannelId channel{};
  Day since{};
};

class StaffQueue {
 public:
  void put(const WorkItem& item);
  // A working day's minutes; what was overdrawn yesterday is taken off, what is left is lost.
  // `limited` false: there are always enough, and nothing is overdrawn.
  void start_day(double minutes, bool limited);
  // Work that needs no queue but takes time of the same people (letters, arrangements, handovers).
  void spend(double minutes) { left_ -= minutes; }
  double left() const { return left_; }  // today; below nil: overdrawn
  // The next item while there are minutes left; the last one may overdraw them.
  bool next(WorkItem& item);
  // The one that next() would give, minutes apart; null when none waits.
  const WorkItem* front() const { return items_.empty() ? nullptr : &items_.front(); }
  std::size_t waiting() const { return items_.size(); }
  // Drops what nobody waits for any more: `stands` says of an item whether it still does.
  template <class Stands>
  void tidy(Stands stands) {
    if (std::erase_if(items_, [&](const WorkItem& item) { return !stands(item); }) > 0) reorder();
  }
  const std::vector<WorkItem>& items() const { return items_; }
  // All of it, for saving and loading.
  template <class Archive>
  void fields(Archive& archive) {
    auto& [items, left, limited] = *this;
    archive(items, left, limited);
  }

 private:
  void reorder();

  std::vector<WorkItem> items_;  // a heap, ordered by (priority, home, step)
  double left_ = 0;
  bool limited_ = true;
};

}  // namespace drempel
