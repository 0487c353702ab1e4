import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../../model/document-types";
import { listed } from "../../nearest";
import type { Place } from "../../parsed-document";
import type { Reporter } from "../reporter";

interface Misfit {
  /** How many fields of the file the type does not have. */
  readonly unknown: number;
  /** The fields that it needs and that are not there. */
  readonly missing: readonly string[];
  /** How many of both. */
  readonly all: number;
}

function misfit(type: DocumentType, written: readonly string[]): Misfit {
  const { shape } = documentTypes[type].schema;
  const unknown = written.filter((name) => !Object.hasOwn(shape, name)).length;
  const missing = Object.entries(shape).flatMap(([name, field]) =>
    written.includes(name) || field.safeParse(undefined).success ? [] : [name],
  );
  return { unknown, missing, all: unknown + missing.length };
}

/**
 * Where a file belongs when its fields are those of another type: a role in `teams/` is one mistake, not one for every
 * field. `undefined` unless the fields leave hardly any doubt.
 */
export function placeMeant(place: Place, front: Readonly<Record<string, unknown>>): Place | undefined {
  const written = Object.keys(front);
  const current = misfit(place.type, written);
  if (place.type === "council" || current.all < 2) return undefined;
  const [best] = DOCUMENT_TYPES.map((type) => ({ type, fit: misfit(type, written).all })).sort(
    (one, other) => one.fit - other.fit,
  );
  if (best === undefined || best.type === place.type) return undefined;
  if (current.unknown === 0 && best.fit > 0) return undefined;
  if (best.fit > 1 || (best.fit === 1 && current.all < 4)) return undefined;
  const { council } = place;
  const { folder } = documentTypes[best.type];
  const id = folder === null ? `${council}/council` : `${council}/${folder}/${place.slug}`;
  const slug = folder === null ? council : place.slug;
  return { id, file: place.file, type: best.type, council, slug };
}

/** Reports a file in the folder of another type, with where it belongs. */
export function reportMisfiled(
  place: Place,
  meant: Place,
  front: Readonly<Record<string, unknown>>,
  reporter: Reporter,
): void {
  // An unfinished team may look like a service: it still lacks the fields that only a team has.
  const { unknown, missing } = misfit(place.type, Object.keys(front));
  const lacks = listed(missing).replace(/, ([^,]*)$/, " and $1");
  const otherwise = unknown > 0 ? "" : `; or, if it is ${documentTypes[place.type].one}, write ${lacks} too`;
  reporter.report({
    rule: "wrong-folder",
    at: [1, 1],
    field: "file",
    problem: `This looks like ${documentTypes[meant.type].one}, and it stands where ${documentTypes[place.type].one} belongs.`,
    fix: `Move it to \`${meant.id}.mdx\`${otherwise}.`,
    remedy: { kind: "move", to: `${meant.id}.mdx` },
  });
}
