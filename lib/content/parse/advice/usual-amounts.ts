import { figureForm, writtenNumber } from "./figure-form";
import type { UsualWords } from "./usual-times";

/** The salary to which pay goes up. */
export const RAISES_TO: readonly UsualWords[] = [
  { written: /maximum|\btop\b/i, meant: "the maximum of the grade" },
  { written: /minimum|\bbottom\b/i, meant: "the minimum of the grade" },
  {
    written: /increment|point/i,
    fix: () =>
      "Type the number under `figures`, with `unit: count`, and write `raisesTo: {pointsAbove: two}` for so many above one’s own, or `{point: thirty}` for one of the spine.",
  },
];

const NUMBER = String.raw`£?\d[\d,]*(\.\d+)?k?`;

/** What councils' pages say of amounts, where it is more than one number in pounds. No advice leaves a number out. */
export const AMOUNTS: readonly UsualWords[] = [
  {
    written: /\d\s*%?\s*([-–—]|\bto\b|\band\b)\s*\d+(\.\d+)?\s*(%|per ?cent)/i,
    fix: () =>
      "Type both percentages under `figures`, and write `amount: {percent: lowest, to: highest, of: current salary}` with the names of the two.",
  },
  {
    written: new RegExp(`\\bbetween\\b|${NUMBER}\\s*(%|days?|hours?)?\\s*([-–—]|to)\\s*${NUMBER}`, "i"),
    fix: () =>
      "Type both numbers under `figures`, and write `amount: {between: least, and: most}` with the names of the two.",
  },
  {
    written: new RegExp(`^\\d+\\s*([x×*]|payments?|instalments?)\\s*(of\\s*)?${NUMBER}`, "i"),
    fix: (written) =>
      `Type what comes each time under \`figures\`, as \`${figureForm("each-payment", writtenNumber(written.replace(/^\d+\D+/, "")) ?? "…", "pounds")}\`, and write a rule for each of the payments, with its own \`when\`.`,
  },
  {
    written: /\b(increments?|(scale |spinal )?points?)\b/i,
    fix: () =>
      "Type how many points under `figures`, with `unit: count`, and write `amount: {raisesTo: {pointsAbove: two}}` with its name.",
  },
  {
    written: /(%|per ?cent).*\b(maximum|top|grade)\b/i,
    fix: (written) =>
      `Type the percentage once under \`figures\`, as \`${figureForm("share", writtenNumber(written) ?? "…", "percent")}\`, and write \`amount: {percent: share, of: the maximum of the grade}\`.`,
  },
  {
    written: /\d\s*p\b|pence/i,
    fix: (written) =>
      `Type the rate once under \`figures\`, as \`${figureForm("rate", writtenNumber(written) ?? "…", "pence")}\`, and write \`amount: rate\` with \`when: {forEach: …, counted: …, question: …, key: …}\`.`,
  },
  {
    written: /^(none|nothing|nil|zero|no payment)$/i,
    fix: () => "A rule that gives nothing is left out. Who gets nothing stands under `who: {except: …}`.",
  },
  {
    written: /^(varia|varies|negotiab|various|competitive|discretion|depend|on request)/i,
    meant: "not stated",
  },
];
