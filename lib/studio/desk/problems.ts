import type { Issue } from "../../content/issue";
import type { DraftStore } from "./drafts";
import type { State } from "./state";

/** Content as it is published, and with drafts in it. */
interface Versions {
  readonly options: { readonly drafts: DraftStore };
  published(): State;
  drafted(): State;
}

/** The errors of some content with drafts in it, by who has to mend them. */
export interface Problems {
  /** In files that the drafts touch, or that were not there without them: they come first. */
  readonly own: readonly Issue[];
  /** Those that were published already, in files that the drafts leave alone: they keep nobody from publishing. */
  readonly before: readonly Issue[];
}

const nameOf = ({ file, rule, field, problem }: Issue) => JSON.stringify([file, rule, field, problem]);

const errorsOf = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === "error");

/** What the check says against some drafts, apart from what it says without them. */
export function problemsOf(workspace: Versions): Problems {
  const touched = new Set(workspace.options.drafts.all().map(({ file }) => file));
  const published = new Set(errorsOf(workspace.published().checked.issues).map(nameOf));
  const errors = errorsOf(workspace.drafted().checked.issues);
  const isBefore = (issue: Issue) => !touched.has(issue.file) && published.has(nameOf(issue));
  return { own: errors.filter((issue) => !isBefore(issue)), before: errors.filter(isBefore) };
}
