import { contentPolicy } from "@/lib/policy/content-security-policy";
import { studioHeaders } from "@/lib/policy/response-headers";
import { styleHash } from "@/lib/policy/style-hash";
import { reportOf } from "@/lib/review/report/report";
import { SHEET_STYLE, toSheet } from "@/lib/review/report/write";
import { chosenOf, withDrafts } from "@/lib/studio/drafts-together";
import { OF_EDITOR, ONLY, studioRoutes } from "@/lib/studio/routes";
import type { Workspace } from "@/lib/studio/workspace";
import { type LetIn, studioPage } from "./studio-page";

/**
 * What the drafts that are chosen change, or what waits for a look, and for whom, as a sheet to print and sign: the same that
 * `npm run review` writes.
 */
export function answerSheet(asked: LetIn): Response {
  const { studio } = asked;
  const review = shownWorkspace(asked)?.review();
  if (review === undefined)
    return studioPage(
      studio,
      "No sheet yet",
      <p>
        <a href={studioRoutes.review}>Mend first what the check says</a>: until then nobody can tell what this
        changes.
      </p>,
      { status: 422 },
    );
  return new Response(toSheet(reportOf(review, "what is published")), {
    headers: studioHeaders("text/html; charset=utf-8", contentPolicy([styleHash(SHEET_STYLE)])),
  });
}

/** The content with what the sheet is of; `undefined` for what does not wait any more. */
function shownWorkspace({ studio: { workspace, signedIn }, query }: LetIn): Workspace | undefined {
  const editor = query.get(OF_EDITOR);
  if (editor === null)
    return withDrafts(workspace, chosenOf(workspace.options.drafts.all(), query.getAll(ONLY)));
  const look = signedIn?.landing.look(editor);
  return typeof look === "object" ? look.workspace : undefined;
}
