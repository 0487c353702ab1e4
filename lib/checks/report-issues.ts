import { posix } from "node:path";
import type { Issue } from "../content/issue";
import { visible } from "../content/visible";

/** The issues of a check as text for a person: by file, in the order of its lines, with a count at the end. */
export function reportIssues(issues: readonly Issue[], files: number, folder: string): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const issue of issues) {
    const path = posix.join(folder, visible(issue.file));
    if (issue.file !== file) {
      file = issue.file;
      lines.push("", path);
    }
    const mark = issue.severity === "warning" ? "warning " : "";
    lines.push(
      `  ${path}:${issue.line}:${issue.column}  ${mark}${fieldInWords(issue.field)}  (${issue.rule})`,
    );
    lines.push(`    ${issue.problem}`);
    if (issue.allowed !== undefined) lines.push(`    Allowed: ${issue.allowed}`);
    if (issue.fix !== undefined) lines.push(`    Fix: ${issue.fix}`);
  }
  lines.push("", summary(issues, files));
  return lines.join("\n").trimStart();
}

const PLACES = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** A path as a person would say it: `rules.1.when.instalments.0.share` is `second rule › when › first instalment › share`. */
function fieldInWords(field: string): string {
  const steps: string[] = [];
  for (const step of field.split(".")) {
    const list = steps.at(-1);
    if (!/^\d+$/.test(step) || list === undefined) {
      steps.push(step);
      continue;
    }
    const place = PLACES[Number(step)] ?? `${Number(step) + 1}th`;
    const one = list.replace(/(?<=as)es$|s$/, "");
    steps[steps.length - 1] = one === list ? `${place} of ${list}` : `${place} ${one}`;
  }
  return steps.join(" › ");
}

function summary(issues: readonly Issue[], files: number): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  return `${count(files, "file")} checked: ${count(errors, "error")}, ${count(warnings, "warning")}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** The issues as annotations of a pull request, in the form that GitHub reads from a log. */
export function annotations(issues: readonly Issue[], folder: string): string {
  return issues
    .map(({ severity, file, line, column, rule, problem, fix }) => {
      const sentences = escaped(`${problem}${fix === undefined ? "" : ` ${fix}`}`);
      const place = `file=${property(posix.join(folder, file))},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${sentences}`;
    })
    .join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
