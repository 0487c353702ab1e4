import { AGE_GROUPS } from "../model/place-facts";
import { ageTerms, type Years } from "./age-terms";

/** Ages at the beginning of some words. */
export interface AskedAges {
  /** How many words they take. */
  readonly length: number;
  /** One term for each year. */
  readonly terms: readonly string[];
}

/** Words for ages, each with its years. */
const AGE_WORDS: readonly { readonly words: readonly string[]; readonly years: Years }[] = [
  {
    words: ["baby", "babies", "newborn", "newborns", "unborn", "infant", "infants"],
    years: { from: 0, to: 1 },
  },
  {
    words: ["toddler", "toddlers", "preschool", "preschoolers", "early years", "little ones", "pre school"],
    years: AGE_GROUPS["young children"],
  },
  { words: ["young children", "young kids", "little children", "small children"], years: { from: 0, to: 7 } },
  { words: ["primary school", "primary age"], years: { from: 5, to: 11 } },
  {
    words: [
      "teenager",
      "teenagers",
      "teen",
      "teens",
      "adolescent",
      "adolescents",
      "youths",
      "secondary school",
    ],
    years: AGE_GROUPS.teenagers,
  },
  { words: ["young adults", "young adult"], years: AGE_GROUPS["young adults"] },
];

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  fives: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  elevens: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
};

/** Words before a number, or after it, that make it something else than an age. */
const NOT_AGE_AFTER = new Set([
  "grade",
  "point",
  "scp",
  "tier",
  "regulation",
  "scale",
  "step",
  "level",
  "band",
  "part",
  "section",
]);
const NOT_AGE_BEFORE = new Set(
  "day days hour hours week weeks month months k pounds percent per roles jobs teams councils minutes times".split(
    " ",
  ),
);
const OLDEST = 25;

/** A whole number of years: `17`, `5s`, `fives`. */
function age(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digits = /^(\d{1,2})s?$/.exec(word)?.[1];
  const years =
    digits === undefined ? (Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined) : Number(digits);
  return years === undefined || years > OLDEST ? undefined : years;
}

/** Ages written as numbers: `17`, `under 5s`, `10 to 14`, `over 16`, `aged 12`. */
function numericAges(
  words: readonly string[],
  before: string | undefined,
): { length: number; years: Years } | undefined {
  const [first = "", second, third] = words;
  const next = age(second);
  if (["under", "below"].includes(first) && next !== undefined) {
    return { length: 2, years: { from: 0, to: Math.max(0, next - 1) } };
  }
  // “Over 3 years” is how long something lasts.
  if (["over", "above"].includes(first) && next !== undefined && (third !== "years" || words[3] === "old")) {
    return { length: 2, years: { from: next, to: OLDEST } };
  }
  if (["age", "aged", "ages"].includes(first) && next !== undefined) {
    const rest = numericAges(words.slice(1), undefined);
    return rest && { ...rest, length: rest.length + 1 };
  }
  const from = age(first);
  if (from === undefined || NOT_AGE_AFTER.has(before ?? "")) return undefined;
  if (["to", "and", "until"].includes(second ?? "")) {
    const to = age(third);
    if (to !== undefined && to > from && !NOT_AGE_BEFORE.has(words[3] ?? ""))
      return { length: 3, years: { from, to } };
  }
  if (next !== undefined && next > from) return { length: 2, years: { from, to: next } };
  if (NOT_AGE_BEFORE.has(second ?? "")) return undefined;
  if (second === "plus") return { length: 2, years: { from, to: OLDEST } };
  const rest = words.slice(1, 3).join(" ");
  const isSpelt = /^[a-z]+$/.test(first);
  const tail = /^years? olds?/.test(rest) ? 2 : 0;
  if (["year", "years"].includes(second ?? "") && tail === 0) return undefined;
  return isSpelt && tail === 0 ? undefined : { length: 1 + tail, years: { from, to: from } };
}

/**
 * The ages that some words begin with: `17`, `under 5s`, `10 to 14`, `teenagers`. A number beside `grade`, `days` and the like
 * is none.
 * @param words keys in order
 * @param before the key before them
 */
export function readAges(words: readonly string[], before: string | undefined): AskedAges | undefined {
  const numeric = numericAges(words, before);
  if (numeric !== undefined) return { length: numeric.length, terms: ageTerms(numeric.years) };
  for (const { words: phrases, years } of AGE_WORDS) {
    for (const phrase of phrases) {
      const length = phrase.split(" ").length;
      if (words.slice(0, length).join(" ") === phrase) return { length, terms: ageTerms(years) };
    }
  }
  return undefined;
}
