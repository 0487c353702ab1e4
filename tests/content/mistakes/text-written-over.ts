import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const WORD = "misspelt-word";
const SLIP = "typing-slip";

/** Words and signs that a second council’s document left unseen, each for its kind. */
export const WRITTEN_OVER_MISTAKES: readonly Mistake[] = inText([
  [
    "years of service",
    "You get more after 5 ¦year’s service.",
    WORD,
    "`years’`",
    "You get more after 5 years’ service.",
  ],
  ["what can be bought", "You ¦can by up to ten days.", WORD, "`can buy`", "You can buy up to ten days."],
  ["several holidays", "¦Bank Holiday’s are on top.", WORD, "`Bank Holidays`", "Bank Holidays are on top."],
  [
    "several managers who are",
    "Our ¦manager’s are there for you.",
    WORD,
    "`managers`",
    "Our managers are there for you.",
  ],
  [
    "whose birthday",
    "Anybody ¦who’s birthday it is goes home.",
    WORD,
    "`whose`",
    "Anybody whose birthday it is goes home.",
  ],
  ["terms and conditions", "There are ¦T&C’s for this.", WORD, "`T&Cs`", "There are T&Cs for this."],
  ["two instalments", "It comes ¦in to instalments.", WORD, "`in two`", "It comes in two instalments."],
  [
    "organised in to teams",
    "We are ¦organised in to teams.",
    WORD,
    "`organised into`",
    "We are organised into teams.",
  ],
  [
    "an average",
    "Each ¦has on average of 15 families.",
    WORD,
    "`has an average of`",
    "Each has an average of 15 families.",
  ],
  ["feeling safe", "They ¦feel save with us.", WORD, "`feel safe`", "They feel safe with us."],
  [
    "whose application",
    "We see that ¦you application was late.",
    WORD,
    "`your application`",
    "We see that your application was late.",
  ],
  ["whose lunch", "We ¦take there lunch at one.", WORD, "`take their`", "We take their lunch at one."],
  ["what a role involves", "¦The role involve duty.", WORD, "`The role involves`", "The role involves duty."],
  [
    "the old and the new of a change",
    "You ¦will be manage a team.",
    WORD,
    "`will manage`",
    "You will manage a team.",
  ],
  [
    "several months",
    "You move up ¦within 12 month of this.",
    WORD,
    "`within 12 months`",
    "You move up within 12 months of this.",
  ],
  ["points of pay", "It has ¦point’s 29 to 34.", WORD, "`points`", "It has points 29 to 34."],
  ["days of ten hours", "We work four ¦10 hour day’s.", WORD, "`10 hour days`", "We work four 10 hour days."],
  [
    "a plural and something of it",
    "You hold the ¦teams’s budget.",
    WORD,
    "`team’s`",
    "You hold the team’s budget.",
  ],
  [
    "a month that is mistyped",
    "We had 412 at 31st ¦Mach 2026.",
    WORD,
    "`March`",
    "We had 412 at 31st March 2026.",
  ],
  ["letters of several", "We are 6 ¦PLO’s and a dog.", SLIP, "`PLOs`", "We are 6 PLOs and a dog."],
  [
    "two signs at an end",
    "They stay from then onwards¦;. We go on.",
    SLIP,
    "side by side",
    "They stay from then onwards. We go on.",
  ],
  ["an I for an l", "You ¦Iead on cases.", "garbled-text", "`lead`", "You lead on cases."],
  [
    "a soft hyphen and a space",
    "We ask for ¦experi\u00AD ence.",
    "broken-word",
    "`experience`",
    "We ask for experience.",
  ],
  [
    "a share of one",
    "We ended ¦0.94 of visits on time.",
    "unlikely-number",
    "`94%`",
    "We ended 94% of visits on time.",
  ],
]);
