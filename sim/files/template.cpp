#include "files/template.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/atomic_file.h"
#include "files/faults.h"
#include "files/read_values.h"

namespace drempel {

namespace {

bool is_plain(const std::string& name) {
  return !name.empty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

constexpr Text example_words{"# {}. Allowed: {}. Default's source: {}, {}.\n# {} = {}\n",
                             "# {}. Toegestaan: {}. Bron van de standaard: {}, {}.\n# {} = {}\n"};

// One row as a line that only needs its '#' taken away.
std::string example(const Row& row, Language language) {
  return filled(example_words, language, row.label.in(language), allowed_range(row).in(language),
                name_of(row.status).in(language), row.source.in(language), row.name,
                row.unit == Unit::flag ? (row.fallback != 0 ? "true" : "false")
                                       : fmt::format("{}", row.fallback));
}

// The first `most` policy rows of a section, under its header.
std::string example_table(std::string_view section, int most, Language language) {
  std::string text = fmt::format("[{}]\n", section);
  for (const Row& row : rows())
    if (row.section == section && most-- > 0) text += example(row, language);
  return text;
}

constexpr Text heading{R"(# A scenario for Drempel: only what differs from its base.
# Check it with:  drempel check {0}.toml      Run it with:  drempel run {0}.toml

name = '{0}'
label = {{ en = '{0}', nl = '{0}' }}
description = {{ en = 'What it is. Where its numbers come from.', nl = 'Wat het is. Waar de getallen vandaan komen.' }}
base = 'sector-2022'

# `drempel list levers` shows every key with its unit, range and source.
# A value may say where it comes from:
#   visitors = {{ value = 1.5, source = 'our own hours, 2025', status = 'published' }}
# It may change on a date, at once or in monthly steps:
#   visitors = [ 0.8, {{ from = 2026-07-01, value = 1.5, ramp_months = 6 }} ]
)",
                       R"(# Een scenario voor Drempel: alleen wat afwijkt van de basis.
# Nakijken met:  drempel check {0}.toml      Rekenen met:  drempel run {0}.toml

name = '{0}'
label = {{ en = '{0}', nl = '{0}' }}
description = {{ en = 'What it is. Where its numbers come from.', nl = 'Wat het is. Waar de getallen vandaan komen.' }}
base = 'sector-2022'

# `drempel list levers --lang nl` toont elke knop met eenheid, bereik en bron.
# Bij een waarde mag staan waar die vandaan komt:
#   visitors = {{ value = 1.5, source = 'onze eigen uren, 2025', status = 'published' }}
# Een waarde mag op een datum veranderen, ineens of in maandelijkse stappen:
#   visitors = [ 0.8, {{ from = 2026-07-01, value = 1.5, ramp_months = 6 }} ]
)"};

constexpr Text workflow{R"(
# When a step is taken, by which channel, unless what; for all segments or for one.
# [workflow.all.'A.2.3']         # home visit
# day = 21                       # days overdue, 0 … 400
# channel = 'home_visit'
# unless = 'contact'
)",
                        R"(
# Wanneer een stap wordt gezet, via welk kanaal, tenzij wat; voor alle segmenten of voor één.
# [workflow.all.'A.2.3']         # huisbezoek
# day = 21                       # dagen te laat, 0 … 400
# channel = 'home_visit'
# unless = 'contact'
)"};

}  // namespace

Result<std::string> template_text(const std::string& name, Language language) {
  if (!is_plain(name) || name[0] == '-')
    return make_problem(
        {}, 0, {},
        said(
            "\"{}\" can't be the name of a scenario; allowed: 1 … 60 of a … z, 0 … 9 and '-', not "
            "beginning with '-'",
            "\"{}\" kan niet de naam van een scenario zijn; toegestaan: 1 … 60 van a … z, 0 … 9 en "
            "'-', niet beginnend met '-'",
            shown(name)));
  return filled(heading, language, name) + "\n" + example_table("staff", 2, language) + "\n" +
         example_table("approach", 1, language) + std::string(workflow.in(language));
}

Result<std::filesystem::path> new_scenario(const std::string& name,
                                           const std::filesystem::path& folder, Language language) {
  const auto text = template_text(name, language);
  if (!text) return text.problems();
  const std::filesystem::path path = folder / (name + ".toml");
  if (Problems problems = write_file(path, *text, Existing::keep); !problems.empty())
    return problems;
  return path;
}

}  // namespace drempel
