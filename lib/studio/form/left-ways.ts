import { isDeepStrictEqual } from "node:util";
import { LRUCache } from "lru-cache";
import { afterEdit, type FieldEdit } from "../../content/edit/edits";
import { type FieldPath, type FieldValue, fieldAt, isGroup, isList } from "../../content/edit/field-value";
import type { FormPart } from "./form-parts";
import { fieldsOf } from "./form-places";
import { FIGURES, type FigureSurroundings, freeFigureName } from "./typed-figure";

/** A figure that a value names. */
interface NamedFigure {
  /** Where the value names it, from the value. */
  readonly path: FieldPath;
  readonly name: string;
  readonly figure: FieldValue;
}

/** A value as it stood when somebody chose another way to write it, with the figures that it names. */
export interface LeftWay {
  readonly value: FieldValue;
  readonly figures: readonly NamedFigure[];
}

/** What a form knows of the ways in which its values were written before. */
export interface WaysBefore {
  /** True for a figure that a text cites, which stays whatever a rule names. */
  readonly isCited: (figure: string) => boolean;
  /** What stood in one of the ways of a place; `undefined` where nothing did. */
  readonly last: (place: string, way: number) => LeftWay | undefined;
  readonly keep: (place: string, way: number, left: LeftWay) => void;
}

/** Of a form that remembers nothing: no figure goes, since none could come back. */
export const NOTHING_BEFORE: WaysBefore = { isCited: () => true, last: () => undefined, keep: () => {} };

/** What people typed in a way of writing a value before they chose another: whoever chooses it again has it back. */
export class LeftWays {
  readonly #left = new LRUCache<string, LeftWay>({ max: 500 });

  /**
   * @param file whose form it is
   * @param isCited true for a figure of it that a text cites
   */
  of(file: string, isCited: WaysBefore["isCited"]): WaysBefore {
    const keyOf = (place: string, way: number) => JSON.stringify([file, place, way]);
    return {
      isCited,
      last: (place, way) => this.#left.get(keyOf(place, way)),
      keep: (place, way, left) => void this.#left.set(keyOf(place, way), left),
    };
  }

  /** Forgets a file in which something was taken out: what comes after it in a list has another place by now. */
  forget(file: string): void {
    for (const key of this.#left.keys())
      if (key.startsWith(JSON.stringify([file]).slice(0, -1))) this.#left.delete(key);
  }
}

/** A value with the figures that it names, as it stands in a file. */
export function leftWay(part: FormPart, fields: unknown): LeftWay | undefined {
  const value = valueAt(fields, part.path);
  if (value === undefined) return undefined;
  const figures = fieldsOf([part]).flatMap((field): readonly NamedFigure[] => {
    const name = fieldAt(fields, field.path);
    if (field.control.kind !== "figure" || typeof name !== "string") return [];
    const figure = valueAt(fields, [FIGURES, name]);
    return figure === undefined ? [] : [{ path: field.path.slice(part.path.length), name, figure }];
  });
  return { value, figures };
}

/**
 * What changes where a value is written in another way: the value, the figures that nothing names any more, and those that the
 * value brings with it.
 * @param part as the file has it now
 * @param value in the way that was chosen; `undefined` where the field is left out
 */
export function rewritten(
  part: FormPart,
  { value, figures }: { readonly value: FieldValue | undefined; readonly figures: readonly NamedFigure[] },
  { fields, uses }: FigureSurroundings,
  isCited: WaysBefore["isCited"],
): readonly FieldEdit[] {
  const { path } = part;
  const names = leftWay(part, fields)?.figures.map(({ name }) => name) ?? [];
  const gone = [...new Set(names)].filter(
    (name) => names.filter((one) => one === name).length === uses.get(name) && !isCited(name),
  );
  let free: unknown = fields;
  for (const name of gone) free = afterEdit(free, { kind: "remove", path: [FIGURES, name] });
  let renamed = value;
  const sets: FieldEdit[] = [];
  for (const one of figures) {
    const there = fieldAt(free, [FIGURES, one.name]);
    const name =
      there === undefined || isDeepStrictEqual(there, one.figure) ? one.name : freeFigureName(one.name, free);
    const set: FieldEdit = { kind: "set", path: [FIGURES, name], value: one.figure };
    free = afterEdit(free, set);
    if (renamed !== undefined) renamed = withName(renamed, one.path, name);
    if (!isDeepStrictEqual(fieldAt(fields, set.path), one.figure)) sets.push(set);
  }
  const left = fieldAt(free, [FIGURES]);
  const isEmpty = gone.length > 0 && isGroup(left) && Object.keys(left).length === 0;
  const removes = gone
    .filter((name) => fieldAt(free, [FIGURES, name]) === undefined)
    .map((name): FieldEdit => ({ kind: "remove", path: [FIGURES, name] }));
  return [
    ...(isEmpty ? [{ kind: "remove", path: [FIGURES] } as const] : removes),
    ...sets,
    renamed === undefined ? { kind: "remove", path } : { kind: "set", path, value: renamed },
  ];
}

function withName(value: FieldValue, path: FieldPath, name: string): FieldValue {
  const changed = afterEdit({ value }, { kind: "set", path: ["value", ...path], value: name });
  return valueAt(changed, ["value"]) ?? value;
}

function valueAt(fields: unknown, path: FieldPath): FieldValue | undefined {
  const around = fieldAt(fields, path.slice(0, -1));
  const step = path.at(-1);
  if (isList(around)) return around[Number(step)];
  return isGroup(around) && step !== undefined ? around[step] : undefined;
}
