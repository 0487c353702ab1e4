import { expect, test } from "vitest";
import { changed, RIVERTON } from "../content-set";
import { bySlug, councilOf } from "./catalogue-of";

test("a benefit for grades from the senior one on is not among those of a role below it", () => {
  const set = changed("riverton/benefits/welcome-offer.mdx", "who:\n", "who:\n  gradeAtLeast: grade-8\n");
  const given = (slug: string) => bySlug(councilOf(set).roles, slug).benefits.map((benefit) => benefit.slug);
  const before = bySlug(councilOf(RIVERTON).roles, "social-worker");
  expect(before.benefits.map(({ slug }) => slug)).toContain("welcome-payment");
  expect(given("social-worker")).not.toContain("welcome-payment");
});
