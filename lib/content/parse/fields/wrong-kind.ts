import { nearest } from "../../nearest";
import type { Finding } from "../reporter";
import { type Allowed, allowedInWords, isChoice, neededInWords, phrasesIn } from "./allowed";

type Explained = Pick<Finding, "rule" | "problem" | "allowed" | "fix">;

/** How people say what YAML writes as `true` and `false`. */
const BOOLEANS = new Map([
  ["yes", "true"],
  ["no", "false"],
]);

/**
 * Explains a value of the wrong kind, or one that is not among the allowed values.
 * @param source the value as it was written
 * @param written the field as it was written, in backquotes
 * @param fields the names that a group of fields may have there
 */
export function explainWrongKind(
  value: unknown,
  source: string,
  written: string,
  allowed: readonly Allowed[],
  fields: readonly string[],
): Explained {
  const isBoolean = phrasesIn(allowed).includes("true");
  const isUnknown = isChoice(allowed) && (typeof value !== "string" || !isBoolean);
  const fix = fixFor(value, source, allowed, fields);
  return {
    rule: isUnknown ? "unknown-value" : "wrong-type",
    problem: `${written} is not ${neededInWords(allowed)}.`,
    allowed: allowedInWords(allowed),
    fix,
  };
}

function fixFor(
  value: unknown,
  source: string,
  allowed: readonly Allowed[],
  fields: readonly string[],
): string | undefined {
  if (typeof value === "string") {
    const meant = meantBy(value, allowed, fields);
    if (meant !== undefined) return `Did you mean \`${meant}\`?`;
    const group = fields.includes("from") && fields.includes("to") ? RANGE.exec(value) : null;
    if (group !== null) return `Write \`{from: ${plainNumber(group[1])}, to: ${plainNumber(group[2])}}\`.`;
    const range = allowed.some(({ kind }) => kind === "number") ? RANGE.exec(value) : null;
    return range === null
      ? undefined
      : `The field holds one number: \`${plainNumber(range[1])}\` or \`${plainNumber(range[2])}\`.`;
  }
  if (allowed[0]?.kind !== "text") return undefined;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return isPlain
    ? `Put it in quotes: \`"${source}"\`.`
    : "Put the whole value in quotes: square and curly brackets make a list or a group of it.";
}

/** What follows an amount or a number of hours in a text, and what goes before it. */
const AROUND =
  /^(?:up to|from|at least|about|approx\.?|circa|c\.|~|≈)\s*|\s*(?:pounds?|gbp|p\.?\s?a\.?|(?:a|per|each)\s+(?:year|annum|week)|\/\s*(?:year|week)|\+|h(?:ou)?rs?|h|years?|yrs?)(?:\s*(?:a|per)\s*(?:year|annum|week))?\s*$/gi;

/** An amount as people write it: `£49,083`, `49 083`, `40_000`, `49.083,00`, `40k a year`, `36,5 hours` or `4O000`. */
function amountIn(text: string): number {
  const bare = text
    .replace(AROUND, "")
    .replace(/[£,_\s]/g, (sign) => (sign === "," ? sign : ""))
    .replace(/(?<=\d)[Oo]|[Oo](?=\d)/g, "0");
  const isContinental = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+,\d{1,2}$/.test(bare);
  const plain = isContinental ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  if (plain === "") return Number.NaN;
  return /^[\d.]+k$/i.test(plain) ? Number(plain.slice(0, -1)) * 1000 : Number(plain);
}

const plainNumber = (written = ""): string => written.replaceAll(",", "");

/** Two numbers with a dash between them, where the field holds one. */
const RANGE = /^£?([\d,.]+)\s*(?:[-–—]|to)\s*£?([\d,.]+)$/i;

function meantBy(value: string, allowed: readonly Allowed[], fields: readonly string[]): string | undefined {
  const amount = amountIn(value);
  if (allowed.some(({ kind }) => kind === "number") && Number.isFinite(amount)) return String(amount);
  const choices = [...phrasesIn(allowed), ...fields];
  const boolean = BOOLEANS.get(value.toLowerCase());
  return choices.includes("true") && boolean !== undefined ? boolean : nearest(value, choices);
}
