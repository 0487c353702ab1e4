import { StudioTakeAway } from "@/components/studio/studio-take-away";
import { titleOf } from "@/lib/content/parsed-document";
import { addressOf } from "@/lib/content/relate/addresses";
import { documentTypes, sharesPage } from "@/lib/model/document-types";
import { takeOff } from "@/lib/studio/desk/throw-away";
import { type Mention, mentionsOf } from "@/lib/studio/documents/mentions";
import { canTakeReaders, settlementOf, takenAway } from "@/lib/studio/documents/take-away";
import { formOf } from "@/lib/studio/form/form";
import { asPath, placeLabel } from "@/lib/studio/form/form-places";
import { studioRoutes } from "@/lib/studio/routes";
import { notWithMistakes } from "./no-such-file";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** Where a document is named, in the words of the form there: `Who: Roles`; what is taken out of a list goes by that. */
function placeWords({ by, field, item }: Mention): string {
  if (field === "text") return "its text";
  const parts = formOf(documentTypes[by.type].schema, by.data);
  return `“${placeLabel(parts, item === undefined ? asPath(field) : item.slice(0, -1))}”`;
}

/** What names a document, where its readers are to be led, and the button that takes it off the site. */
export function answerTakeAway(asked: LetIn, file: string): Response {
  const { studio, form, token } = asked;
  const { workspace } = studio;
  const { documents } = workspace.drafted().checked;
  const document = workspace.document(file);
  if (document === undefined || document.type === "council") return notWithMistakes(asked, file);
  const pages = sharesPage(document.type)
    ? []
    : documents.filter((one) => one.council === document.council && one !== document && canTakeReaders(one));
  if (form !== undefined) {
    const to = pages.find((one) => one.file === form.get("to"));
    if (to !== undefined || pages.length === 0) {
      const texts = takenAway(document, to, documents, (one) => workspace.textOf(one));
      takeOff(workspace, file, titleOf(document.data), texts);
      return seeOther(studioRoutes.review);
    }
  }
  const around =
    "service" in document.data ? `${document.council}/services/${document.data.service}.mdx` : "";
  return studioPage(
    studio,
    `Take ${titleOf(document.data)} off the site`,
    <StudioTakeAway
      file={file}
      mentions={mentionsOf(document, documents).map((mention) => ({
        file: mention.by.file,
        title: titleOf(mention.by.data),
        place: placeWords(mention),
        settlement: settlementOf(mention, pages.length > 0, sharesPage(document.type)),
      }))}
      address={addressOf(document)}
      pages={pages.map((one) => ({ file: one.file, title: titleOf(one.data), address: addressOf(one) }))}
      suggested={around}
      token={token}
    />,
  );
}
