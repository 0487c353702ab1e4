import { expect, test } from "vitest";
import { costTable, overBudget, type PageCost, pageType } from "@/lib/adapter/costs/budget";

const cost = (address: string, type: string, compressed: number): PageCost => ({
  address,
  type,
  html: 4 * compressed,
  css: compressed,
  script: 0,
  compressed,
});

const BUDGET = { everyPage: 14_600, scripts: 1_000, pages: { "/about": 5_000 } };

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

test("the table shows the costliest page of each type, and the change since the build before", () => {
  const costs = [cost("/a", "/[council]", 100), cost("/b", "/[council]", 120), cost("/about", "/about", 90)];
  const [, council = "", about = ""] = costTable(costs, BUDGET, { "/[council]": 110, "/about": 90 }).split(
    "\n",
  );
  expect(council.split(/\s+/)).toEqual(["/[council]", "480", "120", "0", "120", "+10", "14600"]);
  expect(about.split(/\s+/)).toEqual(["/about", "360", "90", "0", "90", "=", "5000"]);
});

test("a page's type is its folder under app, without the groups", () => {
  expect(pageType("/(content)/[council]/roles/[role]/page")).toBe("/[council]/roles/[role]");
  expect(pageType("/(content)/page")).toBe("/");
});
