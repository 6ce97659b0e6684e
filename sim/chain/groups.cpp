#include "chain/groups.h"

#include "chain/age.h"

namespace drempel {

bool reads_badly(const Household& h) { return h.language || h.low_literacy; }

unsigned groups_of(const Tenancy& t, Month month) {
  constexpr Per<HouseholdType, Group> of_type{Group::single, Group::couple, Group::single_parent,
                                              Group::family};
  const Household& h = t.household;
  const int age = age_in(t, month);
  unsigned groups = 1U << at(of_type[at(h.type)]);
  const auto add = [&](Group group, bool holds) { groups |= holds ? 1U << at(group) : 0U; };
  add(Group::with_children, h.children > 0);
  add(Group::under_27, age < 27);
  add(Group::over_67, age >= 67);
  add(Group::reads_badly, reads_badly(h));
  return groups;
}

std::string_view code_of(Group group) {
  constexpr Per<Group, std::string_view> codes{"single",  "couple",        "single_parent",
                                               "family",  "with_children", "under_27",
                                               "over_67", "reads_badly"};
  return codes[at(group)];
}

Text name_of(Group group) {
  constexpr Per<Group, Text> names{{{"single persons", "alleenstaanden"},
                                    {"couples without children", "paren zonder kinderen"},
                                    {"single parents", "eenoudergezinnen"},
                                    {"couples with children", "paren met kinderen"},
                                    {"with children", "met kinderen"},
                                    {"under 27", "jonger dan 27"},
                                    {"67 and over", "67 en ouder"},
                                    {"letters are hard to read", "brieven zijn moeilijk"}}};
  return names[at(group)];
}

}  // namespace drempel
