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
      "the head of a page with the version of a draft",
      `¦Eastmarsh Council | Children’s Careers Offer v0.4 DRAFT\n\n${WE}`,
      LEFT,
      "head of a page in another document",
      WE,
    ],
    [
      "the head of a page with names of a council and a pack",
      `¦Riverton Council | Careers with us\n\n${WE}`,
      LEFT,
      "head of a page in another document",
      WE,
    ],
    [
      "a page's last change and its author in one line",
      `¦Last updated: 14/10/2026  Author: J Pratt\n\n${WE}`,
      LEFT,
      "like the day of another page",
      WE,
    ],
    [
      "an apostrophe in the letters for several",
      "Reviewing officers (¦IRO’s) lead the meetings.",
      "typing-slip",
      "Write `IROs`",
      "Reviewing officers (IROs) lead the meetings.",
    ],
    ["a place to fill in capitals", "We cover ¦[AREA].", "unfinished-text", "still to be filled", WE],
    ["a place to fill with a capital", "Call ¦[Phone number].", "unfinished-text", "still to be filled", WE],
    [
      "points of pay without a verb, whether or not a full stop ends them",
      `¦Salary scale point 23 to 28 (under review).\n\n${WE}`,
      "field-in-text",
      "write a whole sentence",
      `Pay on points 23 to 28 is under review.\n\n${WE}`,
    ],
    [
      "hours of opening in columns, which have no head",
      "¦Open:\tMonday–Thursday 8.45am–5.15pm\nFriday\t8.45am–4.45pm",
      "unread-table",
      "We are open from Monday",
      "We are open from Monday to Thursday, 8.45am to 5.15pm, and on Friday until 4.45pm.",
    ],
    [
      "the address of a page without its beginning",
      "Read it at ¦www.example.org/ofsted now.",
      "link-without-words",
      "](https://www.example.org/ofsted)`, with words of yours",
      "Read [what Ofsted found](https://www.example.org/ofsted) now.",
    ],
    [
      "an address that a bracket ends too early",
      "See ¦[our site](https://jobs.example.org)/childrens).",
      "unread-link",
      "`[our site](https://jobs.example.org/childrens)`",
      "See [our site](https://jobs.example.org/childrens).",
    ],
    [
      "a full stop between a space and a capital",
      "We change lives¦ .You can too.",
      "typing-slip",
      "directly behind the word, and a space behind it",
      "We change lives. You can too.",
    ],
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
