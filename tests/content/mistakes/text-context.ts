import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const LEFT = "left-by-a-program";
const MONEY = "money-in-text";
const HEADING = "plain-heading";

/** What a text brings along from a draft or a document: notes, pointers, headings with numbers, amounts in other forms. */
export const CONTEXT_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["the mark of a comment", "We help ¦[JS1] families.", LEFT, "a comment of Word", "We help families."],
    ["a note to check", "We help. ¦NB Jo to check.", LEFT, "a note to a colleague", "We help."],
    ["a note with initials", "¦JS: please check the hours.", LEFT, "a note to a colleague", "We help."],
    ["the words of a message", "Hi Sam, ¦please use the below.", LEFT, "all of the message", "We help."],
    ["a note about colours", "You find ¦changes in red.", LEFT, "the colours of a draft", "We help."],
    ["a note about sign-off", "¦Awaiting sign off.", LEFT, "a note about a draft", "We help."],
    ["a note about a day", "¦Do not publish before 1 May.", LEFT, "about a draft", "We help."],
    [
      "a section of a document",
      "You can ¦see section 4.2 below.",
      LEFT,
      "not on this page",
      "You can ask us.",
    ],
    ["an appendix", "You can ¦see Appendix B.", LEFT, "not on this page", "You can ask us."],
    ["the other side of a sheet", "The hours are ¦overleaf.", LEFT, "not on this page", "You can ask us."],
    ["a map", "We are here ¦(see map).", LEFT, "not on this page", "We are in the town hall."],
    ["a document that was attached", "Read the ¦attached document.", LEFT, "not on this page", "Ask us."],
    ["a button", "Press the ¦blue button.", LEFT, "not on this page", "Ask us."],
    ["an address as above", "Address: ¦as above.", LEFT, "not on this page", "Address: the town hall."],
    [
      "a heading in capitals",
      "¦JOB PURPOSE\n\nWe help.",
      HEADING,
      "`## Job purpose`",
      "## Job purpose\n\nWe help.",
    ],
    [
      "a heading with a number of two parts",
      "¦1.1 The Front Door\n\nWe help.",
      HEADING,
      "`## The Front Door`",
      "## The Front Door\n\nWe help.",
    ],
    [
      "a heading of a section",
      "¦Section 3: Training\n\nWe help.",
      HEADING,
      "`## Training`",
      "## Training\n\nWe help.",
    ],
    [
      "a heading that is a list of one",
      "2. ¦Family Hubs\n\nWe help.",
      HEADING,
      "`## Family Hubs`",
      "## Family Hubs\n\nWe help.",
    ],
    ["pay of four digits", "You are paid ¦3000 a year.", MONEY, "3000", "You get more."],
    ["pay with one k", "You get between ¦34 and 38k.", MONEY, "34 and 38k", "You get more."],
    ["pay in words", "You get ¦forty grand.", MONEY, "forty grand", "You get more."],
    ["pounds in words", "You get ¦eighteen pounds an hour.", MONEY, "eighteen pounds", "You get more."],
    ["pence in words", "You get ¦forty five pence a mile.", MONEY, "forty five pence", "You get more."],
    ["the pay of a point", "SCP 28 ¦38,962", MONEY, "38,962", "You get more."],
  ]),
  ...inSummary([
    ["a pointer alone", "¦See above.", LEFT, "Write the words themselves", "We help."],
    ["a pointer to a website", "¦see website", LEFT, "Write the words themselves", "We help."],
  ]),
];
