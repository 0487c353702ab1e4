import type { z } from "zod";
import { type IssueRule, isIssueRule } from "../../issue-rules";
import { listed, nearest } from "../../nearest";
import type { Position } from "../../position";
import {
  dotted,
  lineOf,
  nameOf,
  nearestPlace,
  type Path,
  placeAt,
  valueAt,
} from "../front-matter/field-paths";
import type { FrontMatter } from "../front-matter/read-yaml";
import type { Finding } from "../reporter";
import { allowedAt, choicesIn, fieldNamesAt, mayBeNumber } from "./schema-shape";
import { usualMistake } from "./usual-mistakes";

export type SchemaIssue = z.core.$ZodIssue;

/** What every explanation needs to look at. */
export interface Subject {
  readonly schema: z.ZodType;
  readonly front: FrontMatter;
}

/** One mistake in a field, as the editor sees it: what was written, what is allowed, the likely fix. */
export function explainField(subject: Subject, path: Path, issue: SchemaIssue): Finding {
  const found = explained(subject, path, issue);
  return { ...found, ...usualMistake(subject, path, issue.message, found) };
}

function explained(subject: Subject, path: Path, issue: SchemaIssue): Finding {
  const { schema, front } = subject;
  const value = valueAt(front.value, path);
  const field = dotted(path);
  const name = nameOf(path);
  const at = nearestPlace(front, path);
  const allowed = allowedAt(schema, path, front.value);
  if (value === undefined && issue.code === "custom") {
    return {
      rule: ruleFor(issue),
      at,
      field,
      problem: `The ${path.length > 1 ? "group" : "file"} ${issue.message}.`,
    };
  }
  if (value === undefined) {
    const slip = misspeltAs(subject, path);
    if (slip !== undefined) return slip;
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
  const isLong = typeof value === "object" && JSON.stringify(value).length > 40;
  const written = isLong ? `\`${name}\`` : `\`${name}: ${shown(value)}\``;
  if (issue.code === "custom") {
    const says = issue.message.startsWith("must") ? issue.message : `: ${issue.message}`;
    const problem = `${written} ${says}.`.replace(" :", ":");
    const meant = meantBy(value, allowed, fieldNamesAt(schema, path, front.value));
    return { rule: ruleFor(issue), at, field, problem, fix: meant && `Did you mean \`${meant}\`?` };
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
    return unfitting(subject, path, { at, field, written, value, allowed, message: issue.message });
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

/** A field that only seems to be missing, because its name is misspelt; zod stops at it before it looks at the rest. */
function misspeltAs({ schema, front }: Subject, path: Path): Finding | undefined {
  const around = path.slice(0, -1);
  const name = String(path.at(-1));
  const known = fieldNamesAt(schema, around, front.value);
  const unknown = Object.keys(Object(valueAt(front.value, around))).filter((key) => !known.includes(key));
  const key = nearest(name, unknown);
  if (key === undefined) return undefined;
  return {
    rule: "unknown-field",
    at: placeAt(front, [...around, key])?.key ?? nearestPlace(front, path),
    field: dotted([...around, key]),
    problem: `\`${key}\` is not a field here.`,
    allowed: listed(known, 30),
    fix: `Did you mean \`${name}\`?`,
  };
}

/** The nearest allowed phrase to what was written, or the nearest allowed field to one that is not known. */
function meantBy(value: unknown, allowed: string, fields: readonly string[]): string | undefined {
  if (typeof value === "string") return nearest(value, choicesIn(allowed));
  const unknown = Object.keys(Object(value)).filter((name) => !fields.includes(name));
  return unknown.map((name) => nearest(name, fields)).find((name) => name !== undefined);
}

interface Unfitting {
  readonly at: Position;
  readonly field: string;
  readonly written: string;
  readonly value: unknown;
  readonly allowed: string;
  /** What the schema says of it. */
  readonly message: string;
}

/** A value of the wrong kind, or none of the values there are. */
function unfitting(
  { schema, front }: Subject,
  path: Path,
  { at, field, written, value, allowed, message }: Unfitting,
): Finding {
  // Text is allowed, but not any: the schema says which.
  if (allowed === "text" && message.startsWith("must")) {
    return { rule: "wrong-type", at, field, problem: `${written} ${message}.` };
  }
  const choices = choicesIn(allowed);
  const isChoice = /^`/.test(allowed);
  if (typeof value === "string") {
    const amount = Number(value.replace(/[£,\s]/g, ""));
    const asBoolean = new Map([
      ["yes", "true"],
      ["no", "false"],
    ]).get(value.toLowerCase());
    const meant =
      mayBeNumber(schema, path, front.value) && Number.isFinite(amount)
        ? String(amount)
        : choices.includes("true") && asBoolean !== undefined
          ? asBoolean
          : nearest(value, choices);
    const rule = isChoice && !choices.includes("true") ? "unknown-value" : "wrong-type";
    const problem = `${written} is not ${kindOf(allowed)}.`;
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
  if (allowed.startsWith("`")) return "one of the values this field may have";
  return allowed.startsWith("the fields") ? "a group of fields" : allowed.replace(/,.*$/, "");
}

function ruleFor(issue: SchemaIssue): IssueRule {
  if (issue.code === "custom")
    return isIssueRule(issue.params?.rule)
      ? issue.params.rule
      : issue.message.startsWith("must be")
        ? "unknown-value"
        : "contradiction";
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

/** A group of fields or a list on one line, as an editor would write it. */
function asWritten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asWritten).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${asWritten(inner)}`);
  return `{${fields.join(", ")}}`;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : asWritten(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
