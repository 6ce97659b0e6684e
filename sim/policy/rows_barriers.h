// Rows: what barriers hold back: looking at it, opening mail, asking for terms, accepting help,
// finding another way to get by.
#pragma once

#include "model/cited.h"
#include "policy/rows.h"

namespace drempel {

#define FIELD(path) [](Settings& s) -> double& { return s.path; }

inline constexpr Text over_the_range{
    "a first guess, to be read over its range: barriers are seen to decide, nobody has counted "
    "how often",
    "een eerste inschatting, te lezen over de bandbreedte: dat drempels beslissen is gezien, hoe "
    "vaak is nergens geteld"};

inline constexpr Row barriers_rows[] = {
    {.section = "barriers",
     .name = "turn_away",
     .label = {"Chance a month, at full paralysis and a month or more owed, to turn away: mail "
               "stays unopened, nothing is paid",
               "Kans per maand, bij volledige verlamdheid en een maand of meer achterstand, om weg "
               "te kijken: post blijft dicht, er wordt niets betaald"},
     .unit = Unit::per_month,
     .low = 0,
     .high = 1,
     .fallback = 0.15,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                over_the_range,
                cited::journey,
                {"tenants who put the letters away unopened",
                 "huurders die de brieven ongeopend weglegden"}},
     .field = FIELD(world.barriers.turn_away)},
    {.section = "barriers",
     .name = "face_it",
     .label = {"Chance a month, without any threshold, to face it again unasked (half of it at a "
               "full one)",
               "Kans per maand, zonder drempel, om het uit zichzelf weer onder ogen te zien (de "
               "helft bij een volle)"},
     .unit = Unit::per_month,
     .low = 0,
     .high = 1,
     .fallback = 0.25,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, over_the_range},
     .field = FIELD(world.barriers.face_it)},
    {.section = "barriers",
     .name = "unopened",
     .label = {"Share of mail that stays unopened with who has turned away",
               "Deel van de post dat dicht blijft bij wie wegkijkt"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.85,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, over_the_range},
     .field = FIELD(world.barriers.unopened)},
    {.section = "barriers",
     .name = "unanswered",
     .label = {"Share of calls and rings at the door that go unanswered with who has turned away, "
               "of those answered else",
               "Deel van de telefoontjes en bezoeken dat onbeantwoord blijft bij wie wegkijkt, van "
               "wat anders beantwoord zou zijn"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.40,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, over_the_range},
     .field = FIELD(world.barriers.unanswered)},
    {.section = "barriers",
     .name = "hides",
     .label = {"Chance, at full threshold, that who can't pay says in a talk that it will be paid, "
               "and asks for nothing",
               "Kans, bij een volle drempel, dat wie niet kan betalen in een gesprek zegt dat het "
               "goed komt, en nergens om vraagt"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.7,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                over_the_range,
                cited::journey,
                {"tenants who kept up appearances", "huurders die de schijn ophielden"}},
     .field = FIELD(world.barriers.hides)},
    {.section = "barriers",
     .name = "refuses",
     .label = {"How much a full threshold takes off the chance that help is accepted",
               "Hoeveel een volle drempel van de kans afhaalt dat hulp wordt aanvaard"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.3,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, over_the_range},
     .field = FIELD(world.barriers.refuses)},
    {.section = "barriers",
     .name = "notices_later",
     .label = {"How much longer it takes at full paralysis to notice or get to a rent that was not "
               "paid (1 = twice as long)",
               "Hoeveel langer het bij volledige verlamdheid duurt om een niet betaalde huur op te "
               "merken of ertoe te komen (1 = twee keer zo lang)"},
     .unit = Unit::number,
     .low = 0,
     .high = 10,
     .fallback = 1.5,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, over_the_range},
     .field = FIELD(world.barriers.notices_later)},
    {.section = "barriers",
     .name = "adapts_later",
     .label = {"How much longer it takes at full paralysis to adapt to a loss of income (1 = twice "
               "as long)",
               "Hoeveel langer het bij volledige verlamdheid duurt om een inkomensverlies op te "
               "vangen (1 = twee keer zo lang)"},
     .unit = Unit::number,
     .low = 0,
     .high = 10,
     .fallback = 2,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                over_the_range,
                cited::journey,
                {"benefits that nobody asked for", "toeslagen die niet waren aangevraagd"}},
     .field = FIELD(world.barriers.adapts_later)},
    {.section = "barriers",
     .name = "talk_sooner",
     .label = {"Part of the months until a loss is adapted to that an open talk saves, once a case",
               "Deel van de maanden tot een verlies is opgevangen dat een open gesprek bespaart, "
               "een keer per zaak"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.30,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, over_the_range},
     .field = FIELD(world.barriers.talk_sooner)},
};

#undef FIELD

}  // namespace drempel
