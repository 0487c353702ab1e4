import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { namedIn, pageWords } from "@/lib/adapter/styles/page-vocabulary";
import { usedStyles } from "@/lib/adapter/styles/used-styles";

function used(body: string, css: string): string {
  return usedStyles(namedIn(css, pageWords(parse(`<!doctype html><body>${body}`), css)), css);
}

describe("a rule is kept when every part of it stands in the page", () => {
  test.each([
    ["a{color:red}", '<a href="/">x</a>', true],
    ["a{color:red}", "<p>x</p>", false],
    [".md\\:grid{display:grid}", '<p class="md:grid">x</p>', true],
    [".prose h2{color:red}", '<p class="prose">x</p>', false],
    ["[aria-current]{color:red}", '<a aria-current="page">x</a>', true],
    ["[hidden]{display:none}", "<p>x</p>", false],
    ["p:where(:not([hidden])){color:red}", "<p>x</p>", true],
    [":where(ul,ol){color:red}", "<p>x</p>", false],
    [":is(p,ol) b{color:red}", "<p><b>x</b></p>", true],
    ["linearGradient{color:red}", "<svg><linearGradient/></svg>", true],
  ])("%s in %s: %s", (css, body, kept) => {
    expect(used(body, css)).toBe(kept ? css : "");
  });
});

describe("a variable that every element has alike", () => {
  const EACH = "*,:before{--style:solid;--other:initial}";
  const LINE = "p{border-style:var(--style)}a{--style:solid;--other:1}b{margin:var(--other)}";

  test("is written out where it is used", () => {
    expect(used("<p><a>x</a><b>x</b></p>", EACH + LINE)).toBe(
      "*,:before{--other:initial}p{border-style:solid}a{--other:1}b{margin:var(--other)}",
    );
  });

  test.each([
    `${EACH}p{border-style:var(--style)}p:hover{--style:dashed}`,
    "@media print{*{--style:solid}}p{border-style:var(--style)}",
    "p{--style:solid;border-style:var(--style)}",
  ])("stays where it may be something else: %s", (css) => {
    expect(used("<p>x</p>", css)).toContain("border-style:var(--style)");
  });
});

describe("what a reader does or has set makes no difference to what is kept", () => {
  test.each([
    ":focus-visible{outline:3px solid}",
    ":target{color:red}",
    "p:hover{color:red}",
    "p::before{content:''}",
    "::selection{color:red}",
    "*,:before,:after{margin:0}",
    "@media print{p{color:#000}}",
    "@media (prefers-color-scheme:dark){p{color:#fff}}",
    "@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}",
    "@page{margin:1cm}",
    "@layer theme,base;",
    "@supports (color:red){@layer base{p{color:red}}}",
    "@font-face{font-family:a;src:url(a)}",
  ])("%s", (css) => {
    expect(used("<p>x</p>", css)).toBe(css);
  });
});

test("variables stay while anything uses them, also through one another or from an attribute", () => {
  const css = ":root{--a:1;--b:var(--a);--c:2;--d:3}p{margin:var(--b)}";
  expect(used('<p>x</p><svg fill="var(--d)"></svg>', css)).toBe(
    ":root{--a:1;--b:var(--a);--d:3}p{margin:var(--b)}",
  );
});

test("a typed variable goes with its last use", () => {
  const css = '.a{top:var(--x)}@property --x{syntax:"*";inherits:false}';
  expect(used('<p class="a">x</p>', css)).toBe(css);
  expect(used("<p>x</p>", css)).toBe("");
});

test("an animation goes when nothing is animated by it, its steps and all", () => {
  const css = "@keyframes turn{from{top:0}50%{top:1px}to{top:0}}.a{animation:1s turn}";
  expect(used('<p class="a">x</p>', css)).toBe(css);
  expect(used("<p>x</p>", css)).toBe("");
});

test("rules for parts of form fields are kept where there is a field", () => {
  const css = "::placeholder{opacity:1}";
  expect(used('<input placeholder="x">', css)).toBe(css);
  expect(used("<input>", css)).toBe("");
});

test.each([
  ["::-webkit-search-decoration", "search"],
  ["::-webkit-calendar-picker-indicator", "date"],
  ["::-webkit-inner-spin-button", "number"],
  ["::file-selector-button", "file"],
])("%s is kept for a field of type %s, and not for text", (part, type) => {
  const css = `${part}{margin:0}`;
  expect(used(`<input type="${type}">`, css)).toBe(css);
  expect(used('<input type="text">', css)).toBe("");
});

test("what lies behind a dialog is styled where there is one", () => {
  const css = "::backdrop{margin:0}";
  expect(used("<dialog>x</dialog>", css)).toBe(css);
  expect(used("<p>x</p>", css)).toBe("");
});

test("of a list of selectors those are left that can match", () => {
  expect(used("<h1>x</h1>", "h1,h2,h3{margin:0}")).toBe("h1{margin:0}");
});
