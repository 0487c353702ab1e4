import { expect, test } from "vitest";
import { checkFiles } from "@/lib/checks/check-content";
import { RIVERTON, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";

test("a check tells how far it is: file by file, and then look by look", () => {
  const files = filesOf(RIVERTON);
  const steps = { files: [] as string[], words: [] as string[] };
  const listener = (to: string[]) => (done: number, all: number) => to.push(`${done} of ${all}`);
  const progress = { files: listener(steps.files), words: listener(steps.words) };
  const place = { project: process.cwd(), directory: process.cwd(), today: TODAY, progress };
  checkFiles(files, place, { parse: parseOnce });
  expect(steps.files).toEqual(files.map((_, index) => `${index + 1} of ${files.length}`));
  expect(steps.words.at(-1)).toBe(`${steps.words.length} of ${steps.words.length}`);
});
