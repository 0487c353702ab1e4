import type { Heading } from "mdast";
import type { Advice } from "../report-together";
import type { Reporter } from "../reporter";
import { startOf } from "./start";

/**
 * Reports what is wrong with one heading.
 * @param words what it says
 * @param above how deep the heading before it is; 1 where there is none
 * @param text the body
 */
export function reportHeading(
  node: Heading,
  words: string,
  above: number,
  text: string,
  reporter: Reporter,
): void {
  const underline = underlineOf(node, text);
  if (underline !== undefined) {
    reporter.report({ ...underlined(underline), at: [node.position?.end.line ?? 1, 1], field: "text" });
    return;
  }
  const advice = headingAdvice(node, words, above);
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
