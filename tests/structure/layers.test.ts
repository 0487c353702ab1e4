import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { loadedBy, partOf, SITE, sourceFiles } from "./source-files";

/** Layers whose rules must be testable in milliseconds and may be shipped to a browser. */
const CORE = ["calendar", "money", "colour", "pay", "offers", "take-home", "site"].map(
  (layer) => `lib/${layer}`,
);

/** Written records, without code. */
const WITHOUT_CODE = ["decisions"];

const lib = SITE.filter(({ file }) => file.startsWith("lib/"));
const core = lib.filter(({ file }) => CORE.includes(partOf(file)));
const components = SITE.filter(({ file }) => file.startsWith("components/"));

const MAP = readFileSync(path.join(PROJECT, "lib", "README.md"), "utf8");

/** The arrows of the diagram: a room, and one that it may import. */
const ARROWS = [...MAP.matchAll(/^ {2}([\w-]+) --> ([\w-]+)$/gm)].map(
  ([, from = "", to = ""]) => [from, to] as const,
);

/** The rooms that the table describes. */
const TABLE = [...MAP.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, room = ""]) => room);

/** Every room that a room may import: what its arrows lead to, and what those lead to. */
function below(room: string): ReadonlySet<string> {
  const rooms = new Set<string>();
  const queue = [room];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const [from, to] of ARROWS) {
      if (from !== next || rooms.has(to)) continue;
      rooms.add(to);
      queue.push(to);
    }
  }
  return rooms;
}

const roomOf = (file: string): string => partOf(file).slice("lib/".length);

/** Imports from one room of lib/ into another, those of types alone among them. */
const IMPORTS = lib.flatMap(({ file, imports }) =>
  imports.flatMap(({ file: imported = "" }) => {
    const [from, to] = [roomOf(file), roomOf(imported)];
    return imported.startsWith("lib/") && from !== to ? [{ from, to, file, imported }] : [];
  }),
);

describe("import direction", () => {
  test("every folder of lib/ stands in the diagram of lib/README.md, and in its table", () => {
    const folders = readdirSync(path.join(PROJECT, "lib"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !WITHOUT_CODE.includes(entry.name))
      .map((entry) => entry.name)
      .sort();
    expect([...new Set(ARROWS.flat())].sort()).toEqual(folders);
    expect([...TABLE].sort()).toEqual(folders);
  });

  test("every import follows the arrows of the diagram", () => {
    const wrong = IMPORTS.filter(({ from, to }) => !below(from).has(to)).map(
      ({ file, imported }) => `${file} imports ${imported}`,
    );
    expect(wrong).toEqual([]);
  });

  test("every arrow of the diagram is one that the code has", () => {
    const drawnOnly = ARROWS.filter(
      ([from, to]) => !IMPORTS.some((one) => one.from === from && one.to === to),
    );
    expect(drawnOnly).toEqual([]);
  });

  test("no arrow leads back to where it came from", () => {
    expect([...new Set(ARROWS.flat())].filter((room) => below(room).has(room))).toEqual([]);
  });

  test("no component is one for the browser: nothing would run it there, since pages hold none of React's scripts", () => {
    const wrong = SITE.filter(({ code }) => /^\s*["']use client["']/m.test(code));
    expect(wrong.map(({ file }) => file)).toEqual([]);
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
        return forbidden ? [`${file} imports ${one.file}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

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
