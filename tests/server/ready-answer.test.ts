import { describe, expect, test } from "vitest";
import { chooseEncoding, etagOf, isNotModified, type ReadyAnswer } from "@/lib/server/ready-answer";

const answer: ReadyAnswer = { file: "ab12", encodings: ["br", "gzip"], headers: {} };

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
    expect(chooseEncoding(answer.encodings, accepted)).toBe(form);
  });

  test("is the plain one where the build made no other", () => {
    expect(chooseEncoding([], "br")).toBeUndefined();
  });
});

test("each form has a tag of its own, and any of them says that the reader has the words already", () => {
  expect(etagOf(answer, undefined)).toBe('"ab12"');
  expect(etagOf(answer, "br")).toBe('"ab12-br"');
  expect(isNotModified(answer, '"zz", W/"ab12-gzip"')).toBe(true);
  expect(isNotModified(answer, "*")).toBe(true);
  expect(isNotModified(answer, '"ab1"')).toBe(false);
  expect(isNotModified(answer, undefined)).toBe(false);
});
