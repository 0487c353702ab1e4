import { expect, test } from "vitest";
import { addressProblems } from "@/lib/adapter/unanswered";

const ACCOUNT = {
  addresses: ["/", "/about", "/search"],
  fromBuild: ["/", "/about", "/server-error"],
  requestTime: ["/search"],
  internal: ["/server-error"],
};

test("all is well when every address is answered by the build or at request time", () => {
  expect(addressProblems(ACCOUNT)).toEqual([]);
});

test("a page that the build has not made fails it by name", () => {
  const [problem, ...more] = addressProblems({ ...ACCOUNT, fromBuild: ["/", "/server-error"] });
  expect(problem).toMatch(/^\/about is in the address book, and nothing answers it/);
  expect(more).toEqual([]);
});

test("a tool that nobody answers for fails it by name", () => {
  expect(addressProblems({ ...ACCOUNT, requestTime: [] })).toEqual([
    expect.stringMatching(/^\/search is in the address book, and nothing answers it/),
  ]);
});

test("a page that the address book does not know fails it: the preview would answer 404", () => {
  expect(addressProblems({ ...ACCOUNT, fromBuild: [...ACCOUNT.fromBuild, "/draft"] })).toEqual([
    expect.stringMatching(/^\/draft is answered, and is not in the address book/),
  ]);
});

test("an answer that the build has made by mistake for a tool would ignore what is asked", () => {
  expect(addressProblems({ ...ACCOUNT, fromBuild: [...ACCOUNT.fromBuild, "/search"] })).toEqual([
    expect.stringMatching(/^\/search is answered by the build and at request time/),
  ]);
});

test("what the server needs for itself must have been made", () => {
  expect(addressProblems({ ...ACCOUNT, fromBuild: ["/", "/about"] })).toEqual([
    "/server-error is needed by the server, and the build has not made it.",
  ]);
});
