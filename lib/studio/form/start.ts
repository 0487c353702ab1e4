import { z } from "zod";
import type { FieldValue } from "../../content/edit/field-value";
import { NOT_STATED } from "../../model/not-stated";
import { memoize } from "../../site/memoize";
import { type Choices, choicesOf } from "./control";

/** A way to write something that has fields of its own. */
export interface Start {
  /** As the guide calls it: `Paying back within a time`. */
  readonly title: string;
  /** It with all that it needs: not stated where that may be, else empty for the editor to fill in. */
  readonly value: FieldValue;
}

/** Every way to write a value that has fields of its own. */
export function startsOf({ groups }: Choices): readonly Start[] {
  return groups.map((group) => ({
    title: group.meta()?.title ?? Object.keys(group.shape).join(", "),
    value: groupStart(group),
  }));
}

/**
 * The group that a value is meant as: one that has all its fields, and its fixed words. Of several the one of which nothing is
 * missing: `after` alone is a time, and with an event the time after that.
 */
export function groupFor(
  value: Readonly<Record<string, FieldValue>>,
  { groups }: Choices,
): z.ZodObject | undefined {
  const fitting = groups.filter(({ shape }) =>
    Object.entries(value).every(([name, inner]) => {
      const field: unknown = Object.hasOwn(shape, name) ? shape[name] : undefined;
      return field !== undefined && !(field instanceof z.ZodLiteral && !field.safeParse(inner).success);
    }),
  );
  return fitting.find((group) => neededIn(group).every(([name]) => Object.hasOwn(value, name))) ?? fitting[0];
}

/** The fields that a group must have, as its schema says for good. */
const neededIn = memoize(({ shape }: z.ZodObject): readonly (readonly [string, unknown])[] =>
  Object.entries(shape).filter(
    ([, field]) => field instanceof z.ZodType && !field.safeParse(undefined).success,
  ),
);

/** What is written for a field before an editor has filled it in: nothing that the council has not said. */
export function startOf(field: unknown): FieldValue {
  const { control, notStated, groups, item, named } = choicesOf(field);
  if (notStated) return NOT_STATED;
  // Of several fixed words none is better than another.
  if (control?.kind === "choice") return control.options.length === 1 ? (control.options[0] ?? "") : "";
  const [group] = groups;
  if (control === undefined && group !== undefined) return groupStart(group);
  if (control === undefined && named !== undefined) return { first: startOf(named) };
  return control === undefined && item !== undefined ? [startOf(item)] : "";
}

function groupStart(group: z.ZodObject): FieldValue {
  return Object.fromEntries(neededIn(group).map(([name, field]) => [name, startOf(field)]));
}
