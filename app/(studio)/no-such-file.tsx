import { studioRoutes } from "@/lib/studio/routes";
import { type LetIn, studioPage } from "./studio-page";

/** For a file that nobody has, or that a draft takes away. */
export function noSuchFile({ studio }: LetIn, file: string): Response {
  const draft = studio.workspace.options.drafts.all().find((one) => one.file === file);
  return studioPage(
    studio,
    draft === undefined ? "No such file" : "Taken off the site",
    draft === undefined ? (
      <p>There is no file {file}.</p>
    ) : (
      <p>
        Your draft takes {file} off the site. <a href={studioRoutes.throwAway(file)}>Put it back</a>
      </p>
    ),
    { status: 404 },
  );
}
