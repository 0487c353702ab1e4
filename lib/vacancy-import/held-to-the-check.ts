import type { Issue } from "../content/issue";
import { parse } from "../content/parse";
import { gather } from "../content/parsed-content";
import { type RelateOptions, relate } from "../content/relate";
import type { SourceFile } from "../content/source-file";
import type { FileChange, ImportPlan } from "./plan";

/** The first mistake of each file as the check words it. */
function mistakesIn(issues: readonly Issue[]): ReadonlyMap<string, string> {
  const errors = issues.filter(({ severity }) => severity === "error");
  return new Map(errors.toReversed().map(({ file, problem }) => [file, problem]));
}

/**
 * What the check warns of in the fields of a file that an import writes, such as interviews before a closing day that has moved.
 * What job boards miss, the report has said as words that were left out.
 */
function warningsOn(file: string, issues: readonly Issue[]): string[] {
  return issues.flatMap(({ file: of, severity, field, rule, problem, fix }) =>
    of === file && severity === "warning" && field !== "text" && rule !== "job-board-gap"
      ? [`The check warns: ${[problem, fix].filter((words) => words !== undefined).join(" ")}`]
      : [],
  );
}

/** A plan that says of no vacancy that it is gone, since no advert was one's and nothing of its source is known. */
function closingNone(plan: ImportPlan): ImportPlan {
  const files = plan.files.filter(({ kind }) => kind !== "closed");
  if (files.length === plan.files.length && plan.remarked.length === 0) return plan;
  return { ...plan, files, remarked: [], unchanged: 0, closesNone: "nothing known" };
}

/** True for so many of what is open that a fault of the source is likelier than that all of them are filled. */
function areMost(closing: number, open: number): boolean {
  return closing > 0 && (closing >= open || (closing > 2 && closing > open / 2));
}

/**
 * A plan that closes nothing where that would be most of what is open. What is new waits as well: it may be of another source,
 * and the next import, which would find it open, would close what this one has held back.
 */
function holdingBack(plan: ImportPlan): ImportPlan {
  const closings = plan.files.filter(({ kind }) => kind === "closed");
  if (plan.open === undefined || !areMost(closings.length, plan.open)) return plan;
  const files = plan.files.filter(({ kind }) => kind === "changed");
  return { ...plan, files, heldBack: plan.files.filter(({ kind }) => kind !== "changed") };
}

/**
 * A plan without the files that would be mistakes: nothing is written that the check refuses. A new vacancy whose words it
 * refuses comes without them, and each later import says so too while the file has no text. Nothing is closed where no advert is
 * left that was taken or is a vacancy's, nor what is most of what is open.
 * @param files the content as it is, without a mistake in what an import reads
 */
export function heldToTheCheck(
  plan: ImportPlan,
  files: readonly SourceFile[],
  parseFile: typeof parse,
  options: RelateOptions,
): ImportPlan & { readonly withoutWords: ReadonlyMap<string, string> } {
  const results = files.map((file) => [file.path, parseFile(file)] as const);
  const tried = (changes: readonly Pick<FileChange, "file" | "text">[]) => {
    const changed = new Map(changes.map(({ file, text }) => [file, parse({ path: file, text })]));
    const others = results.flatMap(([file, result]) => (changed.has(file) ? [] : [result]));
    return relate(gather([...others, ...changed.values()]), options).issues;
  };
  const first = tried(plan.files);
  const withWords = mistakesIn(first);
  const withoutWords = new Map(plan.wordless.length === 0 ? [] : mistakesIn(tried(plan.wordless)));
  const shorter = plan.files.map((change) => {
    const problem = withWords.get(change.file);
    if (problem === undefined || change.textWithoutWords === undefined) return change;
    withoutWords.set(change.file, problem);
    return { ...change, text: change.textWithoutWords };
  });
  const issues = withoutWords.size === 0 ? first : tried(shorter);
  const problems = mistakesIn(issues);
  const isAnyTaken = plan.files.some(({ file, kind }) => kind === "new" && !problems.has(file));
  const believe = plan.isKnown || isAnyTaken ? holdingBack : closingNone;
  const believed = plan.heldBack.length > 0 ? plan : believe(plan);
  if (believed !== plan) return heldToTheCheck(believed, files, parseFile, options);
  const refused = shorter.flatMap(({ file, reference, name }) => {
    const problem = problems.get(file);
    if (problem === undefined) return [];
    return { advert: { reference, title: name }, why: { tag: "refused by the check", problem } as const };
  });
  const isSaid = new Set([...plan.files, ...plan.remarked].map(({ file }) => file));
  const unsaid = plan.wordless.filter(({ file }) => withoutWords.has(file) && !isSaid.has(file));
  return {
    ...plan,
    remarked: [...plan.remarked, ...unsaid.map((one) => ({ ...one, remarks: [] }))],
    files: shorter.flatMap((change) => {
      const { file, remarks } = change;
      return problems.has(file) ? [] : [{ ...change, remarks: [...remarks, ...warningsOn(file, issues)] }];
    }),
    notTaken: [...plan.notTaken, ...refused],
    withoutWords,
  };
}
