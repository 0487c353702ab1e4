import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";

/** Where Git keeps its program for smart HTTP. */
const BACKEND = path.join(
  execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(),
  "git-http-backend",
);

/** Answers a request by `git http-backend`, which speaks CGI (RFC 3875). */
function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const [place = "", query = ""] = (request.url ?? "").split("?");
  const backend = spawn(BACKEND, {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: "1",
      // Whoever is named here may push.
      REMOTE_USER: "studio",
      REQUEST_METHOD: request.method,
      PATH_INFO: place,
      QUERY_STRING: query,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      HTTP_GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(backend.stdin);
  const pieces: Buffer[] = [];
  backend.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  backend.once("close", () => {
    const whole = Buffer.concat(pieces);
    const end = whole.indexOf("\r\n\r\n");
    for (const line of whole.subarray(0, end).toString("latin1").split("\r\n")) {
      const [name = "", value = ""] = line.split(": ");
      if (name === "Status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(whole.subarray(end + 4));
  });
}

/** A host of Git repositories by smart HTTP, on this computer, which can go away and come back. */
export class GitHost {
  #server: Server | undefined;
  #port = 0;

  /** @param folder that holds bare repositories */
  constructor(private readonly folder: string) {}

  /** Listens; after it was away, at the same address. */
  async start(): Promise<void> {
    const server = createServer((request, response) => answer(this.folder, request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    const address = server.address();
    if (address !== null && typeof address === "object") this.#port = address.port;
    this.#server = server;
  }

  addressOf(repository: string): string {
    return `http://127.0.0.1:${this.#port}/${repository}`;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
