import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gzipOf } from "@/lib/server/compressed-body";
import { joinedResponse, pieceOf, sharedPieceOf } from "@/lib/server/pieces";

const RULES = Array.from(
  { length: 400 },
  (_, number) => `.p-${number}{margin:${(number * 7919) % 97}px ${number % 13}em}`,
);
const STYLES = sharedPieceOf(RULES.join(""));

describe("a body put together from pieces", () => {
  test("is whole, as it is and as gzip, whatever it is made of", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme", maxLength: 2_000 })), async (texts) => {
        const pieces = texts.map(pieceOf);
        expect(await joinedResponse(pieces, {}).text()).toBe(texts.join("").replace(/^\uFEFF/, ""));
        expect(gunzipSync(gzipOf(pieces)).toString()).toBe(texts.join(""));
      }),
    );
  });

  test("a piece that answers share is whole in each, the first time and the hundredth", () => {
    for (let time = 0; time < 100; time += 1) {
      const rest = pieceOf(`<p>${time}</p>`.repeat(time));
      const whole = Buffer.concat([STYLES, rest]);
      expect(whole.equals(gunzipSync(gzipOf([STYLES, rest]))), `time ${time}`).toBe(true);
    }
  });

  test("a piece that many answers share is compressed as small as can be", () => {
    const styles = sharedPieceOf(RULES.join(""));
    const sizes = Array.from({ length: 12 }, () => gzipOf([styles]).length);
    expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0);
  });
});
