import { SHOWN } from "@/components/studio/studio-document";
import { StudioWhole } from "@/components/studio/studio-whole";
import { fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { lastChange } from "@/lib/studio/desk/last-change";
import { typedWhole } from "@/lib/studio/desk/typed-over";
import { whoseDesk } from "@/lib/studio/desk/whose-desk";
import { copyOf } from "@/lib/studio/documents/copy";
import { studioRoutes } from "@/lib/studio/routes";
import { settleShown } from "./answer-settle";
import { noSuchFile, notWithMistakes } from "./no-such-file";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** A whole file as text: for what no form can show, such as fields that cannot be read. */
export function answerWhole(asked: LetIn, file: string): Response {
  const { studio, form } = asked;
  const { workspace } = studio;
  const text = workspace.textOf(file);
  if (text === undefined) return noSuchFile(asked, file);
  const typed = form?.get("whole");
  if (typeof typed === "string") {
    // A form's lines end as those of the web do; the file's stay as they are.
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
    const draft = workspace.draftOf(file);
    const shown = workspace.shownIn(file, form?.get(SHOWN) ?? null);
    workspace.options.drafts.keep({
      ...draft,
      ...typedWhole(draft, shown, typed.replace(/\r\n?|\n/g, lineEnd)),
    });
    if (form?.get("next") !== "typing")
      return seeOther(form?.get("next") === "review" ? studioRoutes.review : studioRoutes.whole(file));
  }
  return wholePage(asked, file);
}

/** The page on which a file is changed as text. */
export function wholePage({ studio, token }: LetIn, file: string, status = 200): Response {
  const { workspace, copy } = studio;
  const settle = settleShown(studio).filter((one) => one.file === file);
  const text = workspace.textOf(file) ?? "";
  const isDraft = workspace.options.drafts.of(file) !== undefined;
  return studioPage(
    studio,
    fileTitle(workspace, file),
    <StudioWhole
      file={file}
      text={text}
      isReadable={fieldsIn(text) !== undefined}
      issues={workspace.drafted().checked.issues.filter((issue) => issue.file === file)}
      last={isDraft ? undefined : lastChange(copy.directory, file)}
      shown={workspace.formTexts.remember(text)}
      settle={settle}
      whose={whoseDesk(workspace)}
      token={token}
    />,
    { status, scripts: [studioRoutes.formScript] },
  );
}

/** A new document like another, as a draft. */
export function answerCopy(asked: LetIn, file: string): Response {
  const { workspace } = asked.studio;
  const document = workspace.document(file);
  const text = workspace.textOf(file);
  const name = asked.form?.get("name") ?? "";
  const isTaken = (other: string) => workspace.isTaken(other);
  const today = workspace.options.today();
  const copy = document && text !== undefined ? copyOf(document, text, name, today, isTaken) : undefined;
  if (copy === undefined)
    return name.trim() === "" ? seeOther(studioRoutes.document(file)) : notWithMistakes(asked, file);
  workspace.write(copy.file, copy.text);
  return seeOther(studioRoutes.document(copy.file));
}
