// A setting of the command line in the notation of files.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"

namespace drempel::cli {

// "handover.min_owed=€ 1.500" → "handover.min_owed=1500": what the program prints, and people write
// in their language, as a file has it. What stands as in a file already, and what can't be read,
// stays as it is; reading it as a setting says what is wrong.
std::string as_in_a_file(std::string_view setting, Language language);

}  // namespace drempel::cli
