import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { finishBuild } from "@/lib/adapter/finish-build";
import { PAGE_SAMPLES } from "@/lib/adapter/pages/page-samples";
import { readList } from "@/lib/server/answer-list";
import type { ResponderModule } from "@/lib/server/site-responder";
import { STATIC_FOLDER, STATIC_LIST } from "@/lib/server/static-answer";
import { PAGE_BUDGET } from "@/lib/site/register";
import { folderWith } from "./folder-with";

/** The code of a site with a tool. */
const PROJECT = {
  "public/favicon.svg": "<svg/>",
  "responder.ts": 'export const openResponder = () => "answers";',
  "server.ts": 'console.log("serves");',
  "worker.ts": 'export const siteWorker = () => "serves";',
  "tools.ts": 'export { draw as search } from "./search";',
  "search.ts": 'export const draw = () => "results";',
};

const page = (body: string, styles: string) =>
  `<!DOCTYPE html><html><head><style>${styles}</style></head><body>${body}</body></html>`;

const SHEET = ".pay{margin:0}.results{margin:1px}";

const RESPONDER: ResponderModule = {
  REQUEST_TIME_ADDRESSES: ["/search"],
  FIRST_STEPS: ["/search"],
  openResponder: ({ styles, liveForm }) => ({
    respond: async ({ url }) =>
      new Response(
        `<style>${styles.search?.css}</style><script src="${liveForm}"></script>${new URL(url).pathname}`,
        { headers: { "content-type": "text/html; charset=utf-8" } },
      ),
    addresses: () => ({
      addresses: { page: [], builtFeed: [], tool: [], requestedFeed: [], file: [], gone: [] },
      moved: [],
    }),
    warm: () => {},
    prepare: async () => {},
  }),
};

const json = () => new Response("{}", { headers: { "Content-Type": "application/json" } });
const script = () => new Response("start();");

/** Builds a site of two pages, a tool, two feeds and a file. */
async function finished({
  body = '<p class="pay">Pay</p>',
  pages = ["/sutton", "/server-error"],
}: {
  readonly body?: string;
  readonly pages?: readonly string[];
} = {}) {
  const project = folderWith(PROJECT);
  const buildFolder = path.join(project, ".next");
  await finishBuild(
    {
      project,
      buildFolder,
      addresses: ["/sutton", "/search", "/data.json", "/live-form.js", "/favicon.svg"],
      requested: [],
      publicFiles: ["/favicon.svg"],
      pages,
      document: (_, styles) => page(body, styles),
      feeds: new Map([
        ["/data.json", json],
        ["/live-form.js", script],
      ]),
      later: [],
      holdsUntil: () => undefined,
      sheet: SHEET,
      content: { documents: [], taxYears: [], photographs: {}, today: "2026-11-29" },
      searchIndex: new Uint8Array(),
      responder: RESPONDER,
      code: "1",
    },
    {
      server: path.join(project, "server.ts"),
      worker: path.join(project, "worker.ts"),
      responder: path.join(project, "responder.ts"),
      tools: path.join(project, "tools.ts"),
      onEveryToolPage: [],
    },
  );
  const server = path.join(buildFolder, "standalone");
  const text = readFileSync(path.join(server, STATIC_FOLDER, STATIC_LIST), "utf8");
  const list = Object.fromEntries(readList(text).entries());
  const bodyOf = (address: string) =>
    readFileSync(path.join(server, STATIC_FOLDER, list[address]?.file ?? "no such answer"), "utf8");
  return { buildFolder, server, list, bodyOf };
}

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((text) => printed.push(text));
});

describe("a finished build", () => {
  test("has an answer for every address that does not hang on the question, and a server beside them", async () => {
    const { list, server, buildFolder } = await finished();
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
    for (const name of ["server.js", "responder.js", "worker.js", "while-down/while-down.html"]) {
      expect(existsSync(path.join(server, name)), name).toBe(true);
    }
    const samples = JSON.parse(readFileSync(path.join(buildFolder, PAGE_SAMPLES), "utf8"));
    expect(samples).toEqual([{ address: "/sutton", html: page('<p class="pay">Pay</p>', SHEET) }]);
  });

  test("has pages that run nothing and hold the styles they use, named by their policy", async () => {
    const { bodyOf, list } = await finished();
    expect(bodyOf("/sutton")).toContain(
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
    const { bodyOf, list } = await finished();
    expect(list["/search"]?.isFirstStep).toBe(true);
    expect(bodyOf("/search")).toMatch(
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
    await expect(finished({ body: '<button onclick="go()">Pay</button>' })).rejects.toThrow(
      "/sutton: it holds the attribute onclick on <button>",
    );
  });

  test("by the name of a page that is over its budget", async () => {
    // Random bytes, which no compression makes fewer.
    await expect(finished({ body: `<p>${randomBytes(PAGE_BUDGET).toString("hex")}</p>` })).rejects.toThrow(
      /\/sutton takes \d+ bytes, and \/\[council\] may take 14600/,
    );
  });
});
