import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";

/** What else can be done with a document than to change it. */
export function OtherWays({
  file,
  token,
}: {
  file: string;
  token: { readonly name: string; readonly value: string };
}) {
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">More</h2>
      <form method="post" action={studioRoutes.copy(file)} className="studio-find">
        <FormToken {...token} />
        <label htmlFor="copy-name">Name of a new one that begins as a copy of this</label>
        <input id="copy-name" name="name" required maxLength={120} autoComplete="off" />
        <button type="submit" className="studio-second">
          Make a copy
        </button>
      </form>
      <form method="post" action={studioRoutes.rename(file)} className="studio-find">
        <FormToken {...token} />
        <label htmlFor="slug">
          New last part of its web address. Links on this site follow, and the old address leads on to it
        </label>
        <input
          id="slug"
          name="slug"
          required
          maxLength={120}
          autoComplete="off"
          defaultValue={file.slice(file.lastIndexOf("/") + 1, -".mdx".length)}
        />
        <button type="submit" className="studio-second">
          Rename
        </button>
      </form>
      <p>
        <a href={studioRoutes.takeAway(file)}>Take this off the site</a>
      </p>
    </section>
  );
}
