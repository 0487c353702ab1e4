import { z } from "zod";
import { type FieldPath, type FieldValue, isGroup, isList } from "../content/edit/field-value";
import { wordsOf } from "../content/guide/field-words";
import { type Choices, type Control, choicesOf } from "./control";

/** What stands before an editor for one field of a file. */
interface Part {
  readonly path: FieldPath;
  /** In plain words: `Spinal column points`. */
  readonly label: string;
  readonly help: string | undefined;
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
}

/** A list of short values, one a line. */
export interface LinesPart extends Part {
  readonly kind: "lines";
  readonly control: Control;
  readonly isNeeded: boolean;
  readonly value: readonly FieldValue[];
}

/** Fields that belong together, or the items of a list, each with its fields. */
export interface GroupPart extends Part {
  readonly kind: "group" | "list";
  readonly parts: readonly FormPart[];
}

/** What this form cannot change yet, shown as it is written. */
export interface WrittenPart extends Part {
  readonly kind: "written";
  readonly value: FieldValue;
}

export type FormPart = FieldPart | LinesPart | GroupPart | WrittenPart;

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

/**
 * The form of a group of fields as it is filled in: every value that is written or may be, in the order of the schema.
 * @param value the group as the file has it
 */
export function formOf(schema: z.ZodObject, value: unknown, path: FieldPath = []): readonly FormPart[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType)) return [];
    const inner = isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    const { description, leftOut } = wordsOf(schema, name, field);
    const part: Part = { path: [...path, name], label: labelOf(name), help: description };
    return partOf(part, { field, value: inner, leftOut }) ?? [];
  });
}

interface Written {
  readonly field: z.ZodType;
  readonly value: FieldValue | undefined;
  readonly leftOut: string | undefined;
}

function partOf(part: Part, { field, value, leftOut }: Written): FormPart | undefined {
  const choices = choicesOf(field);
  const isNeeded = !field.safeParse(undefined).success;
  if (isList(value) || (value === undefined && choices.control === undefined && choices.item !== undefined))
    return listPart(part, choices, isList(value) ? value : [], isNeeded);
  if (isGroup(value)) {
    const group = groupFor(value, choices);
    return group === undefined
      ? { ...part, kind: "written", value }
      : { ...part, kind: "group", parts: formOf(group, value, part.path) };
  }
  const { control, notStated } = choices;
  if (control === undefined && !notStated) return undefined;
  return {
    ...part,
    kind: "field",
    control: control ?? { kind: "choice", options: [] },
    notStated,
    isNeeded,
    leftOut,
    value,
  };
}

/** The group that a value is meant as: the one that has all its fields. */
function groupFor(value: Readonly<Record<string, FieldValue>>, { groups }: Choices): z.ZodObject | undefined {
  const fitting = groups.filter(({ shape }) =>
    Object.keys(value).every((name) => Object.hasOwn(shape, name)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function listPart(
  part: Part,
  { item }: Choices,
  value: readonly FieldValue[],
  isNeeded: boolean,
): FormPart | undefined {
  if (item === undefined) return value.length === 0 ? undefined : { ...part, kind: "written", value };
  const { control } = choicesOf(item);
  const isShort = value.every((each) => !isGroup(each) && !isList(each));
  if (control !== undefined && isShort) return { ...part, kind: "lines", control, isNeeded, value };
  if (value.length === 0) return undefined;
  const parts = value.map((each, index) => {
    const title = isGroup(each) ? groupFor(each, choicesOf(item))?.meta()?.title : undefined;
    const label = `${title ?? "Item"} ${index + 1}`;
    const inner: Part = { path: [...part.path, index], label, help: undefined };
    return (
      partOf(inner, { field: item, value: each, leftOut: undefined }) ?? {
        ...inner,
        kind: "written" as const,
        value: each,
      }
    );
  });
  return { ...part, kind: "list", parts };
}

/** Every value of a form that can be changed in it. */
export function fieldsOf(parts: readonly FormPart[]): readonly (FieldPart | LinesPart)[] {
  return parts.flatMap((part) => {
    if (part.kind === "field" || part.kind === "lines") return part;
    return part.kind === "written" ? [] : fieldsOf(part.parts);
  });
}

/** The names of a group's fields in the order of its schema, for where a new one is to stand. */
export function usualOrder(schema: z.ZodObject): (group: FieldPath) => readonly string[] {
  return (group) => {
    let here: z.ZodObject | undefined = schema;
    for (const step of group) {
      const field: unknown = typeof step === "number" ? here : here?.shape[step];
      const { groups, item }: Choices = choicesOf(field);
      here = groups[0] ?? choicesOf(item).groups[0];
    }
    return Object.keys(here?.shape ?? {});
  };
}
