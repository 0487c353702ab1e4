import { isDeepStrictEqual } from "node:util";
import { isMap, isSeq } from "yaml";
import { afterEdit, type FieldEdit, smallestEdits } from "./edits";
import type { FieldPath, FieldValue } from "./field-value";
import { holderAt, nodeAt } from "./places";
import { addingField, insertingItem, removing, replacing } from "./splices";
import { readWrittenFields, type Splice, type WrittenFields } from "./written-fields";

/** Why an edit was not made; the file is as it was. */
export interface EditProblem {
  /**
   * `unreadable`: the YAML cannot be read, as the check explains. `no such place`: there is nothing to add to or to change.
   * `not writable`: the change would change something else as well, as where a value is shared by an alias.
   */
  readonly problem: "unreadable" | "no such place" | "not writable";
  /** The field that was to be changed. */
  readonly path: FieldPath;
}

/** The names of a group's fields in their usual order. */
export type FieldOrder = (group: FieldPath) => readonly string[];

/**
 * Changes fields of a file with the smallest change of its text: what was not changed stays to the byte, comments, order,
 * quotes, blank lines, wrapping and line ends included. After each edit the file is read again: what is returned holds the
 * values that were asked for, and every other one as before.
 * @param file its text as it is on disk
 * @param edits in the order in which they are made
 * @param order where a new field goes; without it, to the end of its group
 * @returns the whole text of the file, or the first edit that could not be made
 */
export function editFrontMatter(
  file: string,
  edits: readonly FieldEdit[],
  order: FieldOrder = () => [],
): { readonly text: string } | EditProblem {
  let text = file;
  for (const edit of edits) {
    const fields = fieldsIn(text);
    if (fields === undefined) return { problem: "unreadable", path: edit.path };
    for (const step of smallestEdits(fields, edit)) {
      const result = edited(text, step, order);
      if ("problem" in result) return result;
      text = result.text;
    }
  }
  return { text };
}

/** The fields of a file as YAML has them; `undefined` where they cannot be read. */
export function fieldsIn(file: string): Readonly<Record<string, FieldValue>> | undefined {
  const written = readWrittenFields(file);
  return written && valuesOf(written);
}

function valuesOf({ document }: WrittenFields): Readonly<Record<string, FieldValue>> | undefined {
  try {
    return document.toJS();
  } catch {
    // Aliases within aliases that would grow without limit.
    return undefined;
  }
}

function edited(text: string, edit: FieldEdit, order: FieldOrder): { readonly text: string } | EditProblem {
  const written = readWrittenFields(text);
  const fields = written && valuesOf(written);
  if (written === undefined || fields === undefined) return { problem: "unreadable", path: edit.path };
  const splice = spliceFor(written, edit, order);
  if (splice === undefined) return { problem: "no such place", path: edit.path };
  const result = written.spliced(splice);
  return isDeepStrictEqual(fieldsIn(result), afterEdit(fields, edit))
    ? { text: result }
    : { problem: "not writable", path: edit.path };
}

function spliceFor(written: WrittenFields, edit: FieldEdit, order: FieldOrder): Splice | undefined {
  const { root } = written;
  const holder = holderAt(root, edit.path);
  if (edit.kind === "remove") return holder && removing(written, edit.path, holder);
  if (edit.kind === "set" && holder !== undefined) return replacing(written, holder, edit.value);
  const around = edit.path.slice(0, -1);
  const [node, step] = [nodeAt(root, around), edit.path.at(-1)];
  if (step === undefined) return undefined;
  if (isMap(node)) return addingField(written, node, [String(step), edit.value], order(around));
  if (isSeq(node)) {
    const isPlace = typeof step === "number" && step >= 0 && step <= node.items.length;
    return isPlace ? insertingItem(written, node, step, edit.value) : undefined;
  }
  // The group or list around it is not there yet, and is made with it.
  if (around.length === 0 || (typeof step === "number" && step !== 0)) return undefined;
  const value: FieldValue = typeof step === "number" ? [edit.value] : { [step]: edit.value };
  return spliceFor(written, { kind: "set", path: around, value }, order);
}
