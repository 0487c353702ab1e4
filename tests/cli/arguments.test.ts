import { expect, test } from "vitest";
import { readArguments } from "@/lib/cli/arguments";
import { UsageExplanation } from "@/lib/cli/explanation";

const read = (...written: string[]) =>
  readArguments(
    "npm run it -- [WORD…] [--json]\nnpm run it -- --seed=NUMBER",
    { json: { type: "boolean" }, seed: { type: "string" } },
    written,
  );

test("flags and words are read wherever they stand", () => {
  expect(read("one", "--json", "two", "--seed=7")).toEqual({
    flags: { json: true, seed: "7" },
    words: ["one", "two"],
  });
  expect(read()).toEqual({ flags: {}, words: [] });
});

test.each([
  [["--jsno"], "Unknown option '--jsno'"],
  [["-j"], "Unknown option '-j'"],
  [["--json=yes"], "Option '--json' does not take an argument"],
  [["--seed"], "Option '--seed <value>' argument missing"],
])("%j is refused with what may be written, and ends the command with 2", (written, mistake) => {
  const usage = "  npm run it -- [WORD…] [--json]\n  npm run it -- --seed=NUMBER";
  const refused = expect(() => read(...written));
  refused.toThrow(new UsageExplanation(`${mistake}. You may write:\n${usage}`));
  expect(new UsageExplanation("").exitCode).toBe(2);
});
