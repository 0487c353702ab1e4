import { isList } from "../../content/edit/field-value";
import { type ParsedDocument, titleOf } from "../../content/parsed-document";

/** Something that a field may name. */
export interface NamedChoice {
  readonly slug: string;
  readonly title: string;
}

/** What a field may name, by what it refers to: a type of content, or `source`. */
export type Names = (to: string) => readonly NamedChoice[];

/** What fields of a council's file may name. */
export function namesFor(all: readonly ParsedDocument[], file: string): Names {
  const [council = ""] = file.split("/");
  const documents = all.filter((document) => document.council === council);
  return (to) => {
    if (to !== "source") {
      return documents
        .filter(({ type }) => type === to)
        .map(({ slug, data }) => ({ slug, title: titleOf(data) }))
        .sort((one, other) => one.title.localeCompare(other.title, "en-GB", { numeric: true }));
    }
    const sources = documents.flatMap(({ data }) =>
      "sources" in data && !isList(data.sources) ? Object.entries(data.sources ?? {}) : [],
    );
    return sources.map(([slug, { title }]) => ({ slug, title }));
  };
}
