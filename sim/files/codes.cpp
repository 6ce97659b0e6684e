#include "files/codes.h"

namespace drempel {

std::string_view file_code(StepId step) {
  constexpr Per<StepId, std::string_view> codes{
      "A.1.1", "A.1.2", "A.2.1", "A.2.2", "A.2.3", "A.2.4",  "A.2.5",
      "A.3.1", "A.3.2", "A.3.3", "A.3.4", "A.4.1", "B.1.1",  "B.2.1",
      "B.2.2", "B.2.2b", "B.2.3", "B.2.4", "B.2.5", "B.2.6", "C.1.1"};
  return codes[at(step)];
}

std::string_view file_code(ChannelId channel) {
  constexpr Per<ChannelId, std::string_view> codes{
      "letter",   "email",      "whatsapp", "sms",           "portal", "messenger",
      "sms_link", "email_link", "tikkie",   "voice_message", "phone",  "office_visit",
      "home_visit"};
  return codes[at(channel)];
}

ChannelKind kind_of_channel(ChannelId channel) {
  if (channel < ChannelId::sms_link) return ChannelKind::written;
  if (channel < ChannelId::voice_message) return ChannelKind::pay_link;
  return channel < ChannelId::office_visit ? ChannelKind::spoken : ChannelKind::face_to_face;
}

namespace {

bool suits(StepId step, ChannelId channel) {
  const ChannelKind kind = kind_of_channel(channel);
  switch (step) {
    case StepId::A_1_2:
    case StepId::A_2_1:
      return kind == ChannelKind::written || kind == ChannelKind::pay_link ||
             channel == ChannelId::voice_message;
    case StepId::A_2_2:
      return kind == ChannelKind::spoken;
    case StepId::A_2_3:
      return kind == ChannelKind::face_to_face;
    case StepId::A_2_4:  // art. 6:96 BW: in writing, and provably received
      return channel == ChannelId::letter || channel == ChannelId::email;
    default:
      return false;
  }
}

}  // namespace

std::vector<ChannelId> channels_for(StepId step) {
  std::vector<ChannelId> channels;
  for (std::size_t i = 0; i < count_of<ChannelId>; ++i)
    if (suits(step, static_cast<ChannelId>(i))) channels.push_back(static_cast<ChannelId>(i));
  return channels;
}

}  // namespace drempel
