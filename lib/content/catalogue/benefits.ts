import type { Benefit, Council, Figure, Role } from "../catalogue-types";
import type { DocumentOf } from "../parsed-document";
import { byOrder } from "./order";
import { type Draft, found, type Workshop } from "./workshop";

/** The benefits of a council, items connected with their schemes, and given to the roles they are for. */
export function buildBenefits(
  council: Council,
  roles: ReadonlyMap<string, Draft<Role>>,
  figures: ReadonlyMap<string, Figure>,
  workshop: Workshop,
): Draft<Benefit>[] {
  const documents = workshop.related.documents.of("benefit");
  const drafts = [...documents.values()].map((document): Draft<Benefit> => {
    const { data } = document;
    return {
      ...workshop.entry(document),
      kind: "benefit",
      council,
      name: workshop.words(data.name),
      alsoKnownAs: data.alsoKnownAs,
      benefitKind: data.kind,
      order: data.order,
      scheme: undefined,
      items: [],
      who: whoFor(document, documents, roles, figures),
      whoWords: undefined,
      rules: [],
      figures: Object.keys(data.figures).map((key) => found(figures, `${document.slug}.${key}`, "figure")),
      notStated: data.notStated.map(workshop.words),
      sources: data.sources.map(workshop.source),
    };
  });
  const benefits = new Map(drafts.sort(byOrder).map((benefit) => [benefit.slug, benefit]));
  for (const benefit of drafts) {
    const scheme = documents.get(benefit.slug)?.data.scheme;
    if (scheme === undefined) continue;
    const parent = found(benefits, scheme, "scheme");
    benefit.scheme = parent;
    parent.items = [...parent.items, benefit];
  }
  for (const role of roles.values()) {
    role.benefits = drafts.filter(
      ({ benefitKind, who }) =>
        benefitKind !== "scheme" &&
        (who.roles === "everyone" || who.roles.includes(role) || who.notStatedFor.includes(role)),
    );
  }
  return drafts;
}

/** A benefit's own conditions, or its scheme's. */
function whoFor(
  { slug, data }: DocumentOf<"benefit">,
  documents: ReadonlyMap<string, DocumentOf<"benefit">>,
  roles: ReadonlyMap<string, Role>,
  figures: ReadonlyMap<string, Figure>,
): Benefit["who"] {
  if (data.who === undefined)
    return whoFor(found(documents, data.scheme ?? "", "scheme"), documents, roles, figures);
  const { startingSalaryAtLeast: threshold } = data.who;
  return {
    roles:
      data.who.roles === "everyone" ? "everyone" : data.who.roles.map((role) => found(roles, role, "role")),
    notStatedFor: (data.who.notStatedFor ?? []).flatMap((set) =>
      (set.roles ?? []).map((role) => found(roles, role, "role")),
    ),
    startingSalaryAtLeast:
      threshold === undefined ? undefined : found(figures, `${slug}.${threshold}`, "figure"),
  };
}
