import { FormToken } from "@/components/studio/studio-frame";
import { studioRoutes } from "@/lib/studio/routes";
import { type LetIn, studioPage } from "./studio-page";

/** For a file that nobody has, or that a draft takes away. */
export function noSuchFile({ studio, token }: LetIn, file: string): Response {
  const draft = studio.workspace.options.drafts.all().find((one) => one.file === file);
  return studioPage(
    studio,
    draft === undefined ? "No such file" : "Taken off the site",
    draft === undefined ? (
      <p>There is no file {file}.</p>
    ) : (
      <form method="post" action={studioRoutes.document(file)}>
        <FormToken {...token} />
        <p>Your draft takes {file} off the site.</p>
        <button type="submit" name="discard" value="yes">
          Put it back
        </button>
      </form>
    ),
    { status: 404 },
  );
}
