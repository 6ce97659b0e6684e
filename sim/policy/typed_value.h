// The value of a row as a user writes it outside a file: in a field, on an axis, as an option.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "policy/rows.h"

namespace drempel {

// What a bare number says of a share: 50 is a half in a field that shows percentages, 0.5 is where
// files are written. With a % it is a percentage everywhere.
enum class BareShare { percentage, fraction };

// What shown_value (output/changes.h) prints, and what people write: with or without the unit of
// the row, marks as in read_number; yes and no in both languages. Doesn't look whether the value
// lies inside the row's range. The fault names what it stumbles over and the remedy.
Result<double> typed_value(const Row& row, std::string_view text, Language language,
                           BareShare bare);

// The value of an option of the command line: as in a file where it can be, else as above. In Dutch
// too 1.500 is 1.5 then; may_be_thousands tells when that may be meant otherwise.
Result<double> option_value(const Row& row, std::string_view text, Language language);

// Whether a number in the notation of files may have been meant as one with a mark of thousands:
// three decimals in a value of euros, or where a thousand times as much is in the row's range.
bool may_be_thousands(const Row& row, std::string_view spelled);

// The same of a value that has no row.
bool may_be_thousands(bool in_euros, double low, double high, std::string_view spelled);

// What to say then: what it is read as, and how to write it so that it is clear.
Said thousands_or_not(const Row& row, std::string_view spelled);
Said thousands_or_not(bool in_euros, std::string_view spelled);

// The value as it stands in a field to be changed: as shown_value without the unit, but with a %.
std::string value_to_type(const Row& row, double value, Language language);

}  // namespace drempel
