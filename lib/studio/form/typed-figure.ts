import type { FieldEdit } from "../../content/edit/edits";
import { type FieldPath, type FieldValue, fieldAt, isGroup } from "../../content/edit/field-value";
import { figureText } from "../../content/figure-text";
import { asSlug } from "../../content/parse/place/from-path";
import { NOT_STATED } from "../../model/not-stated";
import { FIGURE_KINDS, FIGURE_UNITS, type FigureKind, type FigureUnit } from "../../model/offer/figure-kinds";
import { figure as figureSchema } from "../../model/vocabulary";
import type { FormPart } from "./form-parts";
import { fieldsOf } from "./form-places";
import { readTyped } from "./typed-value";

/**
 * A figure that a rule names, as the form of the file shows it: the number itself, `£1,000` or `12 months`. Whoever types
 * another number changes the figure; where other rules name it as well, this one gets a figure of its own.
 */

/** The field under which a file has its figures. */
export const FIGURES = "figures";

/** What of a figure is typed where the rule names it. The rest, such as its source, is said among the figures. */
const TYPED_FIELDS: readonly (string | number | undefined)[] = ["value", "unit", "outOf", "qualifier"];

/** The words for a figure's number; of one that cannot be read, what stands for its value. */
function wordsFor(figure: unknown): string {
  const read = figureSchema.safeParse(figure);
  if (read.success) return figureText(read.data);
  const value = fieldAt(figure, ["value"]);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What a field that names a figure shows; a name that is none of this file's figures stays as it is. */
export function shownFigure(name: FieldValue | undefined, fields: unknown): string {
  if (typeof name !== "string") return name === undefined || name === null ? "" : String(name);
  const figure = fieldAt(fields, [FIGURES, name]);
  return figure === undefined ? name : wordsFor(figure);
}

/** The names of a file's figures. */
export function figuresIn(fields: unknown): readonly string[] {
  const figures = fieldAt(fields, [FIGURES]);
  return isGroup(figures) ? Object.keys(figures) : [];
}

/** How often the fields of a form name each figure. */
export type FigureUses = ReadonlyMap<string, number>;

export function usesOfFigures(parts: readonly FormPart[]): FigureUses {
  const uses = new Map<string, number>();
  for (const part of fieldsOf(parts)) {
    if (part.kind === "field" && part.control.kind === "figure" && typeof part.value === "string")
      uses.set(part.value, (uses.get(part.value) ?? 0) + 1);
  }
  return uses;
}

/** True for a part of a figure that is typed in the only field that names it. */
export function isTypedInRule(path: FieldPath, uses: FigureUses): boolean {
  const [first, name, field] = path;
  return (
    first === FIGURES && typeof name === "string" && TYPED_FIELDS.includes(field) && uses.get(name) === 1
  );
}

interface TypedNumber {
  readonly value: FieldValue;
  readonly unit: FigureUnit;
  /** The number below the line of a fraction. */
  readonly outOf?: number;
  readonly qualifier: string;
}

/** `up to £8,000`, `12 months`, `20%`, `1/260`. What cannot be read is kept as it was typed, for the check to explain. */
function readFigure(typed: string, unitBefore: FigureUnit): TypedNumber {
  const [, word = "exactly", number = typed] =
    /^(up to|at least|nearly|about)\s+(.+)$/i.exec(typed.trim()) ?? [];
  const qualifier = word.toLowerCase();
  const [, over, under] = /^(\d+)\s*\/\s*(\d+)$/.exec(number) ?? [];
  if (over !== undefined) return { value: Number(over), unit: "fraction", outOf: Number(under), qualifier };
  const [, digits = "", unitWord = ""] = /^([\d.,]+)\s*(%|[a-z]+)$/i.exec(number) ?? [];
  const value = readTyped(digits || number.replace(/^£/, ""), "number");
  const unit = /^£/.test(number) ? "pounds" : unitWord === "" ? unitBefore : unitOf(unitWord);
  if (number === NOT_STATED) return { value: NOT_STATED, unit: unitBefore, qualifier };
  if (typeof value !== "number" || unit === undefined)
    return { value: typed, unit: unitBefore, qualifier: "exactly" };
  return { value, unit, qualifier };
}

function unitOf(word: string): FigureUnit | undefined {
  if (word === "%") return "percent";
  if (word === "p") return "pence";
  return FIGURE_UNITS.find((unit) => unit === word.toLowerCase() || unit === `${word.toLowerCase()}s`);
}

const isUnit = (unit: unknown): unit is FigureUnit => FIGURE_UNITS.some((one) => one === unit);

/** What a form knows that shows figures. */
export interface FigureSurroundings {
  /** The file's fields. */
  readonly fields: unknown;
  readonly uses: FigureUses;
}

/**
 * What typing a number in the place of a figure's name changes.
 * @param part the field that names the figure
 */
export function figureEdits(
  { path, label, holds }: { readonly path: FieldPath; readonly label: string; readonly holds: FigureKind },
  typed: string,
  { fields, uses }: FigureSurroundings,
): FieldEdit[] {
  const name = fieldAt(fields, path);
  const named = typeof name === "string" ? fieldAt(fields, [FIGURES, name]) : undefined;
  if (fieldAt(fields, [FIGURES, typed]) !== undefined) return [{ kind: "set", path, value: typed }];
  const [usual] = FIGURE_KINDS[holds].units;
  const unitBefore = fieldAt(named, ["unit"]);
  const read = readFigure(typed, isUnit(unitBefore) && unitBefore !== "fraction" ? unitBefore : usual);
  if (typeof name === "string" && named !== undefined && uses.get(name) === 1) {
    const isPlain = read.qualifier === "exactly";
    const qualifier = [FIGURES, name, "qualifier"];
    return [
      { kind: "set", path: [FIGURES, name, "value"], value: read.value },
      { kind: "set", path: [FIGURES, name, "unit"], value: read.unit },
      ...outOfEdits(name, named, read),
      isPlain ? { kind: "remove", path: qualifier } : { kind: "set", path: qualifier, value: read.qualifier },
    ];
  }
  const free = freeName(path, fields);
  const { value, unit, outOf, qualifier } = read;
  const figure = {
    label: numberLabel(label, fields),
    value,
    unit,
    ...(outOf !== undefined && { outOf }),
    ...(qualifier !== "exactly" && { qualifier }),
    effective: NOT_STATED,
    source: usualSource(fields),
  };
  return [
    { kind: "set", path: [FIGURES, free], value: figure },
    { kind: "set", path, value: free },
  ];
}

/** The number below the line, where there is one, or was. */
function outOfEdits(name: string, named: unknown, { outOf }: TypedNumber): FieldEdit[] {
  const path = [FIGURES, name, "outOf"];
  if (outOf !== undefined) return [{ kind: "set", path, value: outOf }];
  return fieldAt(named, ["outOf"]) === undefined ? [] : [{ kind: "remove", path }];
}

/** What a number is called that is typed for the first time: `Welcome payment: within`. */
function numberLabel(label: string, fields: unknown): string {
  return [fieldAt(fields, ["name"]), label.toLowerCase()].filter(Boolean).join(": ").slice(0, 120);
}

/** Where the file's other numbers were read, or the file itself was. */
function usualSource(fields: unknown): FieldValue {
  const figures = fieldAt(fields, [FIGURES]);
  const last = isGroup(figures) ? Object.values(figures).at(-1) : undefined;
  const source = fieldAt(last, ["source"]) ?? fieldAt(fields, ["sources", 0]);
  return typeof source === "string" ? source : "";
}

/** A name for a figure after the field that names it: `repay-within`. */
function freeName(path: FieldPath, fields: unknown): string {
  const words = path.filter((step) => typeof step === "string" && step !== "rules" && step !== "percent");
  const name =
    asSlug(
      words
        .slice(-2)
        .join(" ")
        .replace(/(?<=[a-z])(?=[A-Z])/g, "-"),
    ) || "figure";
  return freeFigureName(name, fields);
}

/** A name that no figure of the file has: the one that is asked for, or it with a number. */
export function freeFigureName(name: string, fields: unknown): string {
  let free = name;
  for (let next = 2; fieldAt(fields, [FIGURES, free]) !== undefined; next += 1) free = `${name}-${next}`;
  return free;
}
