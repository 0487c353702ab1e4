import { StudioLook } from "@/components/studio/studio-waiting";
import { saidOf } from "@/lib/studio/council/waiting";
import { BROUGHT, studioRoutes, TAKEN_BACK } from "@/lib/studio/routes";
import { landingRefusal } from "./answer-publish";
import { answerReview, shownChanges } from "./answer-review";
import { isOwn, type LetIn, refused, seeOther, studioPage } from "./studio-page";

/** What waits of somebody's own is their drafts again. */
export async function answerTakeBack(asked: LetIn): Promise<Response> {
  const { copy, signedIn } = asked.studio;
  if (signedIn === undefined) return refused(404, "On one’s own computer nothing waits for a look.");
  const refusal = await signedIn.landing.takeBack(copy);
  if (refusal !== undefined) return answerReview(asked, { note: refusal, status: 409 });
  signedIn.record("taken back", copy.branch);
  return seeOther(`${studioRoutes.review}?${TAKEN_BACK}=yes`);
}

/** What an editor has published and waits: a colleague looks at it, and brings it to the site. */
export async function answerLook({ studio, form, token }: LetIn, editor: string): Promise<Response> {
  const { signedIn } = studio;
  const sentence = (words: string, status: number) =>
    studioPage(
      studio,
      "Waits for a look",
      <>
        <p role="status">{words}</p>
        <p>
          {studio.signedIn?.landing.all().some((one) => one.editor === editor) && (
            <>
              <a href={studioRoutes.look(editor)}>Look at it as it is now</a>{" "}
            </>
          )}
          <a href={studioRoutes.home}>What else waits</a>
        </p>
      </>,
      { status },
    );
  if (signedIn === undefined) return sentence("On one’s own computer nothing waits for a look.", 404);
  const { landing, person, record } = signedIn;
  if (form !== undefined) {
    const result = await landing.land(editor, form.get("commit") ?? "", person, (waiting) =>
      landingRefusal({ ...studio, signedIn }, waiting),
    );
    if ("refusal" in result) return sentence(`It has not gone to the site. ${result.refusal}`, 409);
    record("landed", editor, result.commit);
    return seeOther(`${studioRoutes.review}?${BROUGHT}=${result.commit}`);
  }
  const look = landing.look(editor);
  if (look === undefined) return sentence("Nothing of this editor waits for a look.", 404);
  if (typeof look === "string") return sentence(look, 409);
  const { drafts, errors, warnings, broken, report } = shownChanges(look.workspace, {
    before: studioRoutes.lookBefore(editor),
    after: studioRoutes.lookAfter(editor),
  });
  return studioPage(
    studio,
    "Waits for a look",
    <StudioLook
      waiting={look.waiting}
      said={saidOf(look.waiting)}
      changes={drafts}
      errors={errors}
      warnings={warnings}
      broken={broken}
      report={report}
      refusal={landingRefusal({ ...studio, signedIn }, look.waiting)}
      isMine={isOwn(studio, editor)}
      token={token}
    />,
  );
}
