import { formatDay } from "../../calendar/format-day";
import { inForce } from "../../calendar/in-force";
import type { GradeValue } from "../../model/grade";
import { isStated, NOT_STATED, type NotStated } from "../../model/not-stated";
import { maximumQualifier } from "../../pay/published-pay";
import type { TypedFigure } from "../figure-text";
import { type DocumentOf, isOfType, type ParsedDocument } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";

/** A figure, and where it is typed. */
export interface FigureFact extends TypedFigure {
  readonly id: string;
  readonly key: string;
  readonly owner: ParsedDocument;
  /** The field of the owner that holds it. */
  readonly field: string;
  readonly label: string;
  readonly effective: string | NotStated;
  readonly source: string;
}

/** The part before the dot in the names of a document's figures. */
function figureOwnerName(document: ParsedDocument): string {
  return document.type === "council" ? "council" : document.slug;
}

/** The anchor of a figure on the page of figures. */
export function figureAnchor(id: string): string {
  return id.replace(".", "-");
}

/**
 * The figures a document owns: those it lists, and for a grade the ends of its pay in force and of any that is to come.
 * @param today an ISO day
 */
export function figuresOf(document: ParsedDocument, today: string): FigureFact[] {
  if (isOfType("grade", document)) return gradeFigures(document, today);
  if (!("figures" in document.data)) return [];
  return Object.entries(document.data.figures).map(([key, figure]) => ({
    ...figure,
    id: `${figureOwnerName(document)}.${key}`,
    key,
    owner: document,
    field: `figures.${key}`,
  }));
}

const ENDS = ["minimum", "maximum"] as const;

function gradeFigures(grade: DocumentOf<"grade">, today: string): FigureFact[] {
  const { values } = grade.data;
  const current = inForce(values, today);
  const later = values.filter(({ from }) => isStated(from) && from > today);
  return [
    ...ENDS.map((end) => gradeFigure(grade, current, end, end)),
    ...later.flatMap((value) => ENDS.map((end) => gradeFigure(grade, value, end, datedKey(end, value)))),
  ];
}

/** `maximum-from-2027-04-01`: an end of the pay of one entry, whichever is in force. */
function datedKey(end: (typeof ENDS)[number], { from }: GradeValue): string {
  return `${end}-from-${from}`;
}

function gradeFigure(
  grade: DocumentOf<"grade">,
  value: GradeValue | undefined,
  end: (typeof ENDS)[number],
  key: string,
): FigureFact {
  const { values, name } = grade.data;
  const from = value !== undefined && key !== end ? `, from ${formatDay(value.from)}` : "";
  return {
    id: `${grade.slug}.${key}`,
    key,
    owner: grade,
    field: `values.${value === undefined ? 0 : values.indexOf(value)}.${end}`,
    label: `${end === "minimum" ? "Lowest" : "Highest"} salary a year, ${name}${from}`,
    value: value?.[end] ?? NOT_STATED,
    unit: "pounds",
    qualifier: end === "maximum" && value !== undefined ? maximumQualifier(value) : "exactly",
    effective: value?.from ?? NOT_STATED,
    source: (value ?? values[0])?.source ?? "",
  };
}

/**
 * Pay by the day of its entry, once that day has come: a text that cites it stays right. It stands on the page of figures
 * where the grade's pay in force does.
 */
function datedFigures(document: ParsedDocument, today: string): [name: string, figure: FigureFact][] {
  if (!isOfType("grade", document)) return [];
  const begun = document.data.values.filter(({ from }) => isStated(from) && from <= today);
  return begun.flatMap((value) =>
    ENDS.map((end): [string, FigureFact] => [
      `${document.slug}.${datedKey(end, value)}`,
      gradeFigure(document, value, end, end),
    ]),
  );
}

/** Every figure of a council by its name. Of two with one name the first counts; the clash is an issue. */
export function figureIndex(documents: CouncilDocuments, today: string): Map<string, FigureFact> {
  const index = new Map<string, FigureFact>();
  for (const document of documents.all) {
    for (const figure of figuresOf(document, today)) if (!index.has(figure.id)) index.set(figure.id, figure);
    for (const [name, figure] of datedFigures(document, today)) if (!index.has(name)) index.set(name, figure);
  }
  return index;
}

/** True when the council has published the figure. */
export function isPublished({ value }: FigureFact): boolean {
  return isStated(value);
}
