import { capitalised } from "../../model/typography";
import { writtenOnce } from "../../money/written-once";

/** `a, b and c`; what is worded alike is named once. */
export function allOf(items: readonly string[]): string {
  return joined(items, "and");
}

/** `a, b or c`; what is worded alike is named once. */
export function anyOf(items: readonly string[]): string {
  return joined(items, "or");
}

function joined(all: readonly string[], word: string): string {
  const items = [...new Set(all)];
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** `1 month`, `2 months`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${plainNumber(number)} ${number === 1 ? one : many}`;
}

/** A number as people write it: `27`, `22.5`, `1,204`. */
export function plainNumber(number: number): string {
  return inDigits(number);
}

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });
const inDigits = writtenOnce((number) => NUMBER.format(number));

/** The sentence that a fragment makes: capital first letter, full stop last. */
export function sentence(fragment: string): string {
  const text = capitalised(fragment.trim());
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `1st`, `22nd`, `13th`. */
export function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
