import { type DocumentOf, isOfType, type ParsedDocument } from "../content/parsed-document";
import type { DocumentType } from "../model/document-types";
import { once } from "../site/once";

/** Documents of one kind, and each of them by the name of its file. */
export interface Kind<Type extends DocumentType> {
  readonly all: readonly DocumentOf<Type>[];
  readonly bySlug: ReadonlyMap<string, DocumentOf<Type>>;
}

/** The documents of a council by what they are: whoever looks for one must not look through all, for each of 10,000 files. */
export interface CouncilIndex {
  readonly benefits: Kind<"benefit">;
  readonly grades: Kind<"grade">;
  readonly roles: Kind<"role">;
  readonly services: Kind<"service">;
  readonly teams: Kind<"team">;
  readonly vacancies: Kind<"vacancy">;
}

/** The index of the documents of one council; made once for them. */
export const indexOf = once(
  (documents: readonly ParsedDocument[]): CouncilIndex => ({
    benefits: kindIn(documents, "benefit"),
    grades: kindIn(documents, "grade"),
    roles: kindIn(documents, "role"),
    services: kindIn(documents, "service"),
    teams: kindIn(documents, "team"),
    vacancies: kindIn(documents, "vacancy"),
  }),
);

function kindIn<Type extends DocumentType>(documents: readonly ParsedDocument[], type: Type): Kind<Type> {
  const all = documents.flatMap((one) => (isOfType(type, one) ? [one] : []));
  return { all, bySlug: new Map(all.map((one) => [one.slug, one])) };
}
