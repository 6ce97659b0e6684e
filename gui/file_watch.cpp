// Comparing stamps, and texts where stamps differ.
#include "gui/file_watch.h"

namespace drempel::gui {

namespace {

constexpr double between_looks = 1;  // seconds

}  // namespace

FileWatch::News FileWatch::look(const Session& session, double time) {
  News news;
  const bool again = files_version_ != session.files_version();
  if (!again && looked_at_ >= 0 && time - looked_at_ < between_looks) return news;
  looked_at_ = time;
  files_version_ = session.files_version();
  for (std::size_t slot = 0; slot < session.size(); ++slot) {
    if (look_at_own(session.at(slot), again)) news.slots.push_back(slot);
    if (look_at_bases(session.at(slot))) news.bases = true;
  }
  return news;
}

// Whether it has come to be otherwise than it was read.
bool FileWatch::look_at_own(const Strategy& strategy, bool again) {
  const FileStamp stamp = stamp_of(strategy.path);
  Seen& seen = seen_[strategy.id];
  if (!again && seen.path == strategy.path && seen.stamp == stamp) return false;
  const DiskState before = seen.state;
  const bool moved = seen.stamp != stamp;
  seen = {strategy.path, stamp, look_at(strategy).state};
  return seen.state != DiskState::as_read && (seen.state != before || moved);
}

bool FileWatch::look_at_bases(const Strategy& strategy) {
  bool differs = false;
  for (const BaseFile& base : strategy.bases) {
    const FileStamp stamp = stamp_of(base.path);
    const auto [place, is_new] = bases_.try_emplace(base.path, stamp);
    if (is_new || place->second == stamp) continue;
    place->second = stamp;
    differs = true;
  }
  return differs;
}

DiskState FileWatch::state_of(const Strategy& strategy) const {
  const auto found = seen_.find(strategy.id);
  return found == seen_.end() || found->second.path != strategy.path ? DiskState::as_read
                                                                     : found->second.state;
}

}  // namespace drempel::gui
