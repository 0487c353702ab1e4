import { describe, expect, test } from "vitest";
import { listed, nearest, nearSpelling } from "@/lib/content/nearest";

describe("the nearest known word", () => {
  test.each([
    ["grade-77", "grade-7"],
    ["socail-worker", "social-worker"],
    ["Sumary", "summary"],
    ["sumamry", "summary"],
    ["worker", "social-worker"],
  ])("%s probably means %s", (written, meant) => {
    expect(nearest(written, ["grade-7", "grade-10", "social-worker", "summary"])).toBe(meant);
  });

  test("a word unlike every other has no nearest", () => {
    expect(nearest("benefits", ["grade-7", "summary"])).toBeUndefined();
    expect(nearest("x", ["summary"])).toBeUndefined();
    expect(nearest("anything", [])).toBeUndefined();
  });

  test.each([
    ["socail-worker", "social-worker"],
    ["grade-77", "grade-7"],
    ["grade-8", undefined],
    ["senior-social-worker", undefined],
    ["sumary", "summary"],
  ])("of which %s is a misspelling is %s", (written, meant) => {
    expect(nearSpelling(written, ["grade-7", "grade-10", "social-worker", "summary"])).toBe(meant);
  });

  test("a long list is cut, and says so", () => {
    expect(listed(["a", "b", "c"], 2)).toBe("`a`, `b` and 1 more");
    expect(listed([])).toBe("");
  });
});
