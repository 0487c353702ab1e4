import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Body, Photograph } from "../../catalogue/types";
import { pictureElement } from "../../site/photographs";
import { routes } from "../../site/routes";
import { citedFigure } from "../figure-text";
import type { ParsedDocument } from "../parsed-document";
import type { RelatedCouncil } from "../relate";
import { figureAnchor } from "../relate/figure-index";
import type { TermFact } from "../relate/term-index";
import { endingIn, termBehind } from "./term-words";
import { resolveWords } from "./words";

/** A document's body, read out of its JSON only when somebody shows it. */
export function resolveBody(
  council: RelatedCouncil,
  document: ParsedDocument,
  photographs: ReadonlyMap<string, Photograph>,
): Body {
  let hast: Root | undefined;
  let text: string | undefined;
  return {
    get hast() {
      hast ??= resolveTree(council, document, photographs);
      return hast;
    },
    get text() {
      text ??= resolveWords(council, document.words);
      return text;
    },
  };
}

function resolveTree(
  council: RelatedCouncil,
  document: ParsedDocument,
  photographs: ReadonlyMap<string, Photograph>,
): Root {
  const root: Root = JSON.parse(document.body);
  const spelt = new Set<TermFact>();
  /** The words of the block so far. */
  let before = "";
  /** How much of the text that follows is said by the words of a term or figure already. */
  let taken = 0;
  const resolve = <Node extends RootContent | ElementContent>(
    node: Node,
    index: number,
    siblings: readonly (RootContent | ElementContent)[],
  ): (Node | ElementContent)[] => {
    if (node.type === "text") {
      const value = node.value.slice(taken);
      taken = 0;
      before += value;
      return [{ ...node, value }];
    }
    if (node.type !== "element") return [node];
    if (!INLINE.has(node.tagName)) before = "";
    const [only] = node.children;
    const alone =
      node.tagName === "p" && node.children.length === 1 && only && photographIn(only, photographs);
    if (alone) return [figureElement(alone)];
    const within = photographIn(node, photographs);
    if (within) return within;
    const next = siblings[index + 1];
    const behind = next?.type === "text" ? next.value : "";
    if (node.tagName === "Figure") {
      const shown = shownFigure(council, String(node.properties.of), behind);
      before += "1";
      taken = shown.taken;
      return [shown.link];
    }
    if (node.tagName === "Term") {
      const term = termNamed(council, String(node.properties.of));
      const ending = endingIn(behind, term);
      taken = ending.taken;
      const link = termLink(council, term, { isSpelt: spelt.has(term), before, plural: ending.plural });
      spelt.add(term);
      before += term.term;
      return link;
    }
    return [{ ...node, children: node.children.flatMap(resolve) }];
  };
  return { ...root, children: root.children.flatMap(resolve) };
}

/** Elements within a sentence: the words before them are those of the block. */
const INLINE = new Set(["a", "em", "strong", "del", "code", "Figure", "Term"]);

/** The width of a column of text, as `sizes` says it. */
const COLUMN = "(min-width: 42rem) 38rem, 92vw";

/** A photograph of the council with its credit, for the picture that a text shows; undefined for every other node. */
function photographIn(
  node: ElementContent | RootContent,
  photographs: ReadonlyMap<string, Photograph>,
): ElementContent[] | undefined {
  if (node.type !== "element" || node.tagName !== "img") return undefined;
  const { src, alt, title } = node.properties;
  const photograph = photographs.get(String(src).replace(/^(?:\.\.\/)?images\//, ""));
  if (photograph === undefined) return undefined;
  const credit: Element = {
    type: "element",
    tagName: "small",
    properties: {},
    children: [{ type: "text", value: String(title) }],
  };
  return [pictureElement(photograph, { shows: String(alt), sizes: COLUMN }), credit];
}

const figureElement = ([picture, credit]: readonly ElementContent[]): Element => ({
  type: "element",
  tagName: "figure",
  properties: {},
  children: [
    ...(picture === undefined ? [] : [picture]),
    {
      type: "element",
      tagName: "figcaption",
      properties: {},
      children: credit === undefined ? [] : [credit],
    },
  ],
});

function link(href: string, className: string, children: ElementContent[]): Element {
  return { type: "element", tagName: "a", properties: { href, className: [className] }, children };
}

/** A figure as a link, and how much of the text behind it that says already. */
function shownFigure(council: RelatedCouncil, id: string, behind: string) {
  const figure = council.figures.get(id);
  if (figure === undefined) throw unrelated("figure", id);
  const address = routes.figure(council.documents.slug, figureAnchor(figure.id));
  const { words, taken } = citedFigure(figure, behind);
  return { link: link(address, "figure", [{ type: "text", value: words }]), taken };
}

function termNamed(council: RelatedCouncil, name: string): TermFact {
  const term = council.termsByName.get(name);
  if (term === undefined) throw unrelated("term", name);
  return term;
}

/** The name is spelt out where the term first stands in the document; the acronym itself is the link. */
function termLink(
  council: RelatedCouncil,
  { slug, term, acronym }: TermFact,
  {
    isSpelt,
    before,
    plural,
  }: { readonly isSpelt: boolean; readonly before: string; readonly plural: string },
): ElementContent[] {
  const address = routes.term(council.documents.slug, slug);
  const inFull = `${termBehind(term, before)}${plural}`;
  if (acronym === undefined) return [link(address, "term", [{ type: "text", value: inFull }])];
  const letters = { type: "text", value: `${acronym}${plural}` } as const;
  const short = link(address, "term", [
    { type: "element", tagName: "abbr", properties: {}, children: [letters] },
  ]);
  if (isSpelt) return [short];
  return [{ type: "text", value: `${inFull} (` }, short, { type: "text", value: ")" }];
}

function unrelated(what: string, name: string): Error {
  return new Error(
    `The ${what} ${name} is cited and does not exist; content must be related before it is shown.`,
  );
}
