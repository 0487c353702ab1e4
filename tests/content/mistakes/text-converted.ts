import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const LEFT = "left-by-a-program";
const LIST = "unread-list";
const HEADING = "plain-heading";
const WE = "We are in the town hall.";

/** What converters of Word leave of lists, headings, changes and settings, and notes between colleagues. */
export const CONVERTED_MISTAKES: readonly Mistake[] = inText([
  ["hyphens with a backslash", "¦\\- Visit\n\\- Write", LIST, "in place of `\\-`", "- Visit\n- Write"],
  [
    "a hyphen with a backslash in an item",
    "- ¦\\- Visit\n- \\- Write",
    LIST,
    "Take `\\-` out",
    "- Visit\n- Write",
  ],
  [
    "numbers with a backslash, each in a paragraph",
    "¦1\\. Visit\n\n2\\) Write",
    LIST,
    "Take the backslash out",
    "1. Visit\n2. Write",
  ],
  [
    "a tracked change",
    "We see ¦{--ten--}{++twelve++} children.",
    LEFT,
    "a tracked change",
    "We see twelve children.",
  ],
  ["words underlined", "You can ¦[apply]{.underline} now.", LEFT, "Write `apply`", "You can apply now."],
  [
    "a comment",
    'We meet weekly.¦[is this right?]{.comment-start id="0"}',
    LEFT,
    "delete all of it",
    "We meet weekly.",
  ],
  ["the place of a heading", `¦[]{#_Toc1 .anchor}${WE}`, LEFT, "Delete it", WE],
  [
    "a heading with a number",
    `1. ¦About us\n\n${WE}`,
    HEADING,
    "`## About us` in its place, without the `1.`",
    `## About us\n\n${WE}`,
  ],
  [
    "the same with its number and its signs",
    `¦1. ## About us\n\n   ${WE}`,
    "unmeant-markup",
    "Take `1.` out",
    `## About us\n\n${WE}`,
  ],
  ["a heading in bold", `¦__Our offer__\n\n${WE}`, HEADING, "`## Our offer`", `## Our offer\n\n${WE}`],
  ["a marking in bold", `¦**OFFICIAL**\n\n${WE}`, LEFT, "the marking of a document", WE],
  ["a note in capitals", `¦CHECK\n\n${WE}`, LEFT, "a note to a colleague", WE],
  ["a cry in capitals", `¦NEW!!!\n\n${WE}`, LEFT, "a note to a colleague", WE],
  ["who had it changed", `${WE} ¦Amended per JS.`, LEFT, "a note to a colleague", WE],
  ["a note that says so", `¦NB: ${WE}`, LEFT, "without these letters", WE],
  [
    "the end of a week",
    "We move in the ¦w/e 16 May 2027.",
    "unclear-day",
    "`in the week to`",
    "We move in the week to Sunday 16 May 2027.",
  ],
  [
    "a word of two",
    "¦ocial workers visit.",
    "garbled-text",
    "`Social` or `official`",
    "Social workers visit.",
  ],
  [
    "the words of a message for an acronym",
    "We do ¦words that it stands for (PLO).",
    "unfinished-text",
    "still to be filled",
    "We do early work.",
  ],
]);
