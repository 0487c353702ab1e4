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
 * @param written the field as it was written, in backquotes
 * @param fields the names that a group of fields may have there
 */
export function explainWrongKind(
  value: unknown,
  written: string,
  allowed: readonly Allowed[],
  fields: readonly string[],
): Explained {
  const isBoolean = phrasesIn(allowed).includes("true");
  const isUnknown = isChoice(allowed) && (typeof value !== "string" || !isBoolean);
  const fix = fixFor(value, allowed, fields);
  return {
    rule: isUnknown ? "unknown-value" : "wrong-type",
    problem: `${written} is not ${neededInWords(allowed)}.`,
    allowed: allowedInWords(allowed),
    fix,
  };
}

function fixFor(value: unknown, allowed: readonly Allowed[], fields: readonly string[]): string | undefined {
  if (typeof value === "string") {
    const meant = meantBy(value, allowed, fields);
    return meant && `Did you mean \`${meant}\`?`;
  }
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return isPlain && allowed[0]?.kind === "text" ? `Put it in quotes: \`"${String(value)}"\`.` : undefined;
}

function meantBy(value: string, allowed: readonly Allowed[], fields: readonly string[]): string | undefined {
  const amount = Number(value.replace(/[£,\s]/g, ""));
  if (allowed.some(({ kind }) => kind === "number") && Number.isFinite(amount)) return String(amount);
  const choices = [...phrasesIn(allowed), ...fields];
  const boolean = BOOLEANS.get(value.toLowerCase());
  return choices.includes("true") && boolean !== undefined ? boolean : nearest(value, choices);
}
