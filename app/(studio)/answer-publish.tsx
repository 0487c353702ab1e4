import { PUBLISH_FIELDS, type PublishTyped } from "@/components/studio/studio-publish";
import { mayDo, whyNotLand } from "@/lib/studio/council/rights";
import type { Waiting } from "@/lib/studio/council/waiting";
import { chosenOf, withDrafts } from "@/lib/studio/desk/drafts-together";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { PublishProblem } from "@/lib/studio/desk/git";
import { problemsOf } from "@/lib/studio/desk/problems";
import { type Person, PREFIX, publish, unrecorded } from "@/lib/studio/desk/publish";
import { settle } from "@/lib/studio/desk/settle";
import { ONLY, PUBLISHED, SENT, studioRoutes } from "@/lib/studio/routes";
import { answerReview } from "./answer-review";
import { type LetIn, type SignedIn, type Studio, seeOther } from "./studio-page";

/** Sends what is published and was not sent. */
export async function answerSend(asked: LetIn): Promise<Response> {
  const { studio } = asked;
  await studio.copy.fetch();
  await studio.copy.send();
  const note = await landed(studio);
  if (note !== undefined) return answerReview(asked, { note });
  return seeOther(studioRoutes.review + (studio.copy.unsent === undefined ? `?${SENT}=yes` : ""));
}

/** Publishes the drafts that are chosen, or every one, as one commit. */
export async function answerPublish(asked: LetIn, form: URLSearchParams): Promise<Response> {
  const { workspace, copy, signedIn } = asked.studio;
  const { drafts, directory } = workspace.options;
  const { what, why, person } = typedToPublish(form, signedIn);
  const refusal = (note: string, missing: PublishTyped["missing"] = {}) =>
    answerReview(asked, {
      note: `Nothing was published, and nothing is lost. ${note}`,
      typed: { person, what, why, missing },
      status: 422,
    });
  const missing = missingIn(what, why, person);
  if (Object.keys(missing).length > 0) return refusal(Object.values(missing).join(" "), missing);
  await copy.fetch();
  // From here to the commit nothing else of this process comes between.
  const unsettled = settle(workspace);
  const all = chosenOf(drafts.all(), form.getAll(ONLY));
  if (all.length === 0) return answerReview(asked, { note: "There was nothing to publish." });
  if (unsettled.some(({ file }) => all.some((draft) => draft.file === file)))
    return refusal("Somebody else has changed the same: choose first which is to hold.");
  if (all.some(({ typedOver }) => typedOver?.length))
    return refusal("The same was changed in two windows: choose first which is to hold.");
  const closed = signedIn && all.find(({ file }) => !mayDo(signedIn.rights, "write", file));
  if (closed !== undefined)
    return refusal(`You may not change ${fileTitle(workspace, closed.file)}: throw that draft away.`);
  if (problemsOf(withDrafts(workspace, all)).own.length > 0)
    return refusal("The check finds mistakes, which come first.");
  try {
    const message = `${what}\n\n${why.replace(/\r\n?/g, "\n")}`;
    const { commit, branch } = publish(directory, all, person, message);
    for (const { file } of all) drafts.drop(file);
    signedIn?.record("published", branch, commit);
    await copy.send();
    const note = await landed(asked.studio);
    const address = `${studioRoutes.review}?${PUBLISHED}=${commit}`;
    return note === undefined ? seeOther(address) : answerReview(asked, { note });
  } catch (problem) {
    if (!(problem instanceof PublishProblem)) throw problem;
    return refusal(`It could not be kept: ${problem.message}`);
  }
}

/** What is said in the form that publishes, and by whom. */
export function typedToPublish(form: URLSearchParams, signedIn: SignedIn | undefined) {
  const [what = "", why = "", name = "", email = ""] = PUBLISH_FIELDS.map(
    (field) => form.get(field)?.trim() ?? "",
  );
  return { what, why, person: signedIn?.person ?? { name, email } };
}

/** What has to be said before something is published and is not, by the field in which it goes. */
function missingIn(what: string, why: string, person: Person): NonNullable<PublishTyped["missing"]> {
  const unnamed = unrecorded(person);
  return {
    ...((what === "" || /[\r\n]/.test(what)) && { what: "Say in one line what changes." }),
    ...(why === "" && {
      why: "Say why in a few words, such as “Pay award of April, agreed by the council in March” or “A typing mistake”: whoever asks later finds it in the record of changes.",
    }),
    ...(unnamed.includes("name") && { name: "Give your name, without < and >." }),
    ...(unnamed.includes("email") && { email: "Give your e-mail address, such as jo.smith@example.gov.uk." }),
  };
}

/** Why somebody may not bring to the site what waits. */
export function landingRefusal(
  { signedIn, workspace }: Studio & { readonly signedIn: SignedIn },
  waiting: Waiting,
): string | undefined {
  const { rights, person, rule } = signedIn;
  return whyNotLand(rights, person, rule, waiting, (file) => fileTitle(workspace, file));
}

/** Brings what somebody has published to the site, where they may do that themselves. Says why not, where it should have gone. */
async function landed({ signedIn, ...studio }: Studio): Promise<string | undefined> {
  const { copy } = studio;
  if (signedIn === undefined || copy.unsent !== undefined) return undefined;
  const { landing, person, record } = signedIn;
  const waiting = landing.all().find(({ editor }) => copy.branch === PREFIX + editor);
  if (waiting === undefined || landingRefusal({ ...studio, signedIn }, waiting) !== undefined)
    return undefined;
  const result = await landing.land(waiting.editor, waiting.commit, person, (one) =>
    landingRefusal({ ...studio, signedIn }, one),
  );
  if ("refusal" in result)
    return `It is published under your name, and not on the site yet. ${result.refusal}`;
  record("landed", waiting.editor, result.commit);
  return undefined;
}
