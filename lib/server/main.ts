/**
 * Entry point of a build's server: `node server.js`, with `PORT` and, to listen on one address only, `HOST`. The build
 * bundles it and puts it beside the files that it serves.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import path from "node:path";
import { setTimeout as passed, setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { readBuildFiles } from "./build-files";
import { requestHandler } from "./request-handler";
import { piecedResponse } from "./send-response";
import { RESPONDER_MODULE, type ResponderModule, SEARCH_INDEX } from "./site-responder";
import { openStaticAnswers } from "./static-answers";
import { unreadAnswer } from "./unread-request";

/** Idle timeout of connections, in milliseconds: longer than that of proxies, so that none closes just as a proxy reuses it. */
const KEEP_ALIVE = 75_000;
/** How long open requests may take after a signal to stop, in milliseconds. */
const PATIENCE = 7_000;
/** How long new connections are still accepted then, in milliseconds, so that a load balancer can switch to another copy. */
const LAST_CALL = 500;

const folder = import.meta.dirname;
const port = Number(process.env.PORT ?? 3000);
const { openResponder }: ResponderModule = await import(
  pathToFileURL(path.join(folder, RESPONDER_MODULE)).href
);

const responder = openResponder(readBuildFiles(folder), {
  makeResponse: piecedResponse,
  searchIndex: readFileSync(path.join(folder, SEARCH_INDEX)),
});
const stopping = new AbortController();
const server = createServer(
  { keepAliveTimeout: KEEP_ALIVE, maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: 15_000 },
  requestHandler({
    staticAnswers: openStaticAnswers(folder),
    respond: responder.respond,
    isStopping: () => stopping.signal.aborted,
    log: process.env.LOG_REQUESTS === "no" ? undefined : (line) => process.stdout.write(line),
  }),
);

/** By itself, Node would answer what it cannot read without a word, and without the security headers of every other answer. */
server.on("clientError", (problem: NodeJS.ErrnoException, socket) => {
  if (!socket.writable || problem.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  socket.end(unreadAnswer(problem.code));
});

/** Connections that have been answered and ask for nothing. Of one without an answer so far, the request may be on its way. */
const idle = new Set<Socket>();
server.on("connection", (socket) => socket.once("close", () => idle.delete(socket)));
server.on("request", ({ socket }, response) => {
  idle.delete(socket);
  response.once("finish", () => {
    if (!socket.destroyed) idle.add(socket);
  });
});

/** How long nobody has asked when the server takes it that nobody is about to, in milliseconds. */
const QUIET = 50;
let underWay = 0;
let lastAnswered = 0;
server.on("request", (_request, response) => {
  underWay += 1;
  response.once("close", () => {
    underWay -= 1;
    lastAnswered = performance.now();
  });
});

/** Resolves when no request is under way, and none has just been answered. On a busy server, pages are rendered as they are asked for. */
async function whenQuiet(): Promise<void> {
  await setImmediate();
  while (underWay > 0 || performance.now() - lastAnswered < QUIET)
    await passed(QUIET, undefined, { ref: false });
}

server.on("error", (problem) => {
  console.error(problem.message);
  process.exit(1);
});

/**
 * Resolves when nobody waits to be let in. Closing ends every connection that has not been accepted or read, and each turn of
 * the event loop accepts one: on a busy server several may be waiting. Two turns, so that the last is read too.
 */
async function untilNoneIsWaiting(): Promise<void> {
  let accepted = 0;
  const count = () => {
    accepted += 1;
  };
  server.on("connection", count);
  for (let before = -1; before !== accepted; ) {
    before = accepted;
    await setImmediate();
    await setImmediate();
  }
  server.off("connection", count);
}

/**
 * Graceful shutdown: reports that it is not ready, stops accepting connections after a moment, finishes open requests, and
 * exits. Connections that are already on their way in are still accepted, since to refuse them would lose their requests.
 */
function stop(): void {
  if (stopping.signal.aborted) return;
  stopping.abort();
  setTimeout(async () => {
    await untilNoneIsWaiting();
    server.close(() => process.exit(0));
  }, LAST_CALL);
  // Otherwise keep-alive would hold a connection open after its last answer.
  setInterval(() => {
    for (const socket of idle) socket.destroy();
  }, 50).unref();
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
responder.warm();
server.listen(port, process.env.HOST, () => responder.prepare(stopping.signal, whenQuiet));
