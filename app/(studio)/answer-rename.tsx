import { asSlug } from "@/lib/content/parse/place/from-path";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { renamedTo } from "@/lib/studio/desk/other-name";
import { renameTogether } from "@/lib/studio/desk/renaming";
import { renamedFile } from "@/lib/studio/documents/rename";
import { studioRoutes } from "@/lib/studio/routes";
import { notWithMistakes } from "./no-such-file";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** Gives the address of a document another end, as drafts of every file that this changes. */
export function answerRename({ studio, form, ...asked }: LetIn, file: string): Response {
  const { workspace } = studio;
  const document = workspace.document(file);
  if (document === undefined || document.type === "council")
    return notWithMistakes({ studio, form, ...asked }, file);
  const slug = asSlug(form?.get("slug") ?? "");
  if (slug === "" || slug === document.slug) return seeOther(studioRoutes.document(file));
  const to = renamedFile(document, slug);
  const renamed = renamedTo(workspace, to);
  const other = renamed === document.file ? undefined : (renamed ?? to);
  if (other !== undefined && workspace.textOf(other) !== undefined)
    return studioPage(
      studio,
      "Nothing was renamed",
      <p>
        There is a page of that name: <a href={studioRoutes.document(other)}>{fileTitle(workspace, other)}</a>
        . Choose another.
      </p>,
      { status: 422 },
    );
  return seeOther(studioRoutes.document(renameTogether(workspace, document, slug)));
}
