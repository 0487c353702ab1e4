import { type Document, visit, type YAMLError } from "yaml";
import { otherForm, wordForSign } from "./line-forms";

/** What is wrong in a line of YAML, in words for an editor. */
export interface YamlExplanation {
  /** Where it is wrong, which may be before the place where the library noticed. */
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
}

/** A sign that means something in YAML when a value begins with it. */
const SPECIAL = /:[ \t]+([*&!@`%|>?,\]}])/;

/** Codes of lines that begin in the wrong column. */
const INDENTATION: ReadonlySet<YAMLError["code"]> = new Set([
  "BAD_INDENT",
  "BAD_COLLECTION_TYPE",
  "BLOCK_AS_IMPLICIT_KEY",
  "MULTILINE_IMPLICIT_KEY",
]);

/**
 * Explains what the YAML library found, by its error code and by the look of the line. The library's messages are not
 * read: a new version may word them differently.
 */
export function explainYamlError(
  { code, pos: [noticed] }: YAMLError,
  document: Document,
  source: string,
): YamlExplanation {
  const quote = code === "MISSING_CHAR" ? unclosedQuote(source, noticed) : undefined;
  if (quote !== undefined) {
    return {
      offset: quote,
      problem: "A quotation mark is opened and never closed.",
      fix: closing(lineAt(source, quote)),
    };
  }
  const bracket = code === "BAD_INDENT" ? unclosedBracket(document, noticed) : undefined;
  if (bracket !== undefined) {
    return {
      offset: bracket,
      problem: `A bracket is opened and never closed: ${shownLine(source, bracket)}.`,
      fix: "Close it at the end of the line.",
    };
  }
  const indented = INDENTATION.has(code) ? indentedBelow(source, noticed) : undefined;
  if (indented !== undefined) return indented;
  const outside = outsideOfText(source, noticed);
  if (outside !== undefined) return outside;
  const { column, ...explained } = explainLine(code, lineAt(source, noticed));
  const start = source.lastIndexOf("\n", Math.max(0, noticed - 1)) + 1;
  return { offset: column === undefined ? noticed : start + column, ...explained };
}

/** The beginning of a text of several lines, `vision: >-`, with the lines of it that are indented. */
const TEXT_ABOVE = /(?:^|\n) *(?:- )?([\w-]+):[ \t]*[|>][-+\d]*[ \t]*\n(?:[ \t]+\S.*\n|[ \t]*\n)*$/;

/** A line without a colon below a text of several lines, to which it belongs and from which it has fallen out. */
function outsideOfText(source: string, noticed: number): YamlExplanation | undefined {
  const start = source.lastIndexOf("\n", Math.max(0, noticed - 1)) + 1;
  const line = lineAt(source, noticed);
  const field =
    /^\S/.test(line) && !/:(?:\s|$)/.test(line) ? TEXT_ABOVE.exec(source.slice(0, start))?.[1] : undefined;
  if (field === undefined) return undefined;
  return {
    offset: start,
    problem: `The line is not indented, and so does not belong to the text of \`${field}\` above it: \`${line.trim().slice(0, 60)}\`.`,
    fix: "Write two spaces before it, as many as before the other lines of that text.",
  };
}

/** A field that is indented below one which has a value already, so that it would belong to that. */
function indentedBelow(source: string, offset: number): YamlExplanation | undefined {
  const start = source.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const [line = "", next = ""] = source.slice(start).split("\n", 2);
  const field = /^( *)(?:- )?[\w-]+:[ \t]+[^\s|>&]/.exec(line);
  const below = /^( +)([\w-]+):(?=\s)/.exec(next);
  if (field === null || below === null || (below[1] ?? "").length <= (field[1] ?? "").length)
    return undefined;
  return {
    offset: start + line.length + 1 + (below[1] ?? "").length,
    problem: `\`${next.trim()}\` is indented below \`${line.trim()}\`, which has a value of its own.`,
    fix: "Begin fields of one list or group in the same column, with spaces.",
  };
}

/** How to close a quotation mark; Word turns the one that closes into a curly one, which does not. */
function closing(line: string): string {
  const curly = /[“”‘’]\s*$/.exec(line)?.[0].trim();
  const straight = /[“”]/.test(curly ?? "") ? '"' : "'";
  return curly === undefined
    ? "Close it at the end of the value."
    : `Write a straight one, \`${straight}\`, in place of \`${curly}\` at the end of the value.`;
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  return /^[^\n]*/.exec(source.slice(start))?.[0] ?? "";
}

function shownLine(source: string, offset: number): string {
  return `\`${lineAt(source, offset).trim()}\``;
}

/** Where the list or group in brackets begins that goes on to where the library noticed that it has no end. */
function unclosedBracket(document: Document, noticed: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow !== true || range?.[1] !== noticed) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** The first value before an offset that opens a quotation mark and does not close it on its line. */
function unclosedQuote(source: string, until: number): number | undefined {
  for (const match of source.slice(0, until + 1).matchAll(/^[^\n"'#]*?[:-][ \t]+("[^"\n]*|'[^'\n]*)$/gm)) {
    return match.index + match[0].length - (match[1]?.length ?? 0);
  }
  return undefined;
}

/** A field whose colon has no space behind it; an address has none either. */
const UNSPACED = /^\s*(- +)?(["']?[A-Za-z][\w-]*["']?)[ \t]*(:(?=[^\s/])|[：;=]\s*(?=\S))(.*)$/;

/** What to say of a line that has no colon with a space behind it, and was to be a field; `undefined` for others. */
export function withoutSpace(line: string): Omit<YamlExplanation, "offset"> | undefined {
  const [, item = "", name, sign = "", value = ""] = UNSPACED.exec(line) ?? [];
  if (name === undefined) return undefined;
  return {
    problem:
      sign === ":"
        ? `A space is missing after the colon: \`${line.trim()}\`.`
        : `The line has \`${sign.trim()}\` where a colon belongs: \`${line.trim()}\`.`,
    fix: `Write \`${item}${name}: ${value.trim()}\`.`,
  };
}

function explainLine(
  code: YAMLError["code"],
  line: string,
): Omit<YamlExplanation, "offset"> & { readonly column?: number | undefined } {
  const shown = `\`${line.trim()}\``;
  const unspaced = /:(?:\s|$)/.test(line) ? undefined : withoutSpace(line);
  if (unspaced !== undefined) return unspaced;
  if (/:[ \t]+\[[^\]]*\]\(/.test(line)) {
    return {
      problem: `A link stands in a field, which holds plain text: ${shown}.`,
      fix: "Write the words of the link alone. A link belongs in the text below the fields.",
    };
  }
  if (/^\s*(?:\/\/|\/\*|<!--|\{\/\*)/.test(line)) {
    return {
      problem: `A note for editors is not written so among the fields: ${shown}.`,
      fix: "Begin it with `# `, on a line of its own.",
    };
  }
  if (/^- [\w-]+:\s/.test(line) && INDENTATION.has(code)) {
    return {
      problem: `A field begins with a hyphen, as if it were an item of a list: ${shown}.`,
      fix: "Take the hyphen and the space behind it out; or indent the line below the list that it belongs to.",
    };
  }
  const word = wordForSign(line);
  if (word !== undefined) return word;
  const match = SPECIAL.exec(line);
  const special = match?.[1];
  if (special !== undefined) {
    return {
      column: match === null ? undefined : match.index + match[0].length - 1,
      problem: `A value begins with the sign \`${special}\`, which has a meaning of its own there: ${shown}.`,
      fix: "Put the whole value in quotes.",
    };
  }
  if (/:[ \t]+-[ \t]/.test(line)) {
    return {
      problem: `A list begins on the line of its name: ${shown}.`,
      fix: "Begin each item on a line of its own, indented, after a hyphen.",
    };
  }
  if (/:[ \t]+["'].*["'].*\S/.test(line) && code === "UNEXPECTED_TOKEN") {
    return {
      problem: `Text follows the quotation mark that closes the value: ${shown}.`,
      fix: /:[ \t]+"/.test(line)
        ? "Where the text itself has quotation marks, put all of it in single ones: `name: 'the \"Early Help\" team'`."
        : 'Where the text itself has an apostrophe, put it in double quotes: `name: "the council\'s own"`.',
    };
  }
  const other = otherForm(line);
  if (other !== undefined) return other;
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /:[ \t].*:([ \t]|$)/.test(line)) {
    return {
      problem: "A second colon followed by a space makes this line look like two fields.",
      fix: 'Put the whole value in quotes: `name: "text: more text"`.',
    };
  }
  if (code === "MULTILINE_IMPLICIT_KEY" && !line.includes(":")) {
    return { problem: `The line has no colon: ${shown}.`, fix: "Write each field as `name: value`." };
  }
  if (code === "BAD_DQ_ESCAPE") {
    return {
      problem: "Inside double quotes a backslash begins a special sign, and this is none.",
      fix: "Use single quotes around the value, or write the backslash twice.",
    };
  }
  if (INDENTATION.has(code) || /^[ ]*-[ \t]/.test(line)) {
    return {
      problem: `The line is not indented like the lines around it: ${shown}.`,
      fix: "Begin fields of one list or group in the same column, with spaces.",
    };
  }
  return {
    problem: `The front matter cannot be read here: ${shown}.`,
    fix: "Compare the line with the same one in another file of this folder; a value with special signs belongs in quotes.",
  };
}
