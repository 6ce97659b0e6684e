// The same work on many indexes, over threads.
#pragma once

#include <functional>

namespace drempel {

// Calls work(0) … work(count − 1), each once, on at most `threads` (>= 1) threads, the caller's
// among them. Each call may write only what belongs to its own index, so that the outcome is the
// same on any number of threads. The first exception of a call is thrown again here, after all
// threads have ended.
void for_each_index(int count, int threads, const std::function<void(int)>& work);

// Processors of this machine; at least 1.
int processors();

}  // namespace drempel
