#include "chain/contact.h"

#include <algorithm>
#include <array>

#include "chain/groups.h"
#include "chain/mind.h"

namespace drempel {

namespace {

using enum ChannelKind;
constexpr std::array<ChannelRow, count_of<ChannelId>> rows_in_order{{
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

bool in_writing(ChannelKind kind) { return kind == written || kind == pay_link; }

// Terms that fit what is left, or more when the tenant is eager and nobody looks at the budget.
Response in_terms(const Contact& c, bool eager) {
  const auto& rules = c.settings.policy.arrangement;
  const Cents fitting = share_of(c.money.left, 0.9);
  const Cents offered = eager ? share_of(c.money.left, 1.4) : fitting;
  Response r;
  r.talked = true;
  const Cents wanted = max(offered, euros(rules.min_term));
  const auto terms = (c.money.owed.n + wanted.n - 1) / wanted.n;
  const bool too_thin = fitting < euros(rules.min_term) && !eager;
  if (too_thin || terms > static_cast<std::int64_t>(rules.max_terms)) {
    // Stretched to the longest that is allowed, if the tenant offers that unwisely.
    if (!eager || rules.max_terms < 1) return r;
    r.terms = static_cast<int>(rules.max_terms);
  } else {
    r.terms = static_cast<int>(terms);
  }
  r.answer = Answer::arrangement;
  r.term = {(c.money.owed.n + r.terms - 1) / r.terms};
  return r;
}

bool may_arrange(const Contact& c) {
  const auto& rules = c.settings.policy.arrangement;
  const Record& record = c.tenant.record;
  const bool recent =
      c.file.due_date.n > 0 && month_of(c.file.due_date) - record.last_arrangement < 12;
  return rules.max_terms >= 1 && (!recent || record.arrangements < rules.per_year);
}

}  // namespace

std::span<const ChannelRow> channel_rows() { return rows_in_order; }
const ChannelRow& row_of(ChannelId channel) { return rows_in_order[at(channel)]; }
std::string_view code_of(ChannelId channel) { return row_of(channel).code; }

Text name_of(ChannelKind kind) {
  constexpr Per<ChannelKind, Text> names{{{"written", "geschreven"},
                                          {"written with a pay link", "geschreven met betaallink"},
                                          {"spoken", "gesproken"},
                                          {"face to face", "persoonlijk"}}};
  return names[at(kind)];
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
  } else {
    chance *= (1 - w.contact.reach_paralysis * frozen) *
              (1 - w.contact.reach_threshold * threshold(c.tenant.mind, w));
  }
  return chance;
}

double open_chance(const Contact& c) {
  const auto& set = c.settings.world.contact;
  const ChannelKind kind = row_of(c.channel).kind;
  const double bar = 1 - set.open_threshold * threshold(c.tenant.mind, c.settings.world);
  if (in_writing(kind)) return clamp01(set.open_written * bar + opening_of(c));
  const double chance = (kind == spoken ? set.open_spoken : set.open_face) * bar;
  return clamp01(chance + opening_of(c));
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

Response respond(const Contact& c, Stream& open, Stream& answer, Stream& delay) {
  const auto& set = c.settings.world.contact;
  const ChannelKind kind = row_of(c.channel).kind;
  const bool opens = open.chance(open_chance(c));
  const double prompt = open.uniform();
  if (opens) return talk(c, answer, delay);
  const bool can_pay = c.money.available >= c.money.owed;
  const double prompted = (kind == pay_link  ? set.prompt_link
                           : kind == written ? set.prompt_written
                                             : set.prompt_spoken) +
                          (c.formal ? set.prompt_wik : 0);
  if (!can_pay || c.file.complaint || prompt >= prompted) return {};
  Response r;
  r.answer = Answer::pay_soon;
  r.days = static_cast<int>(delay.exponential_draw(set.prompt_days));
  return r;
}

Response talk(const Contact& c, Stream& answer, Stream& delay) {
  const auto& set = c.settings.world.contact;
  const double eager_draw = answer.uniform();
  const double help_draw = answer.uniform();
  Response r;
  r.talked = true;
  r.told_setback = c.money.months_to_recovery > 0;
  const auto with_note = [&](Response made) {
    made.told_setback = r.told_setback;
    return made;
  };
  if (c.file.complaint) {
    r.answer = Answer::wait;
    return r;
  }
  if (c.money.available >= c.money.owed) {
    r.answer = c.settings.policy.arrangement.max_terms >= 1 ? Answer::one_off : Answer::pay_soon;
    r.days = 1 + static_cast<int>(delay.exponential_draw(set.prompt_days));
    return r;
  }
  const bool eager = !c.assess && eager_draw < set.eager;
  if (may_arrange(c) && c.money.left > Cents{0}) {
    const Response made = in_terms(c, eager);
    if (made.answer == Answer::arrangement) return with_note(made);
  }
  if (help_draw < set.help_accept) {
    r.answer = Answer::help;
    r.days = 7 + static_cast<int>(delay.exponential_draw(set.help_days));
  }
  return r;
}

}  // namespace drempel
