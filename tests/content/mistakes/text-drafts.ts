import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const LEFT = "left-by-a-program";
const WORD = "misspelt-word";
const HELP = "We help families.";

/** What a draft has that went through several hands: notes in brackets, pointers to links, slips that spell other words. */
export const DRAFT_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "a drafting note",
      "We help families. ¦(DN: Legal to confirm before go live)",
      LEFT,
      "a colleague",
      HELP,
    ],
    ["a note on whom to ask", "We help families ¦(check with HR).", LEFT, "a colleague", HELP],
    ["a note on who is to check", "We help families ¦[legal to check].", LEFT, "a colleague", HELP],
    ["a note with initials in brackets", "We help families ¦(JS to confirm).", LEFT, "a colleague", HELP],
    ["a note on a link", "We help families ¦(link to be added).", LEFT, "a colleague", HELP],
    ["a note on a picture", "We help families ¦(insert new photo).", LEFT, "a colleague", HELP],
    ["a question to a colleague", "We help families ¦(is this still right?).", LEFT, "a colleague", HELP],
    [
      "a note that something is secret",
      "We help families ¦(NOT for publication).",
      LEFT,
      "a colleague",
      HELP,
    ],
    [
      "changes of Word within a paragraph",
      "We help families. ¦Deleted: 26 Formatted: Font: Arial",
      LEFT,
      "Settle the change",
      HELP,
    ],
    ["a pointer to a link that was lost", "To apply ¦click here.", LEFT, "`[words](https://…)`", "Ask us."],
    ["a link to be followed that was lost", "To apply ¦follow this link.", LEFT, "not here", "Ask us."],
    ["two words for one", "We are ¦ofcourse open.", WORD, "`of course`", "We are of course open."],
    [
      "a word that is parted",
      "Our work is ¦split in to three.",
      WORD,
      "`split into`",
      "Our work is split into three.",
    ],
    ["it is for its, behind a verb", "You ¦join it's team.", WORD, "`join its`", "You join its team."],
    [
      "of choose",
      "We are an ¦employer of choose.",
      WORD,
      "`employer of choice`",
      "We are an employer of choice.",
    ],
    [
      "from for form",
      "Send your ¦application from.",
      WORD,
      "`application form`",
      "Send your application form.",
    ],
    [
      "a plural without its apostrophe",
      "The ¦Childrens homes are near.",
      WORD,
      "`Children’s`",
      "The Children’s homes are near.",
    ],
    [
      "years of experience",
      "You need two ¦years experience.",
      WORD,
      "`years’`",
      "You need two years’ experience.",
    ],
    [
      "a list in the middle of a sentence",
      "It has ¦1) groups 2) visits 3) advice.",
      "unread-list",
      "a line of its own",
      "It has groups, visits and advice.",
    ],
    [
      "steps in one line",
      "¦Step 1 Register Step 2 Complete the form Step 3 Submit",
      "unread-list",
      "a line of its own",
      "1. Register\n2. Complete the form",
    ],
    [
      "a postcode with a digit for a letter",
      "We are in Mill Lane, ¦HD2 03B.",
      "unlikely-address",
      "source",
      HELP,
    ],
    [
      "a number of a town without its code",
      "Minicom ¦960 199",
      "unlikely-telephone",
      "the code of the town",
      HELP,
    ],
    ["an extension of no number", "Call ¦ext. 4021.", "unlikely-telephone", "dial first", HELP],
    ["a thousand with a full stop", "We met ¦1.200 families.", "unlikely-number", "`1,200`", HELP],
    ["a body that was replaced in 2022", "We work with the ¦CCG.", "outdated-name", "care board", HELP],
    [
      "a scheme that was replaced in 2016",
      "We are ¦Two Ticks.",
      "outdated-name",
      "Disability Confident",
      HELP,
    ],
    ["a pension that has changed", "It is a ¦final salary scheme.", "outdated-name", "career average", HELP],
  ]),
  ...inSummary([
    ["a pointer to a link in a field", "Apply online or ¦click here.", LEFT, "In a field, take it out", HELP],
  ]),
];
