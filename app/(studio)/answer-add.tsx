import { OfferStarts } from "@/components/studio/studio-add";
import { asSlug } from "@/lib/content/parse/place/from-path";
import { DOCUMENT_TYPES, type DocumentType } from "@/lib/model/document-types";
import { mayAddCouncil, mayDo } from "@/lib/studio/council/rights";
import type { Workspace } from "@/lib/studio/desk/workspace";
import { newDocument } from "@/lib/studio/documents/new-document";
import { fieldsForCouncil, type OfferHome, offerStarts } from "@/lib/studio/documents/offer-starts";
import { studioRoutes } from "@/lib/studio/routes";
import { type LetIn, refused, seeOther, studioPage } from "./studio-page";

/** What an editor may add to a council: anything by its name, or an offer that begins as one of the guide's. */
export function answerAdd({ studio, form, token }: LetIn, council: string): Response {
  const { workspace, signedIn } = studio;
  const file = `${council}/council.mdx`;
  if (!workspace.isTaken(file)) return seeOther(studioRoutes.home);
  if (signedIn !== undefined && !mayDo(signedIn.rights, "write", file))
    return refused(403, "None of your groups writes for this council.");
  const offers = offerStarts(workspace.options.project);
  if (form === undefined)
    return studioPage(
      studio,
      "Add to the offer",
      <OfferStarts council={council} offers={offers.map(({ words }) => words)} token={token} />,
    );
  const type = DOCUMENT_TYPES.find((one) => one === form.get("type"));
  const name = form.get("name")?.trim() ?? "";
  if (type === undefined || type === "council" || name === "") return seeOther(studioRoutes.council(council));
  const start = type === "benefit" ? offers[Number(form.get("start") ?? "none")] : undefined;
  // A sentence without a number is in nobody's way, and lets the rule be read at once.
  const home = homeOf(workspace, council);
  const offer = start && { ...fieldsForCouncil(start, home), summary: `${name}.` };
  const given = { ...usual(workspace, type, council), sources: [home.source], ...offer };
  return added(workspace, newDocument(type, name, council, given, taken(workspace)));
}

/** A whole council, of which the editor is to say what it needs. */
export function answerAddCouncil({ studio, form }: LetIn): Response {
  const { workspace, signedIn } = studio;
  const name = form?.get("name")?.trim() ?? "";
  if (name === "") return seeOther(studioRoutes.home);
  const council = asSlug(name);
  if (signedIn !== undefined && !mayAddCouncil(signedIn.rights))
    return refused(
      403,
      "None of your groups may add a council: that takes one that writes for all councils.",
    );
  if (workspace.isTaken(`${council}/council.mdx`)) return seeOther(studioRoutes.council(council));
  return added(
    workspace,
    newDocument("council", name, council, usual(workspace, "council"), taken(workspace)),
  );
}

const taken = (workspace: Workspace) => (file: string) => workspace.isTaken(file);

function added(workspace: Workspace, { file, text }: ReturnType<typeof newDocument>): Response {
  workspace.write(file, text);
  return seeOther(studioRoutes.document(file));
}

/** What is known of everything that is added: it was looked at today, and comes last in lists. */
function usual(workspace: Workspace, type: DocumentType, council?: string) {
  const orders = workspace
    .drafted()
    .checked.documents.filter(
      (one) => one.type === type && (council === undefined || one.council === council),
    )
    .flatMap(({ data }) => ("order" in data ? data.order : []));
  return { reviewed: workspace.options.today(), order: Math.max(0, ...orders) + 1 };
}

/** What a council has that an offer may name. */
function homeOf(workspace: Workspace, council: string): OfferHome {
  const documents = workspace.drafted().checked.documents.filter((one) => one.council === council);
  const slugsOf = (type: DocumentType) =>
    documents.filter((one) => one.type === type).map(({ slug }) => slug);
  const sources = documents.flatMap(({ data }) =>
    "sources" in data && !Array.isArray(data.sources) ? Object.keys(data.sources ?? {}) : [],
  );
  return { roles: slugsOf("role"), teams: slugsOf("team"), source: sources[0] ?? "" };
}
