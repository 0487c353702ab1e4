import { request as ask, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type Answer, listen } from "@/app/(studio)/listen";
import { sentForm } from "@/app/(studio)/studio-page";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serving(answer: Answer): Promise<number> {
  const server = await listen({ port: 0, on: "127.0.0.1", origin: "http://127.0.0.1" }, answer);
  servers.push(server);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The studio listens nowhere.");
  return address.port;
}

/** Sends a body piece by piece, and stops as soon as there is an answer. */
function send(port: number, type: string, megabytes: number) {
  return new Promise<{ readonly status: number | undefined; readonly words: string }>((resolve, reject) => {
    const outgoing = ask({ port, host: "127.0.0.1", method: "POST", headers: { "Content-Type": type } });
    outgoing.on("error", reject);
    outgoing.on("response", (response) => {
      let words = "";
      response.on("data", (piece) => {
        words += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode, words }));
    });
    for (let piece = 0; piece < megabytes; piece += 1) outgoing.write(Buffer.alloc(1_000_000, "a"));
    outgoing.end();
  });
}

test("nothing is read of what somebody sends whom the studio does not let in", async () => {
  let given: Request | undefined;
  const port = await serving(async (request) => {
    given = request;
    return new Response("Sign in.", { status: 401 });
  });
  expect(await send(port, "multipart/form-data; boundary=x", 8)).toEqual({ status: 401, words: "Sign in." });
  expect(given?.bodyUsed).toBe(false);
});

test.each([
  ["application/x-www-form-urlencoded", 3],
  ["multipart/form-data; boundary=x", 14],
])(
  "a body of %s that is larger than any is refused with what to do, and the studio goes on",
  async (type, megabytes) => {
    const port = await serving(async (request) => {
      const form = await sentForm(request);
      return new Response(form === undefined ? "no form" : "a form");
    });
    const { status, words } = await send(port, type, megabytes);
    expect([status, words]).toEqual([
      413,
      expect.stringMatching(/more than the studio takes.*export a copy/),
    ]);
    expect(await send(port, "application/x-www-form-urlencoded", 0)).toEqual({
      status: 200,
      words: "a form",
    });
  },
);
