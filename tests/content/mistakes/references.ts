import { changed } from "../content-set";
import type { Mistake } from "./mistake";

const ROLE = "riverton/roles/social-worker.mdx";

/** The role with one text replaced. */
const role = (from: string, to: string): string => changed(ROLE, from, to)[ROLE] ?? "";

/** Names of other files that are not there, or are not written as names. */
export const REFERENCE_MISTAKES: readonly Mistake[] = [
  {
    name: "a grade that is not there is named with the one that was meant",
    file: ROLE,
    before: role("grade: grade-7", "grade: garde-7"),
    expect: { rule: "unknown-reference", line: 6, column: 8, says: "Did you mean `grade-7`?" },
    after: null,
  },
];
