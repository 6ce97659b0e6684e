#include "chain/approach.h"

#include <algorithm>

#include "chain/attempt.h"
#include "chain/contact.h"
#include "chain/mind.h"

namespace drempel {

bool is_talk(ChannelId channel) {
  return channel == ChannelId::phone || row_of(channel).kind == ChannelKind::face_to_face;
}

namespace {

// Staff see what they expect to see.
bool set_in_ways(const Contact& c) {
  return returning(c.tenant, month_of(c.file.due_date)) && c.settings.policy.approach.as_first == 0;
}

Profile profile_of(const Contact& c) {
  return drempel::profile_of(c.tenant.mind, c.settings.world);
}

bool read_right(const Contact& c, Profile profile) {
  return c.manner.reading == Reading::right && profile_of(c) == profile;
}

// Whether staff probe, and read what they find.
Reading reading_of(const Contact& c, Stream& stream) {
  const auto& set = c.settings.world.approach;
  const double probe = stream.uniform(), read = stream.uniform();
  if (probe >= c.settings.policy.approach.fit) return Reading::none;
  const double right = set.fit_base + set.fit_skill * c.settings.policy.staff.skill -
                       (set_in_ways(c) ? set.known_loss : 0);
  return read < right ? Reading::right : Reading::wrong;
}

// Late in each of the last three months, and nothing sent yet in this case.
bool chronic_at_first_letter(const Contact& c) {
  return (c.tenant.record.late_months & 0b111U) == 0b111U && !c.file.reminded;
}

}  // namespace

bool returning(const Tenancy& t, Month month) { return month - t.record.last_reminded <= 36; }

Manner manner_of(const Contact& c, Stream& stream) {
  Manner manner;
  if (!is_talk(c.channel)) return manner;
  const auto& set = c.settings.world.approach;
  const double skill = c.settings.policy.staff.skill;
  if (c.settings.policy.approach.fit > 0)
    manner.reading = reading_of(c, stream);
  else
    stream.pass(2);
  if (c.channel != ChannelId::phone) return manner;
  const double bad = set.phone_bad * 2 * (1 - skill) * (manner.reading == Reading::wrong ? 2 : 1);
  manner.went_badly = stream.chance(bad);
  return manner;
}

double opening_of(const Contact& c) {
  const World& w = c.settings.world;
  const auto& approach = c.settings.policy.approach;
  const ChannelKind kind = row_of(c.channel).kind;
  if (kind == ChannelKind::written || kind == ChannelKind::pay_link)
    return approach.wording != 0 && chronic_at_first_letter(c) ? w.approach.wording_contact : 0;
  double more = w.contact.skill_gain * (c.settings.policy.staff.skill - 0.5);
  if (c.introduced) more += w.contact.introduction_gain;
  if (approach.fixed_person != 0) more += w.contact.fixed_person_gain;
  if (c.manner.reading == Reading::right) more += w.approach.fit_gain;
  if (c.manner.reading == Reading::wrong) more -= w.approach.fit_loss;
  if (c.manner.went_badly) more -= w.approach.bad_loss;
  if (set_in_ways(c)) more -= w.approach.known_loss;
  return more;
}

BarrierEffects received(const Contact& c, BarrierEffects e) {
  const World& w = c.settings.world;
  const Profile profile = profile_of(c);
  if (c.channel == ChannelId::home_visit && !c.introduced) {
    // Whoever wants to solve it alone gets nothing out of being called on unasked.
    if (profile == Profile::II)
      for (const Barrier b : {Barrier::shame, Barrier::pride, Barrier::fear})
        e[at(b)] = std::max(e[at(b)], 0.0);
    e[at(Barrier::pride)] += w.contact.visit_unasked_pride;
    e[at(Barrier::fear)] += w.contact.visit_unasked_fear;
  }
  if (c.channel == ChannelId::office_visit) {
    e[at(Barrier::shame)] += w.approach.office_shame;
    e[at(Barrier::fear)] += w.approach.office_fear;
  }
  const double fit = c.manner.reading == Reading::right   ? 1
                     : c.manner.reading == Reading::wrong ? -w.approach.fit_wrong
                                                          : 0;
  for (std::size_t b = 0; b < e.size(); ++b) e[b] += fit * w.fit[at(profile)][b];
  if (c.manner.went_badly)
    for (double& change : e) change = change < 0 ? -change : change;
  return e;
}

int own_plan_terms(const Contact& c) {
  return read_right(c, Profile::II) ? static_cast<int>(c.settings.world.approach.fit_terms) : 0;
}

double trust_in_help(const Contact& c) {
  const bool trusts = read_right(c, Profile::I) || read_right(c, Profile::IV);
  return trusts ? c.settings.world.approach.fit_accept : 0;
}

bool gives_structure(const Contact& c) { return read_right(c, Profile::III); }

double attempt_minutes(ChannelId channel, const Settings& s) {
  const auto& set = s.world.approach;
  const auto& approach = s.policy.approach;
  double minutes = s.world.channel[at(channel)].minutes;
  if (!is_talk(channel)) return minutes;
  if (channel == ChannelId::home_visit) minutes += approach.introduction * set.introduction_minutes;
  minutes += approach.fit * set.fit_minutes;
  return minutes * (1 + (approach.fixed_person != 0 ? set.fixed_minutes : 0));
}

double trained_hours(const Settings& s) {
  const double training = s.world.approach.training_hours * 2 * (s.policy.staff.skill - 0.5);
  return std::max(0.0, s.policy.staff.hours - training);
}

double skill_premium(const Settings& s) {
  return s.world.approach.skill_pay * 2 * (s.policy.staff.skill - 0.5);
}

}  // namespace drempel
