import { z } from "zod";
import { type FieldPath, type FieldValue, isGroup, isList } from "../content/edit/field-value";
import { wordsOf } from "../content/guide/field-words";
import { type Choices, type Control, choicesOf } from "./control";
import { type Start, startOf, startsBeside, startsOf } from "./start";

/** What stands before an editor for one field of a file. */
interface Part {
  readonly path: FieldPath;
  /** In plain words: `Spinal column points`. */
  readonly label: string;
  readonly help: string | undefined;
  /** What can be written here with fields of its own. */
  readonly starts: readonly Start[];
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

export type FormPart = FieldPart | LinesPart | GroupPart | AbsentPart | WrittenPart;

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
    const place = { path: [...path, name], label: labelOf(name), help: description };
    return partOf(place, { field, value: inner, leftOut }) ?? [];
  });
}

interface Written {
  readonly field: z.ZodType;
  readonly value: FieldValue | undefined;
  readonly leftOut: string | undefined;
}

type PartPlace = Pick<Part, "path" | "label" | "help">;

function partOf(place: PartPlace, { field, value, leftOut }: Written): FormPart | undefined {
  const choices = choicesOf(field);
  const isNeeded = !field.safeParse(undefined).success;
  const part: Part = { ...place, starts: startsOf(choices), isOptional: !isNeeded };
  const isOffered = value === undefined && !isNeeded && place.path.length > 1;
  if (isList(value) || (value === undefined && choices.control === undefined && choices.item !== undefined))
    return listPart(part, choices, isList(value) ? value : undefined, isNeeded);
  if (choices.named !== undefined && (isGroup(value) || value === undefined))
    return namedPart(part, choices.named, value ?? {});
  if (isGroup(value)) {
    const group = groupFor(value, choices);
    return group === undefined
      ? { ...part, kind: "written", value }
      : {
          ...part,
          kind: "group",
          starts: startsBeside(choices, group),
          parts: formOf(group, value, part.path),
        };
  }
  const { control, notStated, groups } = choices;
  if (control === undefined && !notStated)
    return value === undefined && groups.length > 0
      ? { ...part, kind: "absent", start: startOf(field) }
      : undefined;
  // What can be nothing else, such as the kind of a rule, is said by the name of its group.
  if (control?.kind === "choice" && control.options.length === 1 && control.options[0] === value && isNeeded)
    return undefined;
  return {
    ...part,
    kind: "field",
    control: control ?? { kind: "choice", options: [] },
    notStated,
    isNeeded,
    leftOut,
    value,
    isOffered,
  };
}

/** The group that a value is meant as: one that has all its fields, and its fixed words. */
function groupFor(value: Readonly<Record<string, FieldValue>>, { groups }: Choices): z.ZodObject | undefined {
  return groups.find(({ shape }) =>
    Object.entries(value).every(([name, inner]) => {
      const field: unknown = Object.hasOwn(shape, name) ? shape[name] : undefined;
      return field !== undefined && !(field instanceof z.ZodLiteral && !field.safeParse(inner).success);
    }),
  );
}

function listPart(
  part: Part,
  { item }: Choices,
  value: readonly FieldValue[] | undefined,
  isNeeded: boolean,
): FormPart | undefined {
  const written = value ?? [];
  if (item === undefined)
    return written.length === 0 ? undefined : { ...part, kind: "written", value: written };
  const choices = choicesOf(item);
  const isShort = written.every((each) => !isGroup(each) && !isList(each));
  if (choices.control !== undefined && isShort) {
    const isOffered = value === undefined && !isNeeded && part.path.length > 1;
    return { ...part, kind: "lines", control: choices.control, isNeeded, value: written, isOffered };
  }
  const starts = startsOf(choices);
  if (value === undefined && part.path.length > 1)
    return { ...part, starts, kind: "absent", start: [startOf(item)] };
  const parts = written.map((each, index) => {
    const title = isGroup(each) ? groupFor(each, choices)?.meta()?.title : undefined;
    return itemPart([...part.path, index], `${title ?? "Item"} ${index + 1}`, item, each);
  });
  return { ...part, starts, kind: "list", parts };
}

function namedPart(part: Part, item: z.ZodType, value: Readonly<Record<string, FieldValue>>): FormPart {
  const parts = Object.entries(value).map(([name, each]) =>
    itemPart([...part.path, name], labelOf(name), item, each),
  );
  return { ...part, starts: startsOf(choicesOf(item)), kind: "named", parts };
}

function itemPart(path: FieldPath, label: string, field: z.ZodType, value: FieldValue): FormPart {
  const place = { path, label, help: undefined };
  const part = partOf(place, { field, value, leftOut: undefined });
  // A list can do with one item less, whatever an item is.
  return part === undefined
    ? { ...place, starts: [], isOptional: true, kind: "written", value }
    : { ...part, isOptional: true };
}

/** Every value of a form that can be changed in it. */
export function fieldsOf(parts: readonly FormPart[]): readonly (FieldPart | LinesPart)[] {
  return parts.flatMap((part) => {
    if (part.kind === "field" || part.kind === "lines") return part;
    return "parts" in part ? fieldsOf(part.parts) : [];
  });
}

/** The part at a place of a form; `undefined` where there is none. */
export function partAt(parts: readonly FormPart[], name: string): FormPart | undefined {
  for (const part of parts) {
    if (nameOf(part.path) === name) return part;
    const inner = "parts" in part ? partAt(part.parts, name) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/**
 * A place of a form in its own words: `Pay from one day on 1: Maximum`. Lists go without saying, since their items say what
 * they are. What is not in the form has the names of its fields.
 */
export function placeLabel(parts: readonly FormPart[], path: FieldPath): string {
  const words: string[] = [];
  let here = parts;
  for (const depth of path.keys()) {
    const part = here.find((one) => one.path.length === depth + 1 && one.path[depth] === path[depth]);
    if (part === undefined) return [...words, path.slice(depth).map(labelOf).join(" ")].join(": ");
    const isContainer = (part.kind === "list" || part.kind === "named") && depth < path.length - 1;
    if (!isContainer) words.push(part.label);
    here = "parts" in part ? part.parts : [];
  }
  return words.join(": ");
}

/** The names of a group's fields in the order of its schema, for where a new one is to stand. */
export function usualOrder(schema: z.ZodObject): (group: FieldPath) => readonly string[] {
  return (group) => {
    let here: z.ZodObject | undefined = schema;
    let isNamed = false;
    for (const step of group) {
      if (typeof step === "number" || isNamed) {
        isNamed = false;
        continue;
      }
      const field: unknown = here?.shape[step];
      const { groups, item, named }: Choices = choicesOf(field);
      here = groups[0] ?? choicesOf(item).groups[0] ?? choicesOf(named).groups[0];
      isNamed = named !== undefined;
    }
    return Object.keys(here?.shape ?? {});
  };
}
