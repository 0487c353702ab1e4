import { StudioThrowAway } from "@/components/studio/studio-throw-away";
import { readdressedIn } from "@/lib/studio/desk/readdressed";
import { bringBack, canComeBack, throwAway, thrownWith } from "@/lib/studio/desk/throw-away";
import { studioRoutes } from "@/lib/studio/routes";
import { actWords } from "@/lib/studio/words/act-words";
import { draftChange } from "./draft-changes";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** Asks whether a draft is to be thrown away, and says what goes with it; throws it away once that is sent. */
export function answerThrowAway({ studio, form, token }: LetIn, file: string): Response {
  const { workspace } = studio;
  const { drafts } = workspace.options;
  const thrown = thrownWith(drafts, file);
  const readdressed = readdressedIn(workspace);
  const old = [...readdressed.formerly.values()];
  const left = thrown.filter(({ file: one, text }) => text !== undefined || !old.includes(one));
  const changes = left.map((draft) => {
    // Of a page that was taken off, what was typed in it before is not thrown away.
    if (draft.file === file && draft.text !== undefined) return draftChange(workspace, draft, readdressed);
    const { before = draft.begun, after } = draft.act ?? {};
    return draftChange(workspace, { ...draft, text: after }, readdressed, before);
  });
  const asked = changes.at(-1);
  if (asked === undefined) return seeOther(studioRoutes.document(file));
  if (form !== undefined) {
    throwAway(workspace, file, asked.title);
    return seeOther(workspace.textOf(file) === undefined ? studioRoutes.review : studioRoutes.document(file));
  }
  return studioPage(
    studio,
    `Throw away the draft of ${asked.title}?`,
    <StudioThrowAway file={file} words={actWords(changes)} changes={changes} token={token} />,
  );
}

/** Brings back what was thrown away last. */
export function answerBringBack({ workspace }: LetIn["studio"]): Response {
  const { drafts } = workspace.options;
  const thrown = canComeBack(drafts, (one) => workspace.publishedText(one));
  if (thrown !== undefined) bringBack(drafts, thrown);
  const file = thrown?.before.at(-1)?.file;
  return seeOther(
    file === undefined || workspace.textOf(file) === undefined
      ? studioRoutes.review
      : studioRoutes.document(file),
  );
}
