import { type ParsedDocument, titleOf } from "../../content/parsed-document";
import { documentTypes } from "../../model/document-types";

/** A document that fits what was typed. */
export interface FoundDocument {
  readonly file: string;
  readonly title: string;
  /** `a grade`. */
  readonly kind: string;
  /** Whose it is: `Sutton`. Several councils have a grade 8. */
  readonly council: string;
}

/** `£49,083` and `49083` are the same to whoever looks for it. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/£/g, "")
    .replace(/(?<=\d),(?=\d{3})/g, "");

/** How well a document fits: by its name, by its kind, by a field, by its text; `undefined` where a word is in none of them. */
function rankOf(document: ParsedDocument, words: readonly string[]): number | undefined {
  const { one, plural } = documentTypes[document.type];
  const places = [
    titleOf(document.data),
    `${one} ${plural}`,
    JSON.stringify(document.data),
    document.words,
  ].map(plain);
  const rank = Math.max(...words.map((word) => places.findIndex((place) => place.includes(word))));
  return words.every((word) => places.some((place) => place.includes(word))) ? rank : undefined;
}

/** The one of some documents that has exactly the name that was typed; `undefined` where none or several have it. */
export function calledExactly(found: readonly FoundDocument[], typed: string): FoundDocument | undefined {
  const called = found.filter(({ title }) => title.toLowerCase() === typed.trim().toLowerCase());
  return called.length === 1 ? called[0] : undefined;
}

/** Documents in which every word stands, those whose name has them first. Without words: all of them. */
export function findDocuments(documents: readonly ParsedDocument[], typed: string): readonly FoundDocument[] {
  const councils = new Map(
    documents.flatMap(({ council, data }) =>
      "shortName" in data ? [[council, data.shortName] as const] : [],
    ),
  );
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  return documents
    .flatMap((document) => {
      const rank = words.length === 0 ? 0 : rankOf(document, words);
      const title = titleOf(document.data);
      return rank === undefined
        ? []
        : [
            {
              file: document.file,
              title,
              kind: documentTypes[document.type].one,
              council: councils.get(document.council) ?? document.council,
              rank,
            },
          ];
    })
    .sort(
      (one, other) =>
        one.rank - other.rank || one.title.localeCompare(other.title, "en-GB", { numeric: true }),
    )
    .map(({ rank: _, ...result }) => result);
}
