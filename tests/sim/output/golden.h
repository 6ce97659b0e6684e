// Stored results: a test compares with the file; with DREMPEL_UPDATE_GOLDEN set it writes the file.
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace drempel {

inline std::string golden(const std::string& name, const std::string& now) {
  const std::string path = std::string(DREMPEL_SOURCE_DIR) + "/tests/golden/" + name;
  if (std::getenv("DREMPEL_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << now;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace drempel
