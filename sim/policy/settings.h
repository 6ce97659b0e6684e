// Every number that a scenario can set. These structs only hold; the rows (rows.h) are the one home
// of label, unit, range, default, source, status. All are doubles: shares 0 … 1, money in euros,
// switches 0 or 1.
#pragma once

#include "model/ids.h"

namespace drempel {

struct ShockSettings {
  double rate;    // per household at risk per year
  double drop;    // mean fall in monthly income, € (a one-off bill: its amount)
  double months;  // mean duration, months; 0 = one-off
};

struct ChannelSettings {
  double reach;    // share of attempts that reach a tenant with no barriers and right contact data
  double minutes;  // staff minutes per attempt
  double cost;     // out-of-pocket, € per attempt
};

struct PartnerSettings {
  double wait;     // mean days from accepting to the start
  double plan;     // mean days from the start to a plan
  double success;  // share that gets to a plan
  double margin;   // € a month more
  double months;   // how long that lasts after a plan
  double relief;   // taken from lost overview and stress
  double cost;     // € per start
};

// Signed change of each barrier by one contact of a kind that reaches the tenant.
using BarrierEffects = Per<Barrier, double>;

// Fixed before the warm-up: who lives there, how they behave, what things cost.
struct World {
  struct {
    double homes, teams, rent, rent_spread, service, income_wages, income_benefit, income_self,
        single, single_parent, couple, language, vve, direct_debit, turnover, margin_wages,
        margin_benefit, margin_pension, margin_self, margin_spread, slack, thrift, no_buffer,
        small_buffer, buffer, other_debt, other_debt_monthly, contact_data, low_literacy,
        unprepared, housing_benefit, housing_benefit_size, unclaimed, unclaimed_size, harmonisation;
  } population;
  struct {  // who moves in and out at which age, and when children leave
    double entry_18, entry_30, entry_45, notice_18, notice_30, notice_45, notice_65, youngest_at,
        spacing, leave_home;
  } lives;
  struct {  // how well flagged inputs tell what they say (M6)
    double credit_hit, credit_false, predict_hit, predict_false, predict_bias;
  } inputs;
  Per<ShockId, ShockSettings> shock;
  struct {
    double forget, late_share, late_rate, late_days, notice_days, withhold, complaint_days,
        debit_slip, young, old, rent_first, partial, repay_share, tidy, settlement_spread, morale,
        morale_reminder, morale_lenient, morale_arrangement, morale_costs, morale_return,
        morale_judged, morale_unanswered, morale_patience, morale_seen, morale_usual, morale_choice,
        mandate_return;
  } payment;
  struct {
    double shame, pride, fear, no_overview, stress, spread, weight_shame, weight_pride, weight_fear,
        weight_overview, weight_stress, grow_shame, grow_fear, grow_overview, grow_stress,
        debt_load, recover, get_used, freeze, wrong_choice, solitude;
  } mind;
  struct {
    double turn_away, face_it, unopened, unanswered, hides, refuses, notices_later, adapts_later,
        talk_sooner;
  } barriers;
  Per<ChannelKind, BarrierEffects> effect;
  struct {
    double visit_unasked_pride, visit_unasked_fear, formal_fear, formal_stress, read_paralysis,
        read_language, reach_paralysis, reach_threshold, open_written, open_spoken, open_face,
        open_threshold, skill_gain, introduction_gain, fixed_person_gain, prompt_written,
        prompt_link, prompt_wik, prompt_spoken, prompt_days, self_contact, promise_keep, eager,
        help_accept, arrangement_minutes, handover_minutes, hour_rate, bailiff_work, second_adult;
  } contact;
  Per<ChannelId, ChannelSettings> channel;
  struct {
    double assess_minutes, watch_minutes, forget, forget_unconfirmed, remind_effect, notice, early,
        online_use, online_share, fitting, stretch, cut, pressed, keep_back, bills_wait;
  } agreement;
  Per<PartnerId, PartnerSettings> partner;
  struct {
    double lose_heart, warm_keeps, warm_minutes, contact_relief, aftercare_habit, given_habit;
  } care;
  struct {
    double minutes, open_gain, accept_gain, wait_share;
  } tailor;
  struct {
    double call_share, visit_share, reach_written, reach_call, reach_visit, accept, days, cost,
        signal_minutes, least;
  } municipality;
  struct {
    double reach, accept, wait, moratorium;
  } crisis;
  struct {
    double agree, credit_share, credit_pays, wsnp_admitted, msnp_completes, wsnp_completes, left,
        managed, dividend, new_debt_months, least_months, joint_both, bankruptcy, bankruptcy_months,
        minutes;
  } settlement;
  struct {
    double believed, scale, agency_hour, bailiff_hour, call_minutes, doorstep_minutes, most_minutes,
        agency_day, unseen, check_scale, check_minutes, evaluation_minutes, renewal, court_chance,
        court_months, costs_paid, out_of_pocket, outside_fear, again_days, term_minutes, traced;
  } effort;
  struct {
    double appear, evict_at_3, evict_per_month, evict_appear, evict_duties, payment_share,
        last_minute, keys, gone, municipal_cost, shelter_cost;
  } court;
  struct {
    double summons_moves, tests_days, appear_freeze, appear_threshold, appear_language, held_duty,
        held_tests, held_days, conditional, conditional_appear, conditional_children,
        condition_days, condition_moves, opposition, opposition_days, family, family_sum, fund,
        fund_sum, notice_freeze, keys_early, gone_early, home_found, home_accept, home_cost,
        inspection_minutes, locksmith_cost, police_cost, shelter_child;
  } judicial;
  struct {
    double joint, damage_notice, damage_keys, damage_forced, damage_death, damage_small,
        damage_large, clearing, rent_keys, rent_gone, rent_death, pays_at_once, empty_notice,
        empty_death, empty_forced, relet_cost;
  } leaving;
  struct {
    double death_young, death_50, death_65, death_75, death_85, death_95, months, funeral,
        heirs_pay;
  } estate;
  struct {
    double ratio_wages, ratio_pension, ratio_self, above_protected, rank_share, address_notice,
        address_forced, address_gone, trace_found, trace_cost, traced_pays, urge, later_share,
        later_part, later_months;
  } recovery;
  struct {
    double fit_base, fit_skill, fit_gain, fit_loss, fit_wrong, fit_minutes, fit_terms, fit_accept,
        phone_bad, bad_loss, office_shame, office_fear, known_loss, as_first_minutes,
        introduction_minutes, fixed_minutes, training_hours, skill_pay, wording_contact,
        wording_cost, welcome_reach, welcome_minutes, budget_minutes, budget_accept,
        prepared_months, validate_minutes, enrichment_cost, complaint_minutes, call_minutes,
        portal_cost, portal_use, portal_notice, morale_trust, flex_premium;
  } approach;
  Per<Profile, BarrierEffects> fit;  // what the right approach does
  BarrierEffects welcome;            // what a welcome talk does, for good
  struct {
    double accept_talk, accept_mail, e_gain, e_fewer, income_fewer, mandate_cost, mail_cost,
        batch_cost;
  } debit;
  struct {
    double wait_months, check_found, check_minutes, relief_accept, relief_minutes, fund_grant,
        fund_minutes, buyout_accept, buyout_share, buyout_months, buyout_minutes, buyout_cost,
        source_accept, source_minutes, source_cost, move_found, move_saves, move_minutes, move_cost;
  } instrument;
  struct {
    double longer, benefit_follows;
  } economy;
  struct {  // how a household's months vary, and what becomes of rent that is not paid
    double steady, flexible, flexible_share, benefit, pension, self, set_aside, seldom_share,
        seldom, set_aside_age, set_aside_fails, spent, spent_savings, adapts, adapt_months;
  } months;
};

// Dated series from outside: nobody in the model decides them.
struct Climate {
  double unemployment, hardship, rent_rise, usual_rise, no_evictions, other_evictions, court_days,
      defended_days;
  double benefits, wages, business, housing_benefit, holiday, december, spared;
};

// What a corporation decides; may change from the policy date on.
struct Policy {
  struct {
    double collectors, visitors, hours, unlimited, july, skill, oldest_first, flex;
  } staff;
  struct {
    double introduction, fixed_person, validate_data, enrichment, complaint_speed, fit, as_first,
        wording, welcome, budget_look, portal, contact_counts;
  } approach;
  struct {
    double retry_day, end_after, offer, e_mandate, mails, after_income;
  } debit;
  struct {
    double max_terms, min_term, per_year, grace_days, assess, short_terms, long_terms, long_from,
        online, online_terms, online_per_year, confirm, remind_term, watch_days, repair;
  } arrangement;
  struct {
    double warm, suspend_days, budget_coach, volunteer;
  } help;
  struct {
    double min_owed, min_months, from_day;
  } tailor;
  struct {
    double min_owed, contact_first, wait_days, offer_data, charge_costs, crisis_months;
  } handover;
  struct {
    double model, price, share, bonus, target, min_owed, max_days, volume;
  } agency;
  struct {
    double model, file_fee, settled_fee, price, bonus, target, at_risk;
  } bailiff;
  struct {
    double actions, file_check, evaluation, max_terms, budget;
  } contractor;
  struct {
    double fine, use_external, use_profiling, new_months, chronic_months, lax_months,
        structural_months;
  } segment;
  struct {
    double summons_months, summons_share, spoken_days, repairs_duties, execute_months,
        second_chance, notice_days;
  } court;
  struct {
    double kept_months, break_executes, spare_children, children, offer_home, late_arrangement,
        late_terms, administration;
  } execution;
  struct {
    double benefits_check, rent_relief, fund, debt_buyout, at_source, cheaper_home, relief_share,
        relief_months, fund_most;
  } instrument;
  struct {
    double allocation, court_file_price;
  } ledger;
  struct {
    double traces, attach, min_summons, small, small_months, fruitless_months, months,
        paying_months;
  } departed;
  struct {
    double sitting_new, sitting_3, sitting_12, sitting_24, departed_new, departed_3, departed_12,
        departed_24;
  } provision;
};

struct Settings {
  World world;
  Climate climate;
  Policy policy;
};

}  // namespace drempel
