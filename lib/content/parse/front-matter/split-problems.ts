import type { Advice } from "../report-together";
import type { Reporter } from "../reporter";
import type { SplitProblem } from "./split";

const TWO_LINES = "a line of ---, the fields, another line of ---, then the text";

const explanations: Record<SplitProblem["kind"], (line: string) => Advice> = {
  empty: () => ({
    rule: "empty-file",
    problem: "The file is empty.",
    fix: "Copy another file of this folder and change what it says, or delete this one.",
  }),
  none: () => ({
    rule: "missing-front-matter",
    problem: "The file does not begin with its fields.",
    allowed: TWO_LINES,
    fix: "Copy the fields from another file of this folder and change what they say.",
  }),
  late: () => ({
    rule: "missing-front-matter",
    problem: "Something stands before the first line of ---.",
    allowed: "--- on the very first line",
    fix: "Delete the empty lines or spaces at the beginning of the file.",
  }),
  unclosed: (line) => ({
    rule: "missing-front-matter",
    problem: `The fields are not closed: the second line of --- is missing${line === "" ? "" : ` before \`${line.slice(0, 60)}\``}.`,
    allowed: TWO_LINES,
    fix: "Write a line of --- after the last field.",
  }),
  "not a fence": (line) => ({
    rule: "missing-front-matter",
    problem: `\`${line}\` stands where a line of three hyphens belongs.`,
    allowed: TWO_LINES,
    fix: /^[`~]/.test(line)
      ? "Delete the line, and the same at the end, so that the file begins with `---`."
      : "Write three hyphens in its place, at the beginning of the line: `---`.",
  }),
  divided: () => ({
    rule: "missing-front-matter",
    problem: "The fields go on below this line of ---, which ends them.",
    allowed: TWO_LINES,
    fix: "Delete this line.",
  }),
};

/** Reports why a file's front matter cannot be found. */
export function reportSplitProblem({ kind, at, line }: SplitProblem, reporter: Reporter): void {
  reporter.report({ ...explanations[kind](line), at, field: kind === "empty" ? "file" : "front matter" });
}
