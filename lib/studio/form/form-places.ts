import type { z } from "zod";
import type { FieldPath } from "../../content/edit/field-value";
import { type Choices, choicesOf } from "./control";
import { type FieldPart, type FormPart, type LinesPart, labelOf, nameOf } from "./form-parts";

/** The path of a field that is named with dots. */
export const asPath = (field: string): FieldPath =>
  field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

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
 * A place of a form in its own words, as they stand in it: `Pay from one day on 1: Maximum`. Lists go without saying, since their items say what
 * they are. What is not in the form has the names of its fields.
 */
export function placeLabel(parts: readonly FormPart[], path: FieldPath): string {
  const words: string[] = [];
  let here = parts;
  for (const depth of path.keys()) {
    const part = here.find((one) => one.path.length === depth + 1 && one.path[depth] === path[depth]);
    if (part === undefined) return [...words, path.slice(depth).map(labelOf).join(" ")].join(": ");
    const isContainer = (part.kind === "list" || part.kind === "named") && depth < path.length - 1;
    if (!isContainer) words.push(part.lead?.words ?? part.label);
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
