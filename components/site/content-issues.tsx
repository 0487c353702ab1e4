import type { Issue } from "@/lib/content/issue";
import { Measure } from "../frame/frame";

/** Issues grouped by file, in the order of the check. */
function byFile(issues: readonly Issue[]): readonly { file: string; issues: readonly Issue[] }[] {
  return [...new Set(issues.map(({ file }) => file))].map((file) => ({
    file,
    issues: issues.filter((issue) => issue.file === file),
  }));
}

/** Issues, file by file, each with its place and remedy. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  return byFile(issues).map(({ file, issues: inFile }) => (
    <section key={file} className="mt-10">
      <h2 className="font-mono text-xl">{file}</h2>
      <ul className="mt-3">
        {inFile.map((issue) => (
          <li
            key={`${issue.line}:${issue.column}:${issue.rule}:${issue.field}`}
            className="border-l-4 border-accent bg-surface px-4 py-3 [&+li]:mt-3"
          >
            <p className="text-[0.9375rem] text-quiet">
              Line {issue.line}, column {issue.column} · <code>{issue.field}</code>
            </p>
            <p className="font-semibold">{issue.problem}</p>
            {issue.allowed ? <p>Allowed: {issue.allowed}</p> : null}
            {issue.fix ? <p>Likely fix: {issue.fix}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/**
 * What the preview shows while the content has mistakes: every one of them, with its place and remedy. The site
 * itself is never built from such content.
 */
export function ContentIssues({ issues }: { issues: readonly Issue[] }) {
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <Measure className="py-10">
        <h1 className="text-4xl">The content needs mending</h1>
        <p className="mt-4 max-w-[38em] text-lg">
          The site cannot be shown until each point below is put right. Save the file and this page follows.
        </p>
        <IssueList issues={issues} />
      </Measure>
    </main>
  );
}

/** The same above a page on which each mistake is marked at its place. */
export function ContentIssuesAbove({ issues }: { issues: readonly Issue[] }) {
  return (
    <aside aria-label="Mistakes in the content">
      <Measure className="py-3">
        <details>
          <summary className="font-semibold">
            The content needs mending: {issues.length} {issues.length === 1 ? "mistake" : "mistakes"}. Each is
            marked with ⚠ at its place.
          </summary>
          <IssueList issues={issues} />
        </details>
      </Measure>
    </aside>
  );
}
