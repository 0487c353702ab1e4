import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, SHAPE_CONTRAST, TEXT_CONTRAST } from "@/lib/colour/contrast";
import { GROUNDS, type Palette, palette, UnusableColour } from "@/lib/colour/palette";
import { runs } from "../harness/random";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

function paletteOf(colour: string): Palette | "refused" {
  try {
    return palette(colour);
  } catch (problem) {
    if (problem instanceof UnusableColour) return "refused";
    throw problem;
  }
}

describe("a council's palette", () => {
  test("black on white has the highest contrast there is, and a colour on itself the lowest", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#1d5c4d", "#1d5c4d")).toBeCloseTo(1);
  });

  test("any colour gives text that can be read in light and in dark, or is refused", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const colours = paletteOf(colour);
        if (colours === "refused") return;
        for (const theme of ["light", "dark"] as const) {
          const { accent, solid, onSolid, tint } = colours[theme];
          const { page, surface, ink } = GROUNDS[theme];
          for (const ground of [page, surface, tint]) {
            expect(
              contrast(accent, ground),
              `${colour}: ${theme} accent ${accent} on ${ground}`,
            ).toBeGreaterThanOrEqual(TEXT_CONTRAST);
            expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          }
          expect(contrast(onSolid, solid)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(contrast(solid, page), `${colour}: ${theme} button ${solid}`).toBeGreaterThanOrEqual(
            SHAPE_CONTRAST,
          );
          expect(contrast(solid, surface)).toBeGreaterThanOrEqual(SHAPE_CONTRAST);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  test("a colour that is already legible is used as it is", () => {
    expect(palette("#1d5c4d").light.solid).toBe("#1d5c4d");
  });

  test("a colour that is too pale to be read as itself is refused", () => {
    expect(() => palette("#ffff00")).toThrow(UnusableColour);
    expect(() => palette("#ffffff")).toThrow(UnusableColour);
  });

  test("what is no colour is refused", () => {
    expect(() => palette("green-ish")).toThrow(UnusableColour);
  });
});
