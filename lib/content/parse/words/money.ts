import { entitiesIn } from "./entities";
import { unsignedAmountsIn } from "./pay-amounts";

/** Money written as a number: `£1,000`, `1,000 pounds`, `1,000£`, `GBP 500`, `£1k`. */
const MONEY =
  /[£₤]\s*\d[\d,.]*\s*k?|\b\d[\d,.]{0,20}k?\s*(?:(?:pounds?|GBP|quid)\b|(?<=[\dk]\s?)[£₤](?!\s*\d))|\bGBP\s*\d[\d,.]*/gi;

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
