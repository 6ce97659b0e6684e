#include "cli/commands.h"

int main(int argc, char** argv) { return drempel::cli::run_program(argc, argv); }
