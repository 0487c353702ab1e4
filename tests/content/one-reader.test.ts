import { describe, expect, test } from "vitest";
import { loadedBy, SITE, type SourceFile } from "../structure/source-files";

function source(file: string): SourceFile {
  const source = SITE.find((one) => one.file === file);
  if (source === undefined) throw new Error(`There is no ${file}.`);
  return source;
}

const PARSERS = /^(yaml|unified|remark-|mdast-util-|node:fs|lib\/content\/(parse|read|parse-cache)\.ts$)/;

describe("there is one reader of the content", () => {
  test("only lib/content/site.ts reads what Contentlayer generated", () => {
    const readers = SITE.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === "contentlayer/generated"),
    );
    expect(readers.map(({ file }) => file)).toEqual(["lib/content/site.ts"]);
  });

  test("Contentlayer itself is known only to its configuration", () => {
    const users = SITE.filter(({ imports }) =>
      imports.some(({ specifier }) => /^@?contentlayer2/.test(specifier)),
    );
    expect(users.map(({ file }) => file)).toEqual([]);
  });

  test("apart from the preview, the reader loads no parser and no disk", () => {
    const site = source("lib/content/site.ts");
    const inProduction = {
      ...site,
      imports: site.imports.filter(({ file }) => file !== "lib/content/preview.ts"),
    };
    const loaded = loadedBy(inProduction).filter(({ what }) => PARSERS.test(what));
    expect(loaded.map(({ what, way }) => [...way, what].join(" → "))).toEqual([]);
  });
});
