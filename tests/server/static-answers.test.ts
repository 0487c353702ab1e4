import { createServer } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type AnswerToWrite, writeStaticAnswers } from "@/lib/adapter/output/write-static-answers";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { openStaticAnswers, type StaticAnswers } from "@/lib/server/static-answers";
import { folderWith } from "../adapter/folder-with";
import { ask } from "./ask";

const WORDS = "Social workers in Sutton. ".repeat(40);
const HTML = { "content-type": "text/html; charset=utf-8", "cache-control": "public" };

const NOW = Date.parse("2026-12-01T11:59:57Z");

const ANSWERS: readonly AnswerToWrite[] = [
  { address: "/sutton", body: Buffer.from(WORDS), headers: HTML },
  { address: "/search", body: Buffer.from("What are you looking for?"), headers: HTML, isFirstStep: true },
  { address: "/riverton", body: Buffer.from(WORDS), headers: HTML, until: NOW + 4_000 },
  { address: "/lakeside", body: Buffer.from(WORDS), headers: HTML, until: NOW },
  {
    address: "/picture.png",
    body: Buffer.from("last year's"),
    headers: HTML,
    until: NOW - 1,
    next: {
      address: "/picture.png",
      body: Buffer.from("this year's"),
      headers: HTML,
      until: NOW + 2_000,
      next: { address: "/picture.png", body: Buffer.from("next year's"), headers: HTML },
    },
  },
  { address: "/empty", body: Buffer.alloc(0), headers: HTML },
];

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function opened(now = NOW): Promise<StaticAnswers> {
  const folder = folderWith({});
  await writeStaticAnswers(folder, ANSWERS, openDiskCache(folderWith({}), "2026-11-20"));
  return openStaticAnswers(folder, () => now);
}

async function serve(now = NOW): Promise<number> {
  const answers = await opened(now);
  const server = createServer(async (request, response) => {
    const [path = "", query = ""] = (request.url ?? "").split(/(?=\?)/);
    if (!(await answers.send({ path, query }, request, response))) response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens nowhere.");
  return address.port;
}

describe("an answer that the build has made", () => {
  test("is sent in the best form that is asked for, with the headers it was written with", async () => {
    const answer = await ask(await serve(), "/sutton", { "accept-encoding": "gzip, br" });
    expect(answer.headers).toMatchObject({ ...HTML, "content-encoding": "br", vary: "accept-encoding" });
    expect(brotliDecompressSync(answer.body).toString()).toBe(WORDS);
  });

  test("that holds until a moment is kept by no cache beyond it, and left to the server from then on", async () => {
    const port = await serve();
    const { headers } = await ask(port, "/riverton");
    expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=3, must-revalidate");
    expect((await ask(port, "/lakeside")).status).toBe(404);
  });

  test("that the build has made for later takes its place on the minute, for good if it is the last", async () => {
    const answers: unknown[] = [];
    for (const now of [NOW - 2, NOW, NOW + 1_999, NOW + 2_000]) {
      const { body, headers } = await ask(await serve(now), "/picture.png");
      answers.push([body.toString(), headers["cache-control"]]);
    }
    expect(answers).toEqual([
      ["last year's", "public, max-age=0, s-maxage=0, must-revalidate"],
      ["this year's", "public, max-age=0, s-maxage=1, must-revalidate"],
      ["this year's", "public, max-age=0, s-maxage=0, must-revalidate"],
      ["next year's", "public"],
    ]);
  });

  test("is sent whole to whoever has it, in the last moments before it changes: nginx would keep it on", async () => {
    const named = { "if-none-match": "*" };
    expect((await ask(await serve(NOW + 1_000), "/riverton", named)).status).toBe(304);
    expect((await ask(await serve(NOW + 2_001), "/riverton", named)).status).toBe(200);
  });

  test("is sent plain to whoever takes nothing else, again and again", async () => {
    const port = await serve();
    for (let time = 0; time < 2; time += 1) {
      expect((await ask(port, "/sutton")).body.toString()).toBe(WORDS);
    }
  });

  test("is not sent again to whoever has it, in whatever form", async () => {
    const port = await serve();
    const { headers } = await ask(port, "/sutton", { "accept-encoding": "br" });
    const again = await ask(port, "/sutton", { "if-none-match": String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("may be empty", async () => {
    const { status, headers } = await ask(await serve(), "/empty");
    expect([status, headers["content-length"]]).toEqual([200, "0"]);
  });

  test("has no ETag when it is the page for a failure: the address itself holds something else", async () => {
    const page = await (await opened()).open("/sutton", 500);
    expect([page?.status, page?.headers.get("etag"), await page?.text()]).toEqual([500, null, WORDS]);
  });
});

test("the first step of a tool is static until something is asked", async () => {
  const port = await serve();
  expect((await ask(port, "/search")).status).toBe(200);
  expect((await ask(port, "/search?q=grade")).status).toBe(404);
});

test("what the build has not made is left to others", async () => {
  expect((await ask(await serve(), "/croydon")).status).toBe(404);
});
