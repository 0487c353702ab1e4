import type { Root } from "mdast";
import type { ReactNode } from "react";
import type { Person } from "@/lib/studio/publish";
import { ONLY, studioRoutes } from "@/lib/studio/routes";
import { type DraftChange, type ProblemShown, WhatChanges } from "./studio-changes";
import { FormToken } from "./studio-frame";
import { Settle, type SettleShown } from "./studio-settle";

/** Drafts that are published together. */
export interface GroupShown {
  /** One of its files. */
  readonly file: string;
  /** What it does, and the same as the first line of a commit. */
  readonly words: string;
  readonly commit: string;
  readonly isChosen: boolean;
  /** Whether one of its files has a mistake. */
  readonly isWrong: boolean;
}

/** What is to be published, what it changes and for whom, and the form that publishes it. */
export function StudioReview({
  drafts,
  groups,
  settle,
  errors,
  warnings,
  broken,
  report,
  what,
  why,
  person,
  token,
  note,
  news,
  thrown,
  waiting,
}: {
  /** Those that are shown, and published. */
  drafts: readonly DraftChange[];
  /** All that there are. */
  groups: readonly GroupShown[];
  settle: readonly SettleShown[];
  errors: readonly ProblemShown[];
  /** What the check warns of in what is changed. */
  warnings: readonly ProblemShown[];
  /** What is published with a mistake, and left alone by these. */
  broken: readonly ProblemShown[];
  /** What the drafts change, and for whom; `undefined` while there are mistakes. */
  report: Root | undefined;
  /** What was typed, where it was refused. */
  what: string | undefined;
  why: string | undefined;
  /** What stands for the person in the form at first; left out where they have signed in, and it is known. */
  person: Person | undefined;
  token: { readonly name: string; readonly value: string };
  note: string | undefined;
  /** What became of what was published before. */
  news: ReactNode;
  /** What was thrown away last. */
  thrown: ReactNode;
  /** What waits for a colleague. */
  waiting: ReactNode;
}) {
  if (drafts.length === 0) {
    return (
      <>
        {news}
        {note !== undefined && <p role="status">{note}</p>}
        <p>There is no draft. What you save stands here until you publish it.</p>
        {thrown}
        {waiting}
      </>
    );
  }
  const isSettled = settle.every(({ file }) => drafts.every((draft) => draft.file !== file));
  const isReady = errors.length === 0 && isSettled;
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
      {groups.length > 1 && <ChooseDrafts groups={groups} />}
      <WhatChanges
        drafts={drafts}
        isOwn
        errors={errors}
        warnings={warnings}
        broken={broken}
        report={report}
      />
      {report !== undefined && (
        <p>
          <a href={sheetOf(groups)}>A sheet of this to print and sign</a>
        </p>
      )}
      {errors.length > 0 && groups.length > 1 && (
        <p>Mend that, or choose above to publish drafts without it.</p>
      )}
      {thrown}
      {isReady && <PublishForm person={person} token={token} groups={groups} what={what} why={why} />}
      {waiting}
    </>
  );
}

/** The sheet of the drafts that are shown. */
function sheetOf(groups: readonly GroupShown[]): string {
  const chosen = groups.filter(({ isChosen }) => isChosen).map(({ file }) => [ONLY, file]);
  return chosen.length === groups.length
    ? studioRoutes.sheet
    : `${studioRoutes.sheet}?${new URLSearchParams(chosen)}`;
}

/** Which drafts are published now; the others stay drafts. What is shown below follows. */
function ChooseDrafts({ groups }: { groups: readonly GroupShown[] }) {
  return (
    <form action={studioRoutes.review} className="studio-publish">
      <fieldset className="studio-boxes">
        <legend>Which of your drafts to publish now</legend>
        {groups.map(({ file, words, isChosen, isWrong }) => (
          <label key={file} className="studio-box">
            <input type="checkbox" name={ONLY} value={file} defaultChecked={isChosen} />
            <span>
              {words}
              {isWrong && " (the check finds a mistake in it)"}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="studio-second">
        Show these alone
      </button>
    </form>
  );
}

function PublishForm({
  person,
  token,
  groups,
  what,
  why,
}: {
  person: Person | undefined;
  token: { readonly name: string; readonly value: string };
  groups: readonly GroupShown[];
  what: string | undefined;
  why: string | undefined;
}) {
  const chosen = groups.filter(({ isChosen }) => isChosen);
  // For the editor to better: what comes or goes, and only else what is changed.
  const comingOrGoing = chosen.filter(({ commit }) => !commit.startsWith("Change"));
  const named = comingOrGoing.length === 0 ? chosen : comingOrGoing;
  const usual = named
    .map(({ commit }) => commit)
    .join(", ")
    .slice(0, 100);
  const rest = groups.length - chosen.length;
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">Publish</h2>
      <form method="post" action={studioRoutes.publish} className="studio-publish">
        <FormToken {...token} />
        {chosen.map(({ file }) => (
          <input key={file} type="hidden" name={ONLY} value={file} />
        ))}
        {rest > 0 && (
          <p>
            {chosen.length} of {groups.length} drafts {chosen.length === 1 ? "goes" : "go"} to the site with
            this; {rest === 1 ? "the other stays a draft." : "the others stay drafts."}
          </p>
        )}
        <label htmlFor="what">What changes, in one line</label>
        <input id="what" name="what" required maxLength={100} defaultValue={what || usual} />
        <label htmlFor="why">Why: where the council has said it</label>
        <textarea id="why" name="why" rows={2} defaultValue={why} />
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
