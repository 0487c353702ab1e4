import type { Heading } from "mdast";
import type { Advice } from "../report-together";
import type { Reporter } from "../reporter";
import { startOf } from "./start";

/** What a heading stands among. */
export interface HeadingPlace {
  /** How deep the heading before it is; 1 where there is none. */
  readonly above: number;
  /** The line of a heading with the same words below the same one; `undefined` where there is none. */
  readonly same: number | undefined;
  /** The name of the page. */
  readonly name: string | undefined;
  /** True where a heading before it has this number, as `1. Apply` stands above `2. Wait`. */
  readonly hasNumber: (number: number) => boolean;
}

/**
 * Reports what is wrong with one heading.
 * @param words what it says
 * @param text the body
 */
export function reportHeading(
  node: Heading,
  words: string,
  place: HeadingPlace,
  text: string,
  reporter: Reporter,
): void {
  const underline = underlineOf(node, text);
  if (underline !== undefined) {
    reporter.report({ ...underlined(underline), at: [node.position?.end.line ?? 1, 1], field: "text" });
    return;
  }
  const advice =
    headingAdvice(node, words, place.above) ?? unmeantHeading(words, place) ?? doubledHeading(words, place);
  if (advice !== undefined) reporter.report({ ...advice, at: startOf(node), field: "text" });
}

/** The line of `---` or `===` that makes a heading of the lines above it. */
function underlineOf({ position }: Heading, text: string): string | undefined {
  const written = text.slice(position?.start.offset, position?.end.offset);
  return written.includes("\n")
    ? written
        .slice(written.lastIndexOf("\n") + 1)
        .replace(/^[\s>]+/, "")
        .trim()
    : undefined;
}

function underlined(line: string): Advice {
  const isRule = /^-{3,}$/.test(line);
  return {
    rule: "underlined-heading",
    problem: `\`${line}\` directly below a line makes a heading of what stands above it.`,
    allowed: "headings that begin with `## ` or `### `",
    fix: `For a heading begin its line with \`## \`, and delete \`${line}\`. ${isRule ? "For a line across the page leave an empty line above `---`." : "Otherwise delete it."}`,
  };
}

/** Letters of a heading that is longer than any; words of a sentence, which ends with a full stop. */
const [LONGEST, SENTENCE] = [110, 8];

/** Capitals, and a colon at the end: signs of a heading where nothing else makes one. */
function headingSlip(words: string): Pick<Advice, "problem" | "fix"> | undefined {
  if (/^(?=.{8})[^\p{Ll}]*\p{Lu}{3,}[^\p{Ll}]* [^\p{Ll}]*\p{Lu}{3,}[^\p{Ll}]*$/u.test(words)) {
    return {
      problem: `The heading \`${words}\` stands in capitals, which are slow to read, and which screen readers may spell.`,
      fix: "Write it in small letters, with a capital at its beginning.",
    };
  }
  return /[\p{L})]:$/u.test(words)
    ? { problem: `The heading \`${words}\` ends with a colon.`, fix: `Write \`${words.slice(0, -1)}\`.` }
    : undefined;
}

/** A whole paragraph as a heading, and one with the number that it had in another document. */
function unmeantHeading(words: string, { hasNumber }: HeadingPlace): Advice | undefined {
  const isSentence = /[.;]$/.test(words) && words.split(" ").length >= SENTENCE;
  if (words.length > LONGEST || isSentence) {
    return {
      rule: "plain-heading",
      problem: `The heading \`${words.slice(0, 50)}…\` is a whole paragraph.`,
      fix: "Take the `#` signs at its beginning out; or keep the words of a heading, and put the others below it.",
    };
  }
  const slip = headingSlip(words);
  if (slip !== undefined) return { rule: "typing-slip", ...slip };
  const number = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)])(?=\s+\p{L})/u.exec(words)?.[0];
  // The first of several steps, or the next.
  const isStep =
    number !== undefined && /^\d+.$/.test(number) && isNext(Number.parseInt(number, 10), hasNumber);
  return number === undefined || isStep
    ? undefined
    : {
        rule: "typing-slip",
        problem: `\`${number}\` is the number of a heading in another document.`,
        fix: `Write \`${words.slice(number.length).trim()}\`, without the number.`,
      };
}

const isNext = (number: number, hasNumber: (number: number) => boolean): boolean =>
  number === 1 || hasNumber(number - 1);

/** A heading that says again what the name of the page says, or another heading beside it. */
function doubledHeading(words: string, { same, name }: HeadingPlace): Advice | undefined {
  if (name !== undefined && words.trim().toLowerCase() === name.toLowerCase()) {
    return {
      rule: "doubled-text",
      problem: `The heading \`${words}\` says the name of the page again, which stands at its top.`,
      fix: "Delete the line, or write what the part below it is about.",
    };
  }
  if (same === undefined) return undefined;
  return {
    rule: "doubled-text",
    problem: `The heading \`${words}\` stands in line ${same} already.`,
    fix: "Write what this part is about, or join the two.",
  };
}

function headingAdvice({ depth }: Heading, words: string, above: number): Advice | undefined {
  const signs = "#".repeat(depth);
  if (!/[\p{L}\p{N}]/u.test(words)) {
    return {
      rule: "heading-without-words",
      problem:
        words.trim() === ""
          ? `\`${signs}\` begins a heading without words.`
          : `The heading \`${signs} ${words.trim()}\` has no words.`,
      fix: "Write what the part below it is about, or delete the line.",
    };
  }
  if (depth === 1) {
    return {
      rule: "heading-level",
      problem: "A heading with one # is the page's own title, which the page already has from its name.",
      allowed: "headings that begin with ## or ###",
      fix: "Write ## instead of #.",
    };
  }
  if (depth <= above + 1) return undefined;
  return {
    rule: "heading-level",
    problem: `A heading with ${signs} stands below ${above === 1 ? "the page's title" : `one with ${"#".repeat(above)}`}, so a level is skipped.`,
    allowed: `at most ${"#".repeat(above + 1)} here`,
    fix: `Write ${"#".repeat(above + 1)}.`,
  };
}
