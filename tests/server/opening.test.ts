import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Opening } from "@/lib/server/opening";

const STYLES = ".a{color:red}".repeat(1_000);

describe("what many answers begin with", () => {
  test("stands before the rest, compressed or not, whatever either of them says", () => {
    const texts = fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, ([begins, rest]) => {
        const opening = new Opening(begins);
        const whole = Buffer.from(begins + rest);
        expect(opening.before(Buffer.from(rest)).equals(whole)).toBe(true);
        expect(gunzipSync(opening.gzipBefore(Buffer.from(rest))).equals(whole)).toBe(true);
      }),
    );
  });

  test("can be what many answers begin with: one after the other is whole", () => {
    const opening = new Opening(STYLES);
    for (const rest of ["<p>one</p>", "", "<p>two</p>".repeat(10_000)]) {
      expect(gunzipSync(opening.gzipBefore(Buffer.from(rest))).toString()).toBe(STYLES + rest);
    }
  });

  test("knows its length in bytes, which more than one can make a letter", () => {
    expect(new Opening("£").length).toBe(2);
    expect(new Opening("").length).toBe(0);
  });
});
