import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What a component draws, as text to look at. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The words of some markup, with one space wherever an element begins or ends. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/** Every element of a name with what is in it; elements of one name that hold one another are not told apart. */
export function elements(markup: string, name: string): readonly string[] {
  return markup.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, "g")) ?? [];
}

/** The rows of a table: the words of each cell. */
export function rowsOf(markup: string): readonly (readonly string[])[] {
  return elements(markup, "tr").map((row) => (row.match(/<t[hd][ >][\s\S]*?<\/t[hd]>/g) ?? []).map(wordsOf));
}

/** Every amount of money in some words, in pence. */
export function amountsIn(words: string): readonly number[] {
  return [...words.matchAll(/£([\d,]+(?:\.\d\d)?)/g)].map(([, amount = ""]) =>
    Math.round(Number(amount.replaceAll(",", "")) * 100),
  );
}
