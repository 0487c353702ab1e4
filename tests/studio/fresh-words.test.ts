import { expect, test } from "vitest";
import { freshWords } from "@/lib/studio/words/fresh-words";

test.each([
  ["Two.\na is wrong.\nb is wrong.", "Two.\na is wrong.\nc is wrong.", "Two. b is wrong."],
  ["One.\na is wrong.", "Two.\na is wrong.\nb is wrong.", "One. a is wrong."],
  ["One.\nb is wrong.", "One.\na is wrong.", "One. b is wrong."],
  ["None.", "One.\na is wrong.", "None."],
])("of %j after %j is said: %s", (lines, before, words) => {
  expect(freshWords(lines, before)).toBe(words);
});
