import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BodyPart, bytesOf, gzipOf, SharedPart } from "@/lib/server/compressed-body";

const text = fc.string({ unit: "grapheme", maxLength: 2_000 });
const part: fc.Arbitrary<BodyPart> = fc.oneof(
  text,
  fc.tuple(text, fc.integer({ min: 1, max: 9 })).map(([words, level]) => new SharedPart(words, level)),
);
const textOf = (body: readonly BodyPart[]) =>
  body.map((one) => (typeof one === "string" ? one : one.plain.toString())).join("");

describe("a body put together from parts", () => {
  test("is whole, as bytes and as gzip, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.array(part), (body) => {
        const whole = Buffer.from(textOf(body));
        expect(bytesOf(body).equals(whole)).toBe(true);
        expect(gunzipSync(gzipOf(body)).equals(whole)).toBe(true);
      }),
    );
  });

  test("a part that is shared is whole in each of them", () => {
    const styles = new SharedPart(".a{color:red}".repeat(1_000), 9);
    for (const rest of ["<p>one</p>", "", "<p>two £2</p>".repeat(10_000)]) {
      expect(gunzipSync(gzipOf([styles, rest])).toString()).toBe(styles.plain.toString() + rest);
    }
  });

  test("and is compressed once", () => {
    const styles = new SharedPart("styles", 9);
    expect(styles.compressed).toBe(styles.compressed);
  });
});
