// What a tenant's story says of a step, a payment and a household.
#include "chain/words.h"

#include <fmt/format.h>

#include <utility>

#include "base/notation.h"
#include "base/said.h"
#include "chain/words_help.h"

namespace drempel {

namespace {

std::int64_t in_whole_euros(Cents amount) { return (amount.n + (amount.n < 0 ? -50 : 50)) / 100; }

}  // namespace

std::string spell_euros(Cents amount, Language language) {
  const std::int64_t whole = in_whole_euros(amount);
  const std::string digits = in_notation(std::to_string(whole < 0 ? -whole : whole), language);
  const std::string_view sign = whole < 0 ? minus_sign : "";
  return language == Language::nl ? fmt::format("€ {}{}", sign, digits)
                                  : fmt::format("{}€{}", sign, digits);
}

Text name_of(ShockId shock) {
  constexpr Per<ShockId, Text> names{
      {{"job loss", "baanverlies"},
       {"fewer hours or less pay", "minder uren of minder loon"},
       {"illness", "ziekte"},
       {"divorce or separation", "scheiding"},
       {"gap between work and pension", "pensioengat"},
       {"end of the own business", "einde van het eigen bedrijf"},
       {"care for a child or relative", "zorg voor kind of naaste"},
       {"benefit paid back or lost", "toeslag terugbetalen of kwijt"},
       {"a large bill", "een grote rekening"}}};
  return names[at(shock)];
}

Text name_of(Reason reason) {
  constexpr Per<Reason, Text> names{
      {{"forgot", "vergeten"},
       {"late by habit", "uit gewoonte te laat"},
       {"withheld over a complaint", "ingehouden om een klacht"},
       {"debit sent back", "incasso gestorneerd"},
       {"short of money", "te weinig geld"},
       {"the settlement of service costs", "de afrekening servicekosten"},
       {"the money comes later in the month", "het geld komt later in de maand"}}};
  return names[at(reason)];
}

Text name_of(IncomeType income) {
  constexpr Per<IncomeType, Text> names{{{"wages", "loon"},
                                         {"benefit", "uitkering"},
                                         {"pension", "pensioen"},
                                         {"self-employed", "zelfstandig"}}};
  return names[at(income)];
}

Text name_of(HouseholdType household) {
  constexpr Per<HouseholdType, Text> names{{{"single", "alleenstaand"},
                                            {"couple", "paar zonder kinderen"},
                                            {"single parent", "eenoudergezin"},
                                            {"couple with children", "paar met kinderen"}}};
  return names[at(household)];
}

Text name_of(Profile profile) {
  constexpr Per<Profile, Text> names{
      {{"I (threshold high, paralysis high)", "I (drempel hoog, verlamdheid hoog)"},
       {"II (threshold high, paralysis low)", "II (drempel hoog, verlamdheid laag)"},
       {"III (threshold low, paralysis high)", "III (drempel laag, verlamdheid hoog)"},
       {"IV (threshold low, paralysis low)", "IV (drempel laag, verlamdheid laag)"}}};
  return names[at(profile)];
}

Sentence tell_shock(const Shock& shock) {
  const Text name = name_of(shock.id);
  if (shock.once)
    return {fmt::format("A setback: {} of {}.", name.en, spell_euros(shock.amount, Language::en)),
            fmt::format("Tegenslag: {} van {}.", name.nl, spell_euros(shock.amount, Language::nl))};
  const bool one = shock.months == 1;
  return {
      fmt::format("A setback: {}, {} less a month, for {} {}.", name.en,
                  spell_euros(shock.amount, Language::en), shock.months, one ? "month" : "months"),
      fmt::format("Tegenslag: {}, {} per maand minder, {} {} lang.", name.nl,
                  spell_euros(shock.amount, Language::nl), shock.months,
                  one ? "maand" : "maanden")};
}

Sentence tell_turn(const Turn& turn) {
  if (turn.retires) return {"Reaches the state-pension age.", "Bereikt de AOW-leeftijd."};
  if (turn.born > 0) return {"A child is born.", "Er wordt een kind geboren."};
  return {"A grown-up child leaves home.", "Een volwassen kind gaat het huis uit."};
}

Sentence tell_onset(Reason reason) {
  const Text name = name_of(reason);
  return {fmt::format("The rent is not paid when due: {}.", name.en),
          fmt::format("De huur is niet op tijd betaald: {}.", name.nl)};
}

Sentence tell_turning(bool away) {
  if (away)
    return {"Turns away from it: mail stays unopened, nothing is paid.",
            "Kijkt weg: de post blijft dicht, er wordt niets betaald."};
  return {"Faces it again.", "Ziet het weer onder ogen."};
}

Sentence tell_payment(Cents amount, Cents still_open, Payer payer) {
  constexpr Per<Payer, Text> pays_names{
      {{"Pays", "Betaalt"},
       {"Family pays", "Familie betaalt"},
       {"A fund or the municipality pays", "Een fonds of de gemeente betaalt"},
       {"The heirs pay", "De erfgenamen betalen"},
       {"The bailiff takes from the income:", "De deurwaarder houdt op het inkomen in:"},
       {"The credit bank pays", "De kredietbank betaalt"},
       {"Service costs that come back are set off against the arrears:",
        "Teveel betaalde servicekosten gaan van de achterstand af:"}}};
  const Text who = pays_names[at(payer)];
  const auto say = [&](Language l, auto pays, auto rest) {
    return still_open == Cents{} ? fmt::format("{} {}.", pays, spell_euros(amount, l))
                                 : fmt::format("{} {}; {} {}.", pays, spell_euros(amount, l),
                                               spell_euros(still_open, l), rest);
  };
  return {say(Language::en, who.en, "is still open"), say(Language::nl, who.nl, "staat nog open")};
}

Sentence tell_final_bill(const FinalBill& bill, bool paid) {
  const Cents settlement = max(Cents{}, bill.settlement);
  const Cents all = bill.repairs() + bill.rent + settlement;
  if (all == Cents{}) return {};
  const std::pair<Cents, Text> parts[] = {
      {bill.damage, {"repairs", "herstel"}},
      {bill.clearing, {"clearing the home", "leegmaken van de woning"}},
      {bill.rent, {"rent until the contract ends", "huur tot het einde van het contract"}},
      {settlement, {"service costs", "servicekosten"}}};
  const auto say = [&](Language l, std::string_view bill_name, std::string_view done) {
    std::string list;
    for (const auto& [amount, name] : parts)
      if (amount > Cents{})
        list +=
            fmt::format("{}{} {}", list.empty() ? "" : ", ", name.in(l), spell_euros(amount, l));
    return fmt::format("{}: {} ({}){}.", bill_name, spell_euros(all, l), list, paid ? done : "");
  };
  return {say(Language::en, "The final bill", "; it is paid at once"),
          say(Language::nl, "De eindafrekening", "; die wordt meteen betaald")};
}

Sentence tell_arrangement(int terms, Cents term, Cents agreed, Day first) {
  if (terms == 1)
    return {fmt::format("Agrees to pay {} on {}.", spell_euros(term, Language::en),
                        spell_day(first, Language::en)),
            fmt::format("Spreekt af {} te betalen op {}.", spell_euros(term, Language::nl),
                        spell_day(first, Language::nl))};
  // The last term takes the rest: the terms as they read need not add up.
  const bool adds_up = in_whole_euros(term) * terms == in_whole_euros(agreed);
  const auto in_all = [&](Language l) {
    constexpr Text words{" ({} in all)", " (samen {})"};
    return adds_up ? std::string() : filled(words, l, spell_euros(agreed, l));
  };
  return {fmt::format("A payment arrangement: {} terms of {}{}, from {}.", terms,
                      spell_euros(term, Language::en), in_all(Language::en),
                      spell_day(first, Language::en)),
          fmt::format("Een betalingsregeling: {} termijnen van {}{}, vanaf {}.", terms,
                      spell_euros(term, Language::nl), in_all(Language::nl),
                      spell_day(first, Language::nl))};
}

Sentence tell_file_end(Contractor who, FileEnd how) {
  if (who != Contractor::agency) return {};
  if (how == FileEnd::called_back)
    return {"The corporation takes the file back from the collection agency.",
            "De corporatie haalt het dossier terug bij het incassobureau."};
  if (how == FileEnd::timed_out)
    return {"The collection agency sends the file back: its time is over.",
            "Het incassobureau stuurt het dossier terug: de tijd is om."};
  return {};
}

Text name_of(WriteOff why) {
  constexpr Per<WriteOff, Text> names{
      {{"nothing came in for too long", "er kwam te lang niets binnen"},
       {"too little to pursue", "te weinig om te vervolgen"},
       {"no address was found", "geen adres gevonden"},
       {"the bailiff gave the file back", "de deurwaarder gaf het dossier terug"},
       {"the estate could not pay", "de erfenis kon het niet betalen"},
       {"a settlement of debts", "een schuldregeling"}}};
  return names[at(why)];
}

Sentence tell_write_off(WriteOff why, Cents amount) {
  const Text name = name_of(why);
  return {fmt::format("Written off, {}: {}.", spell_euros(amount, Language::en), name.en),
          fmt::format("Afgeboekt, {}: {}.", spell_euros(amount, Language::nl), name.nl)};
}

namespace {

Sentence reply(const Response& r) {
  switch (r.answer) {
    case Answer::silence:
      return r.talked ? Sentence{"There was an open talk; no solution yet.",
                                 "Er was een open gesprek; nog geen oplossing."}
                      : Sentence{};
    case Answer::pay_soon:
      return {"The tenant will pay soon.", "De huurder gaat snel betalen."};
    case Answer::one_off:
    case Answer::arrangement:
      return {"They come to an arrangement.", "Er komt een regeling."};
    case Answer::help:
      return {"The tenant accepts help.", "De huurder aanvaardt hulp."};
    case Answer::wait:
      return {"The tenant tells of a complaint that must be solved first.",
              "De huurder vertelt over een klacht die eerst opgelost moet worden."};
  }
  return {};
}

// A round of amicable work: the message, how often was called or rung at the door, the answer.
Sentence tell_round(const Outcome& o) {
  const bool agency = o.contractor == Contractor::agency;
  const Sentence answer = reply(o.response);
  const bool spoken = o.personal && o.reached;
  std::string en = fmt::format("The {} writes: {}.", agency ? "collection agency" : "bailiff",
                               o.read ? "it is read" : "it stays unread");
  std::string nl = fmt::format("{} schrijft: {}.", agency ? "Het incassobureau" : "De deurwaarder",
                               o.read ? "de brief wordt gelezen" : "de brief blijft ongelezen");
  if (o.tries > 0) {
    en += fmt::format(" {} by telephone or at the door: {}.",
                      o.tries == 1 ? std::string("One try") : fmt::format("{} tries", o.tries),
                      spoken ? "the tenant is reached" : "nobody is reached");
    nl +=
        fmt::format(" {} per telefoon of aan de deur: {}.",
                    o.tries == 1 ? std::string("Eén poging") : fmt::format("{} pogingen", o.tries),
                    spoken ? "huurder bereikt" : "niemand bereikt");
  }
  if (!answer.en.empty()) en += " " + answer.en, nl += " " + answer.nl;
  return {std::move(en), std::move(nl)};
}

// The step as a story says it: the Dutch names of the process book are orders to staff.
Text plain_name(StepId step) {
  const Text book = row_of(step).name;
  switch (step) {
    case StepId::A_2_1:
      return {book.en, "Herinnering"};
    case StepId::A_2_2:
      return {book.en, "Belronde"};
    case StepId::A_2_3:
      return {book.en, "Huisbezoek"};
    case StepId::A_2_4:
      return {book.en, "WIK-brief"};
    case StepId::A_2_5:
      return {book.en, "Het dossier gaat naar de deurwaarder"};
    case StepId::A_2_5b:
      return {book.en, "Het dossier gaat naar het incassobureau"};
    case StepId::B_2_1:
      return {book.en, "Dagvaarding"};
    case StepId::B_2_2b:
      return {book.en, "Het vonnis wordt betekend"};
    case StepId::B_2_3:
      return {book.en, "De ontruiming wordt aangezegd"};
    case StepId::B_2_4:
      return {book.en, "Melding van de aanzegging bij de gemeente"};
    case StepId::C_1_1b:
      return {"A call to ask how the arrangement goes", "Belt om te vragen hoe de regeling loopt"};
    default:
      return book;
  }
}

Sentence tell_attempt(const StepContext& c, const Outcome& o) {
  const Text name = plain_name(c.step);
  const Text channel = row_of(c.channel).name;
  const bool says_all = (c.step == StepId::A_2_3 && c.channel == ChannelId::home_visit) ||
                        (c.step == StepId::C_1_1b && c.channel == ChannelId::phone);
  const auto by = [&](Language l) {
    return says_all ? std::string() : fmt::format(" ({})", channel.in(l));
  };
  const Sentence answer = reply(o.response);
  const bool person = o.personal;
  const char* en = !o.reached ? (person ? "nobody is reached" : "it stays unread")
                              : (person ? "the tenant is reached" : "it is read");
  const char* nl = !o.reached ? (person ? "niemand bereikt" : "blijft ongelezen")
                              : (person ? "huurder bereikt" : "wordt gelezen");
  return {fmt::format("{}{}: {}.{}{}", name.en, by(Language::en), en, answer.en.empty() ? "" : " ",
                      answer.en),
          fmt::format("{}{}: {}.{}{}", name.nl, by(Language::nl), nl, answer.nl.empty() ? "" : " ",
                      answer.nl)};
}

Sentence tell_way_out(const StepContext& c, const Outcome& o) {
  switch (o.averted) {
    case Averted::tenant:
      return {"The tenant pays at the last minute; the eviction is called off.",
              "De huurder betaalt op het laatste moment; de ontruiming gaat niet door."};
    case Averted::family:
      return {"Family pays at the last minute; the eviction is called off.",
              "Familie betaalt op het laatste moment; de ontruiming gaat niet door."};
    case Averted::fund:
      return {"A fund or the municipality pays; the eviction is called off.",
              "Een fonds of de gemeente betaalt; de ontruiming gaat niet door."};
    case Averted::arrangement:
      return {"Terms are agreed after all; the eviction is called off.",
              "Er komt alsnog een regeling; de ontruiming gaat niet door."};
    case Averted::help:
      return {"Help begins; the eviction is called off.",
              "Er komt hulp; de ontruiming gaat niet door."};
    default:
      return c.settings.climate.no_evictions != 0
                 ? Sentence{"Nobody is evicted in these months; the eviction is called off.",
                            "In deze maanden wordt niet ontruimd; de ontruiming gaat niet door."}
                 : Sentence{"The eviction is called off.", "De ontruiming gaat niet door."};
  }
}

Sentence tell_judgment(const Outcome& o) {
  switch (o.granted) {
    case Judgment::eviction:
      return {"Judgment: eviction granted.", "Vonnis: ontruiming toegewezen."};
    case Judgment::conditional:
      return {"Judgment: eviction, unless it is paid within a month.",
              "Vonnis: ontruiming, tenzij binnen een maand is betaald."};
    case Judgment::payment:
      return {"Judgment: payment only.", "Vonnis: alleen betaling."};
    default:
      return {"Judgment: claim rejected.", "Vonnis: vordering afgewezen."};
  }
}

// What happened in the court track; empty = nothing of that.
Sentence tell_court(const StepContext& c, const Outcome& o) {
  if (o.calls_off) return tell_way_out(c, o);
  if (o.judgment) return tell_judgment(o);
  if (o.defended)
    return {"The tenant appears in court; the case is heard later.",
            "De huurder verschijnt bij de rechter; de zaak wordt later behandeld."};
  if (o.held)
    return {"The court asks for more information; the case comes back later.",
            "De rechter vraagt meer informatie; de zaak komt later terug."};
  if (o.reopened)
    return {"The tenant opposes the judgment; the case is heard anew.",
            "De huurder komt in verzet; de zaak wordt opnieuw behandeld."};
  if (o.uses_kept)
    return {"The judgment of an earlier case is used; there is no new summons.",
            "Het vonnis van een eerdere zaak wordt gebruikt; er komt geen nieuwe dagvaarding."};
  if (o.condition_met)
    return {"Paid within the judge's term; the home is kept.",
            "Betaald binnen de termijn van de rechter; de woning blijft."};
  if (o.suspends)
    return {"The corporation suspends the eviction on conditions.",
            "De corporatie schort de ontruiming op, onder voorwaarden."};
  if (o.other_home)
    return {"The tenant moves to another home that was offered.",
            "De huurder verhuist naar een andere woning die is aangeboden."};
  if (o.evicted) return {"The tenant is evicted.", "De woning wordt ontruimd."};
  if (o.keys) return {"The tenant hands in the keys.", "De huurder levert de sleutels in."};
  if (o.gone)
    return {"The tenant has left without notice.", "De huurder is zonder bericht vertrokken."};
  if (o.result == StepResult::collect)
    return {"The corporation collects on the judgment.", "De corporatie int op het vonnis."};
  if (o.result == StepResult::hold && c.step == recovery_step)
    return {"There is no income that may be taken; the bailiff looks again later.",
            "Er is geen inkomen waarop beslag mag; de deurwaarder kijkt later opnieuw."};
  const bool in_term = c.file.judgment == Judgment::conditional && c.today <= c.file.pay_by;
  if (o.result == StepResult::hold && in_term)
    return {"The judge's term to pay still runs.", "De betaaltermijn van de rechter loopt nog."};
  if (o.result == StepResult::hold)
    return {"The corporation keeps the judgment in reserve.",
            "De corporatie houdt het vonnis achter de hand."};
  return {};
}

}  // namespace

Sentence tell_step(const StepContext& c, const Outcome& o) {
  const Text name = plain_name(c.step);
  if (o.round) return tell_round(o);
  if (o.personal || o.message) return tell_attempt(c, o);
  if (o.municipal != Municipal::none) {
    const Sentence came = tell_municipal(o);
    return {fmt::format("{}. {}", name.en, came.en), fmt::format("{}. {}", name.nl, came.nl)};
  }
  if (const Sentence court = tell_court(c, o); !court.en.empty()) return court;
  if (o.attaches > Cents{} && c.tenant.household.partner_left)
    return {"The bailiff attaches the income of both who signed the contract.",
            "De deurwaarder legt beslag op het inkomen van beiden die het contract tekenden."};
  if (o.attaches > Cents{})
    return {fmt::format("The bailiff attaches income: {} a month may be taken.",
                        spell_euros(o.attaches, Language::en)),
            fmt::format("De deurwaarder legt beslag op het inkomen: {} per maand.",
                        spell_euros(o.attaches, Language::nl))};
  if (o.result == StepResult::refused || c.step == recovery_step) return {};
  return {fmt::format("{}.", name.en), fmt::format("{}.", name.nl)};
}

}  // namespace drempel
