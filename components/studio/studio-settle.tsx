import type { Conflict } from "@/lib/content/edit/merge";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";

interface Token {
  readonly name: string;
  readonly value: string;
}

/** A draft whose places somebody else has changed as well. */
export interface SettleShown {
  readonly file: string;
  readonly title: string;
  /** Who has published the other version, where Git knows. */
  readonly by: string | undefined;
  readonly open: readonly (Pick<Conflict, "place"> & { label: string; mine: string; theirs: string })[];
}

/** Both versions of each place side by side, to choose from. */
export function Settle({ file, title, by, open, token }: SettleShown & { token: Token }) {
  return (
    <form method="post" action={studioRoutes.settle} className="studio-mistakes">
      <FormToken {...token} />
      <input type="hidden" name="file" value={file} />
      <h2>{title} was changed by somebody else as well</h2>
      <p>All else is brought together. Choose which is to hold here:</p>
      {open.map(({ place, label, mine, theirs }) => (
        <fieldset key={JSON.stringify(place)} className="studio-group">
          <legend>{label}</legend>
          <label className="studio-box">
            <input type="radio" name={JSON.stringify(place)} value="mine" required />
            Yours: {mine}
          </label>
          <label className="studio-box">
            <input type="radio" name={JSON.stringify(place)} value="theirs" required />
            {by ?? "The other"}: {theirs}
          </label>
        </fieldset>
      ))}
      <button type="submit">Go on with what is chosen</button>
    </form>
  );
}

/** What became of what was published. */
export function PublishNews({
  published,
  landed,
  unsent,
  token,
}: {
  /** The commit that was just made. */
  published: string | undefined;
  /** Whether it is where the site is built from; `undefined` where somebody else brings it there. */
  landed: boolean | undefined;
  /** Why what is published is on this computer alone. */
  unsent: string | undefined;
  token: Token;
}) {
  return (
    <>
      {published !== undefined && (
        <p role="status">
          Published as {published}, in your name{" "}
          {landed ? "and for the next build of the site." : "and on a branch of your own."}
          {landed === false && " It goes to the site once a colleague has looked at it."}
        </p>
      )}
      {unsent !== undefined && (
        <form method="post" action={studioRoutes.send} className="studio-mistakes">
          <FormToken {...token} />
          <p>It is safe here, and nobody else has it yet: it could not be sent. Git says: {unsent}</p>
          <button type="submit">Send it again</button>
        </form>
      )}
    </>
  );
}
