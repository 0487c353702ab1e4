import { createHash } from "node:crypto";
import type { Root } from "mdast";
import {
  type DocumentData,
  type DocumentType,
  documentTypes,
  hidesText,
  sharesPage,
} from "../model/document-types";
import { addressesInFields, fieldMistake, formMistake } from "./link-forms";
import { cleanReferences } from "./parse/body/character-references";
import { reportLeftovers } from "./parse/body/leftovers";
import { parseMarkdown } from "./parse/body/markdown";
import { bodyAsJson, wordsOf } from "./parse/body/output";
import { printQuotes } from "./parse/body/print-quotes";
import { type BodyMentions, readBody } from "./parse/body/read-body";
import { cleanSource } from "./parse/characters/clean-source";
import { reportUnreadable } from "./parse/characters/file-kind";
import { normalised, restoreNoBreaks, withPlainSigns } from "./parse/characters/judged-text";
import { readFieldTexts } from "./parse/fields/field-text";
import { readReferences } from "./parse/fields/references";
import { validate, validateRest, validateTaxYear } from "./parse/fields/validate";
import { type FrontMatter, readYaml } from "./parse/front-matter/read-yaml";
import { splitFrontMatter } from "./parse/front-matter/split";
import { reportSplitProblem } from "./parse/front-matter/split-problems";
import { limitProblem, tooNested } from "./parse/limits";
import { reportMerge } from "./parse/merge-marks";
import { imagesInFields, imagesInText } from "./parse/photographs";
import { placeOf } from "./parse/place/from-path";
import { placeMeant, reportMisfiled } from "./parse/place/misfiled";
import { type Finding, Reporter } from "./parse/reporter";
import { failureFinding, unreadFinding } from "./parse/unread";
import type { Citation, Link, ParsedDocument, ParseResult, Place } from "./parsed-document";
import { type Position, positionsIn, START } from "./position";
import type { SourceFile } from "./source-file";

/** The hash of a file's text, to compare what two readers have read. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/**
 * Reads one file by itself: where it belongs, its front matter, its body. Looks at nothing but the file, so the
 * same file always gives the same result.
 */
export function parse(file: SourceFile): ParseResult {
  // What refers to a page that is hidden, or not on this computer, is right.
  const isHidden = file.unread === "hidden";
  const placed = placeOf(
    isHidden ? file.path.replace(/(?<=\/)\.([^/]+?\.mdx)(?:\.icloud)?$/, "$1") : file.path,
  );
  const reporter = new Reporter(file.path);
  if (file.unread !== undefined) {
    reporter.report(unreadFinding(file.unread));
    const place = "place" in placed ? placed.place : undefined;
    return { place, document: undefined, issues: reporter.issues };
  }
  if ("issue" in placed) return { place: undefined, document: undefined, issues: [placed.issue] };
  try {
    return "taxYear" in placed
      ? parseTaxYear(placed.taxYear, file, reporter)
      : parseAt(placed.place, file, reporter);
  } catch (problem) {
    // What lies deeper than the limits foresee ends in a full call stack. Anything else is a defect of ours, which
    // must not keep an editor from the mistakes of all other files.
    reporter.report(problem instanceof RangeError ? tooNested(START) : failureFinding(problem));
    const place = "place" in placed ? placed.place : undefined;
    return { place, document: undefined, issues: reporter.issues };
  }
}

/** @param name of the file, without its ending */
function parseTaxYear(name: string, file: SourceFile, reporter: Reporter): ParseResult {
  const front = readParts(file, reporter)?.front;
  const data = front && validateTaxYear(name, front, reporter);
  const taxYear = data && !reporter.hasErrors ? { name, data } : undefined;
  return { place: undefined, document: undefined, taxYear, issues: reporter.issues };
}

function parseAt(place: Place, file: SourceFile, reporter: Reporter): ParseResult {
  const parts = readParts(file, reporter);
  const fields = parts?.front?.value;
  const meant = fields && placeMeant(place, fields);
  if (fields !== undefined && meant !== undefined) {
    reportMisfiled(place, meant, fields, reporter);
    // References name it by where it belongs, and must not be reported as broken as well.
    return { place: meant, document: undefined, issues: reporter.issues };
  }
  const document = parts && parseDocument(place, file.text, parts, reporter);
  const { issues } = reporter;
  return reporter.hasErrors
    ? { place, document: undefined, faulty: document, issues }
    : { place, document, issues };
}

/** Addresses by their form alone. Those of a file whose fields are right are looked at together with where they lead. */
function reportLinkForms(front: FrontMatter | undefined, links: readonly Link[], reporter: Reporter): void {
  const reported = new Set(reporter.issues.map(({ field }) => field));
  for (const { field, address } of addressesInFields(front?.value)) {
    const mistake = reported.has(field) ? undefined : fieldMistake(field, address);
    const at = front?.places.get(field)?.value ?? START;
    if (mistake !== undefined) reporter.report({ ...mistake, at, field });
  }
  for (const { address, at } of links) {
    const mistake = formMistake(address, undefined);
    if (mistake !== undefined) reporter.report({ ...mistake, at, field: "text" });
  }
}

/** A file as it is written, in its two parts. */
export interface Parts {
  /** `undefined` when the YAML cannot be read. */
  readonly front: FrontMatter | undefined;
  /** The fields beside the one at which the YAML is broken. */
  readonly rest?: FrontMatter | undefined;
  readonly body: string;
}

function hiddenText(type: DocumentType): Omit<Finding, "at"> {
  const { one } = documentTypes[type];
  return {
    rule: "text-shown-nowhere",
    field: "text",
    problem: `The text of ${one} is shown nowhere: pages show its fields alone.`,
    fix: "Move it to the text of a role that has the grade, and delete it here. How somebody moves up is `progression`; what is to be said of all pay is `payNote` in council.mdx.",
  };
}

const AFTERWARDS = "The other fields of the file are looked at when this is mended.";

/** A file's front matter and body; `undefined`, with the issue reported, when they cannot be told apart. */
export function readParts(file: SourceFile, reporter: Reporter): Parts | undefined {
  const text = normalised(file.text);
  const limit = limitProblem(text, positionsIn(text));
  if (limit !== undefined) reporter.report(limit);
  if (limit !== undefined || reportUnreadable(text, reporter) || reportMerge(text, reporter))
    return undefined;
  const source = cleanSource(text, reporter);
  reporter.placeInFile = source.placeInFile;
  const split = splitFrontMatter(source.text);
  if ("kind" in split) {
    reportSplitProblem(split, reporter);
    return undefined;
  }
  const read = readYaml(withPlainSigns(split.yaml), reporter);
  if (read.front === undefined && read.rest === undefined) reporter.addToFix(AFTERWARDS);
  return { ...read, body: split.body };
}

/** What a page is called, as far as its fields say so. */
function nameIn(fields: unknown): string | undefined {
  const isNamed = typeof fields === "object" && fields !== null && "name" in fields;
  return isNamed && typeof fields.name === "string" ? fields.name : undefined;
}

function parseDocument(
  place: Place,
  text: string,
  { front, rest, body }: Parts,
  reporter: Reporter,
): ParsedDocument | undefined {
  const data = front && validate(place.type, front, reporter);
  if (rest !== undefined) validateRest(place.type, rest, reporter);
  const fields = front ?? rest;
  const cited = fields === undefined ? [] : readFieldTexts(fields, place.type, reporter);
  const { root, text: words } = parseMarkdown(withPlainSigns(body), reporter);
  if (hidesText(place.type) && wordsOf(root).trim() !== "") {
    reporter.report({ ...hiddenText(place.type), at: [firstLineOf(body), 1] });
    return undefined;
  }
  cleanReferences(root, body, reporter);
  printQuotes(root);
  const name = front && nameIn(front.value);
  const mentions = readBody(root, words, { type: place.type, prefix: anchorPrefix(place), name }, reporter);
  reportLeftovers(root, words, { type: place.type, file: withPlainSigns(text) }, reporter);
  if (front === undefined || data === undefined) {
    reportLinkForms(fields, mentions.links, reporter);
    return undefined;
  }
  return assemble({ place, text, front, data, cited, body, root, mentions }, reporter);
}

/** What has been read of a file, all of it without an error, or but for its words. */
export interface ReadDocument {
  readonly place: Place;
  readonly text: string;
  readonly front: FrontMatter;
  readonly data: DocumentData<DocumentType>;
  readonly cited: readonly Citation[];
  readonly body: string;
  readonly root: Root;
  readonly mentions: BodyMentions;
}

/** The document of what has been read of its file. */
export function assemble(
  { place, text, front, data, cited, body, root, mentions }: ReadDocument,
  reporter: Reporter,
): ParsedDocument {
  const inFile = <Mention extends { readonly at: Position }>(mentioned: readonly Mention[]): Mention[] =>
    mentioned.map((mention) => ({ ...mention, at: reporter.placeInFile(mention.at) }));
  const words = wordsOf(root);
  restoreNoBreaks(root, body);
  const fields: Record<string, Position> = {};
  for (const [field, { value }] of front.places) fields[field] = reporter.placeInFile(value);
  return {
    ...place,
    hash: hashOf(text),
    data,
    fields,
    body: bodyAsJson(root),
    bodyAt: [firstLineOf(body), 1],
    words,
    headings: mentions.headings,
    links: inFile(mentions.links),
    images: [...imagesInFields(place, data, fields), ...imagesInText(place, inFile(mentions.images))],
    references: readReferences(documentTypes[place.type].schema, front.value),
    citations: inFile([...cited, ...mentions.citations]),
  };
}

/** The line of a body's first words; it has as many empty ones before it as the file has lines of fields. */
export function firstLineOf(body: string): number {
  return body.length - body.replace(/^\n+/, "").length + 1;
}

/** Documents without a page of their own share one with others, so their anchors carry their name. */
export function anchorPrefix({ type, slug }: Place): string {
  return sharesPage(type) ? `${slug}-` : "";
}
