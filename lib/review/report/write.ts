import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const MARKDOWN = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-" })
  .freeze();

/** A report as Markdown, for a terminal or a pull request. */
export function toMarkdown(report: Root): string {
  return MARKDOWN.stringify(report);
}

/** For a sheet of A4 that somebody signs: nothing is loaded, and tables keep to the width. */
export const SHEET_STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font: 600 1.7rem/1.2 Georgia, serif; margin: 0 0 .5rem; }
h2 { font: 600 1.15rem/1.3 Georgia, serif; margin: 1.4rem 0 .4rem; }
div { overflow-x: auto; }
.figure { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid; overflow-wrap: break-word; }
footer { display: flex; gap: 2rem; margin-top: 2.5rem; }
footer p { flex: 1; border-top: 1px solid; padding-top: .3rem; }
@page { size: A4; margin: 12mm; }
@media print { :root { font-size: 10px; } body { margin: 0; padding: 0; max-width: none; } tr { break-inside: avoid; } }
`;

/** A report as a page of its own that prints as a sheet to sign. */
export function toSheet(report: Root): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What this changes, and for whom</title>
<style>${SHEET_STYLE}</style>
<body>
<main>
${toHtml(toHast(report))}
</main>
<footer><p>Agreed by</p><p>On</p></footer>
</body>
</html>
`;
}
