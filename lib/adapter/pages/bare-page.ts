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

/** A page without its style sheets, and all the rules that stood in them and in another, as one sheet. */
function takeStyles(page: Parent, sheet: string): string {
  const sheets: string[] = [];
  for (const element of elementsOf(page)) {
    if (element.tagName !== "style") continue;
    sheets.push(textOf(element));
    tree.detachNode(element);
  }
  // The page's own colours, a council's, stand in no layer and win over the site's only by coming after them.
  return [sheet, ...sheets].filter((text) => text !== "").join("\n");
}

function addStyles(page: Parent, css: string): void {
  const head = elementsOf(page).find(({ tagName }) => tagName === "head");
  if (head === undefined) throw new Error("The page has no head.");
  const style = tree.createElement("style", head.namespaceURI, []);
  tree.insertText(style, css);
  tree.appendChild(head, style);
}

/** A page that waits for its styles. */
export interface UnstyledPage extends Pick<BarePage, "pickedFrom"> {
  /** Picks its styles anew, which takes longest of all. */
  readonly pickStyles: () => string;
  /** @param css what {@link pickStyles} returned for it, or for another page that was picked from the same */
  readonly withStyles: (css: string) => BarePage;
}

/**
 * Makes a page as small as it can be: without scripts and all that is for hydration, and with no more than the styles that it
 * uses.
 * @param html a whole document, with style sheets inline if it has any
 * @param sheet a further style sheet, not in the document since many pages share it
 * @throws an error that names what the page holds that would need a script
 */
export function unstyledPage(html: string, sheet: string): UnstyledPage {
  const page = parse(html);
  removeRuntime(page);
  const inTheWay = obstacles(page);
  if (inTheWay.length > 0) throw new Error(`it holds ${[...new Set(inTheWay)].join(" and ")}`);
  const all = takeStyles(page, sheet);
  const words = pageWords(page, all);
  const pickedFrom = createHash("sha256").update(vocabularyKey(words)).update(all).digest("base64url");
  return {
    pickedFrom,
    pickStyles: () => usedStyles(namedIn(all, words), all),
    withStyles: (css) => {
      if (css !== "") addStyles(page, css);
      return {
        html: serialize(page),
        styleHashes: css === "" ? [] : [styleHash(css)],
        css,
        pickedFrom,
      };
    },
  };
}

/**
 * The same with its styles, at once.
 * @param picked of earlier pages
 */
export function barePage(html: string, sheet = "", picked: PickedStyles = {}): BarePage {
  const { pickedFrom, pickStyles, withStyles } = unstyledPage(html, sheet);
  return withStyles(picked[pickedFrom] ?? pickStyles());
}
