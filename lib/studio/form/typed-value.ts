import type { FieldValue } from "../../content/edit/field-value";
import { isStated } from "../../model/not-stated";
import { readPounds } from "../../money/read-pounds";
import type { Control } from "./control";

/** A number as people type it, `£49,500` among them; what cannot be read stays as it was typed, for the check to explain. */
export function readTyped(typed: string, kind: Control["kind"]): FieldValue {
  if (kind === "choice" && (typed === "true" || typed === "false")) return typed === "true";
  // As browsers write a time; in winter time and summer time alike it is that of clocks in London.
  if (kind === "day and time") return typed.replace(/^(\S{10})T(\d\d:\d\d)(:00)?$/, "$1 $2");
  // As it stands in the file, where a colour needs its quotes.
  if (kind === "colour") return typed.replace(/^["'“‘](#[0-9a-f]{6})["'”’]$/i, "$1");
  const isNumber = /^-?\d+(\.\d+)?$/.test(typed);
  if (kind === "number or words" && isNumber) return Number(typed);
  if (kind !== "number" || !isStated(typed)) return typed;
  if (isNumber) return Number(typed);
  const pence = readPounds(typed);
  return pence === undefined ? typed : pence / 100;
}
