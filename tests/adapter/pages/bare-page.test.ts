import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { barePage } from "@/lib/adapter/pages/bare-page";

const SHEET = "p{color:red}b{color:blue}";

function page(body: string, head = ""): string {
  return `<!DOCTYPE html><html><head>${head}<style>${SHEET}</style></head><body>${body}</body></html>`;
}

const bare = barePage;

describe("a page of the build", () => {
  test("loses all that runs or fetches what runs, and the marks for it", () => {
    const { html } = bare(
      page(
        '<div hidden=""><!--$--><!--/$--></div><p>one <!-- -->two</p><script src="/a.js" async=""></script><script>self.__next_f=[]</script>',
        '<link rel="preload" as="script" href="/a.js"/><script src="/b.js" noModule=""></script>',
      ),
    );
    expect(html).toMatch(/<body><p>one two<\/p><\/body>/);
    expect(html).not.toMatch(/script|preload|<!--/);
  });

  test("keeps its data for machines", () => {
    const data = '<script type="application/ld+json">{"@type":"Occupation"}</script>';
    expect(bare(page(`<p>x</p>${data}`)).html).toContain(data);
  });

  test("holds the styles that it uses, as one sheet whose hash its policy can name", () => {
    const { html, styleHashes } = bare(page("<p>x</p>", '<style data-href="c">p{margin:0}</style>'));
    const [, css = ""] = /<style>(.*)<\/style>/.exec(html) ?? [];
    expect(css).toBe("p{margin:0}p{color:red}");
    expect(styleHashes).toEqual([`sha256-${createHash("sha256").update(css).digest("base64")}`]);
    expect(html).not.toContain("stylesheet");
  });

  test("has the sheet of all pages first, so that what the page says itself, such as a council's colours, wins", () => {
    const { html } = barePage(
      "<html><head><style>p{top:1px}</style></head><body><p>x</p></body></html>",
      "p{top:0}",
    );
    expect(html).toContain("<style>p{top:0}p{top:1px}</style>");
  });

  test.each([
    ['<template id="B:0"></template>', "a <template>"],
    ['<p style="color:red">x</p>', "a style attribute on <p>"],
    ['<p onclick="go()">x</p>', "the attribute onclick on <p>"],
  ])("is refused when it holds %s", (body, named) => {
    expect(() => bare(page(body))).toThrow(named);
  });
});
