import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const DAY = "unclear-day";
const OLD = "outdated-name";
const UNFINISHED = "unfinished-text";

/** Days without a year, what was true when it was written, and bodies of another time. */
export const STALE_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "a week by its abbreviation",
      "Interviews are ¦w/c 11th May.",
      DAY,
      "in the week from",
      "Interviews are in the week from Monday 10 May 2027.",
    ],
    [
      "a week without a year",
      "It starts in the ¦week commencing 8 June.",
      DAY,
      "in the week from",
      "It starts in the week from 7 June 2027.",
    ],
    [
      "a day of two digits each with full stops",
      "It holds from ¦01.04.26 on.",
      DAY,
      "1 April 2026",
      "It holds from 1 April 2026 on.",
    ],
    [
      "a day with hyphens",
      "It holds from ¦01-04-26 on.",
      DAY,
      "1 April 2026",
      "It holds from 1 April 2026 on.",
    ],
    [
      "a day in digits without a year",
      "It holds from ¦01/04.",
      DAY,
      "without its year",
      "It holds from 1 April 2026.",
    ],
    [
      "a closing date without a year",
      "Apply by 5pm on Friday ¦3 June.",
      DAY,
      "no year says which",
      "Apply by 5pm on Thursday 3 June 2027.",
    ],
    [
      "a hub that opens in a month of no year",
      "From ¦September we will open a new hub.",
      DAY,
      "of no year",
      "From September 2027 we will open a new hub.",
    ],
    ["last year", "¦Last year 94% stayed.", DAY, "stands for years", "In 2025 94% stayed."],
    ["recently", "¦Recently, we opened a hub.", DAY, "stands for years", "We opened a hub in 2026."],
    [
      "jobs that are to be filled now",
      "We ¦are currently recruiting four social workers.",
      DAY,
      "`vacancies`",
      "Our vacancies have a list of their own.",
    ],
    [
      "the HCPC as the register of everybody",
      "You must be registered with the ¦HCPC.",
      OLD,
      "Social Work England",
      "You must be registered with Social Work England.",
    ],
    [
      "the same with its name in full",
      "You register with the ¦Health & Care Professions Council.",
      OLD,
      "Social Work England",
      "You register with Social Work England.",
    ],
    [
      "a department of another time",
      "Ask the ¦DfES.",
      OLD,
      "Department for Education",
      "Ask the Department for Education.",
    ],
    [
      "details to follow",
      "¦More information to follow",
      UNFINISHED,
      "to be filled",
      "We work in the town hall.",
    ],
    [
      "a date to be confirmed",
      "We open soon ¦(to be confirmed).",
      UNFINISHED,
      "to be filled",
      "We open in 2027.",
    ],
    [
      "a question to a colleague",
      "We have 12 rooms¦?? of our own.",
      UNFINISHED,
      "to be filled",
      "We have 12 rooms of our own.",
    ],
    ["a picture to come", "¦Insert photo here", "unfinished-text", "a note", "We work in the town hall."],
    [
      "the end of a letter",
      "¦Kind regards",
      "plain-heading",
      "the end of a letter",
      "We work in the town hall.",
    ],
  ]),
  ...inSummary([
    ["nothing yet", "¦Coming soon", UNFINISHED, "to be filled", "We help."],
    [
      "the HCPC in a field",
      "We ask for ¦HCPC registration.",
      OLD,
      "Social Work England",
      "We ask for registration.",
    ],
    ["a day in a field", "It is new from ¦01.04.26.", DAY, "1 April 2026", "It is new from 1 April 2026."],
  ]),
];
