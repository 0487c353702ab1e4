import type { Position } from "../../position";

/** What the Markdown parser says where it gives up. */
export interface ParserComplaint {
  /** Where it stopped, which may be well after the character that caused it. */
  readonly at: Position;
  readonly kind: "program code" | "import or export" | "tag without its pair" | "tag";
  /** Where the tag begins that is never closed, as far as the parser says. */
  readonly opened: Position | undefined;
}

/** Packages of the parser, by the names under which they complain. */
const KINDS: Readonly<Record<string, ParserComplaint["kind"]>> = {
  "micromark-extension-mdxjs-esm": "import or export",
  "micromark-extension-mdx-expression": "program code",
  "mdast-util-mdx-jsx": "tag without its pair",
  "micromark-extension-mdx-jsx": "tag",
};

/**
 * The parts of a parser's error that matter here. Any other error is a defect, and is thrown again; but for the
 * assertions with which the parser stops while it is developed, as in the preview, and goes on elsewhere: `undefined`.
 *
 * One thing stands in the parser's sentence only, and is read from there: where an unclosed tag begins, `(3:1-3:20)`.
 * Without it the tag is looked for at the place where the parser stopped. A test holds both this and the names above.
 */
export function parserComplaint(problem: unknown): ParserComplaint | undefined {
  if (problem instanceof Error && "code" in problem && problem.code === "ERR_ASSERTION") return undefined;
  if (!(problem instanceof Error) || !("source" in problem)) throw problem;
  const kind = KINDS[String(problem.source)];
  if (kind === undefined) throw problem;
  const line = "line" in problem && typeof problem.line === "number" ? problem.line : 1;
  const column = "column" in problem && typeof problem.column === "number" ? problem.column : 1;
  const [, ofTag, columnOfTag] = /^Expected a closing tag.*?\((\d+):(\d+)-/.exec(reasonOf(problem)) ?? [];
  const opened = ofTag === undefined ? undefined : ([Number(ofTag), Number(columnOfTag)] as const);
  return { at: [line, column], kind, opened };
}

function reasonOf(problem: object): string {
  return "reason" in problem ? String(problem.reason) : "";
}
