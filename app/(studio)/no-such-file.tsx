import { fileTitle } from "@/lib/studio/file-title";
import { studioRoutes } from "@/lib/studio/routes";
import { type LetIn, studioPage } from "./studio-page";

/** For a file that nobody has, or that a draft takes away. */
export function noSuchFile({ studio }: LetIn, file: string): Response {
  const draft = studio.workspace.options.drafts.all().find((one) => one.file === file);
  return studioPage(
    studio,
    draft === undefined ? "No such page" : "Taken off the site",
    draft === undefined ? (
      <p>There is no such page, and no draft of one.</p>
    ) : (
      <p>
        Your draft takes {fileTitle(studio.workspace, file)} off the site.{" "}
        <a href={studioRoutes.throwAway(file)}>Put it back</a>
      </p>
    ),
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
