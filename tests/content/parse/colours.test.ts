import { expect, test } from "vitest";
import { changed, issuesIn } from "../content-set";

test("the letters of a colour are none of a word that stands twice", () => {
  expect(issuesIn(changed("riverton/council.mdx", '"#1d5c4d"', '"#112244"'))).toEqual([]);
  expect(issuesIn(changed("riverton/council.mdx", '"#1d5c4d"', '"#aa0000"'))).toEqual([]);
  const rules = issuesIn(changed("riverton/council.mdx", '"#1d5c4d"', '"#aabbcc"')).map(({ rule }) => rule);
  expect(rules).not.toContain("garbled-text");
});
