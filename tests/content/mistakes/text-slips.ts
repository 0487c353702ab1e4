import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const SLIP = "typing-slip";
const WORD = "misspelt-word";
const OLD = "outdated-name";
const ADDRESS = "unlikely-address";
const GARBLED = "garbled-text";
const DAY = "unclear-day";

/** Slips of the keyboard and what a PDF loses: each is seen where it stands, and only once. */
export const SLIP_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "no space behind a full stop",
      "We listen¦.Every family counts.",
      SLIP,
      "a space behind",
      "We listen. Every family counts.",
    ],
    ["no space behind a comma", "We listen¦,we act.", SLIP, "a space behind", "We listen, we act."],
    ["a space before a comma", "We listen¦ , and we act.", SLIP, "before `,`", "We listen, and we act."],
    ["a space before a full stop", "We listen¦ .", SLIP, "before `.`", "We listen."],
    ["two full stops", "We listen¦..", SLIP, "side by side", "We listen."],
    ["two commas", "We listen¦,, and we act.", SLIP, "side by side", "We listen, and we act."],
    ["an apostrophe that became a space", "¦You ll like it.", SLIP, "`You’ll`", "You’ll like it."],
    ["an apostrophe left out", "We ¦dont rush.", SLIP, "`don’t`", "We don’t rush."],
    [
      "two numbers without their dash",
      "It lasts ¦12 18 months.",
      SLIP,
      "`12 to 18`",
      "It lasts 12 to 18 months.",
    ],
    [
      "a bracket that is not closed",
      "We offer ¦(among others a room.",
      SLIP,
      "not closed",
      "We offer (among others) a room.",
    ],
    [
      "a quotation that is not closed",
      "¦“It was kind, said a mother.",
      SLIP,
      "not closed",
      "“It was kind”, said a mother.",
    ],
    ["a sentence that was cut off", "We work with schools ¦and", SLIP, "cut off", "We work with schools."],
    [
      "a statement that ends with `for`",
      "We are the first contact ¦for",
      SLIP,
      "cut off",
      "We are the first contact.",
    ],
    ["a team's manger", "Ask your ¦team manger.", WORD, "`team manager`", "Ask your team manager."],
    ["pubic health", "We work with ¦pubic health.", WORD, "`public health`", "We work with public health."],
    [
      "must of",
      "You ¦must of a degree.".replace("a degree", "led a team"),
      WORD,
      "`must have`",
      "You must have led a team.",
    ],
    [
      "no more then",
      "You have no ¦more then 15 cases.",
      WORD,
      "`more than`",
      "You have no more than 15 cases.",
    ],
    [
      "a principle social worker",
      "Ask our ¦principle social worker.",
      WORD,
      "`principal",
      "Ask our principal social worker.",
    ],
    [
      "a driving license",
      "You need a ¦driving license.",
      WORD,
      "`driving licence`",
      "You need a driving licence.",
    ],
    [
      "two words in one",
      "We meet ¦weeklyfortnightly.",
      "doubled-text",
      "tracked change",
      "We meet fortnightly.",
    ],
    [
      "two words where one is meant",
      "We meet ¦weekly fortnightly.",
      "doubled-text",
      "tracked change",
      "We meet weekly.",
    ],
    ["a check of another time", "You need a ¦CRB check.", OLD, "`DBS check`", "You need a DBS check."],
    [
      "a body with which social workers no longer register",
      "Our social workers register with the ¦HCPC.",
      OLD,
      "since 2019",
      "Our social workers register with Social Work England.",
    ],
    ["a day in digits", "It is new from ¦04/01/2026.", DAY, "1 April 2026", "It is new from 1 April 2026."],
    [
      "a comma in an e-mail address",
      "Write to ¦jobs@example,org.",
      ADDRESS,
      "`jobs@example.org`",
      "Write to jobs@example.org.",
    ],
    [
      "spaces in an e-mail address",
      "Write to ¦jobs @ example.org.",
      ADDRESS,
      "`jobs@example.org`",
      "Write to jobs@example.org.",
    ],
    [
      "an e-mail address against robots",
      "Write to ¦jobs[at]example.org.",
      ADDRESS,
      "`jobs@example.org`",
      "Write to jobs@example.org.",
    ],
    ["a letter for a digit in a postcode", "We are at ¦CRO 9XX.", ADDRESS, "`CR0 9XX`", "We are at CR0 9XX."],
    ["a small l in a postcode", "We are at ¦CR9 lEY.", ADDRESS, "`CR9 1EY`", "We are at CR9 1EY."],
    [
      "a postcode of which nobody knows the digits",
      "We are at ¦HV1 O4B.",
      ADDRESS,
      "the source",
      "We are at HV1 4BB.",
    ],
    [
      "the address of a page without a link",
      "Look at ¦example.org.uk/jobs for more.",
      ADDRESS,
      "https://example.org.uk/jobs",
      "Look at [our jobs](https://example.org.uk/jobs) for more.",
    ],
    [
      "two letters of a PDF that became a space",
      "Our ¦o ce is near.",
      GARBLED,
      "`office`",
      "Our office is near.",
    ],
    ["the same with a capital", "¦Bene ts for all.", GARBLED, "`Benefits`", "Benefits for all."],
    [
      "the same at the beginning of a word",
      "You get ¦nancial help.",
      GARBLED,
      "`financial`",
      "You get financial help.",
    ],
    ["the same without a space", "You meet an ¦ofcer.", GARBLED, "`officer`", "You meet an officer."],
  ]),
  ...inSummary([
    [
      "an address",
      "See ¦https://www.example.org/flex for more.",
      ADDRESS,
      "no link leads there",
      "We are flexible.",
    ],
    [
      "an end that was cut off",
      "The team works on plans that the family ¦has",
      SLIP,
      "as if it had been cut off",
      "The team works on plans that the family has made.",
    ],
    ["a summary that was cut off", "We work with schools ¦and", SLIP, "cut off", "We work with schools."],
  ]),
];
