import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const SLIP = "typing-slip";
const LEFT = "left-by-a-program";
const OPEN = "unfinished-text";
const NUMBER = "unlikely-number";
const YAML = "broken-yaml";

/** Signs and notes that an editor left in a council pasted from Word, and in small changes of a good one. */
export const SIGN_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["an apostrophe twice", "The child¦''s plan.", SLIP, "`’`", "The child’s plan."],
    [
      "two signs for each quotation mark",
      "¦‘‘You see the whole of it.’’",
      SLIP,
      "`“You see the whole of it.”`",
      "“You see the whole of it.”",
    ],
    ["a prime for an apostrophe", "The child¦′s plan.", SLIP, "`’`", "The child’s plan."],
    ["primes for quotation marks", "The ¦″offer″ stands.", SLIP, "`“offer”`", "The “offer” stands."],
    ["the wrong apostrophe of a decade", "We began in the ¦‘90s.", SLIP, "`’`", "We began in the ’90s."],
    ["a wide comma", "We help¦，and listen.", SLIP, "`, `", "We help, and listen."],
    ["a minus for a hyphen", "We meet face¦−to-face.", SLIP, "`-`", "We meet face-to-face."],
    [
      "a hyphen that is not shown, shown",
      "We help fami¦¬lies.",
      "broken-word",
      "Take it out",
      "We help families.",
    ],
    [
      "a space on one side of a slash",
      "Evenings¦/ weekends are free.",
      SLIP,
      "one side alone",
      "Evenings/weekends are free.",
    ],
    [
      "the sign of a trade mark for letters",
      "Ask the Team Manager¦ ™ about it.",
      LEFT,
      "made of other signs",
      "Ask the Team Manager (TM) about it.",
    ],
    [
      "the sign of euros for a letter in brackets",
      "Section 17¦€ says so.",
      LEFT,
      "`(e)`",
      "Section 17(e) says so.",
    ],
    [
      "a day of a spreadsheet for two numbers",
      "Each worker sees ¦03-May families a week.",
      LEFT,
      "two numbers",
      "Each worker sees 3 to 5 families a week.",
    ],
    [
      "an empty field of a form in a sentence",
      "We meet at ¦Choose an item. every week.",
      LEFT,
      "form of Word",
      "We meet every week.",
    ],
    [
      "a document that is out of control",
      "¦This document is uncontrolled when printed.",
      LEFT,
      "printed copies",
      "We print it.",
    ],
    [
      "pounds to be filled",
      "They are paid at ¦£xx per night.",
      OPEN,
      "to be filled",
      "They are paid per night.",
    ],
    [
      "what is not known yet",
      "The start date is ¦n/k.",
      OPEN,
      "to be filled",
      "The start date is not published.",
    ],
    [
      "a figure to come",
      "We have ¦(awaiting figure) foster carers.",
      OPEN,
      "to be filled",
      "We have foster carers.",
    ],
    [
      "who has approved it",
      "We listened. ¦(LH approved 12/11 by email)",
      OPEN,
      "between colleagues",
      "We listened.",
    ],
    ["whom to ask about it", "¦check with Jo", OPEN, "between colleagues", "We check each plan."],
    [
      "the wrong ending of a number",
      "You start on the ¦21th of each month.",
      NUMBER,
      "`21st`",
      "You start on the 21st of each month.",
    ],
    [
      "a number joined with what is counted",
      "You get it for the first ¦12-weeks of it.",
      SLIP,
      "`12 weeks`",
      "You get it for the first 12 weeks of it.",
    ],
    ["noon before noon", "We close at ¦12.00am noon.", "unlikely-day", "midnight", "We close at 12 noon."],
    [
      "pounds of another keyboard",
      "You get ¦#3,000 in your second year.",
      "money-in-text",
      "amount of money",
      'You get <Figure of="welcome-payment.amount" /> in your second year.',
    ],
  ]),
  ...inSummary([
    [
      "a label before the words of its field",
      "¦Summary: We help families early.",
      YAML,
      "`summary: We help families early.`",
      "We help families early.",
    ],
  ]),
];
