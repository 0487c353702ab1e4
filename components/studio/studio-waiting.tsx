import type { Root } from "mdast";
import { Fragment } from "react";
import { authorNames, type Waiting as WaitingBranch } from "@/lib/studio/council/waiting";
import { studioRoutes } from "@/lib/studio/routes";
import type { Said } from "@/lib/studio/words/signed-sheet";
import { type DraftChange, type ProblemShown, WhatChanges } from "./studio-changes";
import { FormToken, type Token } from "./studio-frame";

/** What editors have published and is not on the site yet. */
export function AllWaiting({ waiting }: { waiting: readonly WaitingBranch[] }) {
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Waits for a look</h2>
      <ul className="studio-list">
        {waiting.map((one) => (
          <li key={one.editor}>
            <a href={studioRoutes.look(one.editor)}>{one.subjects.join("; ")}</a>{" "}
            <small>{authorNames(one)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one editor has published: what it changes, for whom, and the button that brings it to the site. */
export function StudioLook({
  waiting,
  said,
  changes,
  errors,
  warnings,
  broken,
  report,
  refusal,
  isMine,
  token,
}: {
  waiting: WaitingBranch;
  said: readonly Said[];
  changes: readonly DraftChange[];
  errors: readonly ProblemShown[];
  /** What the check warns of in what is changed. */
  warnings: readonly ProblemShown[];
  /** What is published with a mistake, and left alone by it. */
  broken: readonly ProblemShown[];
  report: Root | undefined;
  /** Why whoever looks may not bring it to the site. */
  refusal: string | undefined;
  /** True where whoever looks has published it. */
  isMine: boolean;
  token: Token;
}) {
  return (
    <>
      {said.map(({ who, what, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two commits may say the same
        <section key={index}>
          <p>
            {who}: {what}
          </p>
          {why !== "" && <p className="studio-lines">Why: {why}</p>}
        </section>
      ))}
      <WhatChanges drafts={changes} errors={errors} warnings={warnings} broken={broken} report={report} />
      {report !== undefined && (
        <p>
          <a href={studioRoutes.lookSheet(waiting.editor)}>A sheet of this to print and sign</a>
        </p>
      )}
      {refusal !== undefined && <p>{refusal}</p>}
      {refusal === undefined && errors.length === 0 && (
        <form method="post" action={studioRoutes.look(waiting.editor)}>
          <FormToken {...token} />
          <input type="hidden" name="commit" value={waiting.commit} />
          <button type="submit">Bring it to the site</button>
        </form>
      )}
      {isMine ? <TakeBack token={token} /> : <AskToTakeBack {...waiting} />}
    </>
  );
}

/** The button by which an author has their drafts again. */
function TakeBack({ token }: { token: Token }) {
  return (
    <form method="post" action={studioRoutes.takeBack}>
      <h2>Not all of it is settled?</h2>
      <p>
        Take it back: it is your drafts again, with nothing lost, and you choose which of them to send. No
        reader sees any of it until a colleague has looked at it.
      </p>
      <FormToken {...token} />
      <button type="submit" className="studio-second">
        Take it back
      </button>
    </form>
  );
}

/** How a colleague has an author send less, or something else. */
function AskToTakeBack({ authors, subjects }: WaitingBranch) {
  const people = [...new Map(authors.map(({ name, email }) => [email, name]))];
  const subject = encodeURIComponent(`Waits for a look: ${subjects.join("; ")}`.slice(0, 200));
  return (
    <section aria-labelledby="not-all">
      <h2 id="not-all">Not all of it, or not like this?</h2>
      <p>
        Tell{" "}
        {people.map(([email, name], index) => (
          <Fragment key={email}>
            {index > 0 && ", "}
            <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${subject}`}>{name}</a>
          </Fragment>
        ))}{" "}
        why: ask them to take it back and send what is settled.
      </p>
    </section>
  );
}
