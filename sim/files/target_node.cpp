// Keys, texts and numbers of a target.
#include "files/target_node.h"

#include <fmt/format.h>

#include <cmath>

namespace drempel {

namespace {

constexpr std::size_t longest_text = 1000;  // bytes
constexpr double most_number = 1e9;

}  // namespace

void TargetNode::refuse_all_but(const std::vector<std::string>& known) {
  for (const Member& member : own_)
    if (std::find(known.begin(), known.end(), member.key) == known.end())
      faults_.add(member.line, member.key, unknown_key() + advice(member.key, known));
}

const Node* TargetNode::shared(std::string_view key) const {
  const Node* node = own(key);
  return node ? node : find(top_, key);
}

void TargetNode::fault(int line, std::string_view key, Said what) {
  faults_.add(line, name_.empty() ? std::string(key) : fmt::format("{} ({})", key, name_),
              std::move(what));
}

void TargetNode::lacks(std::string_view key) {
  fault(key, said("is missing; each target has one", "ontbreekt; elk doel heeft er een"));
}

std::string TargetNode::text(const Node* node, std::string_view key) {
  if (!node) return {};
  const auto* value = node->as<std::string>();
  if (value && !value->empty() && value->size() <= longest_text) return *value;
  fault(node->line, key, value ? text_too_long(*value, longest_text) : expected_text(*node));
  return {};
}

std::optional<double> TargetNode::number(std::string_view key) {
  const Node* node = own(key);
  if (!node) return {};
  const double value = node->is_number() ? node->number() : std::nan("");
  if (std::isfinite(value) && std::abs(value) <= most_number) return value;
  fault(node->line, key,
        said("expected a number, found {}", "verwacht een getal, gevonden {}", described(*node)));
  return {};
}

int TargetNode::whole(std::string_view key, int low, int high, int fallback) {
  const Node* node = own(key);
  if (!node) return fallback;
  const auto* value = node->as<std::int64_t>();
  if (value && *value >= low && *value <= high) return static_cast<int>(*value);
  fault(node->line, key,
        said("is {}; allowed: a whole number from {} to {}",
             "is {}; toegestaan: een geheel getal van {} tot en met {}", described(*node), low,
             high));
  return fallback;
}

bool TargetNode::flag(std::string_view key) {
  const Node* node = own(key);
  const bool* value = node ? node->as<bool>() : nullptr;
  if (node && !value) fault(node->line, key, expected_flag(*node));
  return value && *value;
}

}  // namespace drempel
