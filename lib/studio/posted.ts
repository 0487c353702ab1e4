import type { FieldEdit } from "../content/edit/edits";
import type { FieldValue } from "../content/edit/field-value";
import { isStated, NOT_STATED } from "../model/not-stated";
import { readPounds } from "../money/read-pounds";
import { type FieldPart, type FormPart, fieldsOf, type LinesPart, nameOf } from "./form";

/** The name of the box by which a field is said to be not stated. */
export const notStatedName = (part: FieldPart): string => `not-stated.${nameOf(part.path)}`;

/** The names under which a part of a form comes back. */
export const namesIn = (part: FieldPart | LinesPart): readonly string[] =>
  part.kind === "field" && part.notStated ? [nameOf(part.path), notStatedName(part)] : [nameOf(part.path)];

/** What a field holds as its control shows it; empty for nothing, and for `not stated` where that has a box of its own. */
export function shownText({ value, control }: FieldPart): string {
  if (value === undefined || value === null) return "";
  return value === NOT_STATED && control.kind !== "choice" && control.kind !== "reference"
    ? ""
    : String(value);
}

/** The items of a list as its control shows them, one a line. */
export function shownLines({ value }: LinesPart): string {
  return value.map(String).join("\n");
}

/**
 * What somebody has changed in a form.
 * @param parts the form as it was shown
 * @param posted what came back
 */
export function editsFrom(parts: readonly FormPart[], posted: URLSearchParams): readonly FieldEdit[] {
  return fieldsOf(parts).flatMap((part) =>
    part.kind === "lines" ? linesEdit(part, posted) : fieldEdit(part, posted),
  );
}

function linesEdit(part: LinesPart, posted: URLSearchParams): FieldEdit[] {
  const { path, control, value, isNeeded } = part;
  if (!posted.has(nameOf(path))) return [];
  const typed = (posted.get(nameOf(path)) ?? "").split(/\r?\n/).map((line) => line.trim());
  const lines = typed.filter((line) => line !== "");
  if (lines.join("\n") === shownLines(part)) return [];
  if (lines.length === 0 && !isNeeded) return [{ kind: "remove", path }];
  // Items that stay keep their type: a number that nobody touched is not made a text.
  const items = lines.map(
    (line) => value.find((item) => String(item) === line) ?? readTyped(line, control.kind),
  );
  return [{ kind: "set", path, value: items }];
}

function fieldEdit(part: FieldPart, posted: URLSearchParams): FieldEdit[] {
  const { path, control, notStated, isNeeded, value } = part;
  const returned = posted.get(nameOf(path));
  if (returned === null) return [];
  const typed = returned.replace(/\r\n?/g, "\n").trim();
  // Whoever types a value means it, whether or not they have also cleared the box.
  if (typed !== shownText(part).trim() && typed !== "") {
    return [{ kind: "set", path, value: readTyped(typed, control.kind) }];
  }
  if (notStated && posted.has(notStatedName(part))) {
    return value === NOT_STATED ? [] : [{ kind: "set", path, value: NOT_STATED }];
  }
  if (typed !== "" || value === undefined) return [];
  if (!isNeeded) return [{ kind: "remove", path }];
  // Neither a value nor a tick: the check says at the field what belongs there.
  return value === "" ? [] : [{ kind: "set", path, value: "" }];
}

/** A number as people type it, `£49,500` among them; what cannot be read stays as it was typed, for the check to explain. */
function readTyped(typed: string, kind: FieldPart["control"]["kind"]): FieldValue {
  if (kind === "choice" && (typed === "true" || typed === "false")) return typed === "true";
  if (kind !== "number" || !isStated(typed)) return typed;
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  const pence = readPounds(typed);
  return pence === undefined ? typed : pence / 100;
}
