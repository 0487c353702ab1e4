import { z } from "zod";
import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../../model/document-types";
import { mayHold } from "../../guide/may-hold";
import type { Path } from "../front-matter/field-paths";
import { schemasAt } from "./schema-shape";

/** A place where a field may stand: at the top of a type of file, or in the group that another field holds. */
interface FieldHome {
  readonly type: DocumentType;
  /** The field that holds the group; undefined at the top of the file. */
  readonly parent: string | undefined;
  /** True where `parent` holds a list of such groups, or several by name. */
  readonly isEntry: boolean;
}

/** Every place of every field, by the field's name: made from the schemas. */
const homes = new Map<string, FieldHome[]>();

function addFields(group: z.ZodObject, home: FieldHome, visited: Set<object>): void {
  for (const [name, field] of Object.entries(group.shape)) {
    const others = homes.get(name) ?? [];
    if (!others.some(({ type, parent }) => type === home.type && parent === home.parent)) {
      homes.set(name, [...others, home]);
    }
    if (visited.has(field)) continue;
    visited.add(field);
    const isEntry = schemasAt(field, [], undefined).some(
      (inner) => inner instanceof z.ZodArray || inner instanceof z.ZodRecord,
    );
    for (const below of mayHold(field).groups) addFields(below, { ...home, parent: name, isEntry }, visited);
  }
}

for (const type of DOCUMENT_TYPES) {
  addFields(documentTypes[type].schema, { type, parent: undefined, isEntry: false }, new Set());
}

/** A field that stands in more places than this is too common to be at home in any of them. */
const MOST_PLACES = 4;

/** `a role, a team or a service`; undefined for none, or for too many to be of help. */
function oneOfThem(places: readonly string[]): string | undefined {
  const all = [...new Set(places)];
  if (all.length === 0 || all.length > MOST_PLACES) return undefined;
  return all.length === 1 ? all[0] : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

const code = (name: string): string => `\`${name}\``;

/** A field in a group of a file. */
export interface MisplacedField {
  /** Of the whole file. */
  readonly schema: z.ZodType;
  /** Of the group in which the field stands; empty for the top of the file. */
  readonly path: Path;
  readonly key: string;
  /** The fields that there are in that group. */
  readonly fields: readonly string[];
}

function typeOf({ schema }: MisplacedField): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => documentTypes[type].schema === schema);
}

function homesIn(field: MisplacedField): {
  readonly here: readonly FieldHome[];
  readonly there: readonly FieldHome[];
} {
  const type = typeOf(field);
  const all = homes.get(field.key) ?? [];
  return { here: all.filter((home) => home.type === type), there: all.filter((home) => home.type !== type) };
}

/** Where a field belongs that stands one level too high, or in a group in place of the file, as a sentence. */
export function levelInFile(field: MisplacedField): string | undefined {
  const { path, key, fields } = field;
  const { here } = homesIn(field);
  const below = here.filter(({ parent }) => parent !== undefined && fields.includes(parent));
  const [first] = below;
  if (first?.parent !== undefined) {
    const places = oneOfThem(below.map(({ parent = "" }) => code(parent)));
    if (places === undefined) return undefined;
    return first.isEntry
      ? `It belongs one level down, in an entry of ${places}.`
      : `It belongs in ${places}: \`${first.parent}: {${key}: …}\`.`;
  }
  return here.length > 0 && here.every(({ parent }) => parent === undefined)
    ? `It belongs to the whole file: write it beside ${code(String(path[0]))}, at the beginning of a line.`
    : undefined;
}

/** In which other groups of the same file a field belongs, as a sentence; undefined for none, or too many places. */
export function groupsInFile(field: MisplacedField): string | undefined {
  const { here } = homesIn(field);
  const parents = here.flatMap(({ parent }) => parent ?? []);
  // A group of the same list may have it that is of another kind: a payment is paid back, and time off is not.
  const [list] = field.path.filter((step) => parents.some((parent) => parent === step));
  if (list !== undefined)
    return `Other entries of ${code(String(list))} may have it, and one of this kind has not: take it out, and say it in the text.`;
  const places = parents.length < here.length ? undefined : oneOfThem(parents.map(code));
  return places && `It belongs in ${places}.`;
}

/** Which other kinds of file have a field at their top, as a sentence; undefined for none, too many, or a group's field. */
export function otherFiles(field: MisplacedField): string | undefined {
  const { here, there } = homesIn(field);
  if (here.length > 0 || field.path.length > 0) return undefined;
  return inOther(
    field,
    there.flatMap(({ type, parent }) => (parent === undefined ? documentTypes[type].one : [])),
  );
}

/** In which groups of other kinds of file a field belongs, as a sentence; undefined for none, or too many places. */
export function groupsOfOtherFiles(field: MisplacedField): string | undefined {
  const { here, there } = homesIn(field);
  if (here.length > 0) return undefined;
  const parents = new Set(there.flatMap(({ parent }) => parent ?? []));
  if (parents.size > 2) return undefined;
  return inOther(
    field,
    [...parents].map((parent) => {
      const types = there.filter((home) => home.parent === parent).map(({ type }) => documentTypes[type].one);
      return `${code(parent)} of ${types.length === 1 ? types[0] : "another kind of file"}`;
    }),
  );
}

function inOther(field: MisplacedField, places: readonly string[]): string | undefined {
  const type = typeOf(field);
  const named = oneOfThem(places);
  return type && named && `It belongs in ${named}, and this is ${documentTypes[type].one}.`;
}
