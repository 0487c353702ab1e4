import { UNKEPT } from "@/components/studio/browser/unkept";
import { titleOf } from "@/lib/content/parsed-document";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { leadsTo } from "@/lib/studio/desk/other-name";
import { studioRoutes } from "@/lib/studio/routes";
import { Kept } from "./kept-form";
import { type LetIn, studioPage } from "./studio-page";

/** For a file that nobody has, that a draft takes away, or that has another name by now. What was typed for it stays. */
export function noSuchFile({ studio, form, path, token }: LetIn, file: string): Response {
  const { workspace } = studio;
  const draft = workspace.options.drafts.of(file);
  const to = leadsTo(workspace, file);
  return studioPage(
    studio,
    draft === undefined ? "No such page" : "Taken off the site",
    <>
      <p id={UNKEPT}>
        {draft !== undefined ? (
          <>
            Your draft takes {fileTitle(workspace, file)} off the site.{" "}
            <a href={studioRoutes.throwAway(file)}>Put it back</a>
          </>
        ) : to === undefined ? (
          "There is no such page, and no draft of one."
        ) : (
          <>
            This page was renamed, or taken off the site. Its address leads to{" "}
            <a href={studioRoutes.document(to.file)}>{titleOf(to.data)}</a>
          </>
        )}
      </p>
      {form !== undefined && <Kept to={path} form={form} token={token} />}
    </>,
    { status: 404 },
  );
}

/** For a file of which nothing else can be made yet: the check finds mistakes in it. Of one that is not there it says that. */
export function notWithMistakes(asked: LetIn, file: string): Response {
  const { workspace } = asked.studio;
  if (workspace.textOf(file) === undefined || workspace.document(file) !== undefined)
    return noSuchFile(asked, file);
  return studioPage(
    asked.studio,
    "Not while it has mistakes",
    <p>
      <a href={studioRoutes.document(file)}>Mend first what the check says of {fileTitle(workspace, file)}</a>
      : until then it can be neither copied nor renamed, and not be taken off the site.
    </p>,
    { status: 422 },
  );
}
