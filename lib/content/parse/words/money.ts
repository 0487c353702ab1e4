import { entitiesIn } from "./entities";
import { unsignedAmountsIn } from "./pay-amounts";

/** A number in digits, with spaces for commas and fractions, and what it counts: `1.2m`, `40 000`, `1½ million`. */
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)|\d)[\d,.]*[¼½¾]?(?:\s?(?:k|m|mn|bn|thousand|million|billion)\b)?`;

/** A number that has letters for some of its digits: `46,5OO`, `l,500`. */
const MISTYPED = String.raw`[Ol]?[\d,.]*\d[\d,.]*[OlI][\dOlI,.]*(?!\w)|[OlI][\dOlI,.]*\d[\dOlI,.]*(?!\w)`;

/** Money written as a number: `£1,000`, `£34-38k`, `1,000 pounds`, `1,000£`, `GBP 500`, `£1.2m`. */
const MONEY = new RegExp(
  [
    String.raw`[£₤]\s*(?:${MISTYPED}|${NUMBER}(?:\s?[-–—]\s?${NUMBER}|[¼½¾])?)`,
    String.raw`(?<![\d,.])(?:\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)|\d)[\d,.]{0,20}(?:k|m|\s(?:thousand|million))?\s*(?:(?:pounds?|GBP|quid)\b|(?<=[\dkm]\s?)[£₤](?!\s*\d))`,
    String.raw`\b(?:GBP|UKP)\s*${NUMBER}`,
    // The sign of pounds on a keyboard of the United States, and its letter.
    String.raw`(?<![\w&/#-])(?:#|L)\d{1,3},\d{3}(?![\d,])`,
  ].join("|"),
  "gi",
);

/** Each amount of money typed into a text, with its place in it. */
export function moneyIn(text: string): { readonly written: string; readonly offset: number }[] {
  const signed = [...text.matchAll(MONEY)].map((match) => ({
    written: match[0].trim().replace(/[.,]$/, ""),
    offset: match.index,
  }));
  const isApart = (one: { readonly offset: number; readonly written: string }) =>
    !signed.some(
      ({ offset, written }) =>
        offset < one.offset + one.written.length && one.offset < offset + written.length,
    );
  return [...signed, ...unsignedAmountsIn(text).filter(isApart)].sort(
    (one, other) => one.offset - other.offset,
  );
}

/**
 * The amounts of money in a text as it is written, also where signs of Markdown or references to signs stand within:
 * `&pound;5` and `**£**5` are amounts as well.
 */
export function moneyBehindSigns(text: string): { readonly written: string }[] {
  const signs = [
    ...entitiesIn(text).map(({ offset, written, meant = "" }) => ({ offset, written, meant })),
    ...[...text.matchAll(/[*_`~\\]+/g)].map((match) => ({
      offset: match.index,
      written: match[0],
      meant: "",
    })),
  ].sort((one, other) => one.offset - other.offset);
  if (signs.length === 0) return moneyIn(text);
  let seen = "";
  /** Where each letter of what is seen stands in the text. */
  const offsets: number[] = [];
  let done = 0;
  for (const { offset, written, meant } of [...signs, { offset: text.length, written: "", meant: "" }]) {
    for (; done < offset; done += 1) {
      seen += text[done];
      offsets.push(done);
    }
    seen += meant;
    offsets.push(...Array.from(meant, () => offset));
    done = Math.max(done, offset + written.length);
  }
  return moneyIn(seen).map((amount) => {
    const end = offsets[amount.offset + amount.written.length] ?? text.length;
    return {
      written: text
        .slice(offsets[amount.offset], end)
        .trim()
        .replace(/[*_`~\\]+$/, ""),
    };
  });
}
