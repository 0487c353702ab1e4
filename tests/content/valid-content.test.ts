import { describe, expect, test } from "vitest";
import { issuesIn, RIVERTON, related } from "./content-set";

describe("valid content", () => {
  test("the small council of these tests has nothing wrong with it", () => {
    expect(issuesIn(RIVERTON)).toEqual([]);
    expect(related(RIVERTON).related).toBeDefined();
  });

  test("a byte order mark and Windows line ends are accepted", () => {
    const windows = Object.fromEntries(
      Object.entries(RIVERTON).map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]),
    );
    expect(issuesIn(windows)).toEqual([]);
  });

  test("the old line ends of a Macintosh are accepted", () => {
    const old = Object.fromEntries(
      Object.entries(RIVERTON).map(([path, text]) => [path, text.replaceAll("\n", "\r")]),
    );
    expect(issuesIn(old)).toEqual([]);
  });

  test("no content at all is not a mistake of any file", () => {
    expect(issuesIn({})).toEqual([]);
  });
});
