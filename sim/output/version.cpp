#include "output/version.h"

namespace drempel {

std::string_view program_version() { return DREMPEL_VERSION; }

}  // namespace drempel
