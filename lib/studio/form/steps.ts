import type { FieldEdit } from "../../content/edit/edits";
import { type FieldPath, fieldAt, isGroup, isList } from "../../content/edit/field-value";
import { asSlug } from "../../content/parse/place/from-path";
import { NOT_STATED } from "../../model/not-stated";
import { type FormPart, nameOf } from "./form-parts";
import { asPath, partAt } from "./form-places";

/** What the buttons of a form do beside keeping it, by their names; their value is the place in the form. */
export const STEPS = {
  /** Adds what is chosen in {@link choiceName} to a group. */
  add: "add",
  /** Adds an item like the last one of a list; under names, with the one that is typed in {@link choiceName}. */
  another: "another",
  remove: "remove",
  /** Takes what stands under a name that is no field's over into the field that {@link choiceName} holds. */
  takeOver: "take-over",
} as const;

/** The field beside a button that says what is meant. */
export const choiceName = (step: keyof typeof STEPS, path: FieldPath): string =>
  `choice.${STEPS[step]}.${nameOf(path)}`;

/** True for a field of a form that holds nothing of the file. */
export function isOfSteps(name: string): boolean {
  return name.startsWith("choice.") || Object.values(STEPS).some((step) => step === name);
}

/**
 * What the button changes by which a form was sent; nothing for one that only keeps it.
 * @param parts the form as it is with what was typed
 * @param fields the file as it is with what was typed
 */
export function stepEdits(form: URLSearchParams, parts: readonly FormPart[], fields: unknown): FieldEdit[] {
  const step = Object.values(STEPS).find((name) => form.has(name));
  if (step === undefined) return [];
  const place = form.get(step) ?? "";
  const chosen = form.get(`choice.${step}.${place}`) ?? "";
  const part = partAt(parts, step === STEPS.add ? chosen : place);
  if (part === undefined) return strayEdits(step, asPath(place), partAt(parts, chosen), fields);
  const { path } = part;
  switch (step) {
    case STEPS.remove:
      return part.isOptional ? [{ kind: "remove", path }] : [];
    case STEPS.add:
      if (part.kind === "absent") return [{ kind: "set", path, value: part.start }];
      if (part.kind === "lines") return [{ kind: "set", path, value: [""] }];
      return part.kind === "field" ? [{ kind: "set", path, value: part.notStated ? NOT_STATED : "" }] : [];
    default:
      return anotherOf(part, fieldAt(fields, path), chosen);
  }
}

/** What becomes of something that stands in the file and is none of the form's parts. */
function strayEdits(
  step: string,
  path: FieldPath,
  meant: FormPart | undefined,
  fields: unknown,
): FieldEdit[] {
  const group = fieldAt(fields, path.slice(0, -1));
  const stray = isGroup(group) ? group[String(path.at(-1))] : undefined;
  if (stray === undefined) return [];
  const out: FieldEdit = { kind: "remove", path };
  if (step === STEPS.remove) return [out];
  return step === STEPS.takeOver && meant !== undefined
    ? [{ kind: "set", path: meant.path, value: stray }, out]
    : [];
}

function anotherOf({ kind, path, starts }: FormPart, value: unknown, chosen: string): FieldEdit[] {
  if (kind === "list") {
    const list = isList(value) ? value : [];
    const item = list.at(-1) ?? starts[Number(chosen)]?.value;
    return item === undefined ? [] : [{ kind: "insert", path: [...path, list.length], value: item }];
  }
  const named = isGroup(value) ? value : {};
  const start = Object.values(named).at(-1) ?? starts[0]?.value;
  if (kind !== "named" || start === undefined) return [];
  const name = asSlug(chosen || "new");
  let free = name;
  for (let next = 2; Object.hasOwn(named, free); next += 1) free = `${name}-${next}`;
  return [{ kind: "set", path: [...path, free], value: start }];
}
