import type { Benefit, Council, Figure, Role } from "../../catalogue/types";
import type { DocumentOf } from "../parsed-document";
import { type CouncilContext, type Draft, itemOf } from "./council-context";
import { byOrder } from "./order";

/** The benefits of a council, items connected with their schemes, and given to the roles they are for. */
export function buildBenefits(
  council: Council,
  roles: ReadonlyMap<string, Draft<Role>>,
  figures: ReadonlyMap<string, Figure>,
  context: CouncilContext,
): Draft<Benefit>[] {
  const documents = context.related.documents.ofType("benefit");
  const drafts = [...documents.values()].map((document): Draft<Benefit> => {
    const { severalRules, notWith, ...entry } = context.entry(document);
    return {
      ...entry,
      council,
      benefitKind: document.data.kind,
      scheme: undefined,
      items: [],
      who: whoFor(document, documents, roles, figures),
      whoWords: undefined,
      rules: [],
      figures: Object.keys(document.data.figures).map((key) =>
        itemOf(figures, `${document.slug}.${key}`, "figure"),
      ),
    };
  });
  const benefits = new Map(drafts.sort(byOrder).map((benefit) => [benefit.slug, benefit]));
  for (const benefit of drafts) {
    const scheme = documents.get(benefit.slug)?.data.scheme;
    if (scheme === undefined) continue;
    const parent = itemOf(benefits, scheme, "scheme");
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
    return whoFor(itemOf(documents, data.scheme ?? "", "scheme"), documents, roles, figures);
  const { startingSalaryAtLeast: threshold } = data.who;
  return {
    roles:
      data.who.roles === "everyone" ? "everyone" : data.who.roles.map((role) => itemOf(roles, role, "role")),
    notStatedFor: (data.who.notStatedFor ?? []).flatMap((set) =>
      (set.roles ?? []).map((role) => itemOf(roles, role, "role")),
    ),
    startingSalaryAtLeast:
      threshold === undefined ? undefined : itemOf(figures, `${slug}.${threshold}`, "figure"),
  };
}
