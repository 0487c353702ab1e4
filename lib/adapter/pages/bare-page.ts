import { createHash } from "node:crypto";
import { parse, serialize } from "parse5";
import { styleHash } from "../../policy/style-hash";
import { namedIn, pageWords } from "../styles/page-vocabulary";
import { usedStyles, vocabularyKey } from "../styles/used-styles";
import { elementsOf, type Parent, textOf, tree } from "./page-tree";
import { removeRuntime } from "./remove-runtime";

/** A page without scripts, and with its styles inline. */
export interface BarePage {
  readonly html: string;
  /** Hashes of its inline style sheets, as a content security policy names them: `sha256-…`. */
  readonly styleHashes: readonly string[];
  /** Its styles, and of what they were picked: see {@link PickedStyles}. */
  readonly css: string;
  readonly pickedFrom: string;
}

/** Styles that were picked before, by a digest of what is in the page and of the sheets that they were picked from. */
export type PickedStyles = Readonly<Record<string, string>>;

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
function gatherStyles(
  page: Parent,
  sheet: string,
  picked: PickedStyles,
): Pick<BarePage, "css" | "pickedFrom"> {
  const sheets: string[] = [];
  for (const element of elementsOf(page)) {
    if (element.tagName !== "style") continue;
    sheets.push(textOf(element));
    tree.detachNode(element);
  }
  // The page's own colours, a council's, stand in no layer and win over the site's only by coming after them.
  const css = [sheet, ...sheets].filter((text) => text !== "").join("\n");
  const words = pageWords(page, css);
  const pickedFrom = createHash("sha256").update(vocabularyKey(words)).update(css).digest("base64url");
  return { pickedFrom, css: picked[pickedFrom] ?? usedStyles(namedIn(css, words), css) };
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
 * @param picked of earlier pages: to pick styles anew takes longest of all
 * @throws an error that names what the page holds that would need a script
 */
export function barePage(html: string, sheet = "", picked: PickedStyles = {}): BarePage {
  const page = parse(html);
  removeRuntime(page);
  const inTheWay = obstacles(page);
  if (inTheWay.length > 0) throw new Error(`it holds ${[...new Set(inTheWay)].join(" and ")}`);
  const { css, pickedFrom } = gatherStyles(page, sheet, picked);
  if (css !== "") addStyles(page, css);
  return {
    html: serialize(page),
    styleHashes: css === "" ? [] : [styleHash(css)],
    css,
    pickedFrom,
  };
}
