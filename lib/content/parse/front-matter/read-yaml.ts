import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import { NOT_STATED } from "../../../model/not-stated";
import { type Position, positionsIn, START } from "../../position";
import { cleanDecoded } from "../characters/decoded-text";
import { Reporter } from "../reporter";
import { reportCutNumbers } from "./cut-numbers";
import { reportItemLines } from "./item-lines";
import { withoutBroken } from "./readable-rest";
import { reportRepeatedValues } from "./repeated-values";
import { reportYamlErrors } from "./yaml-errors";
import { withoutSpace } from "./yaml-explanations";

/** Where a field stands: its name, and its value as written from `start` to `end` (offsets in the YAML). */
export interface FieldPlace {
  readonly key: Position;
  readonly value: Position;
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  readonly value: Readonly<Record<string, unknown>>;
  /** By dotted path, like `values.0.maximum`. */
  readonly places: ReadonlyMap<string, FieldPlace>;
  readonly source: string;
  readonly positionAt: (offset: number) => Position;
}

/** The YAML of a file as it was read. */
interface ReadYaml {
  /** `undefined` when its values cannot be trusted. */
  readonly front: FrontMatter | undefined;
  /** Then the fields beside the one that is broken, as far as they can be read. */
  readonly rest?: FrontMatter | undefined;
}

const OPTIONS = { prettyErrors: false, uniqueKeys: true, logLevel: "silent" } as const;

/**
 * Reads the YAML of a file. Everything wrong with it as YAML goes to the reporter.
 * @param source with blank lines before it, so that its lines are the file's
 */
export function readYaml(source: string, reporter: Reporter): ReadYaml {
  if (reportItemLines(source, reporter)) return { front: undefined };
  const positionAt = positionsIn(source);
  const document = parseDocument(source, OPTIONS);
  const broken = reportYamlErrors(document, source, positionAt, reporter);
  if (broken !== undefined) return { front: undefined, rest: readRest(source, broken) };
  return { front: readFields(document, source, reporter) };
}

/** The fields beside a broken one, where nothing else of the YAML is broken. */
function readRest(source: string, broken: number): FrontMatter | undefined {
  const rest = withoutBroken(source, broken);
  const document = rest === undefined ? undefined : parseDocument(rest, OPTIONS);
  if (rest === undefined || document === undefined || document.errors.length + document.warnings.length > 0)
    return undefined;
  // What else would be reported of it is, once it is whole.
  return readFields(document, rest, new Reporter(""));
}

function readFields(document: Document, source: string, reporter: Reporter): FrontMatter | undefined {
  const positionAt = positionsIn(source);
  if (!isMap(document.contents)) {
    const start = document.contents?.range?.[0] ?? 0;
    const unspaced = withoutSpace(source.slice(start).split("\n", 1)[0] ?? "");
    reporter.report({
      rule: "broken-yaml",
      at: unspaced === undefined ? START : positionAt(start),
      field: "front matter",
      problem:
        document.contents === null
          ? "There is nothing between the two lines of ---."
          : "What stands between the two lines of --- is not a list of fields.",
      allowed: "one field a line, as `name: value`",
      fix: "Copy the fields from another file of this folder and change what they say.",
      ...unspaced,
    });
    return undefined;
  }
  // Aliases within aliases grow without limit when they are written out, so a file with any is not read further. Nor is
  // one with a name for a value, in place of which YAML reads nothing.
  if (reportRepeatedValues(document, source, positionAt, reporter)) return undefined;
  if (reportCutNumbers(document, source, positionAt, reporter)) return undefined;
  reportCutValues(document, positionAt, reporter);
  cleanCodes(document, positionAt, reporter);
  const places = new Map<string, FieldPlace>();
  collectPlaces(document.contents, "", places, positionAt);
  return { value: document.toJS(), places, source, positionAt };
}

/** `Team #1` is read as `Team`: what follows a space and # is a comment, and the reader never sees it. */
function reportCutValues(
  document: Document,
  positionAt: (offset: number) => Position,
  reporter: Reporter,
): void {
  visit(document, {
    Scalar(_, node) {
      const { comment } = node;
      if (node.type !== "PLAIN" || node.source === "" || comment === undefined || comment === null) return;
      // A note behind a name, a day or a number is one; behind prose it is as likely to be a part of it.
      const isProse =
        typeof node.value === "string" && /[\s\p{Lu}]/u.test(node.value) && node.value !== NOT_STATED;
      if (!/^\S/.test(comment) && !isProse) return;
      reporter.report({
        rule: "cut-by-comment",
        at: positionAt(node.range?.[1] ?? 0),
        field: "front matter",
        problem: `What follows # is a comment, and is not shown: \`#${comment}\`.`,
        fix: `If it belongs to the text, put the whole value in quotes: \`"${node.source} #${comment}"\`. A note for editors stands on a line of its own.`,
      });
    },
  });
}

/** In double quotes a sign may be written as a code, `"\u00AD"`, which the look at the file has not seen. */
function cleanCodes(document: Document, positionAt: (offset: number) => Position, reporter: Reporter): void {
  visit(document, {
    Scalar(_, node) {
      if (node.type !== "QUOTE_DOUBLE" || typeof node.value !== "string") return;
      const place = { at: positionAt(node.range?.[0] ?? 0), field: "front matter" };
      node.value = cleanDecoded(node.value, place, reporter);
    },
  });
}

function collectPlaces(
  node: unknown,
  path: string,
  places: Map<string, FieldPlace>,
  positionAt: (offset: number) => Position,
): void {
  const inside = (name: unknown) => (path === "" ? String(name) : `${path}.${name}`);
  const note = (field: string, value: unknown, key: unknown) => {
    const keyStart = isNode(key) ? (key.range?.[0] ?? 0) : undefined;
    const [start, end] = (isNode(value) ? value.range : undefined) ?? [keyStart ?? 0, keyStart ?? 0];
    // An empty value has no position; the editor is shown its name instead.
    const isEmpty = !isNode(value) || (isScalar(value) && value.source === "");
    const keyAt = positionAt(keyStart ?? start);
    places.set(field, { key: keyAt, value: isEmpty ? keyAt : positionAt(start), start, end });
    collectPlaces(value, field, places, positionAt);
  };
  if (isMap(node)) {
    for (const { key, value } of node.items) note(inside(isScalar(key) ? key.value : key), value, key);
  }
  if (isSeq(node)) {
    for (const [index, value] of node.items.entries()) note(inside(index), value, undefined);
  }
}
