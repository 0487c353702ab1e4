import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const LINES = "lines-run-together";
const LEFT = "left-by-a-program";
const PHONE = "unlikely-telephone";

/** What an editor met who pasted a whole council from a document of Word. */
export const WORD_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "a heading and a name among paragraphs of one line each",
      "We assess disabled children and their families, and arrange direct payments for them.\n¦A manager and six social workers work here, with somebody for short breaks.\nWho to talk to\nSunil Prabhakar, Team Manager",
      LINES,
      "an empty line above it",
      "We assess disabled children and their families, and arrange direct payments for them.\n\nA manager and six social workers work here, with somebody for short breaks.\n\nWho to talk to: Sunil Prabhakar, Team Manager.",
    ],
    [
      "a line of a form below another",
      "Pattern: 37 hours, or half of it in mornings or in afternoons\n¦Way of working: on the telephone",
      LINES,
      "an empty line above it",
      "You work 37 hours, or half of it in mornings or in afternoons, and on the telephone.",
    ],
    ["a number between Word's spaces", "Ring\u00A0those ¦in Table\u00A01.", LEFT, "Table", "Ring us."],
    ["a space of a web page", "Ring&nbsp;those ¦in Table&nbsp;1.", LEFT, "Table", "Ring us."],
    [
      "a day between Word's spaces",
      "Apply\u00A0by\u00A0¦12\u00A0January.",
      "unclear-day",
      "no year says which",
      "Apply by 12\u00A0January 2099.",
    ],
    [
      "a telephone number with Word's hyphens",
      "Ring ¦020\u20118770\u2011500.",
      PHONE,
      "digits",
      "Ring 020\u20118770\u20115000.",
    ],
    [
      "a table below the lines of a list",
      "- one\ntwo\n¦| A | B |\n| --- | --- |\n| 1 | 2 |",
      "unread-table",
      "an empty line above its first row",
      "- one\n\ntwo\n\n| A | B |\n| --- | --- |\n| 1 | 2 |",
    ],
    [
      "a post without a name",
      "Ask our manager ¦(vacant, see above).",
      "unfinished-text",
      "to be filled",
      "Ask us.",
    ],
    [
      "an amount to come",
      "The new rate is ¦£ to be confirmed.",
      "unfinished-text",
      "to be filled",
      "The new rate is not published.",
    ],
    [
      "the document that a text came from",
      "Pay is ¦for the roles in this document all the same.",
      LEFT,
      "copied from",
      "Pay is the same for all roles.",
    ],
  ]),
];
