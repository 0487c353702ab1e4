import { type Document, isMap, parseDocument, type YAMLMap } from "yaml";
import { normalised, withPlainSigns } from "../parse/characters/judged-text";
import { splitFrontMatter } from "../parse/front-matter/split";

/** A part of a text that is to be replaced by another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The front matter of a file as it is written, and the way back from its YAML to the file. */
export interface WrittenFields {
  readonly document: Document;
  readonly root: YAMLMap;
  /** With a blank line for the first `---` and `\n` at the end of each line; splices are places in it. */
  readonly yaml: string;
  /** The file's text after a splice; new lines end as the file's first one does. */
  spliced(splice: Splice): string;
}

/**
 * Reads the front matter for editing, with the place of every sign.
 * @param file a file's text as it is on disk
 * @returns `undefined` where its YAML cannot be read; the check says why
 */
export function readWrittenFields(file: string): WrittenFields | undefined {
  const text = normalised(file);
  const split = splitFrontMatter(text);
  if ("kind" in split) return undefined;
  const yaml = withPlainSigns(split.yaml);
  const document = parseDocument(yaml, { keepSourceTokens: true, prettyErrors: false, logLevel: "silent" });
  const { contents: root, errors } = document;
  if (errors.length > 0 || !isMap(root)) return undefined;
  const inFile = placesIn(file, text.indexOf("\n"));
  const lineEnd = /\r\n?|\n/.exec(file)?.[0] ?? "\n";
  return {
    document,
    root,
    yaml,
    spliced: ({ start, end, text: by }) =>
      file.slice(0, inFile(start)) + by.replaceAll("\n", lineEnd) + file.slice(inFile(end)),
  };
}

/**
 * The place in a file of a place in its YAML.
 * @param opening length of the first line, which the YAML does not have
 */
function placesIn(file: string, opening: number): (offset: number) => number {
  const marks = /^\uFEFF*/.exec(file)?.[0].length ?? 0;
  // A line end of two signs counts as one in the YAML.
  const pairs = [...file.matchAll(/\r\n/g)].map(({ index }, before) => index - marks - before);
  return (offset) => {
    const place = offset + opening;
    return marks + place + pairs.filter((pair) => pair < place).length;
  };
}
