/** What is wrong with a telephone number that is to be dialled. */
export type TelephoneProblem =
  | { readonly tag: "no zero"; readonly meant: string }
  /** `+44 (0)20…`: from abroad, nobody dials the zero. */
  | { readonly tag: "zero behind +44"; readonly meant: string }
  | { readonly tag: "no area code" }
  | { readonly tag: "length"; readonly has: number; readonly wanted: string };

/** The codes of towns in which some numbers have a digit fewer: 01204 and the like, 013873 and the like. */
const SHORTER_TOWNS =
  /^01(?:204|208|254|276|297|298|363|364|384|386|387|404|420|460|461|480|488|524|527|539|562|566|606|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995)/;

/** How many digits numbers of the United Kingdom have, by how they begin (Ofcom's National Telephone Numbering Plan). */
const LENGTHS: readonly (readonly [begins: RegExp, from: number, to: number])[] = [
  [/^0[2379]/, 11, 11],
  [SHORTER_TOWNS, 10, 11],
  [/^01/, 11, 11],
  [/^05/, 10, 11],
  [/^080/, 7, 11],
  [/^08/, 8, 11],
];

/** No number of any country has more (E.164). */
const MOST_DIGITS = 15;

/** The longest number without an area code; those of up to 6 digits, such as 101 and 116 123, are dialled as they are. */
const [SHORT, LOCAL] = [6, 8];

/**
 * What is wrong with a number; `undefined` for one that can be dialled.
 * @param number digits, with `+` before them where they begin with a country
 */
export function telephoneProblem(number: string): TelephoneProblem | undefined {
  const abroad = /^(?:\+|00)(\d+)$/.exec(number)?.[1];
  if (abroad !== undefined) return internationalProblem(abroad);
  if (!number.startsWith("0")) {
    if (number.length <= SHORT) return undefined;
    if (number.length === 10) return { tag: "no zero", meant: `0${number}` };
    return number.length <= LOCAL ? { tag: "no area code" } : lengthProblem(number, 3, SHORT);
  }
  const [, from, to] = LENGTHS.find(([begins]) => begins.test(number)) ?? [/./, 3, MOST_DIGITS];
  return lengthProblem(number, from, to);
}

function internationalProblem(digits: string): TelephoneProblem | undefined {
  if (!digits.startsWith("44")) return lengthProblem(digits, 7, MOST_DIGITS);
  const national = digits.slice(2);
  if (national.startsWith("0")) return { tag: "zero behind +44", meant: `+44${national.slice(1)}` };
  const problem = telephoneProblem(`0${national}`);
  return problem?.tag === "length" ? problem : undefined;
}

function lengthProblem(number: string, from: number, to: number): TelephoneProblem | undefined {
  if (number.length >= from && number.length <= to) return undefined;
  return { tag: "length", has: number.length, wanted: from === to ? String(from) : `${from} to ${to}` };
}

/** Where people part a number: behind the code of London and the like, behind that of another town or network. */
const PARTS: readonly (readonly [begins: RegExp, code: number])[] = [
  [/^02/, 3],
  [/^0/, 5],
];

/**
 * A number as people read it, `01632 960155`, however it is written: after `tel:`, in brackets, without a space.
 * @returns undefined for what is no number
 */
export function printedTelephone(written: string): string | undefined {
  const digits = written
    .replace(/^tel:\/*/i, "")
    .replace(/(?<=^\s*(?:\+|00)\d[\d\s-]*)\(0\)/, "")
    .replaceAll(/[\s().–-]/g, "");
  if (!/^\+?\d{3,}$/.test(digits)) return undefined;
  const problem = telephoneProblem(digits);
  const number = problem !== undefined && "meant" in problem ? problem.meant : digits;
  // Behind the code of the country, the number is the same without its zero.
  return number.startsWith("+44") ? `+44 ${parted(`0${number.slice(3)}`).slice(1)}` : parted(number);
}

function parted(number: string): string {
  const [, code] = PARTS.find(([begins]) => begins.test(number)) ?? [/./, 3];
  return `${number.slice(0, code)} ${number.slice(code)}`.trim();
}
