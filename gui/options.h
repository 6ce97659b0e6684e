// The command line of drempel-gui.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gui/app.h"

namespace drempel::gui {

struct StartOptions {
  AppOptions app;
  bool help = false, version = false, list_views = false;
  std::optional<std::filesystem::path> screenshot;  // render once complete, write, and end
  bool own_size = false;                            // --size was given
  int width = 1280, height = 800;                   // 200 … 7680 real pixels
  std::string help_text;
  std::string fault;  // why the words can't be read; empty when all is well
};

// Reads the words after the program's name.
StartOptions read_options(const std::vector<std::string>& words);

}  // namespace drempel::gui
