// Which earlier file an output may replace.
#include "files/output_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <string>

#include "files/atomic_file.h"
#include "files/faults.h"
#include "model/ids.h"

namespace drempel {

namespace fs = std::filesystem;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

bool is_chart(std::string_view head) {
  const std::string_view tag = head.substr(0, head.find('>') + 1);
  return tag.starts_with("<svg ") && tag.ends_with(chart_mark);
}

bool is_picture(std::string_view head) {
  std::string text(picture_key);
  (text += '\0') += picture_maker;
  return head.starts_with("\x89PNG\r\n\x1a\n") && has(head, text);
}

bool is_state(std::string_view head) { return head.starts_with(state_mark); }

struct KindRow {
  OutputKind kind{};
  Text name;
  bool (*fits)(std::string_view head) = nullptr;
};
constexpr std::array<KindRow, count_of<OutputKind>> kinds{{
    {OutputKind::chart, {"a chart (SVG)", "grafiek (SVG)"}, is_chart},
    {OutputKind::picture,
     {"a picture of the window (PNG)", "plaatje van het venster (PNG)"},
     is_picture},
    {OutputKind::state, {"a saved state", "bewaarde toestand"}, is_state},
}};
static_assert(kinds[at(OutputKind::chart)].kind == OutputKind::chart &&
              kinds[at(OutputKind::picture)].kind == OutputKind::picture &&
              kinds[at(OutputKind::state)].kind == OutputKind::state);

// The first bytes of a file; nothing when it can't be read.
std::optional<std::string> head_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  std::string head(head_size, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  return head;
}

bool may_go(OutputKind kind, const fs::path& path) {
  std::error_code error;
  if (!fs::exists(path, error) && !error) return true;
  const auto head = head_of(path);
  return head && (head->empty() || is_output(kind, *head));
}

}  // namespace

bool is_output(OutputKind kind, std::string_view head) { return kinds[at(kind)].fits(head); }

Problems check_output(const fs::path& path, OutputKind kind) {
  if (Problems problems = check_place(path); !problems.empty()) return problems;
  if (may_go(kind, path)) return {};
  return {make_problem(
      shown_path(path.string()), 0, {},
      said("is there already and isn't {} that this program made, so it is not replaced; choose "
           "another name, or remove it",
           "is er al en is geen {} van dit programma, dus het wordt niet vervangen; kies een "
           "andere naam, of haal het weg",
           kinds[at(kind)].name))};
}

Problems write_output(const fs::path& path, std::string_view content, OutputKind kind) {
  if (Problems problems = check_output(path, kind); !problems.empty()) return problems;
  return write_file(path, content);
}

}  // namespace drempel
