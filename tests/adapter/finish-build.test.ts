import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type CompleteBuild, finishBuild } from "@/lib/adapter/finish-build";
import type { Output } from "@/lib/adapter/next/prerendered";
import { PAGE_SAMPLES } from "@/lib/adapter/pages/page-samples";
import { STATIC_FOLDER, STATIC_LIST, type StaticAnswer } from "@/lib/server/static-answer";
import { INTERNAL } from "@/lib/site/feeds";
import { PAGE_BUDGET } from "@/lib/site/register";
import { folderWith } from "./folder-with";

/** A site of two pages, a tool, a feed and a file, as Next leaves it when it is built. */
const PROJECT = {
  "public/favicon.svg": "<svg/>",
  "responder.ts": `
    export const KNOWN_ADDRESSES = ["/sutton", "/search", "/data.json", "/live-form.js", "/favicon.svg"];
    export const REQUEST_TIME_ADDRESSES = ["/search"];
    export const FIRST_STEPS = ["/search"];
    export const openResponder = async ({ styles, liveForm }) => async ({ path }) => ({
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: [\`<style>\${styles.search.css}</style><script src="\${liveForm}"></script>\${path}\`],
    });`,
  "tools.ts": 'export { draw as search } from "./search";',
  "search.ts": 'export const draw = () => "results";',
  ".next/static/a.css": ".pay{margin:0}.results{margin:1px}",
  ".next/server/manifest_client-reference-manifest.js": `globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify(
    {
      clientModules: { "[project]/node_modules/next/dist/client/components/layout-router.js": { id: 1 } },
    },
  )};`,
  ".next/page.html": `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/a.css"/></head><body><p class="pay">Pay</p><script>1</script></body></html>`,
  ".next/page.rsc": '5:I[1,[],"default"]\n',
  ".next/data.body": "{}",
  ".next/live-form.body": "start();",
};

function outputsIn(distDir: string, pages: readonly string[]): Output[] {
  const file = (name: string, headers = {}) => ({
    filePath: path.join(distDir, name),
    initialRevalidate: false as const,
    initialHeaders: headers,
    postponedState: undefined,
  });
  const routeOf = (pathname: string) => (pathname === "/sutton" ? "/[council]" : pathname);
  const page = (pathname: string, groupId: number): Output[] => [
    {
      pathname,
      route: routeOf(pathname),
      groupId,
      routeType: "page",
      response: "complete",
      fallback: file("page.html"),
    },
    { pathname: `${pathname}.rsc`, route: routeOf(pathname), groupId, fallback: file("page.rsc") },
  ];
  const feed = (pathname: string, name: string, headers = {}): Output => ({
    pathname,
    route: pathname,
    groupId: 100,
    routeType: "route",
    response: "complete",
    fallback: file(name, headers),
  });
  return [
    ...pages.flatMap(page),
    feed(`${INTERNAL.builtFeed}/data.json`, "data.body", { "content-type": "application/json" }),
    feed("/live-form.js", "live-form.body"),
  ];
}

async function finished({
  files = {},
  pages = ["/sutton", "/server-error"],
}: {
  readonly files?: Readonly<Record<string, string>>;
  readonly pages?: readonly string[];
} = {}) {
  const projectDir = folderWith({ ...PROJECT, ...files });
  const distDir = path.join(projectDir, ".next");
  const staticFiles = [{ pathname: "/_next/static/a.css", filePath: path.join(distDir, "static/a.css") }];
  const build: CompleteBuild = {
    projectDir,
    distDir,
    config: {},
    outputs: { prerenders: outputsIn(distDir, pages), staticFiles },
  };
  await finishBuild(build, {
    responder: path.join(projectDir, "responder.ts"),
    tools: path.join(projectDir, "tools.ts"),
    onEveryToolPage: [],
  });
  const server = path.join(distDir, "standalone");
  const list: Record<string, StaticAnswer> = JSON.parse(
    readFileSync(path.join(server, STATIC_FOLDER, STATIC_LIST), "utf8"),
  );
  const body = (address: string) =>
    readFileSync(path.join(server, STATIC_FOLDER, list[address]?.file ?? "no such answer"), "utf8");
  return { distDir, server, list, body };
}

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((text) => printed.push(text));
});

describe("a finished build", () => {
  test("has an answer for every address that does not hang on the question, and a server beside them", async () => {
    const { list, server, distDir } = await finished();
    const hashed = Object.keys(list).filter((address) => /^\/live-form\.[0-9a-f]{12}\.js$/.test(address));
    expect(hashed).toHaveLength(1);
    expect(Object.keys(list).sort()).toEqual(
      [
        "/sutton",
        "/server-error",
        "/search",
        "/data.json",
        "/live-form.js",
        "/favicon.svg",
        ...hashed,
      ].sort(),
    );
    for (const name of ["server.js", "responder.js", "while-down/while-down.html"]) {
      expect(existsSync(path.join(server, name)), name).toBe(true);
    }
    const samples = JSON.parse(readFileSync(path.join(distDir, PAGE_SAMPLES), "utf8"));
    expect(samples).toEqual([{ address: "/sutton", html: PROJECT[".next/page.html"] }]);
  });

  test("has pages that run nothing and hold the styles they use, named by their policy", async () => {
    const { body, list } = await finished();
    expect(body("/sutton")).toContain(
      '<style>.pay{margin:0}</style></head><body><p class="pay">Pay</p></body>',
    );
    expect(list["/sutton"]?.headers["content-security-policy"]).toMatch(
      /script-src 'none'; style-src 'sha256-/,
    );
  });

  test("keeps a script for a year, public data for anybody, a failure's page not at all, and the rest while it is the same", async () => {
    const { list } = await finished();
    const script = Object.keys(list).find((address) => /^\/live-form\..+\.js$/.test(address)) ?? "";
    const cached = (address: string) => list[address]?.headers["cache-control"];
    expect(cached(script)).toContain("immutable");
    expect(cached("/server-error")).toBe("no-store");
    expect(cached("/sutton")).toContain("max-age=0");
    const readers = (address: string) => list[address]?.headers["access-control-allow-origin"];
    expect([readers("/data.json"), readers("/live-form.js"), readers("/favicon.svg")]).toEqual([
      "*",
      undefined,
      undefined,
    ]);
  });

  test("has the first step of each tool, with the tool's own styles and script, for as long as nothing is asked", async () => {
    const { body, list } = await finished();
    expect(list["/search"]?.isFirstStep).toBe(true);
    expect(body("/search")).toMatch(
      /<style>\.results\{margin:1px\}<\/style><script src="\/live-form\.\w+\.js">/,
    );
  });

  test("says what the costliest page of each type costs", async () => {
    await finished();
    expect(printed.join("\n")).toMatch(/^\/\[council\] .* 14600$/m);
  });
});

describe("a build fails", () => {
  test("by the name of a page that is in the address book and was not made", async () => {
    await expect(finished({ pages: ["/server-error"] })).rejects.toThrow(
      "/sutton is in the address book, and nothing answers it",
    );
  });

  test("by the name of a page that was made and is not in the address book", async () => {
    await expect(finished({ pages: ["/sutton", "/draft", "/server-error"] })).rejects.toThrow(
      "/draft is answered, and is not in the address book",
    );
  });

  test("by the name of a page that would need a script", async () => {
    const files = { ".next/page.rsc": '5:I[2,[],"default"]\n' };
    await expect(finished({ files })).rejects.toThrow("/sutton (/[council]) contains the client component");
  });

  test("by the name of a page that is over its budget", async () => {
    // Random bytes, which no compression makes fewer.
    const files = { ".next/page.html": `<p>${randomBytes(PAGE_BUDGET).toString("hex")}</p>` };
    await expect(finished({ files })).rejects.toThrow(
      /\/sutton takes \d+ bytes, and \/\[council\] may take 14600/,
    );
  });
});
