import { describe, expect, test } from "vitest";
import { foreignModules, readClientModules } from "@/lib/adapter/next/client-modules";
import { folderWith } from "../folder-with";

/** A manifest as Next 16.4.6 writes it, here cut to what is read of it. */
function manifest(modules: Readonly<Record<string, number>>): string {
  const clientModules = Object.fromEntries(
    Object.entries(modules).map(([name, id]) => [name, { id, name: "*", chunks: [], async: false }]),
  );
  return [
    "globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};",
    `globalThis.__RSC_MANIFEST["/(content)/about/page"] = ${JSON.stringify({ moduleLoading: {}, clientModules })};`,
    "",
  ].join("\n");
}

const MANIFEST = "server/app/about/page_client-reference-manifest.js";
const ROUTER = "[project]/node_modules/next/dist/client/components/layout-router.js";

describe("the client modules of a build", () => {
  test("are read from every manifest in it, by id", () => {
    const distDir = folderWith({
      [MANIFEST]: manifest({ [ROUTER]: 7 }),
      "server/app/page_client-reference-manifest.js": manifest({ "[project]/components/menu.tsx": 8 }),
      "server/app/page.js": "no manifest",
    });
    const modules = readClientModules({ projectDir: "/site", distDir, config: {} });
    expect(Object.fromEntries(modules)).toEqual({
      7: ["node_modules/next/dist/client/components/layout-router.js"],
      8: ["components/menu.tsx"],
    });
  });

  test("are named from the project's folder when the packages lie above it", () => {
    const distDir = folderWith({
      [MANIFEST]: manifest({ "[project]/copies/site/components/menu.tsx": 8, [ROUTER]: 7 }),
    });
    const config = { turbopack: { root: "/all" } };
    const modules = readClientModules({ projectDir: "/all/copies/site", distDir, config });
    expect(modules.get("8")).toEqual(["components/menu.tsx"]);
    expect(foreignModules(["7", "8"], modules)).toEqual(["components/menu.tsx"]);
  });

  test("cannot be read from a manifest of another shape: the build stops", () => {
    const distDir = folderWith({ [MANIFEST]: "export default {}" });
    expect(() => readClientModules({ projectDir: "/site", distDir, config: {} })).toThrow(
      "is not written as it is known to be",
    );
  });
});

describe("what a page would lose with its scripts", () => {
  const modules = new Map([
    ["1", ["node_modules/next/dist/esm/client/components/layout-router.js"]],
    ["2", ["components/calculator/live-answer.tsx"]],
    ["3", ["node_modules/next/dist/client/app-dir/link.js"]],
  ]);

  test("is nothing when Next alone has put them there", () => {
    expect(foreignModules(["1"], modules)).toEqual([]);
  });

  test("is named by file when it is ours, or a part of Next that does something", () => {
    expect(foreignModules(["1", "2", "3"], modules)).toEqual([
      "components/calculator/live-answer.tsx",
      "node_modules/next/dist/client/app-dir/link.js",
    ]);
  });

  test("is named when nobody knows what it is", () => {
    expect(foreignModules(["77"], modules)).toEqual(["module 77, which no manifest names"]);
  });
});
