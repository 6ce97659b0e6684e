#include "chain/contact.h"

#include <algorithm>
#include <array>

#include "chain/approach.h"
#include "chain/arrange.h"
#include "chain/groups.h"
#include "chain/leaving.h"
#include "chain/mind.h"

namespace drempel {

using enum ChannelKind;

constexpr std::array<ChannelRow, count_of<ChannelId>> channels_in_order{{
    {ChannelId::letter, "letter", {"letter", "brief"}, written, false},
    {ChannelId::email, "email", {"e-mail", "e-mail"}, written, true},
    {ChannelId::whatsapp, "whatsapp", {"WhatsApp message", "WhatsApp-bericht"}, written, true},
    {ChannelId::sms, "sms", {"text message", "sms"}, written, true},
    {ChannelId::portal, "portal", {"tenant portal", "huurdersportaal"}, written, false},
    {ChannelId::messenger, "messenger", {"Messenger message", "Messenger-bericht"}, written, true},
    {ChannelId::sms_link,
     "sms_link",
     {"text message with pay link", "sms met betaallink"},
     pay_link,
     true},
    {ChannelId::email_link,
     "email_link",
     {"e-mail with pay link", "e-mail met betaallink"},
     pay_link,
     true},
    {ChannelId::tikkie, "tikkie", {"business Tikkie", "zakelijke Tikkie"}, pay_link, true},
    {ChannelId::voice_message, "voice_message", {"voice message", "spraakbericht"}, spoken, true},
    {ChannelId::phone, "phone", {"telephone call", "telefoongesprek"}, spoken, true},
    {ChannelId::office_visit,
     "office_visit",
     {"talk at the office", "kantoorbezoek"},
     face_to_face,
     false},
    {ChannelId::home_visit, "home_visit", {"home visit", "huisbezoek"}, face_to_face, false},
}};

namespace {

bool in_writing(ChannelKind kind) { return kind == written || kind == pay_link; }

double with_second_adult(double chance, const Contact& c) {
  return drempel::with_second_adult(chance, c.tenant.household, c.settings.world);
}

}  // namespace

std::span<const ChannelRow> channel_rows() { return channels_in_order; }
std::string_view code_of(ChannelId channel) { return row_of(channel).code; }

Text name_of(ChannelKind kind) {
  constexpr Per<ChannelKind, Text> names{{{"written", "geschreven"},
                                          {"written with a pay link", "geschreven met betaallink"},
                                          {"spoken", "gesproken"},
                                          {"face to face", "persoonlijk"}}};
  return names[at(kind)];
}

double with_second_adult(double chance, const Household& household, const World& world) {
  if (!partner_stays(household)) return chance;
  return 1 - (1 - chance) * (1 - world.contact.second_adult * chance);
}

double reach_chance(const Contact& c) {
  const World& w = c.settings.world;
  const ChannelRow& row = row_of(c.channel);
  if (row.needs_data && !c.tenant.household.contact_ok) return 0;
  const double frozen = paralysis(c.tenant.mind, w);
  double chance = w.channel[at(c.channel)].reach;
  if (in_writing(row.kind)) {
    chance *= 1 - w.contact.read_paralysis * frozen;
    if (reads_badly(c.tenant.household)) chance *= 1 - w.contact.read_language;
    if (c.file.turned_away) chance *= 1 - w.barriers.unopened;
  } else {
    chance *= (1 - w.contact.reach_paralysis * frozen) *
              (1 - w.contact.reach_threshold * threshold(c.tenant.mind, w));
    if (c.file.turned_away) chance *= 1 - w.barriers.unanswered;
  }
  return with_second_adult(chance, c);
}

double open_chance(const Contact& c) {
  const auto& set = c.settings.world.contact;
  const ChannelKind kind = row_of(c.channel).kind;
  const double bar = 1 - set.open_threshold * threshold(c.tenant.mind, c.settings.world);
  if (in_writing(kind))
    return with_second_adult(clamp01(set.open_written * bar + opening_of(c)), c);
  const double chance = (kind == spoken ? set.open_spoken : set.open_face) * bar;
  const double tailor = c.tailor_made ? c.settings.world.tailor.open_gain : 0;
  return with_second_adult(clamp01(chance + opening_of(c) + tailor), c);
}

BarrierEffects effects_of(const Contact& c) {
  const auto& set = c.settings.world.contact;
  BarrierEffects effects = received(c, c.settings.world.effect[at(row_of(c.channel).kind)]);
  if (c.formal) {
    effects[at(Barrier::fear)] += set.formal_fear;
    effects[at(Barrier::stress)] += set.formal_stress;
  }
  return effects;
}

namespace {

// Who reads a message and makes contact: a talk, or, where that is possible, an arrangement online.
Response reply(const Contact& c, Stream& open, Stream& answer, Stream& delay) {
  const bool online = open.chance(c.settings.world.agreement.online_share);
  const bool eager = open.chance(c.settings.world.contact.eager);
  const bool wants_terms = !can_pay_all(c.money, c.settings.world) && !c.file.complaint;
  if (online && wants_terms && may_arrange_online(c)) return arrange_online(c, eager);
  Response made = talk(c, answer, delay);
  made.asked = true;
  return made;
}

// Pays all within some days: when the money has come.
Response says_it_will_be_paid(const Contact& c, Response r, Stream& delay) {
  const double days = delay.exponential_draw(c.settings.world.contact.prompt_days);
  r.answer = Answer::pay_soon;
  r.days = std::max(1 + static_cast<int>(days), c.money.days_to_money);
  return r;
}

// All is paid on a day soon: a one-off arrangement where the policy knows arrangements.
Response at_once(const Contact& c, Response r, Stream& delay) {
  r = says_it_will_be_paid(c, r, delay);
  if (c.settings.policy.arrangement.max_terms >= 1) r.answer = Answer::one_off;
  return r;
}

// Who can't pay and keeps up appearances says that it will be paid, and asks for nothing; unless
// the budget is looked at together, or staff read what is going on.
bool keeps_up_appearances(const Contact& c, double draw) {
  if (c.assess || c.tailor_made || c.manner.reading == Reading::right) return false;
  const World& w = c.settings.world;
  return draw < w.barriers.hides * threshold(c.tenant.mind, w);
}

}  // namespace

bool can_pay_all(const MoneyAtHand& money, const World& w) {
  return money.available >= money.owed + share_of(money.bill, w.agreement.keep_back);
}

double accepts_help(const Tenancy& t, double without_threshold, const World& w) {
  return clamp01(without_threshold) * (1 - w.barriers.refuses * threshold(t.mind, w));
}

Response respond(const Contact& c, Stream& open, Stream& answer, Stream& delay) {
  const auto& set = c.settings.world.contact;
  const ChannelKind kind = row_of(c.channel).kind;
  const bool opens = open.chance(open_chance(c));
  const double prompt = open.uniform();
  if (opens && in_writing(kind)) return reply(c, open, answer, delay);
  if (opens) return talk(c, answer, delay);
  const bool can_pay = can_pay_all(c.money, c.settings.world);
  const double prompted = (kind == pay_link  ? set.prompt_link
                           : kind == written ? set.prompt_written
                                             : set.prompt_spoken) +
                          (c.formal ? set.prompt_wik : 0);
  if (!can_pay || c.file.complaint || prompt >= prompted) return {};
  Response r;
  r.answer = Answer::pay_soon;
  r.days =
      std::max(static_cast<int>(delay.exponential_draw(set.prompt_days)), c.money.days_to_money);
  return r;
}

Response talk(const Contact& c, Stream& answer, Stream& delay) {
  const auto& set = c.settings.world.contact;
  const double eager_draw = answer.uniform();
  const double help_draw = answer.uniform();
  const double hide_draw = answer.uniform();
  Response r;
  r.talked = true;
  r.told_setback = c.money.months_to_recovery > 0;
  if (c.file.complaint) {
    r.answer = Answer::wait;
    return r;
  }
  if (can_pay_all(c.money, c.settings.world)) return at_once(c, r, delay);
  if (keeps_up_appearances(c, hide_draw)) return says_it_will_be_paid(c, r, delay);
  r.wants_terms = true;
  const bool eager = !c.assess && eager_draw < set.eager;
  const double accept = set.help_accept + trust_in_help(c) +
                        (c.tailor_made ? c.settings.world.tailor.accept_gain : 0);
  const bool accepts = help_draw < accepts_help(c.tenant, accept, c.settings.world);
  r.warm = r.tailor_made = c.tailor_made;
  if (may_arrange(c) && for_terms(c.money) > Cents{0}) {
    const Response made = arrange_in_terms(c, eager);
    if (made.answer == Answer::arrangement) {
      r.answer = made.answer;
      r.terms = made.terms;
      r.term = made.term;
      // With the partner at the table an arrangement and help go together.
      const bool in_need =
          c.tenant.household.other_debt || paralysis(c.tenant.mind, c.settings.world) >= 0.5;
      r.with_help = c.tailor_made && in_need && accepts;
      return r;
    }
  }
  if (c.money.available >= c.money.owed) return at_once(c, r, delay);  // no terms to be had
  r.answer = accepts ? Answer::help : Answer::silence;
  r.refused_help = !accepts;
  return r;
}

}  // namespace drempel
