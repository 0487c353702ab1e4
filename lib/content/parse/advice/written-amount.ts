import type { Figure } from "../../../model/vocabulary";
import { withDigits } from "../words/typed-digits";

type Qualifier = Exclude<Figure["qualifier"], "exactly">;

/** A number as people write it, with what they say of it. */
interface WrittenAmount {
  /** In digits and at most one point. */
  readonly number: string;
  /** The word before or behind the number that makes another thing of it, as it was written. */
  readonly word?: string;
  /** What the word says, in the words of a figure's `qualifier`. */
  readonly qualifier?: Qualifier;
  /** What the number counts, in the words of a figure's `unit`. */
  readonly unit?: Figure["unit"];
  readonly isSpot: boolean;
  /** All that stands behind it, where some of it is none of these: `a year plus benefits`. */
  readonly rest?: string;
}

const QUALIFIERS: readonly (readonly [before: RegExp, qualifier: Qualifier])[] = [
  [
    /^(?:up to|to|max(?:imum|\.)?(?: of)?|at most|not more than|no more than|below|under|less than)(?![a-z])/i,
    "up to",
  ],
  [
    /^(?:from|min(?:imum|\.)?(?: of)?|at least|not less than|starting (?:at|from)|over|above|more than)(?![a-z])/i,
    "at least",
  ],
  [/^(?:nearly|almost|just under)(?![a-z])/i, "nearly"],
  [
    /^(?:about|around|approx(?:imately|\.)?|circa|ca?\.?(?=[\s£\d])|roughly|some|in the region of|just over|[~≈])(?![a-z])/i,
    "about",
  ],
];

/** What the council's words before a number make of it; `undefined` for a number alone. */
export function qualifierIn(
  text: string,
): { readonly word: string; readonly qualifier: Qualifier } | undefined {
  for (const [before, qualifier] of QUALIFIERS) {
    const word = before.exec(text.trim())?.[0];
    if (word !== undefined) return { word, qualifier };
  }
  return undefined;
}

const UNITS: readonly (readonly [behind: RegExp, unit: Figure["unit"]])[] = [
  [/^(?:%|per ?cent)/i, "percent"],
  [/^days?\b/i, "days"],
  [/^weeks?\b/i, "weeks"],
  [/^months?\b/i, "months"],
  [/^(?:years?|yrs?)\b/i, "years"],
  [/^(?:h(?:ou)?rs?|h)\b/i, "hours"],
  [/^(?:p(?!\.?\s?a\b)|pence)\b/i, "pence"],
];

/** What may stand behind an amount without making another thing of it. */
const BEHIND =
  /^(?:pounds?|gbp|p\.?\s?a\.?|\(?(?:fte|full[- ]time|gross)\)?|(?:an?|per|each|\/)\s*(?:year|annum|week|wk))(?![\p{L}\p{N}])\.?\s*/iu;

const SPOT = /^\(?spot(?: (?:salary|rate|point))?\)?(?!\p{L})\s*/iu;

/** `£49,083`, `up to 40k a year`, `27 days`, `36½ hours`, `36:30`, `£36,363 spot salary`; `undefined` for other text. */
export function writtenAmount(text: string): WrittenAmount | undefined {
  const before = qualifierIn(text);
  const rest = withDigits(text.trim().slice(before?.word.length ?? 0))
    .replace(/(?<=\d)\s+1\/2(?!\d)/, "½")
    .trim();
  const [whole = "", digits = ""] =
    /^[£]?\s*(\d[\d,._ \u00A0]*(?:[½¼¾]|k\b)?)\s*(?:(?=\D)|$)/i.exec(rest) ?? [];
  const time =
    /^(\d{1,2})\s*(?::|h(?:ou)?rs?\s*(?:and\s*)?|h)\s*(\d{2})\s*(?:m(?:in(?:ute)?s?)?)?(?=\s|$)/i.exec(rest);
  const number =
    time === null
      ? plainNumber(digits)
      : String(Math.round((Number(time[1]) + Number(time[2]) / 60) * 100) / 100);
  if (number === undefined) return undefined;
  const remainder = rest.slice((time?.[0] ?? whole).length).trim();
  let behind = remainder;
  const unit = time === null ? UNITS.find(([pattern]) => pattern.test(behind)) : undefined;
  behind = behind.replace(unit?.[0] ?? /^(?:)/, "").trim();
  const isMore = behind.startsWith("+");
  behind = behind.replace(/^\+/, "").trim();
  const isSpot = SPOT.test(behind);
  behind = behind.replace(SPOT, "");
  while (BEHIND.test(behind)) behind = behind.replace(BEHIND, "").trim();
  return {
    number,
    ...(isMore ? { word: "+", qualifier: "at least" } : before),
    ...(unit !== undefined && { unit: unit[1] }),
    isSpot,
    ...(!/^[.,]?$/.test(behind) && { rest: remainder }),
  };
}

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** `49 083`, `40_000`, `49.083,00`, `36,5`, `36½` or `40k` in digits; `undefined` for what is no number. */
function plainNumber(written: string): string | undefined {
  const [, fraction = ""] = /([½¼¾])$/.exec(written) ?? [];
  const bare = written.slice(0, written.length - fraction.length).replace(/[_\s\u00A0]/g, "");
  const isContinental = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+,\d{1,2}$/.test(bare);
  const plain = isContinental ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  const number = /^[\d.]+k$/i.test(plain) ? Number(plain.slice(0, -1)) * 1000 : Number(plain);
  if (plain === "" || !Number.isFinite(number)) return undefined;
  return String(number + (FRACTIONS[fraction] ?? 0));
}
