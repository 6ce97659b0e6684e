// As much of JSON Schema as docs/schema uses, to check a document against it.
#pragma once

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace drempel {

using json = nlohmann::json;

inline json schema(const std::string& name) {
  std::ifstream file(std::string(DREMPEL_SOURCE_DIR) + "/docs/schema/" + name);
  return json::parse(file);
}

// As much of JSON Schema as docs/schema uses: type, required, properties, items, enum, $ref into
// the same file's $defs or into run.schema.json.
struct Validator {
  json root;
  std::string fault;

  void complain(const std::string& where, const std::string& what) {
    if (fault.empty()) fault = where + ": " + what;
  }

  static bool has_type(const json& value, const std::string& type) {
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    return type == value.type_name();
  }

  static bool has_some_type(const json& value, const json& types) {
    if (types.is_string()) return has_type(value, types);
    for (const json& type : types)
      if (has_type(value, type)) return true;
    return false;
  }

  void check_reference(const json& value, const std::string& reference, const std::string& where) {
    const std::string file = reference.substr(0, reference.find('#'));
    const json other = file.empty() ? root : schema(file);
    const std::size_t hash = reference.find('#');
    const json part = hash == std::string::npos
                          ? other
                          : other.at(json::json_pointer(reference.substr(hash + 1)));
    Validator inner{other, {}};
    inner.check(value, part, where);
    if (!inner.fault.empty() && fault.empty()) fault = inner.fault;
  }

  void check_object(const json& value, const json& s, const std::string& where) {
    const json required = s.value("required", json::array());
    for (const json& key : required)
      if (!value.contains(key)) complain(where, "lacks " + key.get<std::string>());
    const json properties = s.value("properties", json::object());
    for (const auto& [key, part] : properties.items())
      if (value.contains(key)) check(value[key], part, where + "." + key);
  }

  void check(const json& value, const json& s, const std::string& where) {
    if (s.contains("$ref")) check_reference(value, s["$ref"], where);
    if (s.contains("type") && !has_some_type(value, s["type"]))
      complain(where, std::string("is a ") + value.type_name());
    if (s.contains("enum") &&
        std::find(s["enum"].begin(), s["enum"].end(), value) == s["enum"].end())
      complain(where, "is not in the list");
    if (value.is_object()) check_object(value, s, where);
    if (value.is_array() && s.contains("items"))
      for (std::size_t i = 0; i < value.size(); ++i)
        check(value[i], s["items"], where + "[" + std::to_string(i) + "]");
  }
};

inline std::string fault_in(const json& document, const std::string& name) {
  const json root = schema(name);
  Validator validator{root, {}};
  validator.check(document, root, "");
  return validator.fault;
}

}  // namespace drempel
