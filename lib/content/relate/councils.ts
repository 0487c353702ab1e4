import { type Issue, issueAt } from "../issue";
import { START } from "../position";
import type { CouncilDocuments } from "./council-documents";

/** A council's folder without its `council.mdx`: nothing in it can be shown. */
export function missingCouncils(councils: readonly CouncilDocuments[]): Issue[] {
  return councils
    .filter(({ council, broken }) => council === undefined && !broken.some(({ type }) => type === "council"))
    .map(({ slug }) =>
      issueAt(`${slug}/council.mdx`, START, {
        rule: "missing-council",
        field: "file",
        problem: `The folder \`${slug}\` has no file \`council.mdx\`.`,
        allowed: "one file `council.mdx` in each council's folder",
        fix: "Copy the one of another council and change what it says; or, if the folder's name is misspelt, rename it.",
      }),
    );
}
