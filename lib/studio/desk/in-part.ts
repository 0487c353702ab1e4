import type { CheckedContent } from "../../checks/check-content";
import type { ParsedDocument } from "../../content/parsed-document";
import type { RelatedContent } from "../../content/relate";
import type { SourceFile } from "../../content/source-file";

/** How often files are left out: what needs one that is left out goes with the next. */
const MOST_ROUNDS = 5;

/** Content that was checked. */
interface CheckedFiles {
  readonly files: readonly SourceFile[];
  readonly checked: CheckedContent;
}

/** Files that fit together. */
export interface InPart {
  readonly files: readonly SourceFile[];
  readonly documents: readonly ParsedDocument[];
  readonly related: RelatedContent;
}

/**
 * What of some content fits together: a file with a mistake is as it was in an earlier version, or, where that is no better, left
 * out with what needs it.
 * @param earlier versions of the files, the one that is preferred first
 * @returns `undefined` where nothing can be shown so
 */
export function withoutMistakes(
  { files, checked }: CheckedFiles,
  earlier: readonly (readonly SourceFile[])[],
  check: (files: readonly SourceFile[]) => CheckedContent,
): InPart | undefined {
  const before = earlier.map((version) => new Map(version.map((file) => [file.path, file])));
  const tried = new Map<string, Set<string>>();
  let [left, last] = [files, checked];
  for (let round = 0; round < MOST_ROUNDS && last.related === undefined; round += 1) {
    const isBroken = new Set(last.issues.flatMap((one) => (one.severity === "error" ? one.file : [])));
    const others = left.flatMap((file) => {
      if (!isBroken.has(file.path)) return file;
      const texts = tried.get(file.path) ?? new Set();
      tried.set(file.path, texts.add(file.text));
      return before.map((version) => version.get(file.path)).find((old) => old && !texts.has(old.text)) ?? [];
    });
    if (others.every((file, index) => file === left[index]) && others.length === left.length)
      return undefined;
    left = others;
    last = check(left);
  }
  return last.related && { files: left, documents: last.documents, related: last.related };
}
