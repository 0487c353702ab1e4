import type { z } from "zod";
import type { Refusal } from "../../../model/refusal";
import { nearest } from "../../nearest";
import { didYouMean } from "../../remedy";
import type { Path } from "../front-matter/field-paths";
import { valueAt } from "../front-matter/field-paths";
import type { Finding } from "../reporter";
import { type Allowed, allowedAt, phrasesIn } from "./allowed";
import { explainTime } from "./day-and-time";
import { expectedInWords, figureInWords } from "./expected-words";
import { ofAmount } from "./of-amount";
import { onceInstead } from "./once-instead";
import { pointsInWords } from "./points-in-words";
import { expectedAt, fieldNamesAt } from "./schema-shape";

type Explained = Pick<Finding, "rule" | "problem" | "fix" | "remedy">;

/** What a refusal is about. */
export interface Refused {
  readonly schema: z.ZodType;
  /** The whole front matter. */
  readonly front: unknown;
  readonly path: Path;
  /** The field as it was written, in backquotes: `from: 18`. */
  readonly written: string;
}

/** Why a time leaves no room for `paid`, and what is written instead. */
const PAID_TWICE: Readonly<Record<Extract<Refusal, { tag: "paid twice" }>["when"], string>> = {
  "first salary":
    "must go, because `when` says already with which salary the money comes; if it comes later, write `when: starting`",
  "in months":
    "must go, because the `months` of `when` are those in which the money comes; where somebody must be in post on an earlier day, write `when: {inPostOn: 31 March, paidIn: April, shortFirstYear: not stated}`",
  census: "must go, because `paidIn` in `when` says already when the money comes: write the month there",
  "each year":
    "must go, because `when: each year` is for a time in the year that nobody has published; for a month of every year, write `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`",
};

/** Puts each reason for which our schemas refuse a value into words. A reason without words does not compile. */
export function explainRefusal(refusal: Refusal, refused: Refused): Explained {
  const { written } = refused;
  switch (refusal.tag) {
    case "ages reversed":
      return {
        rule: "ages-reversed",
        problem: `${written}: the ages are the wrong way round: from must not be above to.`,
      };
    case "minimum above maximum":
      return {
        rule: "minimum-above-maximum",
        problem: `${written}: the minimum is above the maximum.`,
        fix: "Compare both with the source: one may be pay for a month or an hour, lack a digit, or stand in the other’s place.",
      };
    case "neither who nor scheme, or both":
      return {
        rule: "who-or-scheme",
        problem: "The file must have either who or scheme, and not both.",
        fix: "Where everybody gets it, write `who: {roles: everyone}`; where some do, the files of their roles, like `who: {roles: [social-worker]}`. Where it is a part of an offer with a file of its own, write `scheme:` and the name of that file, and no `who`.",
      };
    case "publisher without contact":
      return {
        rule: "publisher-without-contact",
        problem: `${written}: a council that publishes the site itself also has a \`contact\`.`,
      };
    case "not a day and a time":
    case "hour that clocks leave out":
    case "closes before it opens":
      return explainTime(refusal.tag, written, refused.path, refused.front);
    case "not https":
      return {
        rule: "bad-format",
        problem: `${written} must begin with https://: people send their details there.`,
        ...didYouMean(...encrypted(String(valueAt(refused.front, refused.path)))),
      };
    case "ends before it begins":
      return {
        rule: "contradiction",
        problem: `${written}: the rule would end before it begins: from must not be after the day of until.`,
      };
    case "points out of order":
      return {
        rule: "contradiction",
        problem: `${written} must list the points from the lowest to the highest, each once, and each must pay more than the one before${pointsInWords(valueAt(refused.front, refused.path))}.`,
        fix: "Compare the points from there on with the source: a digit may be wrong, or a line in another place.",
      };
    case "points beside the ends":
      return {
        rule: "contradiction",
        problem: `${written} must begin with the minimum and end with the maximum of this pay, and with the ends of spinalColumnPoints where those are stated.`,
      };
    case "bands out of order":
      return {
        rule: "contradiction",
        problem: `${written} must list the bands from the lowest to the highest, each with \`upTo\` above the one before, and only the last without \`upTo\`.`,
      };
    case "not the first day of a tax year":
      return {
        rule: "unknown-value",
        problem: `${written} must be a 6 April, with which a tax year begins.`,
      };
    case "paid twice":
      return { rule: "contradiction", problem: `${written} ${PAID_TWICE[refusal.when]}.` };
    case "shares of two kinds":
    case "before nothing":
    case "band without an end":
    case "hours make no difference":
    case "salary of a month":
    case "fraction without its parts":
      return ofAmount(written, refusal.tag);
    case "comes once":
      return onceInstead(written, refusal.field);
    case "steps out of order":
      return {
        rule: "contradiction",
        problem: `${written} must list the steps by ${refusal.by}, fewest first, none twice.`,
      };
    case "years between steps":
      return {
        rule: "contradiction",
        problem: `The steps leave years out: betweenSteps must say what happens in those, one of ${refusal.choices.join(", ")}.`,
      };
    case "two ways at once": {
      const [one, other] = refusal.fields;
      return {
        rule: "contradiction",
        problem: `${written} must not hold both \`${one}\` and \`${other}\`: they cannot stand together.`,
      };
    }
    case "belongs beside": {
      const { field, example } = refusal;
      return {
        rule: "contradiction",
        problem: `${written} must not hold \`${field}\`, which stands beside it in the rule: \`${field}: ${example}\`.`,
      };
    }
    case "none of the ways":
      return noneOfTheWays(refused);
    case "capital letters":
      return {
        rule: "unknown-value",
        problem: `${written} must be written in small letters: ${refusal.phrase}.`,
        fix: `Did you mean \`${refusal.phrase}\`?`,
      };
    case "nothing in a row":
      return {
        rule: "unknown-value",
        problem: `${written} must not be nothing: leave the row out where \`otherwise\` is \`nothing\`; or leave these people out of the rule, with \`who: {except: [{teams: […]}]}\`, or \`roles\` or \`grades\` there.`,
      };
    case "not a day of the year":
      return {
        rule: "unknown-value",
        problem: `${written} ${expectedInWords({ kind: "day of the year" })}.`,
      };
    case "address that leads elsewhere":
      return { rule: "bad-format", problem: `${written} ${expectedInWords({ kind: "web address" })}.` };
    case "not a file name":
      return { rule: "bad-format", problem: `${written} ${expectedInWords({ kind: "file name" })}.` };
    case "day of one year":
      return {
        rule: "unknown-value",
        problem: `${written} must be without a year, since it comes every year; for one year only, write \`when: {on: ${refusal.day}}\`, with \`paid: {inMonth: May}\` beside it if the money comes later.`,
      };
    case "day for a length":
      return {
        rule: "unknown-value",
        problem: `${written} must be a length of service; a rule that ends on a day has \`until: {day: ${refusal.day}, afterwards: nothing}\` instead, or \`afterwards: not stated\`.`,
      };
    case "how often not stated":
      return {
        rule: "unknown-value",
        problem: `${written} must be a length of time, or nobody could count how often it comes.`,
        fix: "Write `when: each year` for what comes every year at a time that is not published, `when: once or each year` where not even that is, or `when: not stated`.",
      };
    case "month for a length":
      return {
        rule: "unknown-value",
        problem: `${written} must be a length of time; what comes every ${refusal.month} is \`when: {months: [${refusal.month}], each: the whole amount, shortFirstYear: not stated}\`.`,
      };
  }
}

/** An address, and the same with encryption. */
const encrypted = (address: string): [string, string] => [address, address.replace(/^https?:/i, "https:")];

function noneOfTheWays({ schema, front, path, written }: Refused): Explained {
  const allowed = allowedAt(schema, path, front);
  const figure = expectedAt(schema, path, front);
  const holds = figure?.kind === "figure" ? [figureInWords(figure.holds)] : [];
  const ways = allowed.flatMap((one) => waysIn(one, holds)).join("; or ");
  const meant = wayMeant(valueAt(front, path), allowed, fieldNamesAt(schema, path, front));
  return {
    rule: "unknown-value",
    problem: `${written} must be ${ways}.`,
    fix: meant && `Did you mean \`${meant}\`?`,
  };
}

/** The ways to write a field: in words, and as a group of fields. */
function waysIn(allowed: Allowed, figure: readonly string[]): string[] {
  if (allowed.kind !== "ways") return [];
  const { phrases, fields, example } = allowed.ways;
  const words = [
    Object.keys(phrases)
      .join(", ")
      .replace(/, ([^,]*)$/, " or $1"),
  ].filter(Boolean);
  const names = Object.keys(fields);
  const like = example === undefined ? "" : `, like ${example}`;
  const oneOf = names.length > 1 ? `, with one of ${names.join(", ")}` : "";
  const group = like === "" && oneOf === "" ? ` with ${names.join()}` : like + oneOf;
  return [
    [...figure, ...words].join(", or "),
    ...(names.length === 0 ? [] : [`a group of fields${group}`]),
  ].filter(Boolean);
}

/** The phrase or field that was most likely meant by words, or by a group with a field that is not known. */
function wayMeant(
  value: unknown,
  allowed: readonly Allowed[],
  fields: readonly string[],
): string | undefined {
  if (typeof value === "string") return nearest(value, [...phrasesIn(allowed), ...fields]);
  const unknown = Object.keys(Object(value)).filter((name) => !fields.includes(name));
  return unknown.map((name) => nearest(name, fields)).find((name) => name !== undefined);
}
