import type { z } from "zod";
import { dotted, type Path, valueAt } from "../front-matter/field-paths";
import type { FrontMatter } from "../front-matter/read-yaml";
import type { Reporter } from "../reporter";
import { explainField } from "./schema-explanations";
import type { SchemaIssue } from "./subject";
import { unknownField } from "./unknown-field";

/** The most unknown fields reported of one group. With more than this, the first ones say enough. */
const MOST_UNKNOWN = 50;

/**
 * Turns zod's issues into issues that name the field, what was written, what is allowed and the likely fix.
 * A misspelt required field is one issue, not "unknown" and "missing".
 */
export function reportSchemaIssues(
  schema: z.ZodType,
  front: FrontMatter,
  issues: readonly SchemaIssue[],
  reporter: Reporter,
): void {
  const subject = { schema, front };
  const flat = issues.flatMap((issue) => settled(issue, [], front));
  const misspelt = new Set<string>();
  for (const { issue, path } of flat) {
    if (issue.code !== "unrecognized_keys") continue;
    for (const key of issue.keys.slice(0, MOST_UNKNOWN)) {
      const finding = unknownField(subject, path, key);
      if (finding.meant !== undefined) misspelt.add(dotted([...path, finding.meant]));
      reporter.report(finding);
    }
  }
  const reported = new Set<string>();
  for (const { issue, path } of flat) {
    const field = dotted(path);
    // One issue for each field: the first is the cause of the others.
    if (issue.code === "unrecognized_keys" || misspelt.has(field) || reported.has(field)) continue;
    reported.add(field);
    reporter.report(explainField(subject, path, issue));
  }
}

/** Follows an "either … or …" to the alternative that the editor was evidently writing. */
function settled(issue: SchemaIssue, prefix: Path, front: FrontMatter): { issue: SchemaIssue; path: Path }[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== "invalid_union" || valueAt(front.value, path) === undefined) return [{ issue, path }];
  const begun = issue.errors.find((branch) => !branch.some(missesAltogether));
  if (begun === undefined) return [{ issue, path }];
  return begun.flatMap((inner) => settled(inner, path, front));
}

function missesAltogether(issue: SchemaIssue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}
