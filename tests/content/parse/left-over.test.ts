import { expect, test } from "vitest";
import { leftOver } from "@/lib/content/parse/place/left-over";

const file = (name: string) => `riverton/roles/${name}`;

test.each([
  "analyst.mdx.bak",
  "~$analyst.mdx",
  "analyst.mdx~",
  "analyst copy.mdx",
  "analyst (1).mdx",
  "Copy of analyst.mdx",
  "analyst - Copy.mdx",
  "analyst.sync-conflict-20261128-101112-ABCDEFG.mdx",
  "analyst_conflict-20261128-101112.mdx",
  "analyst (Ada's conflicted copy 2026-11-28).mdx",
  "analyst (Case Conflict).mdx",
  "analyst_LOCAL_4711.mdx",
  ".#analyst.mdx",
  "#analyst.mdx#",
  "analyst.mdx.swp",
])("%s is what a program has left", (name) => {
  expect(leftOver(file(name))).toMatchObject({ rule: "left-over", remedy: { kind: "delete" } });
});

test.each([
  "conflict-resolution-officer.mdx",
  "family-conflict-worker.mdx",
  "local-offer-coordinator.mdx",
  "send-local-offer.mdx",
  "remote-working-lead.mdx",
  "home-base-manager.mdx",
  "backup-duty-worker.mdx",
  "copywriter.mdx",
])("%s is a file like any other", (name) => {
  expect(leftOver(file(name))).toBeUndefined();
});
