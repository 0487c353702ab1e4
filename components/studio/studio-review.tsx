import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Issue } from "@/lib/content/issue";
import { type FieldChange, valueWords } from "@/lib/studio/changes";
import type { Person } from "@/lib/studio/publish";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";
import { PublishNews, Settle, type SettleShown } from "./studio-settle";
import { CheckWords } from "./words";

/** What a draft changes in one file. */
export interface DraftChange {
  readonly file: string;
  readonly title: string;
  readonly changes: readonly FieldChange[];
  readonly is: "new" | "changed" | "taken away";
}

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
  published,
  unsent,
}: {
  drafts: readonly DraftChange[];
  settle: readonly SettleShown[];
  errors: readonly Issue[];
  /** What the drafts change, and for whom; `undefined` while there are mistakes. */
  report: Root | undefined;
  person: Person;
  token: { readonly name: string; readonly value: string };
  note: string | undefined;
  /** The commit that was just made. */
  published: string | undefined;
  /** Why what is published is on this computer alone. */
  unsent: string | undefined;
}) {
  const news = <PublishNews published={published} unsent={unsent} token={token} />;
  if (drafts.length === 0) {
    return (
      <>
        {news}
        {note !== undefined && <p role="status">{note}</p>}
        <p>There is no draft. What you save stands here until you publish it.</p>
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
      {drafts.map((draft) => (
        <Changes key={draft.file} {...draft} />
      ))}
      {errors.length > 0 && (
        <section aria-labelledby="errors">
          <h2 id="errors">To mend before it can be published</h2>
          <ul className="studio-list">
            {errors.map(({ file, line, column, problem, fix }) => (
              <li key={`${file}:${line}:${column} ${problem}`}>
                <a href={studioRoutes.document(file)}>{file}</a>:{" "}
                <CheckWords text={`${problem} ${fix ?? ""}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {report !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to scroll by keyboard too (WCAG 2.1.1)
        <section aria-labelledby="for-whom" className="studio-report" tabIndex={0}>
          <h2 id="for-whom">What this changes, and for whom</h2>
          {toJsxRuntime(toHast({ ...report, children: report.children.slice(1) }), { Fragment, jsx, jsxs })}
        </section>
      )}
      {isReady && <PublishForm person={person} token={token} drafts={drafts} />}
    </>
  );
}

function Changes({ file, title, changes, is }: DraftChange) {
  return (
    <section>
      <h2>
        <a href={studioRoutes.document(file)}>{title}</a>
        {is !== "changed" && (is === "new" ? " is new" : " is taken off the site")}
      </h2>
      {is !== "taken away" && <ChangedFields changes={changes} />}
    </section>
  );
}

function ChangedFields({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <div className="studio-table">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{valueWords(before)}</td>
              <td>{valueWords(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PublishForm({
  person,
  token,
  drafts,
}: {
  person: Person;
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
        <label htmlFor="name">Your name</label>
        <input id="name" name="name" required autoComplete="name" defaultValue={person.name} />
        <label htmlFor="email">Your e-mail address, which stands in the record of changes</label>
        <input
          id="email"
          name="email"
          type="email"
          required
          autoComplete="email"
          defaultValue={person.email}
        />
        <button type="submit">Publish</button>
      </form>
    </section>
  );
}
