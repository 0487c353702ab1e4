import { isMailAddress } from "../../../model/web-address";
import { offsetIn, type Position, positionsIn } from "../../position";
import type { Finding } from "../reporter";
import { COMPONENTS, isComponentName } from "../text-rules";
import { WORDS_OF_A_LINK } from "../words/placeholders";
import { insteadOf, isHtmlElement } from "./html-elements";
import type { ParserComplaint } from "./parser-complaint";

/** A place that the parser could not read: the mistake, and offsets of the characters to mask before parsing again. */
export interface BrokenMarkup {
  readonly finding: Omit<Finding, "field">;
  readonly offsets: readonly number[];
  /** True where what is masked has no words of the text. */
  readonly isBlank?: true;
}

/** Explains why the parser stopped, in words for someone who writes text. */
export function brokenMarkup(text: string, { at, kind, opened }: ParserComplaint): BrokenMarkup {
  const stopped = offsetIn(text, at);
  switch (kind) {
    case "import or export":
      return importOrExport(text, stopped);
    case "tag without its pair":
      return unpaired(text, opened === undefined ? text.lastIndexOf("<", stopped) : offsetIn(text, opened));
    case "program code":
      return braces(text, stopped);
    case "tag":
      return angle(text, stopped);
  }
}

function importOrExport(text: string, stopped: number): BrokenMarkup {
  let start = text.lastIndexOf("\n", stopped) + 1;
  while (start > 0 && !/^(import|export)\b/.test(text.slice(start)))
    start = text.lastIndexOf("\n", start - 2) + 1;
  return { finding: importFinding(positionsIn(text)(start), text.slice(start)), offsets: [start] };
}

/** The explanation for a paragraph that begins with `import` or `export`, which MDX takes for program code. */
export function importFinding(at: Position, text: string): Omit<Finding, "field"> {
  const word = text.startsWith("export") ? "export" : "import";
  return {
    rule: "import-export",
    at,
    problem: `A paragraph begins with the word \`${word}\`, which would make it program code.`,
    allowed: "text, in Markdown",
    fix: "Take the line out; the components that may be used need no import. If it is text, begin it with another word.",
  };
}

function braces(text: string, stopped: number): BrokenMarkup {
  const before = text.lastIndexOf("{", stopped);
  const offset = before === -1 ? text.indexOf("{", stopped) : before;
  const start = offset === -1 ? stopped : offset;
  const isComment = text.startsWith("{/*", start);
  const finding = isComment
    ? unclosedComment(positionsIn(text)(start))
    : bracesFinding(positionsIn(text)(start));
  return { finding, offsets: [start] };
}

function unclosedComment(at: Position): Omit<Finding, "field"> {
  return {
    rule: "braces",
    at,
    problem: "A comment is opened with `{/*` and not closed.",
    allowed: "comments written `{/* like this */}`",
    fix: "Close it with `*/}`.",
  };
}

/** The explanation for a curly bracket in text. */
export function bracesFinding(at: Position): Omit<Finding, "field"> {
  return {
    rule: "braces",
    at,
    problem: "A curly bracket `{` in the text would begin program code.",
    allowed: "text, in Markdown; and comments written `{/* like this */}`",
    fix: "Use round brackets ( ) instead.",
  };
}

/** @param tagAt offset at which the tag begins; -1 when none was found */
function unpaired(text: string, tagAt: number): BrokenMarkup {
  const start = Math.max(0, tagAt);
  const name = /^<\/?([\w.-]*)/.exec(text.slice(start))?.[1] ?? "";
  const closing = text.slice(start).startsWith("</") ? -1 : text.indexOf(`</${name}`, start);
  const offsets = closing === -1 ? [start] : [start, closing];
  const at = positionsIn(text)(start);
  if (isHtmlElement(name)) return { finding: htmlFinding(at, name), offsets };
  const problem = text.startsWith("</", start)
    ? `\`</${name}>\` closes a tag that is not open here.`
    : `The tag \`<${name}>\` is opened and never closed.`;
  const fix = isComponentName(name)
    ? `Close it in itself, with a slash before the bracket: \`${COMPONENTS[name].example}\`.`
    : "Take it out, or write `&lt;` for a < that is meant as a sign.";
  return { finding: { rule: "unclosed-tag", at, problem, fix }, offsets };
}

/** The explanation for an HTML element in text. */
export function htmlFinding(at: Position, name: string): Omit<Finding, "field"> {
  return {
    rule: "html-in-text",
    at,
    problem: `\`<${name}>\` is HTML, which the text may not hold.`,
    allowed: `Markdown, and the components ${Object.keys(COMPONENTS)
      .map((each) => `\`${each}\``)
      .join(" and ")}`,
    fix: insteadOf(name),
  };
}

/** The explanation for a tag of which one end stands inside a link or bold words and the other outside. */
export function crossedTag(text: string): Omit<Finding, "field"> {
  return {
    rule: "unclosed-tag",
    at: positionsIn(text)(Math.max(0, text.indexOf("<"))),
    problem: "From this tag on, one begins inside a link or inside bold words and does not end there.",
    fix: "Take the tag out, or write it wholly inside or wholly outside.",
  };
}

/** What Word and Outlook write for browsers at the beginning of a text: a comment with a condition, or either end of one. */
function ofWord(text: string): string | undefined {
  return /^(?:<!--\[if[\s\S]{0,5000}?-->|<!--\[(?:if|endif)[^\n>]{0,80}>|<!\[(?:if|endif)[^\n>]{0,80}>|<\?xml[^\n>]{0,300}>)/i.exec(
    text,
  )?.[0];
}

/** True where an address stands before the brackets in which Outlook writes it again. */
function isTwice(before: string, address: string): boolean {
  const bare = (written: string) =>
    written.replace(/^(?:mailto:|https?:\/\/)(?:www\.)?|^www\.|\/$/gi, "").toLowerCase();
  const last = /\S+$/.exec(before.trimEnd())?.[0] ?? "";
  return bare(last) === bare(address);
}

function angle(text: string, stopped: number): BrokenMarkup {
  const before = text.lastIndexOf("<", stopped);
  const start = before === -1 ? Math.max(0, text.indexOf("<", stopped)) : before;
  const at = positionsIn(text)(start);
  const rest = text.slice(start);
  const word = ofWord(rest);
  if (word !== undefined) {
    return {
      finding: {
        rule: "html-in-text",
        at,
        problem: `\`${word.slice(0, 40).split("\n", 1)[0]}\` was written by Word or Outlook, for browsers.`,
        allowed: "text, in Markdown",
        fix: word.endsWith("-->") ? "Delete it, down to `-->`." : "Delete it, down to `>`.",
      },
      offsets: Array.from({ length: word.length }, (_, index) => start + index),
      isBlank: true,
    };
  }
  if (rest.startsWith("<!--")) {
    return {
      finding: {
        rule: "html-in-text",
        at,
        problem: "`<!--` begins a comment in HTML, which the text may not hold.",
        allowed: "comments written `{/* like this */}`",
        fix: "Write `{/*` for `<!--` and `*/}` for `-->`.",
      },
      offsets: [start],
    };
  }
  const address = /^<((?:https?:\/\/|mailto:|www\.)[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/.exec(rest)?.[1];
  const inLink = /\[([^\][\n]{0,200})\]\(mailto:[^()<>\n]{0,100}$/.exec(
    text.slice(Math.max(0, start - 320), start),
  );
  const isMail = address !== undefined && isMailAddress(address);
  if (inLink !== null && isMail && rest.startsWith(`<${address}>)`)) {
    const [before, words = ""] = inLink;
    const length = before.length + address.length + 3;
    return {
      finding: {
        rule: "link-in-brackets",
        at,
        problem: `A name stands before the e-mail address, as programs for mail write it: \`${before}<${address}>)\`.`,
        allowed: "links written `[words](address)`",
        fix: `Write \`[${words}](mailto:${address})\`.`,
      },
      offsets: Array.from({ length }, (_, index) => start - before.length + index),
    };
  }
  if (address !== undefined) {
    return {
      finding: {
        rule: "link-in-brackets",
        at,
        problem: `\`<${address}>\` is not how a link is written here.`,
        allowed: "links written `[words](address)`",
        fix: isTwice(text.slice(0, start), address)
          ? `The address stands before it already: delete \`<${address}>\` and the space before it.`
          : `Write \`[${WORDS_OF_A_LINK}](${address.includes("@") && !address.startsWith("mailto:") ? "mailto:" : ""}${address})\`.`,
      },
      offsets: Array.from({ length: address.length + 2 }, (_, index) => start + index),
    };
  }
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name !== undefined && isHtmlElement(name)) return { finding: htmlFinding(at, name), offsets: [start] };
  const isTag = name !== undefined;
  return {
    finding: {
      rule: isTag ? "unclosed-tag" : "less-than",
      at,
      problem: isTag
        ? `The tag \`<${name}\` is not written as a tag can be.`
        : "The sign `<` begins a tag, and what follows it here is none.",
      fix: isTag
        ? `Write it like \`${isComponentName(name) ? COMPONENTS[name].example : COMPONENTS.Term.example}\`.`
        : "Write `&lt;` for the sign, or `less than` in words.",
    },
    offsets: [start],
  };
}
