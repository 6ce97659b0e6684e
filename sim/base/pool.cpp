#include "base/pool.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace drempel {

void for_each_index(int count, int threads, const std::function<void(int)>& work) {
  std::atomic<int> next{0};
  std::mutex lock;
  std::exception_ptr failure;
  const auto take = [&] {
    try {
      for (int i = next++; i < count; i = next++) work(i);
    } catch (...) {
      const std::lock_guard hold(lock);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> workers;
    for (int t = 1; t < std::min(threads, count); ++t) workers.emplace_back(take);
    take();
  }
  if (failure) std::rethrow_exception(failure);
}

int processors() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

}  // namespace drempel
