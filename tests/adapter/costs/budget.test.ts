import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { limitOf, overBudget, readBudget, unknownTypes } from "@/lib/adapter/costs/budget";
import type { PageCost } from "@/lib/adapter/costs/page-costs";
import { PROJECT } from "@/lib/cli/project";

const cost = (address: string, type: string, compressed: number): PageCost => ({
  address,
  type,
  html: 4 * compressed,
  css: compressed,
  script: 0,
  compressed,
});

const BUDGET = { everyPage: 14_600, scripts: 1_000, pages: { "/about": 5_000 } };

describe("a page is held to its budget", () => {
  test("a page over its type's budget is named, with both figures", () => {
    const costs = [cost("/about", "/about", 5_001), cost("/a/roles/b", "/[council]/roles/[role]", 14_600)];
    expect(overBudget(costs, BUDGET)).toEqual([
      "/about takes 5001 bytes, and /about may take 5000 (budget.json)",
    ]);
  });

  test("a page that loads more of scripts than any may is named, however small it is", () => {
    expect(overBudget([{ ...cost("/search", "/search", 90), script: 1_001 }], BUDGET)).toEqual([
      "/search loads 1001 bytes of scripts, and may load 1000 (budget.json)",
    ]);
  });
});

describe("the budget file", () => {
  const text = (budget: object) => JSON.stringify(budget, null, 2);

  test("of the project is valid, and limits every page", () => {
    const budget = readBudget(readFileSync(path.join(PROJECT, "budget.json"), "utf8"));
    expect(limitOf(budget, "a type without a budget of its own")).toBeGreaterThan(0);
  });

  test("with a misspelt limit, which would limit nothing, is refused with its line and the name that was meant", () => {
    const { everyPage, ...rest } = BUDGET;
    expect(() => readBudget(text({ ...rest, everypage: everyPage }))).toThrow(
      'budget.json:6: "everypage" is no budget. Did you mean "everyPage"?',
    );
  });

  test("without a limit is refused by the limit's name", () => {
    const { scripts: _, ...rest } = BUDGET;
    expect(() => readBudget(text(rest))).toThrow(
      'budget.json:1: "scripts" must be there, as a whole number of bytes above 0.',
    );
  });

  test.each(["14600", 0, -1, 12.5, null])("with %j for a limit is refused with its line", (limit) => {
    expect(() => readBudget(text({ ...BUDGET, pages: { "/about": limit } }))).toThrow(
      'budget.json:5: "pages./about" must be there, as a whole number of bytes above 0.',
    );
  });

  test("that cannot be read is refused", () => {
    expect(() => readBudget("{")).toThrow("budget.json is not JSON");
    expect(() => readBudget("[]")).toThrow("budget.json:1: The file must be");
  });

  test("with a type of page that the site has not is refused with the type that was meant", () => {
    const pages = { "/about": 1, "/[council]/role": 2 };
    const budget = { ...BUDGET, pages };
    expect(unknownTypes(budget, text(budget), ["/about", "/[council]/roles", "/"])).toEqual([
      'budget.json:6: no page is of the type "/[council]/role". Did you mean "/[council]/roles"?',
    ]);
  });
});
