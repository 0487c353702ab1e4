import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const LEFT = "left-by-a-program";
const SLIP = "typing-slip";
const WORD = "misspelt-word";
const HELP = "We help families.";

/** What forms, messages and spreadsheets bring along, and what the keyboard makes of words. */
export const FORM_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["a break of Word", "Page Break", LEFT, "a style in Word", HELP],
    ["the end of a page", "Continued on next page", LEFT, "end of a page", HELP],
    ["a heading that goes on", "Early Help (cont'd)", LEFT, "end of a page", HELP],
    ["the words below a picture", "Figure 1: How our teams fit together", LEFT, "words below", HELP],
    ["the head of a newsletter", "View this email in your browser", LEFT, "message", HELP],
    ["the greeting of a letter", "To whom it may concern", LEFT, "message", HELP],
    ["a line for the office", "FOR OFFICE USE ONLY", LEFT, "form", HELP],
    ["a choice to be struck out", "Yes / No (delete as appropriate)", LEFT, "form", HELP],
    ["a line to sign on", "Signature: Date:", LEFT, "form", HELP],
    ["how to fill a form in", "Please print in black ink.", LEFT, "form", HELP],
    ["a key to a table", "Essential = E, Desirable = D", LEFT, "form", HELP],
    ["a search of another site", "Enter a search term", LEFT, "another site", HELP],
    [
      "what Word writes of a picture",
      "¦A picture containing text, person Description automatically generated",
      LEFT,
      "by itself",
      HELP,
    ],
    ["signs for spaces", "We¦·help·families·at home.", LEFT, "a space", HELP],
    ["an address that was hidden", "Write to ¦[email protected].", LEFT, "e-mail address", "Write to us."],
    ["a code of a chat", "We help families¦:thumbsup:", LEFT, "a chat", HELP],
    ["a mark of a chat", "We help ¦(edited) families.", LEFT, "a chat", HELP],
    ["an empty cell", "We help ¦(blank) families.", LEFT, "spreadsheet", HELP],
    ["the time that a day has in a table", "We meet at ¦00:00:00.", LEFT, "spreadsheet", "We meet at noon."],
    [
      "two numbers taken for a day",
      "We meet every ¦6-Jan weeks.",
      LEFT,
      "`1 to 6`",
      "We meet every 1 to 6 weeks.",
    ],
    ["a table with a number", "The ways are ¦in Table 2.", LEFT, "not on this page", HELP],
    [
      "a place in a letter",
      "Write to us ¦at the top of this letter.",
      LEFT,
      "not on this page",
      "Write to us.",
    ],
    ["a place for staff", "¦See the leave policy on the intranet.", LEFT, "cannot open", HELP],
    ["a mail system's notice", "¦You don't often get email from Jo.", LEFT, "mail system", HELP],
    ["a large first letter", "¦W e help families.", SLIP, "`W`", HELP],
    ["a key held too long", "¦THe team helps families.", SLIP, "`The`", "The team helps families."],
    ["capitals at the beginning", "¦WE help families at home.", SLIP, "`We`", "We help families at home."],
    ["a small i", "Here ¦i work with families.", SLIP, "`I`", "Here I work with families."],
    ["an apostrophe that a phone lost", "¦Im proud of us.", SLIP, "`I’m`", "I’m proud of us."],
    [
      "a straight quotation mark alone",
      'They say ¦"that it works.',
      SLIP,
      "not closed",
      'They say "it works".',
    ],
    [
      "a paragraph that goes on",
      "We do the following¦;\n\n- help",
      SLIP,
      "above a list",
      "We do the following:\n\n- help",
    ],
    [
      "a name twice",
      "Join the ¦Riverton Riverton family.",
      "doubled-text",
      "once",
      "Join the Riverton family.",
    ],
    ["the number of nobody", "Ring ¦01234 567890.", "unfinished-text", "to be filled", "Ring us."],
    [
      "a month first",
      "The day is ¦12/31/2026.",
      "unclear-day",
      "`31 December 2026`",
      "The day is 31 December 2026.",
    ],
    ["a plural with an apostrophe", "Write two ¦page's.", WORD, "`pages`", "Write two pages."],
    ["words of America", "Our ¦centers are open.", WORD, "`centres`", "Our centres are open."],
    ["two words in one", "¦Theteam helps families.", WORD, "`The team`", "The team helps families."],
    ["forth for fourth", "We meet ¦every forth week.", WORD, "fourth", "We meet every fourth week."],
    ["their for there", "¦Their are six of us.", WORD, "`There are`", "There are six of us."],
    ["letters exchanged", "You are ¦bale to drive.", WORD, "`able`", "You are able to drive."],
    ["apart for a part", "You are ¦apart of a team.", WORD, "`a part of`", "You are a part of a team."],
    ["be for by", "You are ¦supervised be a manager.", WORD, "by", "You are supervised by a manager."],
    ["you for your", "Ask, ¦if you manager agrees.", WORD, "if your", "Ask, if your manager agrees."],
  ]),
  ...inSummary([
    ["a value of a table", "We help families early ¦TRUE", LEFT, "spreadsheet", HELP],
    ["a summary that goes on", "You are to do these ¦things;", SLIP, "more were to come", HELP],
    ["a sign of a note", "We help families early. They ask us ¦*", "markup-in-field", "note", HELP],
  ]),
];
