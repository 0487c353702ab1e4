import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const WORD = "misspelt-word";

/** Numbers, days and words of which a part was lost, or that say two things at once. */
export const COUNT_MISTAKES: readonly Mistake[] = inText([
  [
    "a number cut at its comma",
    "We have ¦10,0 foster homes.",
    "unlikely-number",
    "is no number",
    "We have 100 foster homes.",
  ],
  [
    "a box on paper",
    "Tick the box ¦□ and sign it.",
    "left-by-a-program",
    "a box to tick",
    "Tick the box and sign it.",
  ],
  ["a count of words", "¦Word count: 312", "left-by-a-program", "a count of words", "We listen."],
  [
    "a footnote without its text",
    "Our aim¦[^1] is clear.",
    "left-by-a-program",
    "that is not here",
    "Our aim is clear.",
  ],
  [
    "a syllable behind a hyphen",
    "This is your ¦oppor-tunity.",
    WORD,
    "opportunity",
    "This is your opportunity.",
  ],
  ["a rota as it sounds", "We work ¦on a rotor.", WORD, "on a rota", "We work on a rota."],
  ["a manager without an a", "You have ¦a manger.", WORD, "a manager", "You have a manager."],
  [
    "several of one",
    "We help around ¦212 child.",
    "unlikely-number",
    "is several",
    "We help around 212 children, and 1 child.",
  ],
  [
    "a number in two",
    "We have ¦1 2 social workers.",
    "unlikely-number",
    "is two numbers",
    "We have 12 social workers.",
  ],
  [
    "a step that is not there",
    "Step 1: write. ¦Step 3: wait.",
    "unlikely-number",
    "follows `Step 1:`",
    "Step 1: write. Step 2: wait.",
  ],
  [
    "all day and a part of it",
    "We are open ¦24/7, from 9am to 5pm.",
    "unlikely-day",
    "all day and night",
    "We are open 24/7.",
  ],
  [
    "a day of no length",
    "We are open ¦7am to 7am.",
    "unlikely-day",
    "ends before it begins",
    "We are open 7am to 7pm.",
  ],
  [
    "an extension of no number",
    "Ring 01632 960 702 ¦ext.",
    "unfinished-text",
    "to be filled",
    "Ring 01632 960 702.",
  ],
  [
    "four days, of which three are named",
    "You work ¦four days a week, on Mondays, Tuesdays and Fridays.",
    "unlikely-day",
    "names 3 days",
    "You work three days a week, on Mondays, Tuesdays and Fridays. We open Monday to Friday, five days a week.",
  ],
  [
    "a link that names one person and leads to another",
    "Write to ¦[Joan Hill](mailto:priya.nair@riverton.example.org).",
    "link-without-words",
    "name `Joan Hill`",
    "Write to [Priya Nair](mailto:priya.nair@riverton.example.org) or [Priya Shah](mailto:priya.nair@riverton.example.org).",
  ],
  [
    "no space and no capital",
    "We offer help¦.which you choose.",
    "typing-slip",
    "is missing behind",
    "We offer help, which you choose.",
  ],
  [
    "several of whom one has something",
    "You lead ¦social worker’s.",
    WORD,
    "social workers",
    "You lead social workers.",
  ],
  ["several weeks as one", "We meet ¦every two week.", WORD, "every two weeks", "We meet every two weeks."],
  [
    "a name with a slip in its address",
    "Write to ¦[Priya Nair](mailto:priya.niar@riverton.example.org).",
    "link-without-words",
    "name `Priya Nair`",
    "Write to [Priya Nair](mailto:priya.nair@riverton.example.org).",
  ],
]);
