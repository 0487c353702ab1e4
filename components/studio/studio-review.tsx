import type { Root } from "mdast";
import type { ReactNode } from "react";
import { ONLY, studioRoutes } from "@/lib/studio/routes";
import { type DraftChange, type ProblemShown, WhatChanges } from "./studio-changes";
import type { Token } from "./studio-frame";
import { type GroupShown, PublishForm, type PublishTyped } from "./studio-publish";
import { Settle, type SettleShown } from "./studio-settle";

/** What is to be published, what it changes and for whom, and the form that publishes it. */
export function StudioReview({
  drafts,
  groups,
  settle,
  errors,
  warnings,
  broken,
  report,
  publishing,
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
  publishing: PublishTyped;
  token: Token;
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
      {errors.length > 0 && groups.length > 1 && (
        <p>Mend that, or choose above to publish drafts without it.</p>
      )}
      {thrown}
      {(isReady || (isSettled && publishing.missing !== undefined)) && (
        <PublishForm {...publishing} token={token} groups={groups} />
      )}
      {!isSettled && (
        <section aria-labelledby="publish-later">
          <h2 id="publish-later">Publish</h2>
          <p>
            Choose first, at the top of this page, which version is to hold. The form that publishes stands
            here then.
          </p>
        </section>
      )}
      {waiting}
    </>
  );
}

/** Which drafts are published now; the others stay drafts. What is shown below follows. */
function ChooseDrafts({ groups }: { groups: readonly GroupShown[] }) {
  return (
    <form action={studioRoutes.review} className="studio-publish">
      <fieldset className="studio-boxes">
        <legend>Which of your drafts to publish now</legend>
        {groups.map(({ file, words, isChosen, isWrong, isForeign }) => (
          <label key={file} className="studio-box">
            <input type="checkbox" name={ONLY} value={file} defaultChecked={isChosen} />
            <span>
              {words}
              {isWrong && " (the check finds a mistake in it)"}
              {isForeign && " (none of your groups writes for its council)"}
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
