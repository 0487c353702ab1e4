import { describe, expect, test } from "vitest";
import { codeVocabulary } from "@/lib/adapter/styles/code-vocabulary";
import { usedStyles } from "@/lib/adapter/styles/used-styles";

const kept = (code: string, css: string) => usedStyles(codeVocabulary(code, css), css) !== "";

describe("of a style sheet, what some code can draw is kept", () => {
  test.each([
    ['jsx("p", { className: "md:grid p-4" })', ".md\\:grid{display:grid}", true],
    ['jsx("p", { className: isOpen ? "open" : "shut" })', ".shut{color:red}", true],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a bundle
    ["jsx(`p`, { className: `grid ${more}` })", ".grid{display:grid}", true],
    [
      `jsx("p", { className: "before:content-['·']" })`,
      ".before\\:content-\\[\\'·\\'\\]:before{color:red}",
      true,
    ],
    ['jsx("p", { className: "[&>li]:grid" })', ".\\[\\&\\>li\\]\\:grid>li{display:grid}", false],
    ['jsx("li", { className: "[&>li]:grid" })', ".\\[\\&\\>li\\]\\:grid>li{display:grid}", true],
    ['jsx("p", { className: "grid" })', ".flex{display:flex}", false],
    ['jsx("p", { className: "border-t-2 md:grid" })', ".border{border:0}.grid{display:grid}", false],
    ['const Heading = level === 2 ? "h2" : "h3"', "h3{margin:0}", true],
    ['const theme = "three"', "th{margin:0}", false],
    ['jsx("a", { "aria-current": "page" })', "[aria-current=page]{font-weight:700}", true],
    ['jsx("path", { fill: "var(--bold)" })', ":root{--bold:red}", true],
    ['jsx("path", {})', ":root{--bold:red}", false],
    ['jsx("input", { type: "search" })', "::-webkit-search-decoration{margin:0}", true],
    ['jsx("input", { type: "text" })', "::-webkit-search-decoration{margin:0}", false],
    ["", "html,body{margin:0}", true],
    ["", "@media print{body{color:#000}}", true],
  ])("%s and %s: %s", (code, css, isKept) => expect(kept(code, css)).toBe(isKept));

  test("a selector keeps the parts of its list that can match", () => {
    const css = "h2,.gone{margin:0}";
    expect(usedStyles(codeVocabulary('jsx("h2", {})', css), css)).toBe("h2{margin:0}");
  });
});
