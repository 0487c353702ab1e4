import { z } from "zod";
import type { FieldValue } from "../content/edit/field-value";
import { NOT_STATED } from "../model/not-stated";
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

/** Every other way to write a value that is written as one group. */
export function startsBeside(choices: Choices, group: z.ZodObject): readonly Start[] {
  const others = startsOf({ ...choices, groups: choices.groups.filter((other) => other !== group) });
  return choices.notStated ? [{ title: NOT_STATED, value: NOT_STATED }, ...others] : others;
}

/** What is written for a field before an editor has filled it in: nothing that the council has not said. */
export function startOf(field: unknown): FieldValue {
  const { control, notStated, groups, item } = choicesOf(field);
  if (notStated) return NOT_STATED;
  // Of several fixed words none is better than another.
  if (control?.kind === "choice") return control.options.length === 1 ? (control.options[0] ?? "") : "";
  const [group] = groups;
  if (control === undefined && group !== undefined) return groupStart(group);
  return control === undefined && item !== undefined ? [startOf(item)] : "";
}

function groupStart({ shape }: z.ZodObject): FieldValue {
  const needed = Object.entries(shape).filter(
    ([, field]) => field instanceof z.ZodType && !field.safeParse(undefined).success,
  );
  return Object.fromEntries(needed.map(([name, field]) => [name, startOf(field)]));
}
