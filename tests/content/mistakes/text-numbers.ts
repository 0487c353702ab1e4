import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const NUMBER = "unlikely-number";
const DAY = "unlikely-day";
const PHONE = "unlikely-telephone";
const FORM = "link-form";
const GARBLED = "garbled-text";

/** Numbers that no calendar, clock or life has, two telephones in one, and addresses that few people can open. */
export const NUMBER_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "eight days a week",
      "You work ¦8 days a week.",
      NUMBER,
      "more than a week has",
      "You work 5 days a week.",
    ],
    [
      "leave of a year",
      "You have ¦370 days of leave.",
      NUMBER,
      "any council",
      "You have more leave than most.",
    ],
    [
      "ages the wrong way round",
      "We help children ¦aged 11 to 5.",
      NUMBER,
      "wrong way",
      "We help children aged 5 to 11.",
    ],
    [
      "an age of 250",
      "We help people ¦aged 16 to 250.",
      NUMBER,
      "nobody has",
      "We help people aged 16 to 25.",
    ],
    [
      "ages with their words behind",
      "We help ¦18-16 year olds.",
      NUMBER,
      "wrong way",
      "We help 16 to 18 year olds.",
    ],
    [
      "years that run backwards",
      "We did this ¦from 2025 to 2019.",
      NUMBER,
      "before it begins",
      "We did this from 2019 to 2025.",
    ],
    [
      "days that run backwards",
      "We met from ¦5 May 2026 to 3 May 2026.",
      NUMBER,
      "before it begins",
      "We met from 3 May 2026 to 5 May 2026.",
    ],
    [
      "thousands with full stops",
      "We serve ¦1.000.000 people.",
      NUMBER,
      "`1,000,000`",
      "We serve 1,000,000 people.",
    ],
    [
      "hours without their word",
      "You work ¦35 a week.",
      NUMBER,
      "`35 hours a week`",
      "You work 35 hours a week.",
    ],
    [
      "a day that no month has, behind the month",
      "It is new from ¦April 31st 2027.",
      "impossible-date",
      "no `April 31st 2027`",
      "It is new from 30 April 2027.",
    ],
    ["an hour that no clock has", "We are open until ¦13pm.", DAY, "No clock", "We are open until 1pm."],
    [
      "a year with a digit too many",
      "We begin on 1 ¦April 20226.",
      DAY,
      "nobody means",
      "We begin on 1 April 2027.",
    ],
    ["a year far away", "We began ¦in 2206.", DAY, "nobody means", "We began in 2006."],
    [
      "two telephones in one",
      "Call ¦01689 960101 / 102.",
      PHONE,
      "`01689 960101 or 01689 960102`",
      "Call 01689 960101 or 01689 960102.",
    ],
    [
      "two telephones without an area code",
      "Tel: ¦960101 / 102",
      PHONE,
      "`960101 or 960102`",
      "Tel: 960101 or 960102",
    ],
    [
      "a file that only colleagues can open",
      "See ¦[the policy](https://riverton.sharepoint.com/x.docx).",
      FORM,
      "signed in",
      "See [the policy](/documents/pay-policy.pdf).",
    ],
    [
      "a file in somebody's drive",
      "See ¦[the policy](https://drive.google.com/file/d/abc/view).",
      FORM,
      "signed in",
      "See [the policy](/documents/pay-policy.pdf).",
    ],
    [
      "an address that was encoded twice",
      "See ¦[our team](https://example.org/our%2520team).",
      FORM,
      "`https://example.org/our%20team`",
      "See [our team](https://example.org/our%20team).",
    ],
    [
      "a result of a search engine",
      "See ¦[our team](https://www.bing.com/ck/a?u=abc).",
      FORM,
      "copy the address",
      "See [our team](https://example.org/team).",
    ],
    [
      "an address made harmless by a mail filter",
      "See ¦[our team](hxxps://example.org/team).",
      FORM,
      "`https://example.org/team`",
      "See [our team](https://example.org/team).",
    ],
    [
      "a telephone for a program",
      "Call ¦[us at once](callto:02079460000).",
      FORM,
      "`tel:02079460000`",
      "Call [us at once](tel:02079460000).",
    ],
    [
      "a subject behind the wrong sign",
      "Write to ¦[us at once](mailto:jobs@example.org&subject=Post).",
      FORM,
      "`mailto:jobs@example.org?subject=Post`",
      "Write to [us at once](mailto:jobs@example.org?subject=Post).",
    ],
    ["an apostrophe of an old Macintosh", "It¦Õs right.", GARBLED, "`’`", "It’s right."],
    ["an accent of an old Macintosh", "Meet us in the caf¦Ž.", GARBLED, "`é`", "Meet us in the café."],
    [
      "an e-mail address in words",
      "Write to ¦jobs at example dot org.",
      "unlikely-address",
      "`jobs@example.org`",
      "Write to jobs@example.org.",
    ],
    [
      "the name of a file for the words of a link",
      "See ¦[policy_v3_FINAL.pdf](/documents/pay-policy.pdf).",
      "link-without-words",
      "name of a file",
      "See [our pay policy (PDF)](/documents/pay-policy.pdf).",
    ],
  ]),
];
