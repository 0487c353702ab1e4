import type { z } from "zod";
import { listed, nearest } from "../../nearest";
import { usualField } from "../advice/usual-words";
import { dotted, nearestPlace, type Path, placeAt, valueAt } from "../front-matter/field-paths";
import type { FrontMatter } from "../front-matter/read-yaml";
import type { Finding, Reporter } from "../reporter";
import { explainField } from "./schema-explanations";
import { fieldNamesAt } from "./schema-shape";
import type { SchemaIssue, Subject } from "./subject";

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

function unknownField(
  { schema, front }: Subject,
  path: Path,
  key: string,
): Finding & { readonly meant: string | undefined } {
  const fields = fieldNamesAt(schema, path, front.value);
  const written = new Set(Object.keys(Object(valueAt(front.value, path))));
  const free = fields.filter((name) => !written.has(name));
  const place = elsewhere(schema, path, key, fields);
  const usual = usualField(key, free);
  const meant =
    place === undefined ? (usual?.meant ?? nearest(key, free) ?? nearest(key, fields)) : undefined;
  const isMerge = key === "<<";
  return {
    rule: "unknown-field",
    at: placeAt(front, [...path, key])?.key ?? nearestPlace(front, path),
    field: dotted([...path, key]),
    problem: isMerge
      ? "`<<` would merge in fields from elsewhere, which content files do not do."
      : `\`${key}\` is not a field here.`,
    allowed: listed(fields, 30),
    fix: isMerge
      ? "Write the fields out here."
      : (place ?? usual?.fix ?? (meant && `Did you mean \`${meant}\`?`)),
    meant,
  };
}

/** Where a field belongs that was written in the wrong group; `undefined` for a field that exists nowhere. */
function elsewhere(
  schema: z.ZodType,
  path: Path,
  key: string,
  fields: readonly string[],
): string | undefined {
  const [top] = path;
  const inRule = fieldNamesAt(schema, ["rules", 0], {});
  if (top === undefined) {
    return inRule.includes(key) ? "It belongs inside a rule, under `rules`." : undefined;
  }
  if (fields.includes("who") && fieldNamesAt(schema, [...path, "who"], {}).includes(key)) {
    return `It belongs in \`who\`: \`who: {${key}: …}\`.`;
  }
  if (inRule.includes(key) || !fieldNamesAt(schema, [], {}).includes(key)) return undefined;
  return `It belongs to the whole file${inRule.length > 0 ? ", the benefit" : ""}: write it beside \`${String(top)}\`, at the beginning of a line.`;
}
