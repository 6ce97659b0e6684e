// The ages and households in balance, by running the months of age through once.
#include "chain/balance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "base/numbers.h"
#include "chain/leaving.h"
#include "chain/life_course.h"

namespace drempel {

namespace {

constexpr int oldest = 105 * 12;  // months: nobody at the start is older

struct Band {
  int from, to;  // months of age
  double share;
};

std::array<Band, 4> entry_bands(const World& w) {
  const auto& l = w.lives;
  const double rest = std::max(0.0, 1 - l.entry_18 - l.entry_30 - l.entry_45);
  return {{{18 * 12, 30 * 12, l.entry_18},
           {30 * 12, 45 * 12, l.entry_30},
           {45 * 12, 67 * 12, l.entry_45},
           {67 * 12, 85 * 12, rest}}};
}

double sum(const std::vector<double>& values) {
  double all = 0;
  for (const double value : values) all += value;
  return all;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  double all = 0;
  for (std::size_t m = 0; m < a.size(); ++m) all += a[m] * b[m];
  return all;
}

double part(double a, double b) { return b > 0 ? clamp01(a / b) : 0; }

// Of who has children at some time: the share with any at home, by month of age of the eldest.
std::vector<double> at_home(const World& w) {
  std::vector<double> change(oldest + 1, 0.0);
  const auto spacing = static_cast<int>(w.lives.spacing);
  constexpr int steps = 12;
  for (int birth = 0; birth < steps; ++birth)
    for (int leave = 0; leave < steps; ++leave)
      for (int children = 1; children <= most_children; ++children) {
        const int last = youngest_at((birth + 0.5) / steps, w);
        const int from = std::max(0, last - spacing * (children - 1));
        const int to = std::min(oldest, last + leaving_age((leave + 0.5) / steps, w));
        change[static_cast<std::size_t>(from)] += 1;
        change[static_cast<std::size_t>(to)] -= 1;
      }
  std::vector<double> share(oldest);
  double now = 0;
  for (std::size_t m = 0; m < share.size(); ++m) {
    now += change[m];
    share[m] = now / (steps * steps * most_children);
  }
  return share;
}

}  // namespace

Balance::Balance(const World& w) {
  const auto months = static_cast<std::size_t>(oldest);
  entry_.assign(months, 0);
  for (const Band& band : entry_bands(w))
    for (int m = band.from; m < band.to; ++m)
      entry_[static_cast<std::size_t>(m)] = band.share / (band.to - band.from);
  weight_.resize(months);
  death_.resize(months);
  for (std::size_t m = 0; m < months; ++m) {
    weight_[m] = notice_weight(static_cast<int>(m), w);
    const double alive = 1 - death_rate(static_cast<double>(m) / 12, w);
    death_[m] = alive > 0 ? std::min(1.0, -natural_log(alive) / 12) : 1;
  }
  separation_ = w.shock[at(ShockId::divorce)].rate / 12;
  const auto& p = w.population;
  two_share_ = clamp01(p.couple + std::max(0.0, 1 - p.single - p.single_parent - p.couple));
  // Halving: notice over all homes rises with notice at each age.
  double low = 0, high = p.turnover > 0 ? 24 : 0;
  for (int k = 0; k < 40; ++k) {
    const double middle = (low + high) / 2;
    (mean_notice(middle) < p.turnover ? low : high) = middle;
  }
  notice_ = (low + high) / 2;
  stock_ = stock_at(notice_);
  two_ = two_at_entry(stock_);
  set_parents(stock_, w);
  up_to_.resize(months);
  double so_far = 0;
  const double all = two_ * (stock_.all_two + stock_.all_left) + (1 - two_) * stock_.all_one;
  for (std::size_t m = 0; m < months; ++m) {
    so_far += two_ * (stock_.two[m] + stock_.left[m]) + (1 - two_) * stock_.one[m];
    up_to_[m] = all > 0 ? so_far / all : 1;
  }
}

Balance::Stock Balance::stock_at(double notice) const {
  Stock s;
  const std::size_t months = entry_.size();
  s.two.resize(months), s.left.resize(months), s.one.resize(months);
  double two = 0, left = 0, one = 0;
  for (std::size_t m = 0; m < months; ++m) {
    s.two[m] = two += entry_[m];
    s.left[m] = left;
    s.one[m] = one += entry_[m];
    const double stays = 1 - std::min(1.0, notice * weight_[m] / 12);
    const double alone = std::min(1.0, death_[m] + separation_);
    left = (left * (1 - death_[m]) + two * alone) * stays;
    two *= (1 - alone) * stays;
    one *= (1 - death_[m]) * stays;
  }
  s.all_two = sum(s.two), s.all_left = sum(s.left), s.all_one = sum(s.one);
  return s;
}

// Such that the share of homes with two adults comes out.
double Balance::two_at_entry(const Stock& s) const {
  const double wanted = two_share_ * s.all_one;
  const double more = s.all_two - two_share_ * (s.all_two + s.all_left);
  if (wanted <= 0) return 0;
  return more > 0 ? wanted / (wanted + more) : 1;
}

double Balance::mean_notice(double notice) const {
  const Stock s = stock_at(notice);
  const double two = two_at_entry(s);
  double leave = 0, all = 0;
  for (std::size_t m = 0; m < entry_.size(); ++m) {
    const double homes = two * (s.two[m] + s.left[m]) + (1 - two) * s.one[m];
    leave += homes * std::min(12.0, notice * weight_[m]);
    all += homes;
  }
  return all > 0 ? leave / all : 0;
}

// Such that the shares of homes with children come out: families first, then single parents, and
// what families can't reach goes to them too.
void Balance::set_parents(const Stock& s, const World& w) {
  const auto& p = w.population;
  const std::vector<double> home = at_home(w);
  const double all = two_ * (s.all_two + s.all_left) + (1 - two_) * s.all_one;
  const double families = std::max(0.0, 1 - p.single - p.single_parent - p.couple) * all;
  const double both = two_ * dot(s.two, home), left = two_ * dot(s.left, home);
  const double single = (1 - two_) * dot(s.one, home);
  parents_two_ = part(families, both);
  const double parents = p.single_parent * all + families - parents_two_ * (both + left);
  parents_one_ = part(std::max(0.0, parents), single);
}

double Balance::share_from(int years) const {
  const int months = years * 12;
  if (months <= 0) return 1;
  return months > oldest ? 0 : 1 - up_to_[static_cast<std::size_t>(months) - 1];
}

Entrant Balance::draw_entrant(Stream& s) const {
  double u = s.uniform();
  Entrant e;
  for (std::size_t m = 0; m < entry_.size(); ++m) {
    if (entry_[m] > 0) e.months_old = static_cast<int>(m);
    if (u < entry_[m]) break;
    u -= entry_[m];
  }
  e.two = s.chance(two_);
  e.parents = e.two ? parents_two_ : parents_one_;
  return e;
}

// Backwards from the day: at each month of age either the tenancy began then, or (of two who
// signed) the partner was lost in it, or it was there the month before.
Settler Balance::draw_settler(Stream& s) const {
  const auto found = std::upper_bound(up_to_.begin(), up_to_.end(), s.uniform());
  auto m = std::min(static_cast<std::size_t>(found - up_to_.begin()), up_to_.size() - 1);
  const double two = two_ * stock_.two[m], left = two_ * stock_.left[m];
  const double pick = s.uniform() * (two + left + (1 - two_) * stock_.one[m]);
  Settler settler;
  settler.entrant.two = pick < two + left;
  settler.entrant.parents = settler.entrant.two ? parents_two_ : parents_one_;
  bool partner_gone = pick >= two && settler.entrant.two;
  const std::size_t now = m;
  double u = s.uniform();
  while (m > 0) {
    const auto& here = !settler.entrant.two ? stock_.one : partner_gone ? stock_.left : stock_.two;
    const double begun = partner_gone ? 0 : part(entry_[m], here[m]);
    if (u < begun) break;
    u = (u - begun) / (1 - begun);
    --m;
    if (!partner_gone) continue;
    const double stays = 1 - std::min(1.0, notice_ * weight_[m] / 12);
    const double lost =
        part(stock_.two[m] * std::min(1.0, death_[m] + separation_) * stays, stock_.left[m + 1]);
    if (u < lost) {
      partner_gone = false;
      settler.partner_gone = static_cast<int>(now - m) - 1;
      u /= lost;
    } else {
      u = (u - lost) / (1 - lost);
    }
  }
  settler.months_here = static_cast<int>(now - m);
  settler.entrant.months_old = static_cast<int>(m);
  return settler;
}

}  // namespace drempel
