import { readFileSync } from "node:fs";
import path from "node:path";
import { compare, type Specificity, selectorSpecificity } from "@csstools/selector-specificity";
import tailwind from "@tailwindcss/postcss";
import fc from "fast-check";
import postcss, { Rule } from "postcss";
import parser from "postcss-selector-parser";
import { expect, test } from "vitest";
import { forOlderBrowsers } from "@/lib/adapter/styles/older-browsers";
import { PROJECT } from "@/lib/cli/project";
import { runs } from "../../harness/random";

const flat = (css: string) =>
  postcss(forOlderBrowsers()).process(css, { from: undefined }).css.replaceAll("\n", "");

test("no layer and no layer's statement is left, whatever stands between", () => {
  const css = flat(
    "@layer a,b;@layer b{@media print{p{top:1px}}}@layer a{p{top:0}}@layer{p{left:0}}p{left:1px}",
  );
  expect(css).not.toContain("@layer");
  expect(css).toContain("@media print{p");
});

test("Tailwind's variables hold for every browser, and need no @property", () => {
  const css =
    '@layer properties{@supports (-webkit-hyphens:none){*{--x:0}}}@property --x{syntax:"*";inherits:false}p{top:var(--x)}';
  expect(flat(css)).toBe("*{--x:0}p:not(#\\#){top:var(--x)}");
});

test("a variable that is declared in no other way than @property is refused, with the remedy", () => {
  expect(() => flat('@property --x{syntax:"*";inherits:false}')).toThrow(
    "@property --x would be lost: declare the variable on * in @layer properties too.",
  );
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

const specificities = new Map<string, Specificity>();

/** Of a selector; few are written, and each is asked for thousands of times. */
function specificity(selector: string): Specificity {
  const [one] = specificities.has(selector) ? [] : parser().astSync(selector).nodes;
  const weight = specificities.get(selector) ?? (one ? selectorSpecificity(one) : { a: 0, b: 0, c: 0 });
  specificities.set(selector, weight);
  return weight;
}

/** The rule that wins where all of them match: the last of those that nothing outranks. */
function winner<Entry>(
  rules: readonly Entry[],
  rank: (one: Entry, other: Entry) => number,
): Entry | undefined {
  return rules.reduce<Entry | undefined>(
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
      const declared = postcss.parse(flat(sheet(rules))).nodes.flatMap((node) => {
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
          declared.filter((rule) => rule.property === property),
          (one, other) => compare(specificity(one.selector), specificity(other.selector)),
        );
        expect(wins?.number).toBe(meant === undefined ? undefined : rules.indexOf(meant));
      }
    }),
    { numRuns: runs(200, 5_000) },
  );
});

test("a council's colours, which stand in its pages and in no layer, still win over the site's own", async () => {
  const file = path.join(PROJECT, "app", "globals.css");
  const plugins = [tailwind(), ...forOlderBrowsers()];
  const { root } = await postcss(plugins).process(readFileSync(file, "utf8"), { from: file });
  const rules: string[] = [];
  root.walkDecls("--accent", ({ parent }) => {
    if (parent instanceof Rule && parent.selector.includes(":root")) rules.push(parent.selector);
  });
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((selector) => compare(specificity(selector), specificity(":root")) > 0)).toEqual([]);
});
