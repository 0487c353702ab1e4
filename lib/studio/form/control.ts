import { z } from "zod";
import { type DocumentType, namedBy } from "../../model/document-types";
import { expectedBy } from "../../model/expected";
import { NOT_STATED } from "../../model/not-stated";
import type { FigureKind } from "../../model/offer/figure-kinds";
import { waysOf } from "../../model/one-of";
import { memoize } from "../../site/memoize";

/** How one value is typed or chosen. */
export type Control =
  | { readonly kind: "text" | "day" | "day and time" | "colour" | "number or words" }
  | { readonly kind: "number"; readonly unit?: "pounds" | undefined }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "reference"; readonly to: DocumentType | "source" }
  /** A number of the file that a rule names, or one that the editor types in its place. */
  | { readonly kind: "figure"; readonly holds: FigureKind };

/** What a schema lets an editor write, taken apart. */
export interface Choices {
  /** For a value that is neither list nor group. */
  readonly control: Control | undefined;
  readonly notStated: boolean;
  /** Fixed words. */
  readonly phrases: readonly string[];
  readonly groups: readonly z.ZodObject[];
  /** What an item is, where it may be a list. */
  readonly item: z.ZodType | undefined;
  /** What stands under each name, where the editor chooses the names. */
  readonly named: z.ZodType | undefined;
}

const NOTHING: Choices = {
  control: undefined,
  notStated: false,
  phrases: [],
  groups: [],
  item: undefined,
  named: undefined,
};

/** What may be written where a schema stands. Texts that also have fixed phrases are typed, and the check says which there are. */
export function choicesOf(schema: unknown): Choices {
  return schema instanceof z.ZodType ? choicesIn(schema) : NOTHING;
}

/** Every form asks it again of the same schemas, which are many and do not change. */
const choicesIn = memoize((schema: z.ZodType): Choices => {
  const to = namedBy(schema);
  if (to !== undefined) return { ...NOTHING, control: { kind: "reference", to } };
  const ways = waysOf(schema);
  if (ways !== undefined) {
    const phrases = Object.keys(ways.phrases).map(literal);
    return together([...phrases, choicesOf(ways.words), ...Object.values(ways.fields).map(choicesOf)]);
  }
  const expected = expectedBy(schema);
  if (expected?.kind === "figure")
    return {
      ...NOTHING,
      control: { kind: "figure", holds: expected.holds },
      notStated: schema.safeParse(NOT_STATED).success,
    };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodPipe)
    return choicesOf(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (schema instanceof z.ZodUnion) return together(schema.options.map(choicesOf));
  if (schema instanceof z.ZodLiteral) return together([...schema.values].map(literal));
  if (schema instanceof z.ZodEnum) return together(schema.options.map(literal));
  if (schema instanceof z.ZodObject) return { ...NOTHING, groups: [schema] };
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    return { ...NOTHING, item: element instanceof z.ZodType ? element : undefined };
  }
  if (schema instanceof z.ZodRecord) {
    const { valueType } = schema;
    return { ...NOTHING, named: valueType instanceof z.ZodType ? valueType : undefined };
  }
  if (schema instanceof z.ZodBoolean) return together(["true", "false"].map(literal));
  if (schema instanceof z.ZodNumber)
    return { ...NOTHING, control: { kind: "number", unit: schema.meta()?.unit } };
  if (expected?.kind === "day and time" || expected?.kind === "colour")
    return { ...NOTHING, control: { kind: expected.kind } };
  return { ...NOTHING, control: { kind: schema instanceof z.ZodISODate ? "day" : "text" } };
});

function literal(value: unknown): Choices {
  return value === NOT_STATED
    ? { ...NOTHING, notStated: true }
    : { ...NOTHING, control: { kind: "choice", options: [String(value)] }, phrases: [String(value)] };
}

function together(parts: readonly Choices[]): Choices {
  const controls = parts.flatMap(({ control }) => control ?? []);
  const options = [
    ...new Set(controls.flatMap((control) => (control.kind === "choice" ? control.options : []))),
  ];
  const typed = controls.find(({ kind }) => kind !== "choice");
  const choice: Control | undefined = options.length === 0 ? undefined : { kind: "choice", options };
  return {
    // Such as an age, or "no upper age".
    control:
      typed !== undefined && choice !== undefined && typed.kind === "number"
        ? { kind: "number or words" }
        : (typed ?? choice),
    notStated: parts.some(({ notStated }) => notStated),
    phrases: options,
    groups: parts.flatMap(({ groups }) => groups),
    item: parts.find(({ item }) => item !== undefined)?.item,
    named: parts.find(({ named }) => named !== undefined)?.named,
  };
}
