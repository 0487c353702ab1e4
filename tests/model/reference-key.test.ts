import { expect, test } from "vitest";
import { referenceKey } from "@/lib/model/reference-key";

test.each(["lk 1042", "LK/1042", "LK_1042", "Lk.1042", "ＬＫ-1042"])(
  "the reference LK-1042 is also written %s",
  (written) => {
    expect(referenceKey(written)).toBe(referenceKey("LK-1042"));
  },
);

test("another number is another reference", () => {
  expect(referenceKey("LK-104")).not.toBe(referenceKey("LK-1042"));
});
