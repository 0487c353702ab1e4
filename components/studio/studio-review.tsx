import type { Root } from "mdast";
import type { ReactNode } from "react";
import type { Issue } from "@/lib/content/issue";
import type { Person } from "@/lib/studio/publish";
import { studioRoutes } from "@/lib/studio/routes";
import { type DraftChange, WhatChanges } from "./studio-changes";
import { FormToken } from "./studio-frame";
import { Settle, type SettleShown } from "./studio-settle";

/** How a commit begins. */
const VERBS = { new: "Add", changed: "Change", "taken away": "Take away" } as const;

/** A commit's first line, for the editor to better: what comes or goes, and only else what is changed. */
function firstLine(drafts: readonly DraftChange[]): string {
  const comingOrGoing = drafts.filter(({ is }) => is !== "changed");
  const named = comingOrGoing.length === 0 ? drafts : comingOrGoing;
  return named
    .map(({ title, is }) => `${VERBS[is]} ${title}`)
    .join(", ")
    .slice(0, 100);
}

/** What is to be published, what it changes and for whom, and the form that publishes it. */
export function StudioReview({
  drafts,
  settle,
  errors,
  report,
  person,
  token,
  note,
  news,
  waiting,
}: {
  drafts: readonly DraftChange[];
  settle: readonly SettleShown[];
  errors: readonly Issue[];
  /** What the drafts change, and for whom; `undefined` while there are mistakes. */
  report: Root | undefined;
  /** What stands for the person in the form at first; left out where they have signed in, and it is known. */
  person: Person | undefined;
  token: { readonly name: string; readonly value: string };
  note: string | undefined;
  /** What became of what was published before. */
  news: ReactNode;
  /** What waits for a colleague. */
  waiting: ReactNode;
}) {
  if (drafts.length === 0) {
    return (
      <>
        {news}
        {note !== undefined && <p role="status">{note}</p>}
        <p>There is no draft. What you save stands here until you publish it.</p>
        {waiting}
      </>
    );
  }
  const isReady = errors.length === 0 && settle.length === 0;
  return (
    <>
      {news}
      {note !== undefined && (
        <p className="studio-mistake" role="alert">
          {note}
        </p>
      )}
      {settle.map((one) => (
        <Settle key={one.file} {...one} token={token} />
      ))}
      <WhatChanges drafts={drafts} errors={errors} report={report} />
      {isReady && <PublishForm person={person} token={token} drafts={drafts} />}
      {waiting}
    </>
  );
}

function PublishForm({
  person,
  token,
  drafts,
}: {
  person: Person | undefined;
  token: { readonly name: string; readonly value: string };
  drafts: readonly DraftChange[];
}) {
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">Publish</h2>
      <form method="post" action={studioRoutes.publish} className="studio-publish">
        <FormToken {...token} />
        <label htmlFor="what">What changes, in one line</label>
        <input id="what" name="what" required maxLength={100} defaultValue={firstLine(drafts)} />
        <label htmlFor="why">Why: where the council has said it</label>
        <textarea id="why" name="why" rows={2} />
        {person !== undefined && <PersonFields {...person} />}
        <button type="submit">Publish</button>
      </form>
    </section>
  );
}

function PersonFields({ name, email }: Person) {
  return (
    <>
      <label htmlFor="name">Your name</label>
      <input id="name" name="name" required autoComplete="name" defaultValue={name} />
      <label htmlFor="email">Your e-mail address, which stands in the record of changes</label>
      <input id="email" name="email" type="email" required autoComplete="email" defaultValue={email} />
    </>
  );
}
