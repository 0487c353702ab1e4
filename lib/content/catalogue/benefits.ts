import { offerRole } from "../../catalogue/offer-role";
import type { Benefit, Council, Figure, Role } from "../../catalogue/types";
import { benefitsFor } from "../../offers";
import type { DocumentOf } from "../parsed-document";
import { type CouncilContext, type Draft, itemOf } from "./council-context";
import { byOrder } from "./order";

/** The benefits of a council, items connected with their schemes. */
export function buildBenefits(
  council: Council,
  roles: ReadonlyMap<string, Draft<Role>>,
  figures: ReadonlyMap<string, Figure>,
  context: CouncilContext,
): Draft<Benefit>[] {
  const documents = context.related.documents.ofType("benefit");
  const drafts = [...documents.values()].map((document): Draft<Benefit> => {
    const { severalRules, notWith, inAllAtMost, taxed, notStated, ...entry } = context.entry(document);
    return {
      ...entry,
      council,
      benefitKind: document.data.kind,
      scheme: undefined,
      items: [],
      who: whoFor(document, documents, roles, figures),
      whoWords: undefined,
      rules: [],
      notStated: notStated.map((asked) => ({ asked })),
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
  return drafts;
}

/** Gives each role the benefits that people in it may get; a scheme stands for its items. */
export function giveToRoles(
  roles: Iterable<Draft<Role>>,
  benefits: readonly Benefit[],
  offer: Council["offer"],
): void {
  for (const role of roles) {
    const given = benefitsFor(offerRole(role), offer);
    role.benefits = benefits.filter(({ slug, benefitKind }) => benefitKind !== "scheme" && given.has(slug));
  }
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
