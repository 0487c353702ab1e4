import { formatPounds } from "../../money/format";
import { publishedShare } from "../../money/fraction";
import { pounds } from "../../money/pence";
import type { Names } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { counted, plainNumber } from "./lists";

/** Units of which there are one or several. */
type CountedUnit = Exclude<Quantity["unit"], "pounds" | "pence" | "percent" | "fraction" | "count">;

function isCounted(unit: Quantity["unit"]): unit is CountedUnit {
  return unit in ONE;
}

const ONE: Readonly<Record<CountedUnit, string>> = {
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  hours: "hour",
};

const THIRDS = ["", "a third", "two thirds"];

/** A third and two thirds, which no percentage writes out in full, as the council words them. */
function thirdsWords(percent: number): string | undefined {
  const { numerator, denominator } = publishedShare(percent);
  return denominator === 3 ? THIRDS[numerator] : undefined;
}

/** The number alone: `£1,000`, `20%`, `24 months`; `not stated` where it is not published. */
export function bareWords(quantity: Quantity): string {
  if (!isPublished(quantity)) return "not stated";
  const { value, unit, outOf } = quantity;
  if (unit === "fraction") return `${plainNumber(value)}/${plainNumber(outOf ?? 1)}`;
  if (unit === "pounds") return formatPounds(pounds(value));
  if (unit === "percent") return thirdsWords(value) ?? `${plainNumber(value)}%`;
  if (unit === "count") return plainNumber(value);
  if (unit === "pence") return `${plainNumber(value)}p`;
  return counted(value, ONE[unit]);
}

const NOT_STATED_WORDS: Readonly<Record<Quantity["unit"], string>> = {
  pounds: "an amount",
  pence: "an amount",
  percent: "a percentage",
  fraction: "a part",
  count: "a number",
  days: "a number of days",
  hours: "a number of hours",
  weeks: "a time",
  months: "a time",
  years: "a time",
};

function notStatedWords({ unit }: Quantity, { council }: Pick<Names, "council">, after: string): string {
  return `${NOT_STATED_WORDS[unit]}${after} that ${council} has not said`;
}

/**
 * The number alone and what it is of, for the middle of a sentence: `3 years of service`; where it is not published,
 * `a time of service that Ashbourne has not said`.
 */
export function numberWords(quantity: Quantity, names: Pick<Names, "council">, after = ""): string {
  return isPublished(quantity) ? `${bareWords(quantity)}${after}` : notStatedWords(quantity, names, after);
}

/** How often at most: `3 times`; where it is not published, `a number of times that Ashbourne has not said`. */
export function timesWords(quantity: Quantity, names: Pick<Names, "council">): string {
  return isPublished(quantity)
    ? counted(quantity.value, "time")
    : notStatedWords(quantity, names, " of times");
}

/** The number as the council gave it and what it is of: `up to 10% of your salary`. */
export function givenWords(quantity: Quantity, names: Pick<Names, "council">, after: string): string {
  return isPublished(quantity)
    ? `${quantityWords(quantity)}${after}`
    : notStatedWords(quantity, names, after);
}

/** How often, by the time from one to the next: `every year`, `every 18 months`. */
export function everyWords(quantity: Quantity): string {
  const { value, unit } = quantity;
  const isOne = value === 1 && isCounted(unit);
  return `every ${isOne ? ONE[unit] : bareWords(quantity)}`;
}

/** The number as the council gave it: `up to £8,000`, `nearly 50%`. */
export function quantityWords(quantity: Quantity): string {
  const bare = bareWords(quantity);
  return quantity.qualifier === "exactly" || !isPublished(quantity) ? bare : `${quantity.qualifier} ${bare}`;
}
