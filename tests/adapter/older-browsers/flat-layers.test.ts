import { compare, type Specificity, selectorSpecificity } from "@csstools/selector-specificity";
import fc from "fast-check";
import postcss from "postcss";
import parser from "postcss-selector-parser";
import { describe, expect, test } from "vitest";
import { forOlderBrowsers } from "@/lib/adapter/older-browsers";

const flat = (css: string) =>
  postcss([forOlderBrowsers()]).process(css, { from: undefined }).css.replaceAll("\n", "");

describe("layers come out", () => {
  test.each([
    ["a statement goes", "@layer a,b;p{top:0}", "p{top:0}"],
    [
      "a block leaves what it holds",
      "@layer a{p{top:0}@media print{p{top:1px}}}",
      "p{top:0}@media print{p{top:1px}}",
    ],
    [
      "a class wins over a tag as it did",
      "@layer a,b;@layer a{p{top:0}}@layer b{.c{top:1px}}",
      "p{top:0}.c{top:1px}",
    ],
    [
      "what would lose is raised",
      "@layer a{a:hover{top:0}}@layer b{.c{top:1px}}",
      "a:hover{top:0}.c:not(.\\#){top:1px}",
    ],
    ["no more than it takes", "@layer a{#a{top:0}}@layer b{p{top:1px}}", "#a{top:0}p:not(#\\#){top:1px}"],
    [
      "a raise stands before a part of the element",
      "@layer a{.a::after{top:0}}p::after{top:1px}",
      ".a::after{top:0}p:not(.\\#)::after{top:1px}",
    ],
    [
      "what sets something else is left alone",
      "@layer a{a:hover{top:0}}@layer b{.c{left:1px}}",
      "a:hover{top:0}.c{left:1px}",
    ],
    [
      "what is for another tag is left alone",
      "@layer a{a:hover{top:0}}@layer b{p{top:1px}}",
      "a:hover{top:0}p{top:1px}",
    ],
    [
      "the order of the layers counts, not of the rules",
      "@layer a,b;@layer b{p{top:1px}}@layer a{p{top:0}}",
      "p:not(.\\#){top:1px}p{top:0}",
    ],
    [
      "a selector that some do not know gets a rule of its own",
      "p,::backdrop{top:0}",
      "p{top:0}::backdrop{top:0}",
    ],
    [
      "groundwork that would no longer give way stays as it is",
      "@layer a,b;@layer a{p:where(.x){top:0}}@layer b{.c{top:1px}}",
      "p:where(.x){top:0}.c{top:1px}",
    ],
    [
      "steps of an animation are no selectors",
      "@layer a{@keyframes x{from{top:0}to{top:1px}}}",
      "@keyframes x{from{top:0}to{top:1px}}",
    ],
  ])("%s", (_, css, expected) => {
    expect(flat(css)).toBe(expected);
  });

  test.each([
    ["@layer a.b{p{top:0}}", "layers in layers"],
    ["@layer a{@layer b{p{top:0}}}", "layers in layers"],
    ["@layer{p{top:0}}", "without a name"],
    ["@layer a{p{top:0!important}}@layer b{.c{top:1px!important}}", "!important"],
    ["p{a{top:0}}", "A rule inside the rule"],
    ['@property --x{syntax:"*";inherits:false}', "@property --x would be lost"],
  ])("%s is refused", (css, problem) => {
    expect(() => flat(css)).toThrow(problem);
  });
});

test("Tailwind's variables hold for every browser, and need no @property", () => {
  const css =
    '@layer properties{@supports (-webkit-hyphens:none){*{--x:0}}}@property --x{syntax:"*";inherits:false}p{top:var(--x)}';
  expect(flat(css)).toBe("*{--x:0}p{top:var(--x)}");
});

/** Selectors that all match one element, of every weight that a sheet of ours has. */
const MATCHING = ["*", "p", ".a", "p.a", ".a.b", "p.a:hover", "#i", "div p", ".o .a:hover", "#i.a"];
const LAYERS = ["low", "middle", "high", undefined];
const NAMES = LAYERS.filter((name) => name !== undefined);

interface Written {
  readonly selector: string;
  readonly layer: string | undefined;
  readonly property: string;
}

function sheet(rules: readonly Written[]): string {
  const text = rules.map(({ selector, layer, property }, number) => {
    const rule = `${selector}{${property}:${number}}`;
    return layer === undefined ? rule : `@layer ${layer}{${rule}}`;
  });
  return `@layer ${NAMES.join(",")};${text.join("")}`;
}

function specificity(selector: string): Specificity {
  const [one] = parser().astSync(selector).nodes;
  return one === undefined ? { a: 0, b: 0, c: 0 } : selectorSpecificity(one);
}

/** The rule that wins where all of them match: the last of those that nothing outranks. */
function winner<Rule>(rules: readonly Rule[], rank: (one: Rule, other: Rule) => number): Rule | undefined {
  return rules.reduce<Rule | undefined>(
    (best, rule) => (best === undefined || rank(rule, best) >= 0 ? rule : best),
    undefined,
  );
}

test("whatever the layers, the order and the selectors, the same rule wins without the layers", () => {
  const written = fc.record({
    selector: fc.constantFrom(...MATCHING),
    layer: fc.constantFrom(...LAYERS),
    property: fc.constantFrom("top", "left"),
  });
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 12 }), (rules) => {
      const said = postcss.parse(flat(sheet(rules))).nodes.flatMap((node) => {
        const [declaration] = node.type === "rule" ? node.nodes : [];
        return node.type === "rule" && declaration?.type === "decl"
          ? [{ selector: node.selector, property: declaration.prop, number: Number(declaration.value) }]
          : [];
      });
      for (const property of ["top", "left"]) {
        const layer = (rule: Written) => LAYERS.indexOf(rule.layer);
        const meant = winner(
          rules.filter((rule) => rule.property === property),
          (one, other) =>
            layer(one) - layer(other) || compare(specificity(one.selector), specificity(other.selector)),
        );
        const wins = winner(
          said.filter((rule) => rule.property === property),
          (one, other) => compare(specificity(one.selector), specificity(other.selector)),
        );
        expect(wins?.number).toBe(meant === undefined ? undefined : rules.indexOf(meant));
      }
    }),
    { numRuns: 500 },
  );
});
