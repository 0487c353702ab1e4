import { contentPolicy } from "@/lib/policy/content-security-policy";
import { studioHeaders } from "@/lib/policy/response-headers";
import { styleHash } from "@/lib/policy/style-hash";
import { reportOf } from "@/lib/review/report/report";
import { SHEET_STYLE, toSheet } from "@/lib/review/report/write";
import { saidOf } from "@/lib/studio/council/waiting";
import { chosenOf, withDrafts } from "@/lib/studio/desk/drafts-together";
import { councilTitle } from "@/lib/studio/desk/file-title";
import type { Workspace } from "@/lib/studio/desk/workspace";
import { OF_EDITOR, ONLY, studioRoutes } from "@/lib/studio/routes";
import { type Said, signedSheet } from "@/lib/studio/words/signed-sheet";
import { typedToPublish } from "./answer-publish";
import { draftChanges } from "./draft-changes";
import { type LetIn, studioPage } from "./studio-page";

/**
 * What the drafts that are chosen change, or what waits for a look, as a sheet to print and sign: who asks for it and why, each
 * change as readers see it, and for whom it is, which is the same that `npm run review` writes.
 */
export function answerSheet(asked: LetIn): Response {
  const { studio } = asked;
  const signed = whatIsSigned(asked);
  const review = signed?.workspace.review();
  if (signed === undefined || review === undefined)
    return studioPage(
      studio,
      "No sheet yet",
      <p>
        <a href={studioRoutes.review}>Mend first what the check says</a>: until then nobody can tell what this
        changes.
      </p>,
      { status: 422 },
    );
  const { workspace, said } = signed;
  const changes = draftChanges(workspace).map((change) => ({
    ...change,
    council: councilTitle(workspace, change.file),
  }));
  const sheet = signedSheet(said, changes, reportOf(review, "what is published", false));
  return new Response(toSheet(sheet), {
    headers: studioHeaders("text/html; charset=utf-8", contentPolicy([styleHash(SHEET_STYLE)])),
  });
}

/** The content with what the sheet is of, and what its authors say of it; `undefined` for what does not wait any more. */
function whatIsSigned({
  studio: { workspace, signedIn },
  query,
  form = new URLSearchParams(),
}: LetIn): { readonly workspace: Workspace; readonly said: readonly Said[] } | undefined {
  const editor = query.get(OF_EDITOR);
  if (editor === null) {
    const { what, why, person } = typedToPublish(form, signedIn);
    const drafts = chosenOf(workspace.options.drafts.all(), form.getAll(ONLY));
    return { workspace: withDrafts(workspace, drafts), said: [{ who: person.name, what, why }] };
  }
  const look = signedIn?.landing.look(editor);
  return typeof look === "object" ? { workspace: look.workspace, said: saidOf(look.waiting) } : undefined;
}
