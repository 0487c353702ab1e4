import type { Issue } from "./issue";

/**
 * Issues with their remedies held to the files that there are: no remedy moves a file to where another one is, or to
 * where an earlier remedy has moved one already. That other file may be the one that readers see.
 * @param files paths of all files of the content
 */
export function withoutOverwriting(issues: readonly Issue[], files: Iterable<string>): Issue[] {
  const taken = new Set(files);
  return issues.map((issue) => {
    const { remedy } = issue;
    if (remedy?.kind !== "move") return issue;
    if (!taken.has(remedy.to)) {
      taken.add(remedy.to);
      return issue;
    }
    return {
      ...issue,
      fix: `There is a file \`${remedy.to}\` already. Compare the two, and delete this one; a page of its own needs another name.`,
      remedy: { kind: "delete" },
    };
  });
}
