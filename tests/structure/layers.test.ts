import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { loadedBy, partOf, SITE, sourceFiles } from "./source-files";

/** The layers of lib/: each may import only what stands before it. */
const LAYERS = [
  "calendar",
  "money",
  "colour",
  "model",
  "pay",
  "offers",
  "catalogue",
  "site",
  "content",
  "checks",
  "search",
  "calculator",
  "feeds",
  "policy",
  "server",
  "adapter",
  "cli",
];

/** Layers whose rules must be testable in milliseconds and may be shipped to a browser. */
const CORE = ["calendar", "money", "colour", "pay", "offers"].map((layer) => `lib/${layer}`);

/** Written records, without code. */
const WITHOUT_CODE = ["decisions"];

const rank = (file: string): number => LAYERS.indexOf(partOf(file).slice("lib/".length));

const lib = SITE.filter(({ file }) => file.startsWith("lib/"));
const core = lib.filter(({ file }) => CORE.includes(partOf(file)));
const components = SITE.filter(({ file }) => file.startsWith("components/"));

describe("import direction", () => {
  test("every folder of lib/ is a layer", () => {
    const folders = readdirSync(path.join(PROJECT, "lib"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !LAYERS.includes(name) && !WITHOUT_CODE.includes(name))).toEqual([]);
  });

  test("a layer imports only the layers before it", () => {
    const wrong = lib.flatMap((source) =>
      source.imports.flatMap(({ file }) => {
        if (file === undefined || rank(source.file) < 0 || rank(file) < 0) return [];
        return rank(file) > rank(source.file) ? [`${source.file} imports ${file}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing in lib/ imports pages, components or tests", () => {
    const wrong = lib.flatMap(({ file, imports }) =>
      imports.flatMap((one) =>
        /^(app|components|tests)\//.test(one.file ?? "") ? [`${file} imports ${one.file}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("components receive data: of lib/content they know only the types, and nothing of the pages", () => {
    const wrong = components.flatMap(({ file, imports }) =>
      imports.flatMap((one) => {
        const part = partOf(one.file ?? "");
        const forbidden =
          part === "app" || (["lib/content", "lib/checks", "lib/cli"].includes(part) && !one.typeOnly);
        return forbidden && !isPure(one.file ?? "") ? [`${file} imports ${one.file}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** True for a file that reads nothing: not the disk, not the content, not the environment. */
function isPure(file: string): boolean {
  const source = SITE.find((one) => one.file === file);
  if (source === undefined || partOf(file) === "app") return false;
  const reached = loadedBy(source).map(({ what }) => what);
  const readers = /^(node:|contentlayer|next|yaml|remark-|unified)/;
  return !/process\.env/.test(source.code) && !reached.some((what) => readers.test(what));
}

describe("the core", () => {
  test.each(["react", "next", "zod", "node:", "contentlayer"])(
    "loads no %s, through others either",
    (name) => {
      const wrong = core.flatMap((source) =>
        loadedBy(source)
          .filter(({ what }) => what === name || what.startsWith(name.endsWith(":") ? name : `${name}/`))
          .map(({ what, way }) => `${way.join(" → ")} → ${what}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("reads no clock, no chance and no environment: today is an argument", () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.\w|\bMath\.random\b|\bprocess\.|\bTemporal\.Now\b/;
    const wrong = core.flatMap(
      ({ file, code }) => forbidden.exec(code)?.map((found) => `${file}: ${found}`) ?? [],
    );
    expect(wrong).toEqual([]);
  });
});

describe("what is sent to the browser", () => {
  const isClient = (text: string): boolean => /^\s*["']use client["']/m.test(text);
  const clients = SITE.filter(({ text }) => isClient(text));

  test("no content page holds a client component, through others either", () => {
    const pages = SITE.filter(({ file }) => file.startsWith("app/(content)/"));
    const wrong = pages.flatMap((page) => [
      ...(isClient(page.text) ? [page.file] : []),
      ...loadedBy(page)
        .filter(({ what }) => clients.some((client) => client.file === what))
        .map(({ what, way }) => `${way.join(" → ")} → ${what}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test("no client component loads the validator, the content or the disk", () => {
    const wrong = clients.flatMap((client) =>
      loadedBy(client)
        .filter(({ what }) => /^(zod|yaml|node:|contentlayer|unified|remark-)/.test(what))
        .map(({ what, way }) => `${way.join(" → ")} → ${what}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("names and sizes", () => {
  const everything = [...SITE, ...sourceFiles("tests")];

  test("no file is longer than 250 lines", () => {
    const long = everything.map(({ file, text }) => ({ file, lines: text.trimEnd().split("\n").length }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  test("a folder or file is named for what it holds, never utils, helpers, common or misc", () => {
    const vague = /(^|\/|[-_.])(utils?|helpers?|common|misc|shared|lib)([-_.]|\/|$)/;
    expect(
      everything.map(({ file }) => file.replace(/^lib\//, "")).filter((file) => vague.test(file)),
    ).toEqual([]);
  });
});
