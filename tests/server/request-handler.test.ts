import { rmSync } from "node:fs";
import { request as ask, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeStaticAnswers } from "@/lib/adapter/output/write-static-answers";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { joinedResponse, pieceOf, sharedPieceOf } from "@/lib/server/pieces";
import { type HandlerOptions, requestHandler } from "@/lib/server/request-handler";
import { piecedResponse } from "@/lib/server/send-response";
import { openStaticAnswers } from "@/lib/server/static-answers";
import { routes } from "@/lib/site/routes";
import { folderWith } from "../adapter/folder-with";

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Starts a server with a site of one static page; answers with the port. */
async function open(options: Partial<HandlerOptions> = {}): Promise<number> {
  const server = createServer(
    requestHandler({
      staticAnswers: {
        size: 1,
        async send({ path }, _request, response) {
          if (path !== "/ready") return false;
          response.writeHead(200).end(`ready ${path}`);
          return true;
        },
        open: async (path, status) => new Response(`ready ${path}`, { status }),
      },
      respond: async ({ url }) => new Response(`answered ${url.slice("http://localhost".length)}`),
      isStopping: () => false,
      ...options,
    }),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return (server.address() as AddressInfo).port;
}

function answerTo(
  port: number,
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const request = ask({ port, path, agent: false, ...options }, (response) => {
        let body = "";
        response.on("data", (part) => {
          body += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      request.on("error", reject).end();
    },
  );
}

describe("the request handler", () => {
  test("answers with static answers, whatever the query, and hands on the rest", async () => {
    const port = await open();
    expect((await answerTo(port, "/ready?utm=x")).body).toBe("ready /ready");
    expect((await answerTo(port, "/search?q=a")).body).toBe("answered /search?q=a");
  });

  test("is asked with a whole address too, as proxies are, and knows what is no address", async () => {
    const port = await open();
    expect((await answerTo(port, "http://elsewhere.example/search?q=a")).body).toBe("answered /search?q=a");
    expect((await answerTo(port, "*")).status).toBe(400);
  });

  test("says that nothing has changed, but in the last moments before something does, when caches would keep what they have", async () => {
    const statuses: number[] = [];
    for (const seconds of [10, 0]) {
      const headers = {
        etag: '"a"',
        "cache-control": `public, max-age=0, s-maxage=${seconds}, must-revalidate`,
      };
      const port = await open({ respond: async () => new Response("a", { headers }) });
      statuses.push((await answerTo(port, "/search", { headers: { "If-None-Match": '"a"' } })).status);
    }
    expect(statuses).toEqual([304, 200]);
  });

  test("compresses what it answers anew, in the form that is asked for, and sends no body to HEAD", async () => {
    const body = "the same again ".repeat(1_000);
    const port = await open({ respond: async () => new Response(body) });
    const answer = await answerTo(port, "/search", { headers: { "Accept-Encoding": "gzip" } });
    expect([answer.headers["content-encoding"], answer.headers.vary]).toEqual(["gzip", "accept-encoding"]);
    expect(Number(answer.headers["content-length"])).toBeLessThan(body.length / 10);
    const head = await answerTo(port, "/search", { method: "HEAD" });
    expect([head.headers["content-length"], head.body]).toEqual([String(body.length), ""]);
  });

  test.each([
    ["as one body, in the quickest form", joinedResponse, "gzip"],
    ["in pieces, first in the smallest form and then in the quickest", piecedResponse, "br"],
  ] as const)(
    "what an answer shares with others and what is its own are whole in every form: %s",
    async (_how, make, first) => {
      const shared = "styles ".repeat(500);
      const pieces = [pieceOf("before "), sharedPieceOf(shared), pieceOf("after")];
      const port = await open({ respond: async () => make(pieces, {}) });
      for (const [takes, form] of [
        ["br, gzip", first],
        ["br, gzip", "gzip"],
        ["br", "br"],
        ["identity", null],
      ] as const) {
        const answer = await fetch(`http://localhost:${port}/search`, {
          headers: { "Accept-Encoding": takes },
        });
        expect(answer.headers.get("content-encoding")).toBe(form);
        expect(await answer.text()).toBe(`before ${shared}after`);
      }
    },
  );

  test("one that is asked for again stays Brotli where gzip would miss the first flight of a connection", async () => {
    const words = Array.from({ length: 6_000 }, (_, number) => Math.imul(number, 2654435761).toString(36));
    const long = sharedPieceOf(words.join(" "));
    const port = await open({ respond: async () => piecedResponse([long], {}) });
    for (const time of ["first", "again"]) {
      const answer = await fetch(`http://localhost:${port}/search`, {
        headers: { "Accept-Encoding": "br, gzip" },
      });
      expect([time, answer.headers.get("content-encoding")]).toEqual([time, "br"]);
    }
  });

  test.each(["POST", "PUT", "DELETE", "PROPFIND", "TRACE"])("refuses %s", async (method) => {
    const answer = await answerTo(await open(), "/ready", { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test("lets pages of other sites ask with headers of their own", async () => {
    const { status, headers, body } = await answerTo(await open(), "/ready", { method: "OPTIONS" });
    expect([status, body, headers["content-length"]]).toEqual([204, "", undefined]);
    expect(headers).toMatchObject({
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "*",
      "x-content-type-options": "nosniff",
    });
  });

  test("says that it is ready until it is told to stop, and then closes its connections", async () => {
    let stopping = false;
    const port = await open({ isStopping: () => stopping });
    expect((await answerTo(port, "/readyz")).status).toBe(200);
    stopping = true;
    const answer = await answerTo(port, "/readyz");
    expect([answer.status, answer.headers.connection]).toEqual([503, "close"]);
    expect((await answerTo(port, "/healthz")).status).toBe(200);
  });

  test("answers a failure with 500 and the headers, and keeps its cause to itself", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const fail = () => Promise.reject(new Error("secret cause"));
    const answer = await answerTo(await open({ respond: fail }), "/search");
    expect([answer.status, answer.body]).toEqual([500, `ready ${routes.serverError()}`]);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(errors).toHaveBeenCalledOnce();
  });

  test("goes on, with a sentence in place of the error page, where files of the build have been taken away", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const folder = folderWith({});
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "public" };
    const answers = ["/sutton", routes.serverError()].map((address) => ({
      address,
      body: Buffer.from(address),
      headers,
    }));
    await writeStaticAnswers(folder, answers, openDiskCache(folderWith({}), "2026-11-20"));
    const port = await open({ staticAnswers: openStaticAnswers(folder) });
    rmSync(folder, { recursive: true });
    for (const _ of [1, 2]) {
      const answer = await answerTo(port, "/sutton");
      expect([answer.status, answer.headers.etag]).toEqual([500, undefined]);
      expect(answer.body).toBe("Something went wrong on our side. Try again in a few minutes.\n");
    }
  });

  test("keeps the page for failures to itself", async () => {
    expect((await answerTo(await open(), routes.serverError())).body).toBe(
      `answered ${routes.serverError()}`,
    );
  });

  test("logs one line a request, with nothing of the query and nothing about who asked", async () => {
    const lines: string[] = [];
    const port = await open({ log: (line) => lines.push(line) });
    await new Promise<void>((resolve) => {
      get(
        { port, path: "/search?q=my+name", headers: { "User-Agent": "mine", Referer: "https://from" } },
        (one) => one.resume().on("close", resolve),
      );
    });
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    const line = JSON.parse(lines[0] ?? "");
    expect(Object.keys(line)).toEqual(["time", "method", "path", "status", "milliseconds"]);
    expect(line).toMatchObject({ method: "GET", path: "/search", status: 200 });
  });
});
