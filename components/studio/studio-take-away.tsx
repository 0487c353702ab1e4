import type { Settlement } from "@/lib/studio/documents/take-away";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";

/** A place that names what is to be taken away. */
export interface MentionShown {
  readonly file: string;
  readonly title: string;
  /** Where in it, in words. */
  readonly place: string;
  readonly settlement: Settlement;
}

const WORDS = {
  "taken out": "is taken out of the list there",
  "led on": "the link leads to the page that you choose below; read whether its sentence still holds",
  "led to its page": "the link leads to the page on which this stood; read whether its sentence still holds",
  "to settle": "you have to change this yourself: the check will name it",
} as const;

/** What names a document, and the form that takes it off the site. */
export function StudioTakeAway({
  file,
  mentions,
  address,
  pages,
  suggested,
  token,
}: {
  file: string;
  mentions: readonly MentionShown[];
  address: string;
  /** Where readers of its old address can be led; none where it has no page of its own. */
  pages: readonly { readonly file: string; readonly title: string; readonly address: string }[];
  /** The file of the page that most of them would look for. */
  suggested: string;
  token: { readonly name: string; readonly value: string };
}) {
  return (
    <>
      <h2>Where it is named</h2>
      {mentions.length === 0 ? (
        <p>Nowhere: no other page names it.</p>
      ) : (
        <ul className="studio-list">
          {mentions.map((mention) => (
            <li key={`${mention.file} ${mention.place} ${mention.settlement}`}>
              <a href={studioRoutes.document(mention.file)}>{mention.title}</a>{" "}
              <small>in {mention.place}</small>: {WORDS[mention.settlement]}.
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={studioRoutes.takeAway(file)} className="studio-publish">
        <FormToken {...token} />
        {pages.length > 0 && (
          <>
            <label htmlFor="to">Where readers of {address} are led from then on</label>
            <select id="to" name="to" required defaultValue={suggested}>
              <option value="">Choose a page</option>
              {pages.map((page) => (
                <option key={page.file} value={page.file}>
                  {page.title} ({page.address})
                </option>
              ))}
            </select>
          </>
        )}
        <button type="submit">Take it off the site</button>
        <p className="studio-help">
          It becomes a draft: nothing is gone before you publish, and you see first what it changes.
        </p>
      </form>
    </>
  );
}
