import { describe, expect, test } from "vitest";
import { chooseEncoding, ENCODINGS } from "@/lib/server/content-encoding";

describe("the form of an answer", () => {
  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["BR", "br"],
    ["identity", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("for %j is %s", (accepted, form) => {
    expect(chooseEncoding(ENCODINGS, accepted)).toBe(form);
  });

  test("is the plain one where the build made no other", () => {
    expect(chooseEncoding([], "br")).toBeUndefined();
  });
});
