import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { freePort } from "@/lib/cli/port";
import { unreadAnswer } from "@/lib/server/unread-request";

test("an address that is longer than Node reads is answered in plain words, whole, under the headers of every other answer", async () => {
  const server = createServer({ maxHeaderSize: 1024 }).on("clientError", (problem, socket) =>
    socket.end(unreadAnswer("code" in problem ? String(problem.code) : undefined)),
  );
  const port = await freePort();
  await once(server.listen(port), "listening");
  const [answer]: IncomingMessage[] = await once(
    get({ port, path: `/search?q=${"a".repeat(2_000)}` }),
    "response",
  );
  const words = answer && (await text(answer));
  server.close();
  expect(answer?.statusCode).toBe(431);
  expect(words).toMatch(
    /^This request is longer than this site reads, most likely its address\. .*fewer words\.\n$/,
  );
  expect(answer?.headers).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "content-length": String(words?.length),
    "x-content-type-options": "nosniff",
  });
});
