import type { Document, YAMLError } from "yaml";
import type { Position } from "../../position";
import type { Reporter } from "../reporter";
import { explainYamlError } from "./yaml-explanations";

const FIELD = "front matter";

/**
 * Reports what makes the front matter unreadable. After the first broken line the rest is guesswork, so only
 * that one is named; tabs and repeated fields are each named, since each is a mistake of its own.
 * @returns where it breaks off; `undefined` when the values can be trusted
 */
export function reportYamlErrors(
  document: Document,
  source: string,
  positionAt: (offset: number) => Position,
  reporter: Reporter,
): number | undefined {
  // A warning of the library means that it guessed at a value.
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const [first] = errors;
  if (first === undefined) return undefined;
  const tabs = [...source.matchAll(/^ *(\t)/gm)];
  const [tabbed] = tabs;
  if (tabbed !== undefined) {
    for (const tab of tabs) reportTab(positionAt(tab.index + tab[0].length - 1), reporter);
    return tabbed.index;
  }
  for (const { code, pos } of errors) {
    if (code === "DUPLICATE_KEY") reportRepeated(source, pos[0], positionAt, reporter);
  }
  const broken = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  if (broken === undefined) return first.pos[0];
  const { offset, problem, fix } = explainYamlError(broken, document, source);
  reporter.report({ rule: "broken-yaml", at: positionAt(offset), field: FIELD, problem, fix });
  return offset;
}

function reportTab(at: Position, reporter: Reporter): void {
  reporter.report({
    rule: "yaml-tab",
    at,
    field: FIELD,
    problem: "The line begins with a tab.",
    allowed: "spaces",
    fix: "Replace each tab at the beginning of the line with two spaces.",
  });
}

function reportRepeated(
  source: string,
  start: number,
  positionAt: (offset: number) => Position,
  reporter: Reporter,
): void {
  const key = /^[^:\n]*/.exec(source.slice(start))?.[0].trim() ?? "";
  reporter.report({
    rule: "duplicate-field",
    at: positionAt(start),
    field: key,
    problem: `\`${key}\` is written twice.`,
    allowed: "each field once",
    fix: "Keep the one that is right and delete the other.",
  });
}
