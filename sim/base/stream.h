// Named luck. A random number is not the next one of a row that somebody else also draws from; it
// has an address: (seed, replication, tenancy, purpose, occasion). Whoever asks for that address,
// on whatever thread and in whatever order, gets the same number. So a policy that makes one tenant
// be called on does not change the luck of any other tenant, nor that tenant's own luck for other
// purposes: two policies differ only where they act. A stream is made where the draw happens,
// lives on the stack and is never stored. Within one address the draws come in order.
//
// `Purpose` numbers are part of the results: append, never renumber. `occasion` is the calendar
// month for life events and payment, and attempt_occasion() for contact.
// The generator is Philox 4x32 with 10 rounds (Salmon e.a. 2011), checked against its vectors.
#pragma once

#include <array>
#include <cstdint>

#include "base/numbers.h"

namespace drempel {

enum class Purpose : std::uint16_t {
  traits = 1,
  barriers = 2,
  shock_time = 10,
  shock_kind = 11,
  shock_size = 12,
  slip_time = 20,
  slip_kind = 21,
  slip_delay = 22,
  move_time = 30,
  departure = 31,
  settlement = 40,
  month_choice = 50,
  month_delay = 51,
  reversal = 52,
  complaint = 53,
  reach = 60,
  open_up = 61,
  response = 62,
  response_delay = 63,
  promise = 64,
  help = 65,
  mandate = 66,
  introduction = 67,
  promise_delay = 68,
  before_due = 69,
  self_answer = 75,
  self_delay = 76,
  enrichment = 77,
  bailiff = 70,
  court = 71,
  execution = 72,
  eviction = 73,
  recovery = 74,
  court_time = 100,
  court_motion = 101,
  opposition = 102,
  rescue = 103,
  other_home = 104,
  // departed tenants
  final_bill = 160,
  address = 161,
  trace = 162,
  death = 163,
  estate = 164,
  partner = 165,
  later = 166,
  joint = 167,
  // help
  help_wait = 130,
  help_course = 131,
  heart = 132,
  warm = 133,
  signal = 134,
  crisis = 135,
  moratorium = 136,
  way_out = 137,
  settlement_end = 138,
  bankruptcy = 139,
  term = 140,
  early = 141,
  online = 142,
  repair = 143,
  repair_delay = 144,
  aftercare = 145,
  keeping = 146,
  effort = 120,      // which calls and visits a contractor's minutes buy
  file_check = 121,  // which files the corporation checks this month
  traced = 122,      // whether a contractor finds the right telephone number
  // levers
  manner = 180,       // whether staff probe, read right, and how the talk goes
  spared = 181,       // whether new arrears come under the corona agreement
  portal = 182,       // whether a tenant looks on line instead of calling
  e_mandate = 183,    // what an e-mandate or a later day prevents
  instrument = 184,   // what of the instruments is found or accepted
  budget_talk = 185,  // what comes of a budget look at moving in
  means = 187,        // literacy, large bills, benefits, flags
  debit_mail = 186,   // a mandate on asking by mail
  // months
  month_noise = 190,   // what each month of a calendar year brings; occasion = the year
  month_care = 191,    // whether money for the next first is set aside; the same
  month_traits = 192,  // how unsteady a household's months are, and whether it sets aside
  adapt = 193,         // how soon a household adapts to a setback
  turn_away = 194,     // whether a tenant turns away from what is owed, or faces it again
  // lives
  entry = 200,     // age and adults on signing; of who is there at the start, since when too
  course = 201,    // when children leave home
  move_age = 202,  // whether somebody of that age moves in a month
  // from a ripe file to the door
  ripe = 230,             // whether a ripe file is summoned; occasion = the month
  for_children = 231,     // whether a notice is put off for the children; the same
  leaves_first = 232,     // whether a tenant leaves before the notice; the same
  duties_repaired = 233,  // whether a missed duty is done while the court waits
  family_purse = 234,     // what family can lend a tenancy
};

// Philox 4x32-10: four 32-bit words of counter and two of key give four random words.
inline std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c,
                                           std::array<std::uint32_t, 2> k) {
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t a = 0xD2511F53ULL * c[0];
    const std::uint64_t b = 0xCD9E8D57ULL * c[2];
    c = {static_cast<std::uint32_t>(b >> 32) ^ c[1] ^ k[0], static_cast<std::uint32_t>(b),
         static_cast<std::uint32_t>(a >> 32) ^ c[3] ^ k[1], static_cast<std::uint32_t>(a)};
    k[0] += 0x9E3779B9U;
    k[1] += 0xBB67AE85U;
  }
  return c;
}

// The key of all luck of one replication. Made once per replication; distinct for distinct pairs.
struct LuckKey {
  std::array<std::uint32_t, 2> words{};
};
LuckKey make_luck_key(std::uint64_t seed, std::uint32_t replication);

// One tenancy: the n-th contract on a home.
struct TenancyId {
  std::uint32_t home = 0;
  std::uint16_t nth = 0;
  constexpr bool operator==(const TenancyId&) const = default;
};

// The address of one contact attempt: the month in which the case opened, the step, the channel and
// the attempt (0 …), so that an attempt more on one channel shifts nothing elsewhere.
constexpr std::uint32_t attempt_occasion(int case_month, int step, int channel, int attempt) {
  return (static_cast<std::uint32_t>(case_month & 0xfff) << 20) |
         (static_cast<std::uint32_t>(step & 0x1f) << 15) |
         (static_cast<std::uint32_t>(channel & 0x1f) << 10) |
         static_cast<std::uint32_t>(attempt & 0x3ff);
}

class Stream {
 public:
  using result_type = std::uint64_t;  // a uniform random bit generator, as Boost.Random expects one

  Stream(LuckKey luck, TenancyId tenancy, Purpose purpose, std::uint32_t occasion)
      : key_(luck.words),
        counter_{
            tenancy.home,
            (static_cast<std::uint32_t>(tenancy.nth) << 16) | static_cast<std::uint32_t>(purpose),
            occasion, 0} {}

  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return ~result_type{0}; }

  result_type operator()() {
    if (half_) {
      half_ = false;
      return kept_;
    }
    const auto block = philox(counter_, key_);
    ++counter_[3];
    half_ = true;
    kept_ = (static_cast<std::uint64_t>(block[3]) << 32) | block[2];
    return (static_cast<std::uint64_t>(block[1]) << 32) | block[0];
  }

  // Passes over so many draws, as if they were taken.
  void pass(std::uint32_t draws) {
    if (half_ && draws > 0) {
      half_ = false;
      --draws;
    }
    counter_[3] += draws / 2;
    if (draws % 2 != 0) (*this)();
  }

  // Uniform in (0, 1), never 0 or 1: the middle of one of 2^52 equal steps.
  double uniform() { return (static_cast<double>((*this)() >> 12) + 0.5) * 0x1p-52; }
  double uniform(double low, double high) { return low + (high - low) * uniform(); }
  bool chance(double probability) { return uniform() < probability; }
  // By inversion (one draw each), so that a larger mean gives a larger value from the same luck.
  double exponential_draw(double mean) { return -mean * natural_log(uniform()); }
  double normal_draw(double mean, double deviation) {
    return mean + deviation * normal_quantile(uniform());
  }
  // Tries up to and including the first success: 1, 2, …; `none` when probability <= 0 or the wait
  // would be longer than that.
  int tries_until_success(double probability, int none);

 private:
  std::array<std::uint32_t, 2> key_;
  std::array<std::uint32_t, 4> counter_;
  std::uint64_t kept_ = 0;
  bool half_ = false;
};

}  // namespace drempel
