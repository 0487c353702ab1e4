import { mayDo } from "@/lib/studio/council/rights";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { FORM_TOKEN } from "@/lib/studio/form-token";
import {
  councilOf,
  councilToAddTo,
  editorOf,
  fileAsked,
  pageVersionOf,
  studioRoutes,
} from "@/lib/studio/routes";
import { pasteMessage } from "@/lib/studio/text/pasted/notes";
import { pastedText } from "@/lib/studio/text/pasted/pasted-text";
import { answerAdd, answerAddCouncil } from "./answer-add";
import { answerDocument } from "./answer-document";
import { answerHome } from "./answer-home";
import { answerLook, answerTakeBack } from "./answer-look";
import { answerPhotograph } from "./answer-photograph";
import { answerPageVersion, answerPreview } from "./answer-preview";
import { answerPublish, answerSend } from "./answer-publish";
import { answerRename } from "./answer-rename";
import { answerReview } from "./answer-review";
import { answerSettle } from "./answer-settle";
import { answerSheet } from "./answer-sheet";
import { answerTakeAway } from "./answer-take-away";
import { answerBringBack, answerThrowAway } from "./answer-throw-away";
import { answerCopy, answerWhole } from "./answer-whole";
import { keptForm, sendAgain, signedOutWith } from "./kept-form";
import { lookOnly } from "./look-only";
import { asset, type LetIn, type LocalStudio, refused, seeOther, sentForm } from "./studio-page";

/** Answers one request to the studio on one's own computer. Whoever has not opened the one-time address learns nothing but that. */
export async function answerStudio(studio: LocalStudio, request: Request): Promise<Response> {
  const { pathname: path, searchParams: query } = new URL(request.url);
  const { access } = studio;
  if (!access.isOurHost(request)) return refused(421, "This address does not belong to the studio.");
  if (!["GET", "HEAD", "POST"].includes(request.method))
    return refused(405, "The studio does not know this method.");
  if (path === studioRoutes.enter && request.method === "GET") {
    const entry = access.enter(query.get("token") ?? "");
    if (entry !== undefined) return seeOther(studioRoutes.home, [entry.cookie]);
  }
  const refusal = access.refusalOf(request);
  const session = access.sessionOf(request);
  if (refusal === "another site") return refused(403, "This form was sent by another site.");
  const origin = `http://${request.headers.get("host")}`;
  if (refusal !== undefined || session === undefined) {
    const words =
      "Open the address that `npm run studio` printed. It works once; start the studio again for a new one.";
    const kept = await keptForm(request, origin);
    return kept === undefined ? refused(401, words) : signedOutWith(kept, words);
  }
  const { form, file } = (request.method === "POST" ? await sentForm(request) : undefined) ?? {};
  const token = { name: FORM_TOKEN, value: access.signer.formToken(session) };
  if (request.method === "POST" && (form === undefined || !access.signer.isOwnForm(session, form))) {
    const kept = form && (await keptForm(request, origin, form));
    if (kept !== undefined) return sendAgain(kept, token);
    return refused(
      403,
      "This form is not one of this studio, or is from before it was started anew. Go back, reload the page and send it again.",
    );
  }
  return answerLetIn({ studio, path, query, form, file, token });
}

/** Answers a request that was let in. */
export async function answerLetIn(asked: LetIn): Promise<Response> {
  const { studio, path, form } = asked;
  await studio.workspace.measurePhotographs();
  const wanted = fileAsked(path);
  const rights = studio.signedIn?.rights;
  // A draft is its editor's own: who may write no more can still throw it away.
  const changes = wanted?.what === "throw-away" ? undefined : wanted;
  if (changes !== undefined && rights !== undefined && !mayDo(rights, "write", changes.file))
    return form === undefined
      ? lookOnly(asked, changes.file)
      : refused(
          403,
          `You may look at ${fileTitle(studio.workspace, changes.file)}, and not change it: none of your groups writes for its council.`,
        );
  if (wanted?.what === "edit") return answerDocument(asked, wanted.file);
  if (wanted?.what === "text") return answerWhole(asked, wanted.file);
  if (wanted?.what === "copy") return answerCopy(asked, wanted.file);
  if (wanted?.what === "rename") return answerRename(asked, wanted.file);
  if (wanted?.what === "photograph") return answerPhotograph(asked, wanted.file);
  if (wanted?.what === "take-away") return answerTakeAway(asked, wanted.file);
  if (wanted?.what === "throw-away") return answerThrowAway(asked, wanted.file);
  if (path === studioRoutes.publish && form !== undefined) return answerPublish(asked, form);
  if (path === studioRoutes.settle && form !== undefined) return answerSettle(asked, form);
  if (path === studioRoutes.sheet) return answerSheet(asked);
  if (path === studioRoutes.send && form !== undefined) return answerSend(asked);
  if (path === studioRoutes.takeBack && form !== undefined) return answerTakeBack(asked);
  if (path === studioRoutes.bringBack && form !== undefined) return answerBringBack(studio);
  if (path === studioRoutes.paste && form !== undefined) return answerPaste(form);
  const addTo = councilToAddTo(path);
  if (addTo !== undefined) return answerAdd(asked, addTo);
  if (path === studioRoutes.addCouncil) return answerAddCouncil(asked);
  const version = form === undefined ? pageVersionOf(path) : undefined;
  if (version !== undefined) return answerPageVersion(asked, version);
  const editor = editorOf(path);
  if (editor !== undefined) return answerLook(asked, editor);
  if (form !== undefined) return refused(405, "Nothing is sent to this address.");
  if (path === studioRoutes.home) return answerHome(asked, undefined);
  if (path === studioRoutes.review) return answerReview(asked);
  if (path === studioRoutes.style) return asset(studio.studioSheet, "text/css; charset=utf-8");
  const script = studio.scripts[path];
  if (script !== undefined) return asset(script, "text/javascript; charset=utf-8");
  const council = councilOf(path);
  if (council !== undefined) return answerHome(asked, council);
  return answerPreview(asked);
}

/** What was pasted, as Markdown, and what is not as it was. */
function answerPaste(form: URLSearchParams): Response {
  const { notes, ...pasted } = pastedText(form.get("html") ?? "");
  return asset(JSON.stringify({ ...pasted, note: pasteMessage(notes) }), "application/json; charset=utf-8");
}
