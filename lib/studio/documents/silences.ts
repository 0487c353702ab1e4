import { type ParsedDocument, titleOf } from "../../content/parsed-document";
import type { DocumentType } from "../../model/document-types";
import { isStated } from "../../model/not-stated";

/** A field that a council leaves `not stated` and another states, or a kind of page that another has and it has none of. */
export type Silence =
  | {
      readonly kind: "field";
      readonly council: string;
      readonly type: DocumentType;
      /** The field's names with a dot between them, without the numbers of items: `values.maximum`. */
      readonly field: string;
      /** Where it is not stated, in the order of their files. */
      readonly pages: readonly { readonly file: string; readonly title: string }[];
      /** The councils that state it. */
      readonly others: readonly string[];
    }
  | {
      readonly kind: "none";
      readonly council: string;
      readonly type: DocumentType;
      readonly others: readonly string[];
    };

/** The fields of a value that are stated, and those that are not, each by its names. */
function* statedIn(value: unknown, names: readonly string[] = []): Generator<readonly [string, boolean]> {
  if (Array.isArray(value)) for (const item of value) yield* statedIn(item, names);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* statedIn(inner, [...names, name]);
    if (names.length > 0) yield [names.join("."), true];
  } else if (value !== undefined) yield [names.join("."), isStated(value)];
}

/** What councils say of a field, or of a kind of page. */
class Statements {
  readonly by = new Set<string>();
  readonly silent = new Map<string, Map<string, string>>();

  isSilent(council: string, file: string, title: string): void {
    const pages = this.silent.get(council) ?? new Map<string, string>();
    this.silent.set(council, pages.set(file, title));
  }
}

/**
 * What some councils do not state and others do: what an editor can ask their own council for.
 * @param documents of all councils
 * @returns kinds of page that a council has none of first, then fields, those that are missing on most pages first
 */
export function silencesOf(documents: readonly ParsedDocument[]): readonly Silence[] {
  const councils = [...new Set(documents.map(({ council }) => council))].toSorted();
  const kinds = new Map<DocumentType, Set<string>>();
  const fields = new Map<string, { type: DocumentType; field: string; statements: Statements }>();
  for (const { council, type, file, data } of documents) {
    kinds.set(type, (kinds.get(type) ?? new Set()).add(council));
    for (const [field, stated] of statedIn(data)) {
      const key = `${type} ${field}`;
      const entry = fields.get(key) ?? { type, field, statements: new Statements() };
      if (stated) entry.statements.by.add(council);
      else entry.statements.isSilent(council, file, titleOf(data));
      fields.set(key, entry);
    }
  }
  const none = [...kinds].flatMap(([type, having]) =>
    councils
      .filter((council) => !having.has(council))
      .map((council) => ({ kind: "none" as const, council, type, others: [...having].toSorted() })),
  );
  const unstated = [...fields.values()].flatMap(({ type, field, statements }) =>
    [...statements.silent].flatMap(([council, pages]) => {
      const others = [...statements.by].filter((other) => other !== council).toSorted();
      const at = [...pages].map(([file, title]) => ({ file, title }));
      return others.length === 0 ? [] : [{ kind: "field" as const, council, type, field, pages: at, others }];
    }),
  );
  return [...none, ...unstated.toSorted((one, other) => other.pages.length - one.pages.length)];
}
