import GithubSlugger from "github-slugger";
import type { Heading as HeadingNode, Link as LinkNode, Nodes, Root } from "mdast";
import type { DocumentType } from "../../../model/document-types";
import type { Citation, Heading, Image, Link } from "../../parsed-document";
import type { Finding, Reporter } from "../reporter";
import { saysNothingOfPicture } from "../words/picture-words";
import { WORDS_OF_A_PICTURE } from "../words/placeholders";
import { bracesFinding, importFinding } from "./broken-markup";
import { readComponent } from "./components";
import { reportHeading } from "./headings";
import { isBare, reportLinkWords } from "./link-words";
import { reportUnmeant } from "./list-lines";
import { reportMoney, reportTable } from "./money";
import { startOf } from "./start";
import { reportRows } from "./tables";
import { quotedAddress } from "./unread-links";

/** What a body mentions that lies outside it. */
export interface BodyMentions {
  readonly citations: Citation[];
  readonly headings: Heading[];
  readonly links: Link[];
  readonly images: Image[];
}

interface Walk {
  readonly mentions: BodyMentions;
  readonly slugger: GithubSlugger;
  readonly reporter: Reporter;
  readonly text: string;
  readonly type: DocumentType;
  /** Goes before each heading's anchor, where several documents stand on one page. */
  readonly prefix: string;
  /** What the page is called. */
  readonly name: string | undefined;
  /** The headings above, from the outermost, and the line of each by itself and those above it. */
  readonly trail: { readonly depth: number; readonly words: string }[];
  readonly lines: Map<string, number>;
  /** What links name whose address stands elsewhere in the text. */
  readonly references: ReadonlySet<string>;
}

/**
 * Applies the rules of the body to its tree, gives each heading its anchor, and collects what it mentions.
 * @param text the body the tree was parsed from
 */
export function readBody(
  root: Root,
  text: string,
  { type, prefix, name }: Pick<Walk, "type" | "prefix" | "name">,
  reporter: Reporter,
): BodyMentions {
  const mentions: BodyMentions = { citations: [], headings: [], links: [], images: [] };
  const references = new Set(referencesIn(root));
  const place = { type, prefix, name, trail: [], lines: new Map(), references };
  visit(root, { mentions, slugger: new GithubSlugger(), reporter, text, ...place });
  return mentions;
}

function referencesIn(node: Nodes): string[] {
  if (node.type === "linkReference" || node.type === "imageReference") return [node.identifier];
  return "children" in node ? node.children.flatMap(referencesIn) : [];
}

function visit(node: Nodes, walk: Walk): void {
  const at = startOf(node);
  const report = (finding: Omit<Finding, "at" | "field">) =>
    walk.reporter.report({ ...finding, at, field: "text" });
  switch (node.type) {
    case "heading":
      readHeading(node, walk);
      break;
    case "link":
      readLink(node, walk);
      break;
    case "code":
      if (isClosed(node, walk.text)) {
        report({
          rule: "unmeant-markup",
          problem:
            "Three backquotes or tildes begin a block of code here: its words are shown as those of a program.",
          fix: "Delete the line with the signs, and the one below the words.",
        });
      }
      if (!isClosed(node, walk.text)) {
        report({
          rule: "code-not-closed",
          problem:
            "Signs that begin a block of code stand here, and none that end it: all that follows is shown as code.",
          fix: "Delete the line, or write the same signs on a line below the code.",
        });
      }
      break;
    case "table":
      reportRows(node, walk.text, walk.reporter);
      reportTable(node, walk.text, walk.type, walk.reporter);
      break;
    case "list":
    case "blockquote":
      reportUnmeant(node, walk.text, walk.reporter);
      break;
    case "definition":
      if (!walk.references.has(node.identifier)) {
        const by = `[${node.label ?? node.identifier}](${node.url})`;
        const problem = `\`[${node.label ?? node.identifier}]: ${node.url}\` is shown nowhere: it is the address of a link, and no words have it.`;
        report({ rule: "unread-link", problem, fix: `Write \`${by}\` in the sentence that it belongs to.` });
      }
      walk.mentions.links.push({ address: node.url, at, field: "text" });
      break;
    case "image":
      if (saysNothingOfPicture(node.alt ?? "")) report(pictureWords(node.url, node.alt ?? ""));
      walk.mentions.images.push({
        address: node.url,
        credit: node.title ? "given" : "missing",
        at,
        field: "text",
      });
      break;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      const citation = readComponent(node, walk.reporter);
      if (citation !== undefined) walk.mentions.citations.push(citation);
      // Content of a component has been reported already, as one mistake.
      return;
    }
    case "mdxFlowExpression":
    case "mdxTextExpression":
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
        walk.reporter.report({ ...bracesFinding(at), field: "text" });
      break;
    case "mdxjsEsm":
      walk.reporter.report({ ...importFinding(at, node.value), field: "text" });
      break;
    case "footnoteDefinition":
    case "footnoteReference":
      report({
        rule: "unsupported-markdown",
        problem: "Footnotes are not shown on the site.",
        fix: "Put what the footnote says in the sentence it belongs to.",
      });
      return;
    case "imageReference":
      report({
        rule: "unsupported-markdown",
        problem: "A picture whose address stands elsewhere is not shown on the site.",
        fix: `Write \`![${WORDS_OF_A_PICTURE}](/images/name.jpg)\`.`,
      });
      break;
    case "listItem":
      reportUnmeant(node, walk.text, walk.reporter);
      if (typeof node.checked === "boolean") {
        report({
          rule: "unsupported-markdown",
          problem: "`[ ]` at the beginning of a list item would make it a box to tick.",
          fix: "Take the square brackets out.",
        });
      }
      break;
  }
  if (node.type === "paragraph" || node.type === "heading" || node.type === "code") {
    reportMoney(node, walk.text, walk.type, walk.reporter);
  }
  if ("children" in node) for (const child of node.children) visit(child, walk);
}

function readLink(node: LinkNode, { reporter, mentions, text }: Walk): void {
  const [at, words] = [startOf(node), shownWords(node)];
  // The remedy of an address that shows itself is the link, of which the rest is told.
  if (reportLinkWords(node, words, reporter) && isBare(node)) return;
  if (/[“”‘’]|^["'][^"']+["']$/.test(node.url))
    reporter.report({ ...quotedAddress(node.url), at, field: "text" });
  else mentions.links.push({ address: writtenAddress(node, text), words, at, field: "text" });
}

/** The explanation for a picture whose words do not say what it shows. */
function pictureWords(url: string, words: string): Omit<Finding, "at" | "field"> {
  return {
    rule: "image-without-text",
    problem: /[\p{L}\p{N}]/u.test(words)
      ? `The words \`${words.slice(0, 60)}\` do not say what the picture \`${url}\` shows to people who cannot see it.`
      : `The picture \`${url}\` has no words for people who cannot see it.`,
    allowed: `\`![${WORDS_OF_A_PICTURE}](/images/name.jpg)\``,
    fix: "Write between the square brackets what the picture shows.",
  };
}

function readHeading(node: HeadingNode, walk: Walk): void {
  const { headings } = walk.mentions;
  const words = wordsIn(node);
  while ((walk.trail.at(-1)?.depth ?? 0) >= node.depth) walk.trail.pop();
  walk.trail.push({ depth: node.depth, words: words.toLowerCase() });
  const key = walk.trail.map((heading) => heading.words).join("\n");
  const hasNumber = (number: number) =>
    headings.some(({ anchor }) => anchor.startsWith(`${walk.prefix}${number}-`));
  const place = {
    above: headings.at(-1)?.depth ?? 1,
    same: walk.lines.get(key),
    name: walk.name,
    hasNumber,
  };
  reportHeading(node, words, place, walk.text, walk.reporter);
  if (!walk.lines.has(key)) walk.lines.set(key, walk.reporter.placeInFile(startOf(node))[0]);
  const anchor = walk.prefix + walk.slugger.slug(words);
  node.data = { ...node.data, hProperties: { id: anchor } };
  headings.push({ depth: node.depth, anchor });
}

function wordsIn(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "mdxJsxTextElement") return String(node.attributes[0]?.value ?? "");
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}

/** What a link says to somebody who hears it: citations and pictures have words of their own. */
function shownWords(node: Nodes): string {
  if (node.type === "image") return node.alt ?? "";
  if ("children" in node && node.type !== "mdxJsxTextElement") return node.children.map(shownWords).join("");
  return wordsIn(node);
}

/** The address of a link. Markdown puts `http://` before one that is written `www.example.org`. */
function writtenAddress({ url, position }: LinkNode, text: string): string {
  const written = text.slice(position?.start.offset, position?.end.offset);
  return /^www\./i.test(written) ? written : url;
}

/** True for a block of code that ends with a line of the signs that it begins with. */
function isClosed({ position }: Nodes, text: string): boolean {
  const lines = text.slice(position?.start.offset, position?.end.offset).split("\n");
  const fence = /^[`~]+/.exec(lines[0] ?? "")?.[0] ?? "";
  return lines.length > 1 && (lines.at(-1) ?? "").replace(/^[\s>]+/, "").startsWith(fence);
}
