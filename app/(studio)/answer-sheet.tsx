import { contentPolicy } from "@/lib/policy/content-security-policy";
import { studioHeaders } from "@/lib/policy/response-headers";
import { styleHash } from "@/lib/policy/style-hash";
import { reportOf } from "@/lib/review/report/report";
import { SHEET_STYLE, toSheet } from "@/lib/review/report/write";
import { chosenOf, withDrafts } from "@/lib/studio/drafts-together";
import { ONLY, studioRoutes } from "@/lib/studio/routes";
import { type LetIn, studioPage } from "./studio-page";

/** What the drafts that are chosen change, and for whom, as a sheet to print and sign: the same that `npm run review` writes. */
export function answerSheet({ studio, query }: LetIn): Response {
  const { workspace } = studio;
  const chosen = chosenOf(workspace.options.drafts.all(), query.getAll(ONLY));
  const review = withDrafts(workspace, chosen).review();
  if (review === undefined)
    return studioPage(
      studio,
      "No sheet yet",
      <p>
        <a href={studioRoutes.review}>Mend first what the check says</a>: until then nobody can tell what your
        drafts change.
      </p>,
      { status: 422 },
    );
  return new Response(toSheet(reportOf(review, "what is published")), {
    headers: studioHeaders("text/html; charset=utf-8", contentPolicy([styleHash(SHEET_STYLE)])),
  });
}
