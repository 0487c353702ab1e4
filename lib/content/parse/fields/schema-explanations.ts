import { isDeepStrictEqual } from "node:util";
import { refusalOf } from "../../../model/refusal";
import { afterEdit } from "../../edit/edits";
import { didYouMean } from "../../remedy";
import {
  asWritten,
  dotted,
  lineOf,
  nameOf,
  nearestPlace,
  type Path,
  placeAt,
  valueAt,
} from "../front-matter/field-paths";
import type { Finding } from "../reporter";
import { allowedAt, allowedInWords } from "./allowed";
import { expectedInWords } from "./expected-words";
import { dayAdvice, noSuchDay } from "./no-such-day";
import { oldAddressAdvice } from "./old-address";
import { explainRefusal } from "./refusals";
import { explainSize } from "./refused-sizes";
import { expectedAt, expectedOfNamesAt, fieldNamesAt } from "./schema-shape";
import type { SchemaIssue, Subject } from "./subject";
import { valueWrittenUnder, writtenAs } from "./unknown-field";
import { usualMistake } from "./usual-mistakes";
import { asInFile } from "./written";
import { explainWrongKind } from "./wrong-kind";

type Explained = Omit<Finding, "at" | "field">;

/**
 * One mistake in a field, as the editor sees it: what was written, what is allowed, the likely fix. Goes by zod's codes
 * and parameters and by the reasons that our schemas give, never by the wording of a message.
 */
export function explainField(subject: Subject, path: Path, issue: SchemaIssue): Finding {
  const { front } = subject;
  const value = valueAt(front.value, path);
  const place = { at: nearestPlace(front, path), field: dotted(path) };
  const isOurs = issue.code === "custom";
  if (value === undefined && !isOurs)
    return writtenAs(subject, path) ?? { ...place, ...missing(subject, path) };
  if (value === "" || (value === null && !isOurs)) return { ...place, ...empty(subject, path) };
  if (issue.code === "invalid_key") {
    return { ...place, at: placeAt(front, path)?.key ?? place.at, ...wrongName(subject, path) };
  }
  const explained = explainValue(subject, path, issue, value);
  return { ...place, ...explained, ...usualMistake(subject, path, issue) };
}

function missing(subject: Subject, path: Path): Explained & Partial<Pick<Finding, "at">> {
  const { schema, front } = subject;
  const name = nameOf(path);
  const key = valueWrittenUnder(subject, path);
  const place = key === undefined ? undefined : placeAt(front, [...path.slice(0, -1), key]);
  const parted = partedFrom(subject, path);
  if (parted !== undefined) {
    return {
      rule: "missing-field",
      problem: `\`${name}\` is missing: the hyphen before \`${parted}\` begins an item of its own.`,
      fix: `Write two spaces for that hyphen and its space, so that \`${parted}\` begins below \`${name}\` of the item above.`,
    };
  }
  return {
    rule: "missing-field",
    allowed: allowedInWords(allowedAt(schema, path, front.value)),
    ...(key === undefined || place === undefined
      ? { problem: `\`${name}\` is missing.`, fix: `Add a line \`${name}: …\`.` }
      : {
          problem: `\`${name}\` is missing, and its value is written under \`${key}\`.`,
          ...didYouMean(key, name),
          at: place.key,
        }),
  };
}

/** The first field of an item that was to go on with the one above it: `- role: x`, and below it `- note: y`. */
function partedFrom({ schema, front }: Subject, path: Path): string | undefined {
  const [name, index] = [path.at(-1), path.at(-2)];
  if (typeof index !== "number" || index === 0) return undefined;
  const list = path.slice(0, -2);
  const above = Object(valueAt(front.value, [...list, index - 1]));
  const fields = Object.keys(Object(valueAt(front.value, [...list, index])));
  const mayFollow = fieldNamesAt(schema, [...list, index - 1], front.value);
  const isParted =
    Object.hasOwn(above, String(name)) &&
    fields.length > 0 &&
    fields.every((field) => mayFollow.includes(field) && !Object.hasOwn(above, field));
  return isParted ? fields[0] : undefined;
}

function empty({ schema, front }: Subject, path: Path): Explained {
  const name = nameOf(path);
  const [, value] = lineOf(front, nearestPlace(front, path)).split(`${name}:`);
  const startsComment = value?.trimStart().startsWith("#") ?? false;
  return {
    rule: "empty-field",
    problem: `\`${name}\` is empty.`,
    allowed: allowedInWords(allowedAt(schema, path, front.value)),
    fix: startsComment
      ? `What follows # is a comment. Put the value in quotes: \`${name}: "#…"\`.`
      : `Write a value${mayBeLeftOut(schema, front.value, path) ? ", or delete the line if the field is not needed" : ""}.`,
  };
}

/** True for a field without which a file is as right as with it. */
function mayBeLeftOut(schema: Subject["schema"], value: unknown, path: Path): boolean {
  const steps = path.filter((step) => typeof step !== "symbol");
  const { error } = schema.safeParse(afterEdit(value, { kind: "remove", path: steps }));
  return error?.issues.every((issue) => !isDeepStrictEqual(issue.path, path)) ?? true;
}

/** A name that is not allowed for a group of fields, such as that of a figure. */
function wrongName({ schema, front }: Subject, path: Path): Explained {
  const expected = expectedOfNamesAt(schema, path.slice(0, -1), front.value);
  const reason = expected === undefined ? "cannot be a name here" : expectedInWords(expected);
  return { rule: "bad-format", problem: `\`${nameOf(path)}\` ${reason}.` };
}

function explainValue({ schema, front }: Subject, path: Path, issue: SchemaIssue, value: unknown): Explained {
  const source = asWritten(front, path, value);
  const written = asInFile(path, source);
  const expected = expectedAt(schema, path, front.value);
  const wrongKind = () => {
    const fields = fieldNamesAt(schema, path, front.value);
    return explainWrongKind(
      nameOf(path),
      value,
      String(source),
      written,
      allowedAt(schema, path, front.value),
      fields,
    );
  };
  switch (issue.code) {
    case "custom": {
      const refusal = refusalOf(issue);
      if (refusal === undefined) return badFormat(written);
      return explainRefusal(refusal, { schema, front: front.value, path, written });
    }
    case "too_small":
    case "too_big":
    case "not_multiple_of":
      return explainSize(issue, nameOf(path), written);
    case "invalid_format":
      if (expected?.kind === "day") return notADay(value, written);
      if (expected !== undefined) {
        const advice = expected.kind === "old address" ? oldAddressAdvice(String(value)) : undefined;
        return { rule: "bad-format", problem: `${written} ${expectedInWords(expected)}.`, ...advice };
      }
      return badFormat(written);
    case "invalid_type":
      if (issue.expected === "int" && typeof value === "number") {
        return { rule: "wrong-type", problem: `${written} is not a whole number.` };
      }
      break;
    case "invalid_union":
      return wrongKind();
  }
  if (expected?.kind === "day") return notADay(value, written);
  // A name or a colour that YAML reads as a number only needs quotes.
  const isInWords =
    expected?.kind === "figure" || expected?.kind === "month" || expected?.kind === "day of the year";
  return isInWords
    ? {
        rule: "wrong-type",
        problem: `${written} ${expectedInWords(expected)}.`,
        allowed: allowedInWords(allowedAt(schema, path, front.value)),
      }
    : wrongKind();
}

/** What is left to say where a schema gives no reason. */
function badFormat(written: string): Explained {
  return { rule: "bad-format", problem: `${written} is not written as it should be.` };
}

function notADay(value: unknown, written: string): Explained {
  const allowed = "a day of the calendar, written YYYY-MM-DD, like 2026-04-01";
  const looksLikeDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  const why = looksLikeDay ? noSuchDay(value) : undefined;
  if (why === undefined) return { rule: "wrong-type", problem: `${written} is not a day.`, allowed };
  const advice = dayAdvice(
    String(value),
    "Compare it with the source: a digit of the day or of the month is wrong.",
  );
  return { rule: "impossible-date", problem: `${written}: ${why}.`, allowed, ...advice };
}
