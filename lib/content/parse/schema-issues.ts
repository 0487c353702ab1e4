import type { z } from "zod";
import { listed, nearest } from "../nearest";
import type { Position } from "../position";
import type { Finding, Reporter } from "./reporter";
import { allowedAt, fieldNamesAt, mayBeNumber } from "./schema-shape";
import type { FieldPlace, FrontMatter } from "./yaml";

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What every explanation needs to look at. */
interface Subject {
  readonly schema: z.ZodType;
  readonly front: FrontMatter;
}

/**
 * Turns what zod found into issues that name the field, what was written, what is allowed and the likely fix.
 * A misspelt required field is one issue, not "unknown" and "missing".
 */
export function reportSchemaIssues(
  schema: z.ZodType,
  front: FrontMatter,
  found: readonly SchemaIssue[],
  reporter: Reporter,
): void {
  const subject = { schema, front };
  const flat = found.flatMap((issue) => settled(issue, [], front));
  const misspelt = new Set<string>();
  for (const { issue, path } of flat) {
    if (issue.code !== "unrecognized_keys") continue;
    for (const key of issue.keys) {
      const finding = unknownField(subject, path, key);
      if (finding.meant !== undefined) misspelt.add(dotted([...path, finding.meant]));
      reporter.report(finding);
    }
  }
  const reported = new Set<string>();
  for (const { issue, path } of flat) {
    const field = dotted(path);
    // A field has one issue: the first is the one that the others follow from.
    if (issue.code === "unrecognized_keys" || misspelt.has(field) || reported.has(field)) continue;
    reported.add(field);
    reporter.report(explained(subject, path, issue));
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

function unknownField({ schema, front }: Subject, path: Path, key: string) {
  const known = fieldNamesAt(schema, path);
  const written = new Set(Object.keys(Object(valueAt(front.value, path))));
  const free = known.filter((name) => !written.has(name));
  const meant = nearest(key, free) ?? nearest(key, known);
  const isMerge = key === "<<";
  return {
    rule: "unknown-field",
    at: placeAt(front, [...path, key])?.key ?? nearestPlace(front, path),
    field: dotted([...path, key]),
    problem: isMerge
      ? "`<<` would merge in fields from elsewhere, which content files do not do."
      : `\`${key}\` is not a field here.`,
    allowed: listed(known, 30),
    fix: isMerge ? "Write the fields out here." : meant && `Did you mean \`${meant}\`?`,
    meant,
  };
}

function explained(subject: Subject, path: Path, issue: SchemaIssue): Finding {
  const { schema, front } = subject;
  const value = valueAt(front.value, path);
  const field = dotted(path);
  const name = String(path[path.length - 1] ?? "front matter");
  const at = nearestPlace(front, path);
  const allowed = allowedAt(schema, path);
  if (value === undefined) {
    const fix = `Add a line \`${name}: …\`.`;
    return { rule: "missing-field", at, field, problem: `\`${name}\` is missing.`, allowed, fix };
  }
  if (value === null || value === "") {
    const startsComment = new RegExp(`${name}:[ \\t]*#`).test(lineOf(front, at));
    return {
      rule: "empty-field",
      at,
      field,
      problem: `\`${name}\` is empty.`,
      allowed,
      fix: startsComment
        ? `What follows # is a comment. Put the value in quotes: \`${name}: "#…"\`.`
        : "Write a value, or delete the line if the field is not needed.",
    };
  }
  const written = `\`${name}: ${shown(value)}\``;
  if (issue.code === "custom") {
    const rule = typeof issue.params?.rule === "string" ? issue.params.rule : "contradiction";
    return { rule, at, field, problem: `${written}: ${issue.message}.` };
  }
  if (issue.code === "invalid_format" && issue.format === "date") {
    const looksLikeDay = /^\d{4}-\d\d-\d\d$/.test(String(value));
    return {
      rule: looksLikeDay ? "impossible-date" : "wrong-type",
      at,
      field,
      problem: looksLikeDay ? `${written}: there is no such day.` : `${written} is not a day.`,
      allowed: "a day of the calendar, written YYYY-MM-DD, like 2026-04-01",
    };
  }
  if (issue.code === "invalid_value" || issue.code === "invalid_type" || issue.code === "invalid_union") {
    return unfitting(subject, path, { at, field, written, value, allowed });
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues[0]?.message ?? "is not a name";
    return {
      rule: "bad-format",
      at: placeAt(front, path)?.key ?? at,
      field,
      problem: `\`${name}\` ${reason}.`,
    };
  }
  return { rule: ruleFor(issue), at, field, problem: `${written} ${reasonFor(issue)}.` };
}

interface Unfitting {
  readonly at: Position;
  readonly field: string;
  readonly written: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** A value of the wrong kind, or none of the values there are. */
function unfitting(
  { schema }: Subject,
  path: Path,
  { at, field, written, value, allowed }: Unfitting,
): Finding {
  const choices = [...allowed.matchAll(/`([^`]+)`/g)].map(([, choice]) => choice ?? "");
  const isChoice = /^`/.test(allowed);
  if (typeof value === "string") {
    const amount = Number(value.replace(/[£,\s]/g, ""));
    const asBoolean = new Map([
      ["yes", "true"],
      ["no", "false"],
    ]).get(value.toLowerCase());
    const meant =
      mayBeNumber(schema, path) && Number.isFinite(amount)
        ? String(amount)
        : choices.includes("true") && asBoolean !== undefined
          ? asBoolean
          : nearest(value, choices);
    const rule = isChoice && !choices.includes("true") ? "unknown-value" : "wrong-type";
    const problem = `${written} is not one of the values this field may have.`;
    return { rule, at, field, problem, allowed, fix: meant && `Did you mean \`${meant}\`?` };
  }
  const isPlain = typeof value === "number" || typeof value === "boolean";
  const fix = isPlain && allowed.startsWith("text") ? `Put it in quotes: \`"${String(value)}"\`.` : undefined;
  return {
    rule: isChoice ? "unknown-value" : "wrong-type",
    at,
    field,
    problem: `${written} is not ${kindOf(allowed)}.`,
    allowed,
    fix,
  };
}

function kindOf(allowed: string): string {
  return allowed.startsWith("`") ? "one of the values this field may have" : allowed.replace(/,.*$/, "");
}

function ruleFor(issue: SchemaIssue): string {
  if (issue.code === "too_small" || issue.code === "too_big") {
    return issue.origin === "array" ? "empty-field" : "out-of-range";
  }
  return issue.code === "not_multiple_of" ? "out-of-range" : "bad-format";
}

/** The schema's own words, or ours where the schema has none and zod's would not help an editor. */
function reasonFor(issue: SchemaIssue): string {
  if (!/^(Too|Invalid)/.test(issue.message)) return issue.message;
  if (issue.code === "too_small")
    return `is below the least allowed, which is ${issue.inclusive ? "" : "just above "}${issue.minimum}`;
  if (issue.code === "too_big") return `is above the most allowed, which is ${issue.maximum}`;
  return "is not written as it should be";
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function dotted(path: Path): string {
  return path.map(String).join(".");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner === null ? undefined : Object(inner)[step]), value);
}

function placeAt(front: FrontMatter, path: Path): FieldPlace | undefined {
  return front.places.get(dotted(path));
}

/** Where to look for a field: at its value, or at the name of the group that lacks it. */
function nearestPlace(front: FrontMatter, path: Path): Position {
  const own = placeAt(front, path);
  if (own !== undefined) return own.value;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = placeAt(front, path.slice(0, length));
    if (around !== undefined) return around.key;
  }
  return [1, 1];
}

function lineOf(front: FrontMatter, [line]: Position): string {
  return front.source.split("\n")[line - 1] ?? "";
}
