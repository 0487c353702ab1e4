import { inForce } from "../../calendar/in-force";
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
 * The figures a document owns: those it lists, and for a grade the ends of its pay in force.
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

function gradeFigures(grade: DocumentOf<"grade">, today: string): FigureFact[] {
  const { values, name } = grade.data;
  const current = inForce(values, today);
  const index = current === undefined ? 0 : values.indexOf(current);
  const highest = current === undefined ? "exactly" : maximumQualifier(current);
  const figure = (key: "minimum" | "maximum"): FigureFact => ({
    id: `${grade.slug}.${key}`,
    key,
    owner: grade,
    field: `values.${index}.${key}`,
    label: key === "minimum" ? `Lowest salary a year, ${name}` : `Highest salary a year, ${name}`,
    value: current?.[key] ?? NOT_STATED,
    unit: "pounds",
    qualifier: key === "maximum" ? highest : "exactly",
    effective: current?.from ?? NOT_STATED,
    source: (current ?? values[0])?.source ?? "",
  });
  return [figure("minimum"), figure("maximum")];
}

/** Every figure of a council by its name. Of two with one name the first counts; the clash is an issue. */
export function figureIndex(documents: CouncilDocuments, today: string): Map<string, FigureFact> {
  const index = new Map<string, FigureFact>();
  for (const document of documents.all) {
    for (const figure of figuresOf(document, today)) if (!index.has(figure.id)) index.set(figure.id, figure);
  }
  return index;
}

/** True when the council has published the figure. */
export function isPublished({ value }: FigureFact): boolean {
  return isStated(value);
}
