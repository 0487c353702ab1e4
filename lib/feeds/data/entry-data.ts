import type { BuiltObjects, ObjectOf } from "../../catalogue/types";
import type { TypeWithPage } from "../../model/document-types";
import { pageData } from "./page-data";
import { referenceData } from "./values";

/** An object of a type that needs no builder, and has a page. */
type PlainEntry = ObjectOf<Exclude<TypeWithPage, keyof BuiltObjects>>;

/** Fields that stand at the top of the data of every page, and those that only say how a page is laid out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["kind", "slug", "council", "address", "body", "sources", "reviewed"],
  ...["order", "scene", "menu"],
]);

/** Everything on the page of a document: its fields as they are written, with links in place of the objects they name. */
export function entryData(entry: PlainEntry, origin: string) {
  const fields = Object.entries(entry).filter(([name]) => !LEFT_OUT.has(name));
  return {
    ...pageData(entry, origin),
    [entry.kind]: {
      ...Object.fromEntries(fields.flatMap(([name, value]) => fieldData(name, value, origin))),
      text: entry.body.text,
    },
  };
}

function fieldData(name: string, value: unknown, origin: string): (readonly [string, unknown])[] {
  return value === undefined ? [] : [[name, valueData(value, origin)]];
}

function valueData(value: unknown, origin: string): unknown {
  if (Array.isArray(value)) return value.map((item) => valueData(item, origin));
  if (typeof value !== "object" || value === null) return value;
  if (isObjectOfCatalogue(value)) return referenceData(value, origin);
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => fieldData(name, inner, origin)));
}

/** True for an object of the catalogue, which has a page or a place on one, and not for a group of fields. */
function isObjectOfCatalogue(value: object): value is { readonly name: string; readonly address: string } {
  return "council" in value && "name" in value && "address" in value;
}
