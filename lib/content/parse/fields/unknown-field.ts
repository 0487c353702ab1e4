import { NOT_STATED } from "../../../model/not-stated";
import { listed, nearest } from "../../nearest";
import { type Advice, didYouMean, writeInstead } from "../../remedy";
import { usualField } from "../advice/usual-words";
import { dotted, nearestPlace, type Path, placeAt, valueAt } from "../front-matter/field-paths";
import type { Finding } from "../reporter";
import { allowedAt, phrasesIn } from "./allowed";
import { groupsInFile, groupsOfOtherFiles, levelInFile, otherFiles } from "./field-homes";
import { paidAgain } from "./paid-again";
import { fieldNamesAt, groupsAt } from "./schema-shape";
import type { Subject } from "./subject";

/** What is said of a field that its group does not have. */
export interface UnknownField extends Finding {
  /** The field of the group that was meant, which is then not reported as missing. */
  readonly meant: string | undefined;
}

/**
 * What is wrong with a field that its group does not have, and the likely fix: the field that was meant, or where the one
 * that was written belongs.
 * @param path of the group; empty for the top of the file
 */
export function unknownField(subject: Subject, path: Path, key: string): UnknownField {
  const { schema, front } = subject;
  const fields = fieldNamesAt(schema, path, front.value);
  return {
    rule: "unknown-field",
    at: placeAt(front, [...path, key])?.key ?? nearestPlace(front, path),
    field: dotted([...path, key]),
    allowed: listed(fields, 30),
    ...(key === "<<"
      ? {
          problem: "`<<` would merge in fields from elsewhere, which content files do not do.",
          fix: "Write the fields out here.",
          meant: undefined,
        }
      : { problem: `\`${key}\` is not a field here.`, ...adviceFor(subject, path, key, fields) }),
  };
}

/** What is wrong with the name that was written for a field, where that is why it seems to be missing. */
export function writtenAs(subject: Subject, path: Path): Finding | undefined {
  const group = path.slice(0, -1);
  const name = String(path.at(-1));
  return unknownKeys(subject, group)
    .map((key) => unknownField(subject, group, key))
    .find(({ meant }) => meant === name);
}

/** The field of a group whose value is one that only another field of it, which is missing, may have. */
export function valueWrittenUnder(subject: Subject, path: Path): string | undefined {
  const group = path.slice(0, -1);
  return keysAt(subject, group).find((key) =>
    isWordOf(subject, path, valueAt(subject.front.value, [...group, key])),
  );
}

type FieldAdvice = Partial<Advice> & Pick<UnknownField, "meant">;

/** The most likely of: another field of this group, a place elsewhere in the file, another kind of file. */
function adviceFor(subject: Subject, path: Path, key: string, fields: readonly string[]): FieldAdvice {
  const misplaced = { schema: subject.schema, path, key, fields };
  const written = keysAt(subject, path);
  const free = fields.filter((name) => !written.includes(name));
  return (
    unspaced(key, free) ??
    itemWithColon(subject, path, key, free) ??
    cutAtComma(key, valueAt(subject.front.value, [...path, key])) ??
    didMean(key, missingByValue(subject, path, key)) ??
    usualAdvice(key, fields, free) ??
    belongs(paidAgain(path, key, valueAt(subject.front.value, path))) ??
    belongs(levelInFile(misplaced)) ??
    didMean(key, nearest(key, free)) ??
    belongs(groupsInFile(misplaced) ?? otherFiles(misplaced)) ??
    didMean(key, onlyMissing(subject, path, key)) ??
    belongs(groupsOfOtherFiles(misplaced)) ??
    didMean(key, nearest(key, fields)) ?? { meant: undefined }
  );
}

/** `{from:0}` is a group with one field of the name `from:0`. */
function unspaced(key: string, fields: readonly string[]): FieldAdvice | undefined {
  const [, meant = "", value = ""] = /^([\w-]+)(?::|\s*=\s*)(.+)$/.exec(key) ?? [];
  return fields.includes(meant)
    ? {
        ...writeInstead(key, `${meant}: ${value}`, key.includes(":") ? "with a space" : "with a colon"),
        meant,
      }
    : undefined;
}

/** `- social-worker:` is a group with one field of that name, which is empty, and not an item. */
function itemWithColon(
  { front }: Subject,
  path: Path,
  key: string,
  fields: readonly string[],
): FieldAdvice | undefined {
  const item = valueAt(front.value, path);
  const isAlone = Object.keys(Object(item)).length === 1 && valueAt(front.value, [...path, key]) === null;
  if (!isAlone || typeof path.at(-1) !== "number") return undefined;
  return {
    fix: `Take the colon behind \`${key}\` out: with one it is the name of a field.`,
    meant: fields[0],
  };
}

/** `{question: Is it so, and why?}` is cut at its comma: what follows is read as the name of a field without a value. */
function cutAtComma(key: string, value: unknown): FieldAdvice | undefined {
  return value === null && /\w \w/.test(key)
    ? {
        fix: 'A comma ends a text within `{…}`. Put the whole sentence in quotes, as in `question: "Is it so, and why?"`.',
        meant: undefined,
      }
    : undefined;
}

function didMean(key: string, meant: string | undefined): FieldAdvice | undefined {
  return meant === undefined ? undefined : { ...didYouMean(key, meant), meant };
}

function belongs(fix: string | undefined): FieldAdvice | undefined {
  return fix === undefined ? undefined : { fix, meant: undefined };
}

function usualAdvice(
  key: string,
  fields: readonly string[],
  free: readonly string[],
): FieldAdvice | undefined {
  const usual = usualField(key, fields);
  const meant = free.find((name) => name === usual?.meant);
  return usual?.fix === undefined ? didMean(key, meant) : { fix: usual.fix, meant };
}

/** The missing field that must hold one of some words, where one of them is written under another name. */
function missingByValue(subject: Subject, path: Path, key: string): string | undefined {
  const value = valueAt(subject.front.value, [...path, key]);
  return missingFields(subject, path).find((name) => isWordOf(subject, [...path, name], value));
}

/** The one missing field beside one that there is not, where the value fits it. */
function onlyMissing(subject: Subject, path: Path, key: string): string | undefined {
  const [only, ...others] = missingFields(subject, path);
  if (only === undefined || others.length > 0 || unknownKeys(subject, path).length > 1) return undefined;
  return fits(subject, path, only, valueAt(subject.front.value, [...path, key])) ? only : undefined;
}

function keysAt({ front }: Subject, path: Path): readonly string[] {
  return Object.keys(Object(valueAt(front.value, path)));
}

function unknownKeys(subject: Subject, path: Path): readonly string[] {
  const fields = fieldNamesAt(subject.schema, path, subject.front.value);
  return keysAt(subject, path).filter((key) => !fields.includes(key));
}

/** The fields that a group needs, whichever of its kinds is meant, and that are not there. */
function missingFields(subject: Subject, path: Path): readonly string[] {
  const groups = groupsAt(subject.schema, path, subject.front.value);
  const written = keysAt(subject, path);
  const names = new Set(groups.flatMap(({ shape }) => Object.keys(shape)));
  const isNeeded = (name: string) =>
    groups.every(({ shape }) => !(shape[name]?.safeParse(undefined).success ?? true));
  return [...names].filter((name) => !written.includes(name) && isNeeded(name));
}

/** True for one of the fixed words that a field may have, so that hardly another field is meant. */
function isWordOf({ schema, front }: Subject, path: Path, value: unknown): boolean {
  return (
    value !== NOT_STATED && phrasesIn(allowedAt(schema, path, front.value)).some((word) => word === value)
  );
}

/** True where a value is allowed in a field that does not take just any text. */
function fits({ schema, front }: Subject, path: Path, name: string, value: unknown): boolean {
  const fields = groupsAt(schema, path, front.value).flatMap(({ shape }) => shape[name] ?? []);
  return fields.some((field) => field.safeParse(value).success && !field.safeParse("Any text.").success);
}
