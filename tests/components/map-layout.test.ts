import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnLayout, treeLayout, wrapWords } from "@/components/structure/map-layout";

describe("a name is broken into lines", () => {
  test("at spaces, as late as they fit", () => {
    expect(wrapWords("Quality Assurance, Performance and Practice", 26)).toEqual([
      "Quality Assurance,",
      "Performance and Practice",
    ]);
  });

  test("but never inside a word", () => {
    expect(wrapWords("Safeguarding", 5)).toEqual(["Safeguarding"]);
  });

  test("and joined again it is the same name", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,15}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        expect(wrapWords(list.join(" "), width).join(" ")).toBe(list.join(" "));
      }),
    );
  });
});

const leaf = fc.record({ slug: fc.uuid(), name: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,6}$/) });
const branch = fc.record({
  slug: fc.uuid(),
  name: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,6}$/),
  leaves: fc.array(leaf, { maxLength: 6 }),
});

describe.each([
  ["in columns", columnLayout],
  ["as a tree", treeLayout],
])("a map %s", (_, layout) => {
  test("never lets two labels of one column touch, and keeps all of them on the drawing", () => {
    fc.assert(
      fc.property(fc.array(branch, { maxLength: 8 }), (branches) => {
        const { branches: placed, height } = layout(branches, 30, 30);
        for (const column of [placed, placed.flatMap(({ leaves }) => leaves)]) {
          for (const [index, label] of column.entries()) {
            const previous = column[index - 1];
            if (previous) expect(label.y).toBeGreaterThan(previous.y + (previous.lines.length - 1) * 19);
            expect(label.middle).toBeLessThanOrEqual(height);
          }
        }
      }),
    );
  });
});
