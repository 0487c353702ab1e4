import { describe, expect, test } from "vitest";
import { limitOf, overBudget } from "@/lib/adapter/costs/budget";
import type { PageCost } from "@/lib/adapter/costs/page-costs";
import { PAGE_BUDGET, PAGE_KINDS, type PageKind, SCRIPT_BUDGET } from "@/lib/site/register";

const cost = (address: string, kind: PageKind, compressed: number): PageCost => ({
  address,
  kind,
  html: 4 * compressed,
  css: compressed,
  script: 0,
  compressed,
});

describe("a page is held to its budget", () => {
  test("a page over its kind's budget is named, with both figures", () => {
    const about = limitOf("about");
    const costs = [cost("/about", "about", about + 1), cost("/a/roles/b", "role", PAGE_BUDGET)];
    expect(overBudget(costs)).toEqual([
      `/about takes ${about + 1} bytes, and /about may take ${about} (lib/site)`,
    ]);
  });

  test("a page that loads more of scripts than any may is named, however small it is", () => {
    expect(overBudget([{ ...cost("/search", "search", 90), script: SCRIPT_BUDGET + 1 }])).toEqual([
      `/search loads ${SCRIPT_BUDGET + 1} bytes of scripts, and may load ${SCRIPT_BUDGET} (lib/site/register.ts)`,
    ]);
  });

  test("no kind of page is without a limit, and none has more than every page", () => {
    const limits = PAGE_KINDS.map(limitOf);
    expect(limits.filter((limit) => !(limit > 0 && limit <= PAGE_BUDGET))).toEqual([]);
  });
});
