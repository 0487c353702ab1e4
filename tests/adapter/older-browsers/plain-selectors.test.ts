import parser from "postcss-selector-parser";
import { describe, expect, test } from "vitest";
import { isKnownToAll, plainSelectors } from "@/lib/adapter/older-browsers/plain-selectors";

function first(selector: string): parser.Selector {
  const [one] = parser().astSync(selector).nodes;
  if (one === undefined) throw new Error("no selector");
  return one;
}

const plain = (selector: string) => plainSelectors(first(selector)).map((one) => one.toString());

describe("a selector is said without :is() and :where()", () => {
  test.each([
    ["a", ["a"]],
    ["abbr:where([title])", ["abbr[title]"]],
    [":where(ul,ol)", ["ul", "ol"]],
    [":is(p,ol) b", ["p b", "ol b"]],
    [".a:where(h2)", ["h2.a"]],
    ["*:where(.a)", [".a"]],
    [":where(select:is([multiple],[size])) optgroup", ["select[multiple] optgroup", "select[size] optgroup"]],
    [":where(.space > :not(:last-child))", [".space > :not(:last-child)"]],
    [".b:is(:where(.group):hover *)", [":hover.group .b"]],
    ["[hidden]:where(:not([hidden=until-found]))", ["[hidden]:not([hidden=until-found])"]],
  ])("%s is %s", (selector, said) => {
    expect(plain(selector)).toEqual(said);
  });

  test.each([".a .b:is(.c *)", ":not(:is(a,b))"])(
    "%s cannot be said so, and the build says why",
    (selector) => {
      expect(() => plain(selector)).toThrow("cannot be said without :is()");
    },
  );
});

describe("a part that old browsers do not know costs a list its rule", () => {
  test.each([
    ["a:hover", true],
    ["p:not(:first-child)::before", true],
    [":focus-visible", false],
    ["::backdrop", false],
    [":where(a)", false],
  ])("%s is known to all: %s", (selector, known) => {
    expect(isKnownToAll(first(selector))).toBe(known);
  });
});
