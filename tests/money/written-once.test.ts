import { describe, expect, test } from "vitest";
import { writtenOnce } from "@/lib/money/written-once";

/** Writes numbers in words of its own, and lists what it was asked to write. */
function listing() {
  const asked: number[] = [];
  const write = writtenOnce((number) => {
    asked.push(number);
    return `<${number}>`;
  });
  return { asked, write };
}

describe("numbers written once", () => {
  test("are written as the function writes them, the first time and later", () => {
    const { write } = listing();
    expect([write(5), write(0), write(-2.5), write(5)]).toEqual(["<5>", "<0>", "<-2.5>", "<5>"]);
  });

  test("are not written again when they come again", () => {
    const { asked, write } = listing();
    for (const number of [5, 7, 5, 5, 7]) write(number);
    expect(asked).toEqual([5, 7]);
  });

  test("are forgotten before they fill the memory, and written again", () => {
    const { asked, write } = listing();
    for (let number = 0; number <= 10_000; number += 1) write(number);
    expect(write(0)).toBe("<0>");
    expect(write(10_000)).toBe("<10000>");
    expect(asked.slice(10_000)).toEqual([10_000, 0]);
  });
});
