// Changing one value in a scenario file without touching anything else in it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace drempel {

// `text` with `key` set to `value`, a TOML value as it should be spelled. Comments, order, line
// ends and the spelling of everything else stay. `key` is dotted ("staff.visitors",
// "workflow.all.'A.2.3'.day"). A number given for a value that has a table of its own ({ value,
// source }) changes `value` in it; a table or list replaces all of it. A new key comes behind the
// last one of its table; a new table at the end. Refuses a text that isn't TOML, a key or value
// that isn't, a number for dated values, and whatever can't be changed without changing something
// else too. That the key is known and the value in range is for the reader to check.
Result<std::string> with_value(const std::string& text, const std::string& key,
                               const std::string& value);

// The same for a number, in its shortest spelling; when the key has that number already, in
// whatever spelling, the text comes back as it was. NaN and infinities are refused.
Result<std::string> with_value(const std::string& text, const std::string& key, double value);

// `text` without `key`, or as it was when the key isn't in it; what stood on its lines goes too,
// and its table's header stays. Refuses what with_value refuses, and a key inside an inline table.
Result<std::string> without_value(const std::string& text, const std::string& key);

// `text` without a table and everything in it ("workflow.newcomer", "workflow.all.'A.2.3'"): its
// headers and values go, comments on lines of their own stay. As it was when there is no such key.
// Refuses what without_value refuses.
Result<std::string> without_table(const std::string& text, const std::string& key);

// Whether a text has a value or a table under that key; false for a text that isn't TOML.
bool has_key(const std::string& text, const std::string& key);

// Puts a text in the place of a file, or makes the file; as write_file in atomic_file.h.
Problems save(const std::filesystem::path& path, std::string_view text);

}  // namespace drempel
