// Contact: an attempt reaches the tenant or not; a reached tenant opens up or not; what follows
// depends on money. Pure rules over the tenant; the steps use them.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "base/text.h"
#include "chain/approach.h"
#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

struct ChannelRow {
  ChannelId id{};
  std::string_view code = {};
  Text name = {};
  ChannelKind kind{};
  bool needs_data = false;  // needs a right telephone number or e-mail address
};
std::span<const ChannelRow> channel_rows();
extern const std::array<ChannelRow, count_of<ChannelId>> channels_in_order;
inline const ChannelRow& row_of(ChannelId channel) { return channels_in_order[at(channel)]; }
std::string_view code_of(ChannelId channel);
Text name_of(ChannelKind kind);

// Money on the day of a contact, as the household knows it.
struct MoneyAtHand {
  Cents owed;       // open balance
  Cents bill;       // a month's bill
  Cents available;  // could go to the landlord this month (savings, what is left, unpaid bill)
  Cents left;       // left in an ordinary month after the bill; negative = short
  Cents cut;        // more than `left` that can go to terms, by cutting costs for it
  int months_to_recovery = 0;  // until the present setback ends; 0 = there is none
  Cents not_due{};        // of `owed`: this month's bill, still expected apart from an arrangement
  int days_to_money = 0;  // until the income comes that `available` counts on; 0 = it is there
};

enum class Answer : std::uint8_t {
  silence,
  pay_soon,     // pays within some days
  one_off,      // agrees to pay all on a day (A.3.2: one-off arrangement)
  arrangement,  // agrees to pay in terms
  help,         // accepts help
  wait          // has a complaint that must be solved first
};

struct Response {
  Answer answer = Answer::silence;
  bool talked = false;  // there was an open talk
  bool told_setback = false;
  int days = 0;  // until the payment, the one-off payment or the start of help
  int terms = 0;
  Cents term;
  bool asked = false;         // the tenant took the contact
  bool wants_terms = false;   // could not pay at once: terms were asked for or spoken of
  bool refused_help = false;  // turned help down
  bool warm = false;          // help is handed over in a talk together
  bool tailor_made = false;   // came of a tailor-made talk: the partner sat at the table
  bool urgent = false;        // crisis: help within days
  bool with_help = false;     // help beside the arrangement
  ArrangedBy by = ArrangedBy::staff;
};

struct Contact {
  const Tenancy& tenant;
  const Case& file;
  const Settings& settings;
  MoneyAtHand money;
  ChannelId channel{};
  bool formal = false;       // a WIK letter or a bailiff's letter
  bool introduced = false;   // a visit with a good introduction
  bool assess = false;       // terms are set after looking at the budget
  Day today{};               // counts arrangements back from here
  bool tailor_made = false;  // time, skill and a partner at the table
  Manner manner{};           // what the talk was like
  int terms_offered = 255;   // at most, by a contractor; own staff know no limit but the policy's
};

// A chance of one adult, and of a second one at home, who is worth a part of the first
// (contact.second_adult).
double with_second_adult(double chance, const Household& household, const World& world);
// Chance that one attempt is read or answered.
double reach_chance(const Contact& contact);
// Chance that a tenant who is reached opens up (written: makes contact).
double open_chance(const Contact& contact);
// What the contact does to the barriers of a tenant who is reached.
BarrierEffects effects_of(const Contact& contact);
// What a tenant who has been reached does. Draws come in a fixed order.
Response respond(const Contact& contact, Stream& open, Stream& answer, Stream& delay);
// Whether all that is owed can be paid with enough left to get through the month: a part of a
// month's bill (agreement.keep_back). Who would be left with less asks for terms.
bool can_pay_all(const MoneyAtHand& money, const World& world);
// Chance that help is accepted, which would be `without_threshold` without any: the higher the
// threshold, the less (row barriers.refuses).
double accepts_help(const Tenancy& tenant, double without_threshold, const World& world);
// What comes of an open talk: pay, a promise that can't be kept, terms, help or silence.
Response talk(const Contact& contact, Stream& answer, Stream& delay);

}  // namespace drempel
