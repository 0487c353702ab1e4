import { error, warning } from "./explanation";

/** Rules about the items of an offer: who gets them, and whether their rules fit together. */
export const OFFER_RULES = {
  "who-or-scheme": error(
    "A benefit says neither who it is for nor which scheme it belongs to, or both.",
    "Write `who`, or `scheme` with the name of the scheme’s file.",
  ),
  "scheme-in-scheme": error(
    "What `scheme` names is not a scheme, or is one inside another.",
    "Name a benefit whose `kind` is `scheme` and that says itself who it is for.",
  ),
  "unfitting-figure": error(
    "A rule cites a figure that cannot stand there: it is in another unit, or too large.",
    "Cite a figure in the unit that the message names, or correct the figure.",
  ),
  "shares-above-whole": error(
    "The instalments of a payment come to more than all of it, or more than all of it is free of tax.",
    "Correct the percentages: those of instalments come to 100 together, and one that is free of tax is 100 at most.",
  ),
  "shares-below-whole": error(
    "The instalments of a payment come to less than all of it.",
    "Correct the percentages: they come to 100 together. One that is not published is a figure that is `not stated`.",
  ),
  "time-without-option": error(
    "Every option of a choice opens at a time of its own, so the time of the choice would count for nothing.",
    "Write the time of one option as the `when` of the choice, and leave it out of that option.",
  ),
  "repay-steps-order": error(
    "A step of what is paid back is not longer than the one before it, so it would never count.",
    "List the steps from the shortest time to the longest.",
  ),
  "days-reversed": error(
    "The last day on which somebody can have started is before the first.",
    "Exchange `startedFrom` and `startedUntil`, or correct one of them.",
  ),
  "grades-without-order": error(
    "A rule means a grade and those above or below it, and published pay does not say which those are.",
    "Name every grade that is meant: `grades: [grade-7, grade-8]`.",
  ),
  "grades-reversed": error(
    "The lowest grade that is meant is above the highest.",
    "Exchange `gradeAtLeast` and `gradeAtMost`.",
  ),
  "two-questions": error(
    "One key stands for two different questions.",
    "Word the question the same everywhere, or give one of the two another `key`.",
  ),
  "circular-benefits": error(
    "Two benefits each give way to the other, so nobody would get either.",
    "Take `notWith` out of one of them.",
  ),
  "rules-both-pay": warning(
    "Two rules of one benefit give the same sort of thing at the same time, and some people get both; or two benefits give them a year’s leave each.",
    "Write `severalRules: the first that applies` with the rule for fewer people first, or `except` in the wider rule. If both are meant, write `severalRules: all of them`.",
  ),
  "nobody-included": warning(
    "Nobody can meet all the conditions of a benefit or a rule.",
    "Take one of the conditions out. Those of which one is enough stand under `anyOf`.",
  ),
  "never-pays": warning(
    "A rule or a benefit can never give anything: its amount is 0, it ends before it begins, or something else always comes in its place.",
    "Correct what the message names, or take the rule out.",
  ),
  "unused-figure": warning(
    "No rule counts with a figure, and no text cites it, in a benefit that has rules.",
    'Name it in the rule that it belongs to, cite it in the text with `<Figure of="…" />`, or take it out.',
  ),
  "question-without-effect": warning(
    "A benefit gives the same whatever somebody answers to one of its questions.",
    "Take the question out, or correct what one of the answers leads to.",
  ),
} as const;
