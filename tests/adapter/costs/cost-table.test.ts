import { expect, test } from "vitest";
import { costTable, replaceCosts } from "@/lib/adapter/costs/cost-table";
import type { PageCost } from "@/lib/adapter/costs/page-costs";
import type { PageKind } from "@/lib/site/register";
import { folderWith } from "../folder-with";

const cost = (address: string, kind: PageKind, compressed: number): PageCost => ({
  address,
  kind,
  html: 4 * compressed,
  css: compressed,
  script: 0,
  compressed,
});

test("the table shows the costliest page of each kind, and the change since the build before", () => {
  const costs = [cost("/a", "council", 100), cost("/b", "council", 120), cost("/about", "about", 90)];
  const [, council = "", about = ""] = costTable(costs, { council: 110, about: 90 }).split("\n");
  expect(council.split(/\s+/)).toEqual(["/[council]", "480", "120", "0", "120", "+10", "14600"]);
  expect(about.split(/\s+/)).toEqual(["/about", "360", "90", "0", "90", "=", "8000"]);
});

test("a build finds what the one before it cost, and the first finds nothing", () => {
  const project = folderWith({});
  expect(replaceCosts(project, [cost("/a", "council", 100), cost("/b", "council", 120)])).toEqual({});
  expect(replaceCosts(project, [cost("/a", "council", 90)])).toEqual({ council: 120 });
  expect(replaceCosts(project, [])).toEqual({ council: 90 });
});
