import { NOT_STATED } from "../../../model/not-stated";
import { nearest } from "../../nearest";
import type { Finding } from "../reporter";
import { type Allowed, allowedInWords, isChoice, neededInWords, phrasesIn } from "./allowed";
import { linkGroupFix } from "./link-group";
import { numberAdvice } from "./number-advice";

type Explained = Pick<Finding, "rule" | "problem" | "allowed" | "fix">;

/** How people say what YAML writes as `true` and `false`. */
const BOOLEANS = new Map([
  ["yes", "true"],
  ["no", "false"],
]);

/**
 * Explains a value of the wrong kind, or one that is not among the allowed values.
 * @param name of the field
 * @param source the value as it was written
 * @param written the field as it was written, in backquotes
 * @param fields the names that a group of fields may have there
 */
export function explainWrongKind(
  name: string,
  value: unknown,
  source: string,
  written: string,
  allowed: readonly Allowed[],
  fields: readonly string[],
): Explained {
  const isBoolean = phrasesIn(allowed).includes("true");
  const isUnknown = isChoice(allowed) && (typeof value !== "string" || !isBoolean);
  const fix =
    itemsInCurly(name, value, allowed) ??
    groupFix(value, fields) ??
    placeFix(value, fields) ??
    linkGroupFix(value, fields) ??
    fixFor(name, value, source, allowed, fields);
  return {
    rule: isUnknown ? "unknown-value" : "wrong-type",
    problem: `${written} is not ${neededInWords(allowed)}.`,
    allowed: allowedInWords(allowed),
    fix,
  };
}

/** `{social-worker}`: items in the brackets of a group, where a list belongs. */
function itemsInCurly(name: string, value: unknown, allowed: readonly Allowed[]): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const items = Object.entries(value);
  const isList =
    allowed[0]?.kind === "list" && items.length > 0 && items.every(([, inner]) => inner === null);
  return isList ? `Write \`${name}: [${items.map(([item]) => item).join(", ")}]\`.` : undefined;
}

function fixFor(
  name: string,
  value: unknown,
  source: string,
  allowed: readonly Allowed[],
  fields: readonly string[],
): string | undefined {
  if (typeof value === "string") {
    const meant = meantBy(value, allowed, fields);
    if (meant !== undefined) return `Did you mean \`${meant}\`?`;
    if (!allowed.some(({ kind }) => kind === "number")) return undefined;
    const range = RANGE.exec(value);
    if (range === null) return numberAdvice(name, value, phrasesIn(allowed).includes(NOT_STATED));
    const both = `The field holds one number: \`${plainNumber(range[1])}\` or \`${plainNumber(range[2])}\`.`;
    return ENDS.has(name) ? `${both} Write the lower as \`minimum\`, and the higher as \`maximum\`.` : both;
  }
  if (allowed[0]?.kind !== "text") return undefined;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return isPlain
    ? `Put it in quotes: \`"${source}"\`.`
    : "Put the whole value in quotes: square and curly brackets make a list or a group of it.";
}

const plainNumber = (written = ""): string => written.replaceAll(",", "");

/** Two numbers with a dash between them, where the field holds one. */
const RANGE =
  /^(?:from |between )?£?([\d,.]+)\s*(?:[-–—]|to|and|rising to)\s*£?([\d,.]+)(?:\s*(?:p\.?a\.?|(?:a|per) (?:year|annum)))?$/i;

/** Fields for the two ends of pay. */
const ENDS: ReadonlySet<string> = new Set(["minimum", "maximum"]);

/** What stands before the points of a grade. */
const POINTS = /^(?:scps?|(?:spinal column |spine |pay )?points?|sps?)\s*(?:nos?\.?\s*)?/i;

/** What stands round ages: `aged 0-17 yrs`. */
const AGES = /^(?:ages?|aged)?\s*(\d.*?)\s*(?:years?|yrs?)?\.?(?:[ -]old|[ -]olds| of age)?$/i;

/** One number, or two, where a group with a lowest and a highest belongs: `SCP 27`. */
function groupFix(value: unknown, fields: readonly string[]): string | undefined {
  if (!fields.includes("from") || !fields.includes("to")) return undefined;
  const text = String(value).trim().replace(POINTS, "").replace(AGES, "$1");
  const [, from, to] = RANGE.exec(text.replaceAll(/scps?\s*/gi, "")) ?? /^(\d{1,3})$/.exec(text) ?? [];
  return from === undefined
    ? undefined
    : `Write \`{from: ${plainNumber(from)}, to: ${plainNumber(to ?? from)}}\`.`;
}

/** A postcode at the end of an address, with its space or without. */
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;

/** An address in one line, where a group with a street and a town belongs: `Town Hall, Riverton`. */
function placeFix(value: unknown, fields: readonly string[]): string | undefined {
  if (typeof value !== "string" || !fields.includes("street") || !fields.includes("town")) return undefined;
  const postcode = POSTCODE.exec(value.trim())?.[0];
  const words = postcode === undefined ? value : value.trim().slice(0, -postcode.length);
  // Before the postcode a comma may stand, or the town alone.
  const parts = words
    .replace(/[\s,]+$/, "")
    .split(",")
    .map((part) => part.trim());
  const town = parts.pop() ?? "";
  if (town === "" || nearest(value, [NOT_STATED]) !== undefined) return undefined;
  // A comma parts the fields of a group, unless the value is in quotes.
  const street = parts.length > 1 ? `"${parts.join(", ")}"` : parts[0];
  const group = [street && `street: ${street}`, `town: ${town}`, postcode && `postcode: ${postcode}`];
  return `Write \`{${group.filter(Boolean).join(", ")}}\`, if ${town} is the town.`;
}

function meantBy(value: string, allowed: readonly Allowed[], fields: readonly string[]): string | undefined {
  const choices = [...phrasesIn(allowed), ...fields];
  const boolean = BOOLEANS.get(value.toLowerCase());
  return choices.includes("true") && boolean !== undefined ? boolean : nearest(value, choices);
}
