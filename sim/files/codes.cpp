#include "files/codes.h"

namespace drempel {

namespace {

bool suits(StepId step, ChannelId channel) {
  const ChannelKind kind = row_of(channel).kind;
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
