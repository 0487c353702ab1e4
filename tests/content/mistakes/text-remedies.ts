import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const HEADING = "plain-heading";
const HTML = "html-in-text";
const LEFT = "left-by-a-program";
const LINES = "lines-run-together";
const WE = "We are in the town hall.";

/** Mistakes whose nearest remedy would make them worse: a list of headings, words run together, another list. */
export const REMEDY_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "words struck out",
      "We meet <del>weekly</del> each day.".replace("<", "¦<"),
      HTML,
      "delete them",
      "We meet each day.",
    ],
    [
      "words added in a change",
      "We meet ¦<ins>fortnightly</ins>.",
      HTML,
      "a space stands on either side",
      "We meet fortnightly.",
    ],
    ["what Word wrote for Outlook", `¦<!--[if mso]>Hello<![endif]-->\n\n${WE}`, HTML, "down to `-->`", WE],
    ["one end of a condition of Word", `${WE} ¦<![endif]>`, HTML, "down to `>`", WE],
    [
      "an e-mail as it is written inside",
      "¦<p class=MsoNormal><span style='font-size:11.0pt'>Hi all,<o:p></o:p></span></p>\n\n<p>We <b>help</b>.</p>",
      HTML,
      "paste again without formatting",
      WE,
    ],
    [
      "an address that Outlook wrote twice",
      "Write to a@example.org ¦<mailto:a@example.org>.",
      "link-in-brackets",
      "stands before it already",
      "Write to a@example.org.",
    ],
    [
      "bullets lost below a colon",
      "We offer:\n¦free parking\nlong leave\nkind people",
      LINES,
      "`- ` before each",
      "We offer:\n\n- free parking\n- long leave\n- kind people",
    ],
    [
      "the same with empty lines",
      "We offer:\n\n¦Free parking\n\nLong leave\n\nWe are a kind team.",
      HEADING,
      "`- Free parking`",
      "We offer:\n\n- Free parking\n- Long leave\n\nWe are a kind team.",
    ],
    ["the end of a letter", `¦Kind regards\n\n${WE}`, HEADING, "the end of a letter", WE],
    ["a sentence cut off", `¦You will also be expected to\n\n${WE}`, HEADING, "to its end", WE],
    ["a note at the foot of a document", `¦Uncontrolled when printed\n\n${WE}`, HEADING, "Delete it", WE],
    ["a question to another editor", `¦Is 12 still right??\n\n${WE}`, HEADING, "Delete it", WE],
    ["a place for a picture", `¦Insert Photo here\n\n${WE}`, HEADING, "Delete it", WE],
    ["somebody's name", `¦Jo Harrison\n\n${WE}`, HEADING, "somebody's name", WE],
    [
      "letters below a number of a list",
      "1. Visit.\n2. Write down:\n   ¦a) what you see\n   b) what you hear",
      "unread-list",
      "three spaces",
      "1. Visit.\n2. Write down:\n   - what you see\n   - what you hear",
    ],
    [
      "a broken word before a comma",
      "A nine-day ¦fort-\nnight, and more.",
      "broken-word",
      "with the `,` behind it",
      "A nine-day fortnight,\nand more.",
    ],
    [
      "the head of an e-mail above its greeting",
      "¦From: Jo Harrison\nSent: Monday\nHello all\n\nWe help.",
      LEFT,
      "greeting, signature",
      "We help.",
    ],
  ]),
];
