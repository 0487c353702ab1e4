import type { ThrownAway } from "@/lib/studio/desk/drafts";
import { studioRoutes } from "@/lib/studio/routes";
import { Changes, type DraftChange } from "./studio-changes";
import { FormToken } from "./studio-frame";

interface Token {
  readonly name: string;
  readonly value: string;
}

/** What goes with a draft that is thrown away, and the button that throws it away. */
export function StudioThrowAway({
  file,
  words,
  changes,
  token,
}: {
  file: string;
  /** What the draft does, with what follows it. */
  words: string;
  changes: readonly DraftChange[];
  token: Token;
}) {
  return (
    <>
      <p>
        {changes.length > 1 || changes[0]?.is === "taken away"
          ? `All of this is taken back: ${words}. What else you have typed there stays.`
          : "This is taken back, and the site stays as it is published:"}
      </p>
      {changes.map((change) => (
        <Changes key={change.file} {...change} />
      ))}
      <form method="post" action={studioRoutes.throwAway(file)}>
        <FormToken {...token} />
        <p className="studio-actions">
          <button type="submit">Throw it away</button> <a href={studioRoutes.review}>Keep it</a>
        </p>
      </form>
    </>
  );
}

/** What was thrown away last, and the button that brings it back. */
export function BringBack({ thrown, token }: { thrown: ThrownAway | undefined; token: Token }) {
  if (thrown === undefined) return null;
  return (
    <form method="post" action={studioRoutes.bringBack}>
      <FormToken {...token} />
      <p role="status">Your draft of {thrown.title} was thrown away.</p>
      <button type="submit" className="studio-second">
        Bring it back
      </button>
    </form>
  );
}
