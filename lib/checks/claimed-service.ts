import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import type { DocumentOf } from "../content/parsed-document";
import { isStated } from "../model/not-stated";
import type { Claim } from "./claim";

/** `after six months`, `after ten years of service`: what somebody must have worked before they get something. */
const AFTER = new RegExp(`\\bafter (\\d{1,3}|${NUMBER_IN_WORDS}) (month|year)s?\\b(?! (?:old|ago))`, "gi");

const MONTHS_OF_YEAR = 12;

/** Every number within a value, whatever it counts, and the lengths of time that words say. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return [...value.matchAll(/\d+/g)].map(Number);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/**
 * A time after which a benefit is due by its text, and of which neither its rules nor its figures say anything. A rule that
 * leaves a time open, or that hangs on a figure which is not stated, says nothing against it.
 */
export function claimedService(text: string, { slug, data }: DocumentOf<"benefit">): Claim[] {
  const { rules, figures } = data;
  const written = JSON.stringify([rules, Object.values(figures).map(({ value }) => value)]);
  if (rules.length === 0 || written.includes("not stated")) return [];
  const lengths = Object.values(figures).flatMap(({ value, unit }) => {
    if (!isStated(value)) return [];
    return unit === "years" ? [value * MONTHS_OF_YEAR] : [value];
  });
  const numbers = numbersIn(rules);
  return [...text.matchAll(AFTER)].flatMap(({ 0: words, 1: number = "", 2: unit = "", index }) => {
    const count = writtenNumber(number);
    const months = unit.toLowerCase() === "year" ? count * MONTHS_OF_YEAR : count;
    const isSaid =
      lengths.includes(months) ||
      numbers.includes(count) ||
      numbers.includes(months) ||
      numbers.includes(months / MONTHS_OF_YEAR);
    if (isSaid || (count === 1 && /year/i.test(JSON.stringify(rules)))) return [];
    return {
      offset: index,
      problem: `The text says \`${words.replaceAll("\n", " ")}\`, and no rule of \`${slug}\` has that time.`,
      fix: "Correct the one that is wrong, from the source.",
    };
  });
}
