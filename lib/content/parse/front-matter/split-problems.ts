import { START } from "../../position";
import type { Finding, Reporter } from "../reporter";
import type { SplitProblem } from "./split";

const explanations: Record<SplitProblem, Omit<Finding, "at" | "field">> = {
  empty: {
    rule: "empty-file",
    problem: "The file is empty.",
    fix: "Copy another file of this folder and change what it says, or delete this one.",
  },
  none: {
    rule: "missing-front-matter",
    problem: "The file does not begin with its fields.",
    allowed: "a line of ---, the fields, another line of ---, then the text",
    fix: "Copy the fields from another file of this folder and change what they say.",
  },
  late: {
    rule: "missing-front-matter",
    problem: "Something stands before the first line of ---.",
    allowed: "--- on the very first line",
    fix: "Delete the empty lines or spaces at the beginning of the file.",
  },
  unclosed: {
    rule: "missing-front-matter",
    problem: "The fields are not closed: the second line of --- is missing.",
    allowed: "a line of ---, the fields, another line of ---, then the text",
    fix: "Write a line of --- after the last field.",
  },
};

/** Reports why a file's front matter cannot be found. */
export function reportSplitProblem(problem: SplitProblem, reporter: Reporter): void {
  reporter.report({
    ...explanations[problem],
    at: START,
    field: problem === "empty" ? "file" : "front matter",
  });
}
