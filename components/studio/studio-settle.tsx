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

/** What became of what was published, and when readers see it. */
export function PublishNews({
  published,
  brought,
  isSent,
  landed,
  unsent,
  token,
}: {
  /** The commit that was just made. */
  published: string | undefined;
  /** The commit with which a colleague's was just brought to the site. */
  brought: string | undefined;
  /** True where what was on this computer alone was just sent. */
  isSent: boolean;
  /** Whether what is published is where the site is built from; `undefined` where somebody else brings it there. */
  landed: boolean | undefined;
  /** Why what is published is on this computer alone. */
  unsent: string | undefined;
  token: Token;
}) {
  const next = nextWords(unsent === undefined ? landed : undefined, unsent !== undefined);
  return (
    <>
      {published !== undefined && (
        <p role="status">
          Published as {published}, in your name. {next}
        </p>
      )}
      {brought !== undefined && (
        <p role="status">
          Brought to the site as {brought}. {ON_THE_SITE}
        </p>
      )}
      {isSent && unsent === undefined && <p role="status">It was sent. {next}</p>}
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

const ON_THE_SITE = "It belongs to the site now: readers see it as soon as the site is built anew.";

/** Whether readers see what is published, and what has to happen until they do. */
function nextWords(landed: boolean | undefined, isHereAlone: boolean): string {
  if (landed) return ON_THE_SITE;
  if (isHereAlone) return "Readers do not see it yet: it has to be sent first.";
  if (landed === false)
    return "Readers do not see it yet. It goes to the site once a colleague has looked at it.";
  return "Readers do not see it yet. It is on a branch of your own: whoever looks after the site brings it there.";
}
