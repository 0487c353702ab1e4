import { StudioWhole } from "@/components/studio/studio-whole";
import { copyOf } from "@/lib/studio/copy";
import { studioRoutes } from "@/lib/studio/routes";
import { noSuchFile } from "./answer-document";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** A whole file as text: for what no form can show, such as fields that cannot be read. */
export function answerWhole(asked: LetIn, file: string): Response {
  const { studio, form, token } = asked;
  const { workspace } = studio;
  const text = workspace.textOf(file);
  if (text === undefined) return noSuchFile(asked, file);
  const typed = form?.get("whole");
  if (typeof typed === "string") {
    // A form's lines end as those of the web do; the file's stay as they are.
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
    workspace.write(file, typed.replace(/\r\n?|\n/g, lineEnd));
    if (form?.get("next") !== "typing")
      return seeOther(form?.get("next") === "review" ? studioRoutes.review : studioRoutes.whole(file));
  }
  const issues = workspace.drafted().checked.issues.filter((issue) => issue.file === file);
  return studioPage(
    studio,
    file,
    <StudioWhole file={file} text={workspace.textOf(file) ?? ""} issues={issues} token={token} />,
    { hasScript: true },
  );
}

/** A new document like another, as a draft. */
export function answerCopy(asked: LetIn, file: string): Response {
  const { workspace } = asked.studio;
  const document = workspace.document(file);
  const text = workspace.textOf(file);
  const name = asked.form?.get("name") ?? "";
  const isTaken = (other: string) => workspace.isTaken(other);
  const copy = document && text !== undefined ? copyOf(document, text, name, isTaken) : undefined;
  if (copy === undefined) return seeOther(studioRoutes.document(file));
  workspace.write(copy.file, copy.text);
  return seeOther(studioRoutes.document(copy.file));
}
