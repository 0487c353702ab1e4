import type { BuiltObjects, Collections, Council } from "../../catalogue/types";
import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../model/document-types";
import { type ParsedDocument, titleOf } from "../parsed-document";
import { type CouncilContext, type Draft, isShown, itemOf } from "./council-context";
import { byOrder } from "./order";

/** The types of which the objects are built by hand, because they have more than their documents say. */
const BUILT: Readonly<Record<keyof BuiltObjects, true>> = {
  council: true,
  service: true,
  team: true,
  role: true,
  grade: true,
  benefit: true,
  glossaryTerm: true,
};

type EmptyCollections = Readonly<Record<keyof Collections, readonly never[]>>;

const FOLDERS = DOCUMENT_TYPES.flatMap((type) => documentTypes[type].folder ?? []);

function isComplete(lists: Partial<EmptyCollections>): lists is EmptyCollections {
  return FOLDERS.every((folder) => Object.hasOwn(lists, folder));
}

/** A list for every type with a folder, still empty. */
export function emptyCollections(): Collections {
  const lists: Partial<EmptyCollections> = Object.fromEntries(FOLDERS.map((folder) => [folder, []]));
  if (!isComplete(lists)) throw new Error("A folder of the content has no list.");
  return lists;
}

/** The types that need no builder. */
const PLAIN = DOCUMENT_TYPES.filter((type) => !Object.hasOwn(BUILT, type));

function placeInList({ data }: ParsedDocument) {
  return { order: "order" in data ? data.order : 0, name: titleOf(data) };
}

/**
 * Gives a council its documents of the types that need no builder: their fields as they are, each slug followed to the
 * object that it names. Runs last, when the objects that the slugs name exist.
 * @param types which types; all that need no builder
 */
export function addPlainEntries(
  council: Draft<Council>,
  context: CouncilContext,
  types: readonly DocumentType[] = PLAIN,
): void {
  const entries = types.flatMap((type) => {
    const documents: ParsedDocument[] = [...context.related.documents.ofType(type).values()];
    documents.sort((one, other) => byOrder(placeInList(one), placeInList(other)));
    const made = documents.map((document) => ({ document, entry: { ...context.entry(document), council } }));
    const { folder } = documentTypes[type];
    if (folder !== null) Object.assign(council, { [folder]: made.map(({ entry }) => entry) });
    return made;
  });
  if (entries.length === 0) return;
  const objects = new Map(DOCUMENT_TYPES.map((type) => [type, objectsOf(council, type)]));
  for (const { document, entry } of entries) {
    for (const { field, to, slug } of document.references) {
      if (!isShown(field)) continue;
      const named =
        to === "source" ? context.source(slug) : itemOf<object>(objects.get(to) ?? new Map(), slug, to);
      follow(entry, field.split("."), slug, named);
    }
  }
}

function objectsOf(council: Council, type: DocumentType): ReadonlyMap<string, object> {
  const { folder } = documentTypes[type];
  return new Map((folder === null ? [] : council[folder]).map((item) => [item.slug, item]));
}

/** Replaces a slug by the object it names; a schema may have turned the bare name into a group of fields. */
function follow(group: object, [step = "", ...rest]: readonly string[], slug: string, named: object): void {
  const [, inner] = Object.entries(group).find(([name]) => name === step) ?? [];
  if (inner === slug) Object.assign(group, { [step]: named });
  else if (rest.length > 0) follow(Object(inner), rest, slug, named);
  else
    for (const [name, value] of Object.entries(Object(inner)))
      if (value === slug) Object.assign(inner, { [name]: named });
}
