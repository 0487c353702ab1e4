import { createHash } from "node:crypto";
import { parse, serialize } from "parse5";
import { removeRuntime } from "../next/rendered-html";
import { pageVocabulary } from "../styles/page-vocabulary";
import { usedStyles } from "../styles/used-styles";
import { attribute, elementsOf, type Parent, textOf, tree } from "./page-tree";

/** A page that runs nothing and loads nothing. */
export interface BarePage {
  readonly html: string;
  /** Of each style sheet that stands in it, as a policy names them: `sha256-…`. */
  readonly styleHashes: readonly string[];
  /** Length of its styles, in characters. */
  readonly styles: number;
}

/** Finds the text of a style sheet by its address. */
export type ReadSheet = (address: string) => string;

/** What a page must not hold, since it would need a script or the policy would refuse it: one line each. */
function obstacles(page: Parent): string[] {
  return [...elementsOf(page)].flatMap((element) => {
    const name = `<${element.tagName}>`;
    if (element.tagName === "template") {
      return ["a <template>, which only a script unfolds; Suspense and loading.tsx leave one"];
    }
    return element.attrs.flatMap((attr) => {
      if (attr.name === "style") return [`a style attribute on ${name}; use a class`];
      return attr.name.startsWith("on") ? [`the attribute ${attr.name} on ${name}`] : [];
    });
  });
}

/** Gathers all style sheets of a page, linked or in it, into one in its head, with what the page uses of them. */
function gatherStyles(page: Parent, readSheet: ReadSheet): string {
  const sheets: string[] = [];
  for (const element of elementsOf(page)) {
    if (element.tagName === "style") sheets.push(textOf(element));
    else if (element.tagName === "link" && attribute(element, "rel") === "stylesheet") {
      sheets.push(readSheet(attribute(element, "href") ?? ""));
    } else continue;
    tree.detachNode(element);
  }
  const css = sheets.join("\n");
  return usedStyles(pageVocabulary(page, css), css);
}

function addStyles(page: Parent, css: string): void {
  const head = [...elementsOf(page)].find(({ tagName }) => tagName === "head");
  if (head === undefined) throw new Error("The page has no head.");
  const style = tree.createElement("style", head.namespaceURI, []);
  tree.insertText(style, css);
  tree.appendChild(head, style);
}

/** A style sheet's hash, as a policy names it. */
export function styleHash(css: string): string {
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}

/**
 * Makes a page out of Next's that is whole by itself: no script, no data for scripts, no marks for scripts, and the
 * styles it uses inside it.
 * @param html as the build wrote it
 * @throws an error that names what stands in the way
 */
export function barePage(html: string, readSheet: ReadSheet): BarePage {
  const page = parse(html);
  removeRuntime(page);
  const inTheWay = obstacles(page);
  if (inTheWay.length > 0) throw new Error(`it holds ${[...new Set(inTheWay)].join(" and ")}`);
  const css = gatherStyles(page, readSheet);
  if (css === "") return { html: serialize(page), styleHashes: [], styles: 0 };
  addStyles(page, css);
  return { html: serialize(page), styleHashes: [styleHash(css)], styles: css.length };
}
