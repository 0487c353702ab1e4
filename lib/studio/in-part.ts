import type { CheckedContent } from "../checks/check-content";
import type { RelatedContent } from "../content/relate";
import type { SourceFile } from "../content/source-file";

/** How often files are left out: what needs one that is left out goes with the next. */
const MOST_ROUNDS = 5;

/** Content that was checked. */
interface CheckedFiles {
  readonly files: readonly SourceFile[];
  readonly checked: CheckedContent;
}

/**
 * What of some content fits together: a file with a mistake is as it was published, or, where that is no better, left out with
 * what needs it.
 * @param published the files as they were published
 * @returns `undefined` where nothing can be shown so
 */
export function withoutMistakes(
  { files, checked }: CheckedFiles,
  published: readonly SourceFile[],
  check: (files: readonly SourceFile[]) => CheckedContent,
): RelatedContent | undefined {
  const before = new Map(published.map((file) => [file.path, file]));
  let [left, last] = [files, checked];
  for (let round = 0; round < MOST_ROUNDS && last.related === undefined; round += 1) {
    const isBroken = new Set(last.issues.flatMap((one) => (one.severity === "error" ? one.file : [])));
    const others = left.flatMap((file) => {
      if (!isBroken.has(file.path)) return file;
      const old = before.get(file.path);
      return old === undefined || old.text === file.text ? [] : old;
    });
    if (others.every((file, index) => file === left[index]) && others.length === left.length)
      return undefined;
    left = others;
    last = check(left);
  }
  return last.related;
}
