import { asSlug } from "@/lib/content/parse/place/from-path";
import { carryTypedOver } from "@/lib/studio/desk/other-name";
import { renamed, renamedFile } from "@/lib/studio/documents/rename";
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
  if (workspace.textOf(to) !== undefined)
    return studioPage(
      studio,
      "Nothing was renamed",
      <p>
        There is a page of that name: <a href={studioRoutes.document(to)}>{to}</a>. Choose another.
      </p>,
      { status: 422 },
    );
  const { documents } = workspace.drafted().checked;
  workspace.writeTogether(renamed(document, slug, documents, (name) => workspace.textOf(name)));
  carryTypedOver(workspace.options.drafts, file, to);
  return seeOther(studioRoutes.document(to));
}
