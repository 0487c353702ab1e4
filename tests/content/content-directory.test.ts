import path from "node:path";
import { expect, test } from "vitest";
import { contentDirectory } from "@/lib/content/content-directory";

const project = path.resolve("/a/project");

test.each([
  [{}, "content"],
  [{ CONTENT_DIRECTORY: "" }, "content"],
  [{ CONTENT_DIRECTORY: "other" }, "other"],
])("with the settings %o the content is in `%s` of the project", (environment, folder) => {
  expect(contentDirectory(project, environment)).toBe(path.join(project, folder));
});

test("another folder of the computer can hold the content", () => {
  const elsewhere = path.resolve("/elsewhere");
  expect(contentDirectory(project, { CONTENT_DIRECTORY: elsewhere })).toBe(elsewhere);
});
