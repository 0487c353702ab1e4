import { beforeAll, describe, expect, test } from "vitest";
import { checkedSet } from "../content/checked-set";
import { RIVERTON, withFile } from "../content/content-set";

const FILE = "riverton/services/early-help.mdx";
/** Far more than it needs on a busy machine, and far less than a pattern that goes over such a word again and again. */
const SECONDS = 20;

// What loads once is none of the time of a giant.
beforeAll(() => {
  checkedSet(RIVERTON);
});

describe("the check ends within seconds", () => {
  test.each([
    ["one word of a million letters", "a".repeat(1_000_000)],
    ["one word of 95,000 letters", "a".repeat(95_000)],
    ["one word of 95,000 letters and signs", "Ab1,-’".repeat(15_800)],
    ["a million spaces", `a${" ".repeat(1_000_000)}b`],
    ["a picture that was pasted as text", `data:image/png;base64,${"iVBORw0KGgo+/".repeat(7_000)}`],
  ])("of %s, and of its file no more is said than that it is too large", (_, word) => {
    const began = performance.now();
    const issues = checkedSet(withFile(FILE, `${RIVERTON[FILE]}\n${word}\n`));
    expect((performance.now() - began) / 1000).toBeLessThan(SECONDS);
    const ofFile = issues.filter(({ file }) => file === FILE);
    expect(ofFile.map(({ rule }) => rule)).toEqual(["too-large"]);
  });
});

test("of a file with brackets in one another no more is said than that they are, whatever its words are", () => {
  const issues = checkedSet(
    withFile(FILE, `${RIVERTON[FILE]}\nThe LADO will recieve it. ${"[".repeat(60)}\n`),
  );
  expect(issues.filter(({ file }) => file === FILE).map(({ rule }) => rule)).toEqual(["too-nested"]);
});
