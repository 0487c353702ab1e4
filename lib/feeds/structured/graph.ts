import type { Graph, Thing } from "schema-dts";

/** Facts about one page as one JSON-LD graph. */
export function graph(things: readonly Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": things };
}

/** The characters that could end a script element, begin a comment in it, or end a line in old engines. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON for the inside of a `<script type="application/ld+json">`: no text in it can end the element or begin markup.
 * Reading it with `JSON.parse` gives back the same value.
 */
export function scriptJson(value: Graph): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
