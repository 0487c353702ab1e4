/**
 * The server of a build: `node server.js`, with `PORT` and, to listen on one address only, `HOST`. The build puts it
 * beside what it serves.
 */
import { readFileSync } from "node:fs";
import { createServer, STATUS_CODES } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HEADERS_EVERYWHERE } from "../policy/response-headers";
import { openReadyAnswers } from "./ready-answers";
import { requestHandler } from "./request-handler";
import { BUILD_FILES, type BuildFiles, RESPONDER_MODULE, type RequestTimeModule } from "./request-time";

/** Longer than proxies keep a connection that nobody uses, so that it is never closed under a request of theirs. */
const KEEP_ALIVE = 75_000;
/** How long requests under way may take to end once the server is told to stop, in milliseconds. */
const PATIENCE = 7_000;
/** How long new connections are still taken then, so that whoever sends them can look elsewhere. */
const LAST_CALL = 500;

const folder = import.meta.dirname;
const port = Number(process.env.PORT ?? 3000);
const { openResponder }: RequestTimeModule = await import(
  pathToFileURL(path.join(folder, RESPONDER_MODULE)).href
);
const files: BuildFiles = JSON.parse(readFileSync(path.join(folder, BUILD_FILES), "utf8"));

let stopping = false;
const server = createServer(
  { keepAliveTimeout: KEEP_ALIVE, maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: 15_000 },
  requestHandler({
    ready: openReadyAnswers(folder),
    respond: await openResponder(files),
    isStopping: () => stopping,
    log: process.env.LOG_REQUESTS === "no" ? undefined : (line) => process.stdout.write(line),
  }),
);

/** What cannot be read as a request is answered as one that was, headers and all. */
server.on("clientError", (problem: NodeJS.ErrnoException, socket) => {
  if (!socket.writable || problem.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = problem.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const headers = Object.entries({ ...HEADERS_EVERYWHERE, Connection: "close", "Content-Length": "0" });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
});

server.on("error", (problem) => {
  console.error(problem.message);
  process.exit(1);
});

/**
 * Says that it is no longer ready, takes no new connection, lets what is under way end, and goes. Those that were on their
 * way in when it was told to stop are still let in: to turn them away would cut them off.
 */
function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => server.close(() => process.exit(0)), LAST_CALL);
  // A connection whose last answer has gone out would else be kept for another question.
  setInterval(() => server.closeIdleConnections(), 50).unref();
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
server.listen(port, process.env.HOST);
