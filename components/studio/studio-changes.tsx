import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { Fragment, type ReactNode } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { type PageVersion, studioRoutes } from "@/lib/studio/routes";
import { type Fate, fateWords } from "@/lib/studio/words/act-words";
import type { FieldChange } from "@/lib/studio/words/changes";
import { followedWords } from "./studio-state";
import { TextAsRead } from "./studio-text";
import { CheckWords } from "./words";

/** What a draft changes in one file. */
export interface DraftChange extends Fate {
  readonly file: string;
  readonly changes: readonly FieldChange[];
  /** Of a page that has another address: both, and what leads to the new one by it. */
  readonly moved?: {
    readonly from: string;
    readonly to: string;
    readonly followers: readonly { readonly file: string; readonly title: string }[];
  };
  /** True where nothing differs but that it follows such a page. */
  readonly isFollower?: boolean;
  /** Who has given the page another address meanwhile, to which this draft has followed. */
  readonly followed?: string;
  /** Where readers' page of it is seen before and after. */
  readonly pages?: Readonly<Partial<Record<PageVersion, string>>>;
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
      {drafts
        .filter(({ isFollower }) => !isFollower)
        .map((draft) => (
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
            for that council; until then what is said here goes by its last version without a mistake.
          </p>
        </section>
      )}
      {report === undefined && errors.length === 0 && (
        <section aria-labelledby="for-whom">
          <h2 id="for-whom">What this changes, and for whom</h2>
          <p>
            Nobody can tell yet: what is published has a mistake itself, and there is no earlier version
            without one to compare with.
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

/** What is changed in one file. */
export function Changes({
  file,
  title,
  changes,
  is,
  moved,
  followed,
  pages = {},
  children,
}: DraftChange & { readonly children?: ReactNode }) {
  return (
    <section>
      <h2>
        <a href={studioRoutes.document(file)}>{title}</a>
        {fateWords(is, moved?.followers.length)}
      </h2>
      {moved !== undefined && <Moved {...moved} />}
      {followed !== undefined && <p>{followedWords(followed)}</p>}
      {is !== "taken away" && (moved === undefined || changes.length > 0) && (
        <ChangedFields changes={changes} />
      )}
      <Pages {...pages} />
      {children}
    </section>
  );
}

/** The ways to the page as readers see it, before and after. */
function Pages({ before, after }: NonNullable<DraftChange["pages"]>) {
  if (before === undefined && after === undefined) return null;
  return (
    <p>
      See the page: {after !== undefined && <a href={after}>as it would be</a>}
      {before !== undefined && after !== undefined && ", "}
      {before !== undefined && <a href={before}>as it is</a>}
    </p>
  );
}

/** Both addresses of a page, and the pages that follow. */
function Moved({ from, to, followers }: NonNullable<DraftChange["moved"]>) {
  return (
    <p>
      From {from} to {to}; the old address leads on.
      {followers.length > 0 && " What names it follows: "}
      {followers.map((one, index) => (
        <Fragment key={one.file}>
          {index > 0 && ", "}
          <a href={studioRoutes.document(one.file)}>{one.title}</a>
        </Fragment>
      ))}
      {followers.length > 0 && "."}
    </p>
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
