import { droppedIn2020 } from "./browsers-of-2020";
import { expect, test } from "./site";

const STYLES = /<style[^>]*>([^<]*)<\/style>/g;

test("no page has styles of which a browser of 2020 drops anything that the page needs", ({ site }) => {
  const wrong: string[] = [];
  for (const { address, html } of site.pages) {
    const css = [...html.matchAll(STYLES)].map(([, text]) => text).join("\n");
    if (css === "") wrong.push(`${address}: has no styles in it`);
    wrong.push(...droppedIn2020(css).map((problem) => `${address}: ${problem}`));
  }
  expect(wrong).toEqual([]);
});

test.describe("what the test knows of browsers", () => {
  for (const css of [
    "@layer a{p{top:0}}",
    "p,::backdrop{top:0}",
    "p:has(a){top:0}",
    "p{a{top:0}}",
    "@media (width>=40rem){p{top:0}}",
    "@container (width>1px){p{top:0}}",
    '@property --x{syntax:"*";inherits:false}',
    "p{color:oklch(50% 0 0)}",
    "p{padding-inline:0}",
    "p{inset:0}",
    "@supports (top:0){@container (width>1px){p{inset:0}}}",
  ]) {
    test(`${css} is dropped`, () => expect(droppedIn2020(css)).not.toEqual([]));
  }
  for (const css of [
    "p,li:hover::before{top:0}",
    "@media (min-width:40rem){p{top:0}}",
    "@supports (color:oklab(0 0 0)){p{color:oklab(0 0 0)}}",
    "@supports (container-type:inline-size){p{container-type:inline-size}@container (width>1px){p{top:0}}}",
    "@keyframes a{from{top:0}}",
    "@page{margin:1cm}",
  ]) {
    test(`${css} is known to all`, () => expect(droppedIn2020(css)).toEqual([]));
  }
});
