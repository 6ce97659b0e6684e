#include <exception>
#include <iostream>

#include "gui/option_words.h"
#include "gui/options.h"
#include "gui/views.h"
#include "gui/window.h"
#include "output/version.h"

int main(int argc, char** argv) {
  using namespace drempel;
  using namespace drempel::gui;
  try {
    const StartOptions options = read_options({argv + 1, argv + argc});
    if (!options.fault.empty()) {
      std::cerr << "drempel-gui: " << options.fault << "\n"
                << words::see_help.in(options.app.language) << "\n";
      return 2;
    }
    if (options.help) return std::cout << options.help_text, 0;
    if (options.version)
      return std::cout << "drempel-gui " << program_version() << " · results version "
                       << results_version << "\n",
             0;
    if (options.list_views) {
      for (const ViewRow& row : view_rows())
        std::cout << row.code << "  " << row.name.in(options.app.language) << "\n";
      return 0;
    }
    return run_window(options);
  } catch (const std::exception& fault) {
    std::cerr << "drempel-gui: " << fault.what() << "\n";
    return 1;
  }
}
