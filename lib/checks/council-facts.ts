import { LRUCache } from "lru-cache";
import { isOfType, type ParsedDocument } from "../content/parsed-document";
import { isStated } from "../model/not-stated";
import type { Figure } from "../model/vocabulary";
import { once } from "../site/once";

/** Figures that can be cited, by the name by which a text cites them. */
export type Figures = ReadonlyMap<string, Figure>;

/** Leave for a year has more days than this. */
export const FEWEST_DAYS = 20;

/** What texts of a council are compared with. */
export interface Facts {
  readonly documents: readonly ParsedDocument[];
  readonly figures: Figures;
  /** Of a full week. */
  readonly hours: number | undefined;
  readonly leave: readonly number[];
}

/** The last of each council: the same object while no field of its files is another that a text is compared with. */
const lastFacts = new LRUCache<string, { readonly written: string; readonly facts: Facts }>({ max: 500 });

/** The facts of a council, from all its documents. */
export function factsFor(council: string, documents: readonly ParsedDocument[]): Facts {
  const written = documents.map((document) => fieldsOf(document)).join("\n");
  const last = lastFacts.get(council);
  if (last?.written === written) return last.facts;
  const facts = factsOf(documents);
  lastFacts.set(council, { written, facts });
  return facts;
}

/** All of a document that texts are compared with: nobody's words. */
const fieldsOf = once(({ file, data: { summary: _, ...fields } }: ParsedDocument) =>
  JSON.stringify([file, fields]),
);

function factsOf(documents: readonly ParsedDocument[]): Facts {
  const figures = documents.flatMap(({ type, slug, data }) =>
    "figures" in data
      ? Object.entries(data.figures).map(
          ([key, figure]) => [`${type === "council" ? "council" : slug}.${key}`, figure] as const,
        )
      : [],
  );
  const council = documents.flatMap((one) => (isOfType("council", one) ? one.data.fullTimeWeeklyHours : []));
  const leave = documents.flatMap((one) =>
    isOfType("benefit", one) && one.data.kind === "leave" ? daysOf(one.data.figures) : [],
  );
  return { documents, figures: new Map(figures), hours: council.filter(isStated).at(-1), leave };
}

/** The days of leave among the figures of a benefit. */
function daysOf(figures: Readonly<Record<string, Figure>>): number[] {
  return Object.values(figures).flatMap(({ value, unit }) =>
    unit === "days" && isStated(value) && value >= FEWEST_DAYS ? [value] : [],
  );
}
