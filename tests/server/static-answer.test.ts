import { expect, test } from "vitest";
import { readList, writtenList } from "@/lib/server/answer-list";
import { etagOf, isNotModified, type StaticAnswer, staticAnswerFinder } from "@/lib/server/static-answer";

const HEADERS = { "cache-control": "public" };
const answer: StaticAnswer = { file: "ab12", encodings: ["br", "gzip"], headers: HEADERS };
const ready = { answer, headers: HEADERS };

test("each form has a tag of its own, and any of them says that the reader has the words already", () => {
  expect(etagOf(answer, undefined)).toBe('"ab12"');
  expect(etagOf(answer, "br")).toBe('"ab12-br"');
  expect(isNotModified(ready, '"zz", W/"ab12-gzip"')).toBe(true);
  expect(isNotModified(ready, "*")).toBe(true);
  expect(isNotModified(ready, '"ab1"')).toBe(false);
  expect(isNotModified(ready, undefined)).toBe(false);
});

test("the picture of a vacancy that opens after the build is there from its opening minute to its closing one", () => {
  const list = readList(writtenList([["/a.png", { ...answer, from: 10, until: 20 }]]));
  const isThere = [9, 10, 19, 20].map(
    (instant) => staticAnswerFinder(list, () => instant)({ path: "/a.png", query: "" }) !== undefined,
  );
  expect(isThere).toEqual([false, true, true, false]);
});
