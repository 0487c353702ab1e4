import { parse } from "../content/parse";
import { gather } from "../content/parsed-content";
import type { ParseResult } from "../content/parsed-document";
import { type RelateOptions, relate } from "../content/relate";
import type { SourceFile } from "../content/source-file";
import type { FileChange, ImportPlan } from "./plan";

/** The first mistake of each file as the check words it. */
function mistakes(results: readonly ParseResult[], options: RelateOptions): ReadonlyMap<string, string> {
  const { issues } = relate(gather(results), options);
  const errors = issues.filter(({ severity }) => severity === "error");
  return new Map(errors.toReversed().map(({ file, problem }) => [file, problem]));
}

/**
 * A plan without the files that would be mistakes: nothing is written that the check refuses. A new vacancy whose words it
 * refuses comes without them.
 * @param files the content as it is, without a mistake
 */
export function heldToTheCheck(
  plan: ImportPlan,
  files: readonly SourceFile[],
  parseFile: typeof parse,
  options: RelateOptions,
): ImportPlan & { readonly withoutWords: ReadonlyMap<string, string> } {
  const results = files.map((file) => [file.path, parseFile(file)] as const);
  const tried = (changes: readonly FileChange[]) => {
    const changed = new Map(changes.map(({ file, text }) => [file, parse({ path: file, text })]));
    const others = results.flatMap(([file, result]) => (changed.has(file) ? [] : [result]));
    return mistakes([...others, ...changed.values()], options);
  };
  const withWords = tried(plan.files);
  const withoutWords = new Map<string, string>();
  const shorter = plan.files.map((change) => {
    const problem = withWords.get(change.file);
    if (problem === undefined || change.textWithoutWords === undefined) return change;
    withoutWords.set(change.file, problem);
    return { ...change, text: change.textWithoutWords };
  });
  const problems = withoutWords.size === 0 ? withWords : tried(shorter);
  const refused = shorter.flatMap(({ file, reference, name }) => {
    const problem = problems.get(file);
    if (problem === undefined) return [];
    return { advert: { reference, title: name }, why: { tag: "refused by the check", problem } as const };
  });
  return {
    ...plan,
    files: shorter.filter(({ file }) => !problems.has(file)),
    notTaken: [...plan.notTaken, ...refused],
    withoutWords,
  };
}
