import { z } from "zod";
import { type FieldPath, type FieldValue, isGroup, isList } from "../../content/edit/field-value";
import { wordsOf } from "../../content/guide/field-words";
import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../model/document-types";
import { type Choices, type Control, choicesOf } from "./control";
import { type FieldPart, type FormPart, type Lead, labelOf, type NextPart, type Part } from "./form-parts";
import { groupFor, startOf, startsOf } from "./start";
import { wayOf, waysToChoose } from "./ways";

/**
 * The form of a group of fields as it is filled in: every value that is written or may be, in the order of the schema.
 * @param value the group as the file has it
 */
export function formOf(schema: z.ZodObject, value: unknown, path: FieldPath = []): readonly FormPart[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType)) return [];
    const inner = isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    const { description, leftOut } = wordsOf(schema, name, field);
    const lead = leadOf(schema, name);
    const place = { path: [...path, name], label: labelOf(name), help: description, lead };
    return partOf(place, { field, value: inner, leftOut }) ?? [];
  });
}

interface Written {
  readonly field: z.ZodType;
  readonly value: FieldValue | undefined;
  readonly leftOut: string | undefined;
}

/** The part of the sentence of its group that a field is, as the schema says it. */
function leadOf(schema: z.ZodObject, name: string): Lead | undefined {
  const { leads = {} } = schema.meta() ?? {};
  const words = leads[name];
  return words === undefined ? undefined : { words, place: Object.keys(leads).indexOf(name) };
}

type PartPlace = Pick<Part, "path" | "label" | "help" | "lead">;

function partOf(place: PartPlace, { field, value, leftOut }: Written): FormPart | undefined {
  const choices = choicesOf(field);
  const isNeeded = !field.safeParse(undefined).success;
  const ways = waysToChoose(choices);
  const way = wayOf(ways, value, choices);
  const part: Part = { ...place, starts: startsOf(choices), ways, way, isOptional: !isNeeded };
  const isOffered = value === undefined && !isNeeded && place.path.length > 1;
  if (isList(value) || (value === undefined && choices.control === undefined && choices.item !== undefined))
    return listPart(part, choices, isList(value) ? value : undefined, isNeeded);
  // Where nothing stands behind the name of the field, the form offers the first.
  const isEmpty = value === undefined || value === null || value === "";
  if (choices.named !== undefined && (isGroup(value) || isEmpty))
    return namedPart(part, choices.named, isGroup(value) ? value : {});
  if (isGroup(value)) {
    const group = groupFor(value, choices);
    return group === undefined
      ? { ...part, kind: "written", value }
      : {
          ...part,
          kind: "group",
          parts: formOf(group, value, part.path),
        };
  }
  const { control, notStated, groups } = choices;
  if (control === undefined && !notStated)
    return value === undefined && groups.length > 0
      ? { ...part, kind: "absent", start: startOf(field) }
      : undefined;
  // What can be nothing else, such as the kind of a rule, is said by the name of its group.
  const isFixed = control?.kind === "choice" && control.options.length === 1 && !notStated;
  if (isFixed && ways.length === 0 && control.options[0] === value && isNeeded) return undefined;
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
    const to = typeNamedBy(part.path.at(-1));
    const control: Control = to === undefined ? choices.control : { kind: "reference", to };
    return { ...part, starts: [], kind: "lines", control, isNeeded, value: written, isOffered };
  }
  const starts = startsOf(choices);
  if (value === undefined && part.path.length > 1)
    return { ...part, starts, kind: "absent", start: [startOf(item)] };
  const parts = written.map((each, index) => {
    const title = isGroup(each) ? groupFor(each, choices)?.meta()?.title : undefined;
    return itemPart([...part.path, index], `${title ?? "Item"} ${index + 1}`, item, each);
  });
  const next = written.length > 0 ? nextPart([...part.path, written.length], choices, written.at(-1)) : [];
  return { ...part, starts, kind: "list", parts: [...parts, ...next] };
}

/** What the items of a list name that has the name of a folder: the conditions of an offer list `roles` and `teams`. */
function typeNamedBy(field: string | number | undefined): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => documentTypes[type].folder === field);
}

/** The next of several dated values, where the items of a list are that. */
function nextPart(path: FieldPath, { groups }: Choices, last: FieldValue | undefined): readonly NextPart[] {
  const [group, ...others] = groups;
  if (group === undefined || others.length > 0) return [];
  const isTyped = (part: FormPart): part is FieldPart =>
    part.kind === "field" && part.isNeeded && (part.control.kind === "day" || part.control.kind === "number");
  const parts = formOf(group, {}, path)
    .filter(isTyped)
    .map((part): FieldPart => ({ ...part, notStated: false, isNeeded: false }));
  const day = parts[0]?.control.kind === "day" ? parts[0].path.at(-1) : undefined;
  if (day === undefined) return [];
  const written = isGroup(last) ? last[day] : undefined;
  const label = `The next: ${group.meta()?.title ?? "from a later day"}`;
  return [
    {
      kind: "next",
      waits: written === undefined || written === null || written === "",
      path,
      label,
      help: undefined,
      lead: undefined,
      starts: [],
      ways: [],
      way: -1,
      isOptional: false,
      parts,
    },
  ];
}

function namedPart(part: Part, item: z.ZodType, value: Readonly<Record<string, FieldValue>>): FormPart {
  const parts = Object.entries(value).map(([name, each]) =>
    itemPart([...part.path, name], labelOf(name), item, each),
  );
  return { ...part, starts: startsOf(choicesOf(item)), kind: "named", parts };
}

function itemPart(path: FieldPath, label: string, field: z.ZodType, value: FieldValue): FormPart {
  const place = { path, label, help: undefined, lead: undefined };
  const part = partOf(place, { field, value, leftOut: undefined });
  // A list can do with one item less, whatever an item is.
  return part === undefined
    ? { ...place, starts: [], ways: [], way: -1, isOptional: true, kind: "written", value }
    : { ...part, isOptional: true };
}
