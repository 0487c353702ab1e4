import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { buildCatalogue } from "@/lib/content/catalogue";

const project = path.resolve(import.meta.dirname, "../..");

describe("the content of this site", () => {
  test.each(["2026-11-28", "2030-01-01"])(
    "has no issue on %s, not even a warning",
    (today) => {
      expect(checkContent(project, path.join(project, "content"), today).issues).toEqual([]);
    },
    60_000,
  );

  test("becomes a catalogue in which every body can be shown", () => {
    const { related } = checkContent(project, path.join(project, "content"), "2026-11-28");
    if (related === undefined) throw new Error("The content has mistakes.");
    const catalogue = buildCatalogue(related, "2026-11-28");
    for (const council of catalogue.councils) {
      for (const item of [
        council,
        ...council.services,
        ...council.teams,
        ...council.roles,
        ...council.benefits,
      ]) {
        expect(JSON.stringify(item.body.hast)).not.toMatch(/"tagName":"(Figure|Term)"/);
        expect(item.body.text + item.summary).not.toContain("<");
      }
    }
  }, 60_000);
});
