import { afterEdit, type FieldEdit } from "../../content/edit/edits";
import type { FieldPath } from "../../content/edit/field-value";
import { NOT_STATED } from "../../model/not-stated";
import { type FieldPart, type FormPart, type LinesPart, nameOf } from "./form-parts";
import { leftWay, NOTHING_BEFORE, rewritten, type WaysBefore } from "./left-ways";
import { nextItemEdits, nextName } from "./next-item";
import {
  type FigureSurroundings,
  figureEdits,
  isTypedInRule,
  shownFigure,
  usesOfFigures,
} from "./typed-figure";
import { readTyped } from "./typed-value";

/** The name of the box by which a field is said to be not stated. */
export const notStatedName = (part: FieldPart): string => `not-stated.${nameOf(part.path)}`;

/** The name of the list of ways in which a value may be written. */
export const wayName = (path: FieldPath): string => `way.${nameOf(path)}`;

/** The name of the hidden field that says which of them it was when the form was made. */
export const wayBeforeName = (path: FieldPath): string => `way-before.${nameOf(path)}`;

/** True for a field of a form that holds how a value is written, and none of it. */
export const isOfWays = (name: string): boolean => /^way(-before)?\./.test(name);

/** What chooses to leave a value out. */
export const LEFT_OUT = "left-out";

/** The names under which a part of a form comes back. */
export const namesIn = (part: FieldPart | LinesPart): readonly string[] =>
  part.kind === "field" && part.notStated ? [nameOf(part.path), notStatedName(part)] : [nameOf(part.path)];

/** What a field holds as its control shows it; empty for nothing, and for `not stated` where that has a box of its own. */
export function shownText({ value, control }: FieldPart, fields: unknown): string {
  if (value === undefined || value === null) return "";
  if (control.kind === "day and time") return String(value).replace(/^(\S{10}) (\d\d:\d\d)$/, "$1T$2");
  if (control.kind === "figure") return value === NOT_STATED ? "" : shownFigure(value, fields);
  return value === NOT_STATED && control.kind !== "choice" && control.kind !== "reference"
    ? ""
    : String(value);
}

/** The items of a list as its control shows them, one a line. */
export function shownLines({ value }: LinesPart): string {
  return value.map(String).join("\n");
}

/** What somebody has sent, and what it is to change. */
interface Sent extends FigureSurroundings {
  readonly posted: URLSearchParams;
  readonly before: WaysBefore;
}

/**
 * What somebody has changed in a form.
 * @param parts the form as it was shown
 * @param posted what came back
 * @param fields the file's
 * @param before what stood in ways of writing that somebody chooses again
 */
export function editsFrom(
  parts: readonly FormPart[],
  posted: URLSearchParams,
  fields: unknown,
  before: WaysBefore = NOTHING_BEFORE,
): readonly FieldEdit[] {
  const asked = { posted, fields, uses: usesOfFigures(parts), before };
  return parts.flatMap((part) => partEdits(part, asked));
}

function partEdits(part: FormPart, sent: Sent): readonly FieldEdit[] {
  const way = wayChosen(part, sent.posted);
  return way === undefined ? typedEdits(part, sent) : wayEdits(part, way, sent);
}

/** What was typed in a part, in the way in which it is written. */
function typedEdits(part: FormPart, sent: Sent): readonly FieldEdit[] {
  const { posted, fields } = sent;
  if (isTypedInRule(part.path, sent.uses)) return [];
  if (part.kind === "lines") return linesEdit(part, posted);
  if (part.kind === "field") return fieldEdit(part, sent);
  if (!("parts" in part)) return [];
  if (posted.has(nextName(part.path))) return nextItemEdits(part, posted, fields);
  return part.kind === "next" ? [] : part.parts.flatMap((inner) => partEdits(inner, sent));
}

/** The way that was chosen since the form was made, where the value is not written in that already. */
function wayChosen({ path, way }: FormPart, posted: URLSearchParams): string | undefined {
  const chosen = posted.get(wayName(path));
  return chosen === null || chosen === posted.get(wayBeforeName(path)) || chosen === String(way)
    ? undefined
    : chosen;
}

/** Writes a value in another way. What stands in the one that is left is kept for whoever chooses that again. */
function wayEdits(part: FormPart, chosen: string, sent: Sent): readonly FieldEdit[] {
  const { fields, before } = sent;
  const typed = typedEdits(part, sent).reduce(afterEdit, fields);
  const left = leftWay(part, typed);
  const place = nameOf(part.path);
  if (left !== undefined && part.way !== -1) before.keep(place, part.way, left);
  if (chosen === LEFT_OUT) return rewritten(part, { value: undefined, figures: [] }, sent, before.isCited);
  const start = part.ways[Number(chosen)];
  if (start === undefined) return [];
  const last = before.last(place, Number(chosen)) ?? { value: start.value, figures: [] };
  return rewritten(part, last, sent, before.isCited);
}

function linesEdit(part: LinesPart, posted: URLSearchParams): FieldEdit[] {
  const { path, control, value, isNeeded } = part;
  if (!posted.has(nameOf(path))) return [];
  const typed = posted
    .getAll(nameOf(path))
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // Boxes come back in the order in which they stand: what was ticked before keeps its place.
  const lines = isTicked(part)
    ? [
        ...value.map(String).filter((line) => typed.includes(line)),
        ...typed.filter((line) => !value.includes(line)),
      ]
    : typed;
  if (lines.join("\n") === shownLines(part)) return [];
  if (lines.length === 0 && !isNeeded) return [{ kind: "remove", path }];
  // Items that stay keep their type: a number that nobody touched is not made a text.
  const items = lines.map(
    (line) => value.find((item) => String(item) === line) ?? readTyped(line, control.kind),
  );
  return [{ kind: "set", path, value: items }];
}

/** True for a list whose items are ticked: there are only so many. */
export function isTicked({ control }: LinesPart): boolean {
  return control.kind === "choice" || control.kind === "reference";
}

function fieldEdit(part: FieldPart, sent: Sent): FieldEdit[] {
  const { posted, fields } = sent;
  const { path, label, control, notStated, isNeeded, value } = part;
  const returned = posted.get(nameOf(path));
  if (returned === null) return [];
  const typed = returned.replace(/\r\n?/g, "\n").trim();
  // Whoever types a value means it, whether or not they have also cleared the box.
  if (typed !== shownText(part, fields).trim() && typed !== "") {
    return control.kind === "figure"
      ? figureEdits({ path, label, holds: control.holds }, typed, sent)
      : [{ kind: "set", path, value: readTyped(typed, control.kind) }];
  }
  if (notStated && posted.has(notStatedName(part))) {
    return value === NOT_STATED ? [] : [{ kind: "set", path, value: NOT_STATED }];
  }
  if (typed !== "" || value === undefined) return [];
  if (!isNeeded) return [{ kind: "remove", path }];
  // Neither a value nor a tick: the check says at the field what belongs there.
  return value === "" ? [] : [{ kind: "set", path, value: "" }];
}
