import fc from "fast-check";
import { expect, test } from "vitest";
import { QUILT_TONES, quilt } from "@/components/mark/quilt";

test("a name always gives the same mark", () => {
  expect(quilt("leaving-care-team")).toEqual(quilt("leaving-care-team"));
});

test("two names give two marks", () => {
  expect(quilt("fostering-team")).not.toEqual(quilt("placements-team"));
});

/** The corners that a path goes through. */
function points(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/(?:[ML]|A8 8 0 0 1 )(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

test("any name gives patches that stay inside the square, for every size of mark", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 8 }), (name, cells) => {
      const { units, paths } = quilt(name, cells);
      const all = QUILT_TONES.flatMap((tone) => points(paths[tone]));
      expect(all.length).toBeGreaterThan(0);
      for (const [x, y] of all) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(units);
      }
    }),
  );
});

test("a mark of even width has as much in its left half as in its right, tone by tone", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const { units, paths } = quilt(name, 4);
      for (const tone of QUILT_TONES) {
        const patches = paths[tone].split("Z").filter(Boolean);
        const centres = patches.map((patch) => {
          const xs = points(patch).map(([x]) => x);
          return Math.min(...xs) < units / 2 ? "left" : "right";
        });
        expect(centres.filter((side) => side === "left")).toHaveLength(centres.length / 2);
      }
    }),
  );
});
