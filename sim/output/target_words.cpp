// Bands and changes, for reports, lists and `drempel explain`.
#include "output/target_words.h"

#include <fmt/format.h>

#include "output/numbers.h"

namespace drempel {

namespace {

constexpr Text band{"band {}", "band {}"}, at_least{"at least {}", "minstens {}"};
constexpr Text at_most{"at most {}", "hooguit {}"};
constexpr Text kind{"kind", "soort"}, asked{"asked", "gevraagd"}, quantity{"quantity", "grootheid"};
constexpr Text scenario{"scenario", "scenario"}, patch{"changed", "gewijzigd"};
constexpr Text against{"against", "tegenover"}, source{"source", "bron"};
constexpr Text tag{"how sure", "hoe zeker"}, missing{"can't be asked", "kan nog niet"};

std::string ends(const Target& target, Language language) {
  const auto number = [&](double value) { return shown_setting(value, language); };
  if (target.low && target.high) return number(*target.low) + " … " + number(*target.high);
  if (target.low) return filled(at_least, language, number(*target.low));
  if (target.high) return filled(at_most, language, number(*target.high));
  return {};
}

}  // namespace

std::string asked_of(const Target& target, Language language) {
  const std::string limits = ends(target, language);
  if (target.must == Must::band) return limits.empty() ? "" : filled(band, language, limits);
  const std::string must(name_of(target.must).in(language));
  return limits.empty() ? must : must + ", " + limits;
}

double homes_of(const Target& target) {
  return target.can_be_asked() ? target.base->settings.world.population.homes : 0;
}

Explanation explained(const Target& target, Language language) {
  return {target.key,
          std::string(target.label(language)),
          {{"kind", kind, std::string(row_of(target.kind).name.in(language))},
           {"asked", asked, asked_of(target, language)},
           {"quantity", quantity, target.quantity_text},
           {"scenario", scenario, target.scenario},
           {"patch", patch, target.patch},
           {"against", against, target.against},
           {"source", source, target.source},
           {"tag", tag, target.tag},
           {"missing", missing, target.missing.in(language)}}};
}

}  // namespace drempel
