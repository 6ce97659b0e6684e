#include "files/faults.h"

#include <algorithm>

#include "base/edit_distance.h"

namespace drempel {

namespace {

bool equal(const Problem& a, const Problem& b) {
  return a.line == b.line && a.key == b.key && a.message == b.message;
}

// Where a text of more than `letters` UTF-8 letters is cut; its whole size when it is shorter.
std::size_t cut_at(std::string_view text, std::size_t letters) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80 && letters-- == 0) return i;
  return text.size();
}

}  // namespace

void Faults::add(int line, std::string key, Said what) {
  Problem problem = make_problem(file_, line, std::move(key), std::move(what));
  // The same table is laid over several segments in one go, so a repeat follows soon.
  const auto recent = problems_.size() > 20 ? problems_.end() - 20 : problems_.begin();
  if (std::none_of(recent, problems_.end(), [&](const Problem& p) { return equal(p, problem); }))
    problems_.push_back(std::move(problem));
}

Problems Faults::sorted() const {
  Problems result = problems_;
  std::stable_sort(result.begin(), result.end(),
                   [](const Problem& a, const Problem& b) { return a.line < b.line; });
  return result;
}

std::string shown(std::string_view text, std::size_t most) {
  const std::size_t end = cut_at(text, most);
  std::string result(text.substr(0, end));
  for (char& c : result)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  // C1 control characters: U+0080 … U+009F are C2 80 … C2 9F.
  for (std::size_t i = 0; i + 1 < result.size(); ++i)
    if (result[i] == '\xc2' && static_cast<unsigned char>(result[i + 1]) < 0xa0)
      result[i] = result[i + 1] = '?';
  return end < text.size() ? result + "…" : result;
}

std::string shown_path(std::string_view path) { return shown(path, path.size()); }

std::string nearest_word(std::string_view word, std::span<const std::string> candidates) {
  if (word.size() > 80) return {};
  std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::string nearest;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

Said did_you_mean(std::string_view known) {
  return said("; did you mean \"{}\"?", "; bedoelde u \"{}\"?", known);
}

Said advice(std::string_view word, std::span<const std::string> allowed) {
  if (const std::string near = nearest_word(word, allowed); !near.empty())
    return did_you_mean(near);
  std::string list;
  for (std::size_t i = 0; i < allowed.size() && i < 20; ++i)
    list += (i > 0 ? ", " : "") + allowed[i];
  if (allowed.size() > 20) list += ", …";
  return said("; allowed: {}", "; toegestaan: {}", list);
}

}  // namespace drempel
