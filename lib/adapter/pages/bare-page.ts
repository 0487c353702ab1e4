import { parse, serialize } from "parse5";
import { styleHash } from "../../policy/style-hash";
import { pageVocabulary } from "../styles/page-vocabulary";
import { usedStyles } from "../styles/used-styles";
import { elementsOf, type Parent, textOf, tree } from "./page-tree";
import { removeRuntime } from "./remove-runtime";

/** A page without scripts, and with its styles inline. */
export interface BarePage {
  readonly html: string;
  /** Hashes of its inline style sheets, as a content security policy names them: `sha256-…`. */
  readonly styleHashes: readonly string[];
  /** Length of its styles, in characters. */
  readonly styles: number;
}

/** What would need a script, or is forbidden by the content security policy: one line each. */
function obstacles(page: Parent): string[] {
  return elementsOf(page).flatMap((element) => {
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

/** Removes all style sheets of a page, and returns the rules that it uses of them and of another as one sheet. */
function gatherStyles(page: Parent, sheet: string): string {
  const sheets: string[] = [];
  for (const element of elementsOf(page)) {
    if (element.tagName !== "style") continue;
    sheets.push(textOf(element));
    tree.detachNode(element);
  }
  const css = [...sheets, sheet].filter((text) => text !== "").join("\n");
  return usedStyles(pageVocabulary(page, css), css);
}

function addStyles(page: Parent, css: string): void {
  const head = elementsOf(page).find(({ tagName }) => tagName === "head");
  if (head === undefined) throw new Error("The page has no head.");
  const style = tree.createElement("style", head.namespaceURI, []);
  tree.insertText(style, css);
  tree.appendChild(head, style);
}

/**
 * Makes a page as small as it can be: without scripts and all that is for hydration, and with no more than the styles that it
 * uses.
 * @param html a whole document, with style sheets inline if it has any
 * @param sheet a further style sheet, not in the document since many pages share it
 * @throws an error that names what the page holds that would need a script
 */
export function barePage(html: string, sheet = ""): BarePage {
  const page = parse(html);
  removeRuntime(page);
  const inTheWay = obstacles(page);
  if (inTheWay.length > 0) throw new Error(`it holds ${[...new Set(inTheWay)].join(" and ")}`);
  const css = gatherStyles(page, sheet);
  if (css === "") return { html: serialize(page), styleHashes: [], styles: 0 };
  addStyles(page, css);
  return { html: serialize(page), styleHashes: [styleHash(css)], styles: css.length };
}
