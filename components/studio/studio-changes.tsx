import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { studioRoutes } from "@/lib/studio/routes";
import type { FieldChange } from "@/lib/studio/words/changes";
import { TextAsRead } from "./studio-text";
import { CheckWords } from "./words";

/** What a draft changes in one file. */
export interface DraftChange {
  readonly file: string;
  readonly title: string;
  readonly changes: readonly FieldChange[];
  readonly is: "new" | "changed" | "taken away";
  /** True where it is new under this name alone. */
  readonly isRenamed?: boolean;
}

/** A problem in a file, by what people call that. */
export interface ProblemShown {
  readonly file: string;
  readonly title: string;
  readonly problem: string;
  readonly fix: string | undefined;
}

/** Each file that is changed, what the check says against it, and for whom it changes what. */
export function WhatChanges({
  drafts,
  isOwn = false,
  errors,
  warnings,
  broken,
  report,
}: {
  drafts: readonly DraftChange[];
  /** True where whoever looks may throw them away. */
  isOwn?: boolean;
  errors: readonly ProblemShown[];
  /** What it warns of in them. */
  warnings: readonly ProblemShown[];
  /** What is published with a mistake, and left alone by this: the first mistake of each file. */
  broken: readonly ProblemShown[];
  /** What is changed, and for whom; `undefined` while there are mistakes. */
  report: Root | undefined;
}) {
  return (
    <>
      {drafts.map((draft) => (
        <Changes key={draft.file} {...draft}>
          {isOwn && (
            <p>
              <a href={studioRoutes.throwAway(draft.file)}>Throw this draft away</a>
            </p>
          )}
        </Changes>
      ))}
      {errors.length > 0 && (
        <section aria-labelledby="errors">
          <h2 id="errors">To mend before it can be published</h2>
          <Problems problems={errors} />
          <p>What this changes, and for whom, is said here once that is mended.</p>
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings">The check warns</h2>
          <Problems problems={warnings} />
          <p>This does not keep it from being published. Look whether it is meant.</p>
        </section>
      )}
      {broken.length > 0 && (
        <section aria-labelledby="broken">
          <h2 id="broken">Published with a mistake, and not by this</h2>
          <Problems problems={broken} />
          <p>
            This does not keep you from publishing. The site follows once it is mended, by somebody who writes
            for that council; until then what is said here leaves it out.
          </p>
        </section>
      )}
      {report === undefined && errors.length === 0 && (
        <section aria-labelledby="for-whom">
          <h2 id="for-whom">What this changes, and for whom</h2>
          <p>
            Nobody can tell of this: what is published has a mistake itself, so that there is nothing to
            compare with.
          </p>
        </section>
      )}
      {report !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to scroll by keyboard too (WCAG 2.1.1)
        <section aria-labelledby="for-whom" className="studio-table studio-report" tabIndex={0}>
          <h2 id="for-whom">What this changes, and for whom</h2>
          {toJsxRuntime(toHast({ ...report, children: report.children.slice(1) }), { Fragment, jsx, jsxs })}
        </section>
      )}
    </>
  );
}

function Problems({ problems }: { problems: readonly ProblemShown[] }) {
  return (
    <ul className="studio-list">
      {problems.map(({ file, title, problem, fix }) => (
        <li key={`${file} ${problem}`}>
          <a href={studioRoutes.document(file)}>{title}</a>: <CheckWords text={`${problem} ${fix ?? ""}`} />
        </li>
      ))}
    </ul>
  );
}

/** What becomes of a file, behind its title. */
const IS = { new: " is new", changed: "", "taken away": " is taken off the site" } as const;

/** What is changed in one file. */
export function Changes({
  file,
  title,
  changes,
  is,
  isRenamed = false,
  children,
}: DraftChange & { readonly children?: ReactNode }) {
  return (
    <section>
      <h2>
        <a href={studioRoutes.document(file)}>{title}</a>
        {isRenamed ? " has another address" : IS[is]}
      </h2>
      {is !== "taken away" && <ChangedFields changes={changes} />}
      {children}
    </section>
  );
}

function ChangedFields({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0)
    return (
      <p>None of its fields says anything else: only how the file is written, or where it stands, changes.</p>
    );
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
          {changes.map(({ label, before, after, isText }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-column="Before">{isText ? <TextAsRead text={before} other={after} /> : before}</td>
              <td data-column="After">{isText ? <TextAsRead text={after} other={before} /> : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
