#include "chain/step_sections.h"

#include <array>

namespace drempel {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view segmenting[] = {"segment", "inputs"};
constexpr std::string_view before_due[] = {"contact", "channel", "payment"};
constexpr std::string_view contacts[] = {"contact", "channel",  "effect",
                                         "mind",    "barriers", "approach"};
constexpr std::string_view helping[] = {"contact",  "channel", "effect", "mind",
                                        "barriers", "partner", "help",   "municipality"};
constexpr std::string_view tailor_made[] = {"contact",  "channel", "effect",  "mind",
                                            "barriers", "tailor",  "partner", "approach"};
constexpr std::string_view reporting[] = {"crisis", "municipality", "partner", "help"};
constexpr std::string_view to_bailiff[] = {"handover", "contractor", "bailiff", "effort"};
constexpr std::string_view to_agency[] = {"handover", "contractor", "agency", "effort"};
constexpr std::string_view terms[] = {"arrangement", "agreement", "contact"};
constexpr std::string_view exceptions[] = {"settlement", "help"};
constexpr std::string_view bailiff_work[] = {"contractor", "bailiff", "effort", "contact",
                                             "channel",    "effect",  "mind",   "barriers"};
constexpr std::string_view agency_work[] = {"contractor", "agency", "effort", "contact",
                                            "channel",    "effect", "mind",   "barriers"};
constexpr std::string_view judging[] = {"court"};
constexpr std::string_view executing[] = {"court", "execution", "contact", "mind"};
constexpr std::string_view recovering[] = {"court", "recovery", "departed", "estate"};
constexpr std::string_view caring[] = {"care", "contact", "mind"};

Names of(StepId step) {
  switch (step) {
    case StepId::A_1_1:
      return segmenting;
    case StepId::A_1_2:
      return before_due;
    case StepId::A_1_2b:
    case StepId::A_2_1:
    case StepId::A_2_2:
    case StepId::A_2_3:
    case StepId::A_2_4:
      return contacts;
    case StepId::A_2_3b:
      return helping;
    case StepId::A_2_3c:
      return tailor_made;
    case StepId::A_2_3d:
    case StepId::B_2_4:
      return reporting;
    case StepId::A_2_5:
      return to_bailiff;
    case StepId::A_2_5b:
      return to_agency;
    case StepId::A_3_1:
    case StepId::A_3_2:
    case StepId::A_3_3:
    case StepId::A_3_4:
    case StepId::C_1_1:
      return terms;
    case StepId::A_4_1:
      return exceptions;
    case StepId::B_1_1:
      return bailiff_work;
    case StepId::B_1_1b:
      return agency_work;
    case StepId::B_2_1:
    case StepId::B_2_2:
    case StepId::B_2_2b:
      return judging;
    case StepId::B_2_3:
    case StepId::B_2_5:
      return executing;
    case StepId::B_2_6:
      return recovering;
    case StepId::C_1_1b:
      return caring;
    case StepId::count:
      break;
  }
  return {};
}

struct Together {
  std::string_view section = {};
  Names with = {};
};
constexpr Together together[] = {
    {"staff", contacts},     {"approach", contacts},     {"debit", before_due},
    {"arrangement", terms},  {"handover", to_bailiff},   {"segment", segmenting},
    {"agency", agency_work}, {"bailiff", bailiff_work},  {"contractor", agency_work},
    {"court", judging},      {"execution", executing},   {"departed", recovering},
    {"partner", helping},    {"tailor", tailor_made},    {"municipality", helping},
    {"crisis", reporting},   {"settlement", exceptions}, {"care", caring},
};

}  // namespace

std::span<const std::string_view> sections_read_by(StepId step) { return of(step); }

std::span<const std::string_view> sections_read_with(std::string_view section) {
  for (const Together& one : together)
    if (one.section == section) return one.with;
  return {};
}

}  // namespace drempel
