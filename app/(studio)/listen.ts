import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Explanation } from "@/lib/cli/explanation";
import { MOST_BYTES } from "@/lib/studio/uploaded-photograph";

/** Bytes of the largest form: several times the longest file that the check allows. */
const MOST_SENT = 1_000_000;

/** The same of a form with a photograph, of which the rest takes next to nothing. */
const MOST_WITH_FILE = MOST_BYTES + 100_000;

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Where a studio is reached. */
export interface Listening {
  readonly port: number;
  /** The network address on which it listens. */
  readonly on: string;
  /** The address under which browsers know it. */
  readonly origin: string;
}

/** Answers a request that comes from a network address. */
export type Answer = (request: Request, from: string) => Promise<Response>;

/** A request of Node as the web's own, whose address is whole; the status of the refusal for one that it cannot be. */
async function asRequest(request: IncomingMessage, origin: string): Promise<Request | 400 | 413> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const isWithFile = headers.get("content-type")?.startsWith("multipart/form-data");
  const most = isWithFile ? MOST_WITH_FILE : MOST_SENT;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > most) return 413;
    pieces.push(piece);
  }
  const { method = "GET" } = request;
  const body = method === "POST" ? { body: Buffer.concat(pieces) } : {};
  try {
    return new Request(new URL(request.url ?? "/", origin), { method, headers, ...body });
  } catch {
    // The web's own has no TRACE, and no address such as `//`.
    return 400;
  }
}

/** The network address of whoever asks: a proxy on this computer tells it, as the last of those that it names. */
function addressOf(request: IncomingMessage): string {
  const { remoteAddress = "" } = request.socket;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  return LOOPBACK.test(remoteAddress) && forwarded ? forwarded : remoteAddress;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  answer: Answer,
): Promise<void> {
  try {
    const asked = await asRequest(request, origin);
    const answered =
      typeof asked === "number"
        ? new Response(null, { status: asked })
        : await answer(asked, addressOf(request));
    response.statusCode = answered.status;
    // Unlike an object of them, these can set several cookies.
    response.setHeaders(answered.headers);
    response.end(request.method === "HEAD" ? undefined : Buffer.from(await answered.arrayBuffer()));
  } catch (problem) {
    console.error(problem);
    if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(
      "The studio has failed at this. What you saved is kept; the window in which it runs says more.\n",
    );
  }
}

/** Serves a studio until the process ends. Resolves once it listens. */
export function listen({ port, on, origin }: Listening, answer: Answer): Promise<void> {
  const server = createServer((request, response) => void respond(request, response, origin, answer));
  server.on("error", (problem) => {
    throw new Explanation(`The studio cannot listen: ${problem.message}`);
  });
  return new Promise((resolve) => server.listen(port, on, resolve));
}
