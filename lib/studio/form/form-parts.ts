import type { FieldPath, FieldValue } from "../../content/edit/field-value";
import type { Control } from "./control";
import type { Start } from "./start";
import type { Way } from "./ways";

/** The part of a sentence that a field is. */
export interface Lead {
  readonly words: string;
  readonly place: number;
}

/** What stands before an editor for one field of a file. */
export interface Part {
  readonly path: FieldPath;
  /** In plain words: `Spinal column points`. */
  readonly label: string;
  readonly help: string | undefined;
  /** The words before it in the sentence of its group, and its place in that; `undefined` for what is in no sentence. */
  readonly lead: Lead | undefined;
  /** What an item may be, of what has items. */
  readonly starts: readonly Start[];
  /** The ways in which the value may be written, where no plain control offers all of them. */
  readonly ways: readonly Way[];
  /** The one in which it is; `-1` where it is none. */
  readonly way: number;
  /** True where it may be taken out. */
  readonly isOptional: boolean;
}

/** A value that is typed or chosen. */
export interface FieldPart extends Part {
  readonly kind: "field";
  readonly control: Control;
  /** Whether the words `not stated` may stand there. */
  readonly notStated: boolean;
  readonly isNeeded: boolean;
  /** What leaving it out means. */
  readonly leftOut: string | undefined;
  readonly value: FieldValue | undefined;
  /** True where it stands in the form only once somebody asks for it. */
  readonly isOffered: boolean;
}

/** A list of short values, one a line. */
export interface LinesPart extends Part {
  readonly kind: "lines";
  readonly control: Control;
  readonly isNeeded: boolean;
  readonly value: readonly FieldValue[];
  readonly isOffered: boolean;
}

/** Fields that belong together, the items of a list, or what stands under names that the editor chooses. */
export interface GroupPart extends Part {
  readonly kind: "group" | "list" | "named";
  readonly parts: readonly FormPart[];
}

/** What is not written and may be, with fields of its own. */
export interface AbsentPart extends Part {
  readonly kind: "absent";
  readonly start: FieldValue;
}

/** What this form cannot change, shown as it is written. */
export interface WrittenPart extends Part {
  readonly kind: "written";
  readonly value: FieldValue;
}

/**
 * The item of a list of dated values that does not exist yet: its day and its numbers, empty. Whoever fills one of them in
 * writes it; what stays empty is as in the item before.
 */
export interface NextPart extends Part {
  readonly kind: "next";
  /** True while the item before it has no day yet: a form that is opened then does not show it. */
  readonly waits: boolean;
  readonly parts: readonly FieldPart[];
}

export type FormPart = FieldPart | LinesPart | GroupPart | NextPart | AbsentPart | WrittenPart;

/** `spinalColumnPoints` as people read it: `Spinal column points`. */
export function labelOf(name: string | number): string {
  if (typeof name === "number") return String(name + 1);
  const words = name
    .replace(/[-_]/g, " ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a field in a form and in the check's messages: `values.0.maximum`. */
export const nameOf = (path: FieldPath): string => path.join(".");
