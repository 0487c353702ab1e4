import { openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ParsedDocument } from "../content/parsed-document";
import type { BuildFiles } from "./site-responder";

/** Names of the files in the server's folder that hold {@link BuildFiles}: the texts of its documents have one of their own. */
export const BUILD_FILES = "build-files.json";
const TEXTS = "texts.bin";

/** What is read of a document when its page is rendered or quoted. A country has 150 MB of it, of which few readers ask for much. */
const READ_LATE = [
  "body",
  "words",
  "fields",
  "bodyAt",
  "headings",
  "links",
  "images",
] as const satisfies (keyof ParsedDocument)[];

type Late = Pick<ParsedDocument, (typeof READ_LATE)[number]>;
type Early = Omit<ParsedDocument, keyof Late>;

/** A document as the first file has it, with the place of the rest in the second. */
interface Stored {
  readonly document: Early;
  readonly from: number;
  readonly length: number;
}

interface StoredFiles extends Omit<BuildFiles, "content"> {
  readonly content: Omit<BuildFiles["content"], "documents"> & { readonly documents: readonly Stored[] };
}

/** Writes what a build leaves for request time beside its server. */
export function writeBuildFiles(folder: string, files: BuildFiles): void {
  const texts: Buffer[] = [];
  let from = 0;
  const documents = files.content.documents.map((whole): Stored => {
    const { body, words, fields, bodyAt, headings, links, images, ...document } = whole;
    const text = Buffer.from(JSON.stringify({ body, words, fields, bodyAt, headings, links, images }));
    texts.push(text);
    from += text.length;
    return { document, from: from - text.length, length: text.length };
  });
  const stored: StoredFiles = { ...files, content: { ...files.content, documents } };
  writeFileSync(path.join(folder, TEXTS), Buffer.concat(texts));
  writeFileSync(path.join(folder, BUILD_FILES), JSON.stringify(stored));
}

/** Reads what {@link writeBuildFiles} wrote; the texts of a document each time that they are asked for. */
export function readBuildFiles(folder: string): BuildFiles {
  const stored: StoredFiles = JSON.parse(readFileSync(path.join(folder, BUILD_FILES), "utf8"));
  const texts = openSync(path.join(folder, TEXTS), "r");
  const places = new WeakMap<object, Stored>();
  const read = (document: object): Late => {
    const { from = 0, length = 0 } = places.get(document) ?? {};
    const bytes = Buffer.alloc(length);
    readSync(texts, bytes, 0, length, from);
    return JSON.parse(bytes.toString("utf8"));
  };
  const late = lateProperties(read);
  const documents = stored.content.documents.map((one) => {
    const { document } = one;
    giveTexts(document, late);
    places.set(document, one);
    return document;
  });
  return { ...stored, content: { ...stored.content, documents } };
}

/** The properties of a document whose texts are read late: the same functions for all, or each of 15,000 documents has seven of its own. */
function lateProperties(read: (document: object) => Late): PropertyDescriptorMap {
  return Object.fromEntries(
    READ_LATE.map((name) => [
      name,
      {
        enumerable: true,
        get(this: object) {
          return read(this)[name];
        },
      },
    ]),
  );
}

/** Makes a document whole, with texts that are read late. */
function giveTexts(document: Early, late: PropertyDescriptorMap): asserts document is ParsedDocument {
  Object.defineProperties(document, late);
}
