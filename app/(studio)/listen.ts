import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Explanation } from "@/lib/cli/explanation";
import { MOST_BYTES } from "@/lib/studio/documents/uploaded-photograph";

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

/** The body of a request as it comes in: none is read before the studio asks for it, and none beyond a number of bytes. */
function bodyOf(request: IncomingMessage, most: number) {
  let size = 0;
  // What is left of a body that is too large must not close the connection: it is needed for the refusal.
  const pieces = request.iterator({ destroyOnReturn: false });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await pieces.next();
    if (done) return controller.close();
    size += value.length;
    if (size > most) return controller.error(new Error("The body is larger than what the studio takes."));
    controller.enqueue(new Uint8Array(value));
  };
  return {
    stream: () => new ReadableStream({ pull }, { highWaterMark: 0 }),
    isTooLarge: () => size > most,
  };
}

/** A request of Node as the web's own, whose address is whole; `undefined` for one that it cannot be. */
function asRequest(
  request: IncomingMessage,
  origin: string,
  body: () => ReadableStream<Uint8Array>,
): Request | undefined {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const { method = "GET" } = request;
  const payload = method === "POST" ? { body: body(), duplex: "half" as const } : {};
  try {
    return new Request(new URL(request.url ?? "/", origin), { method, headers, ...payload });
  } catch {
    // The web's own has no TRACE, and no address such as `//`.
    return undefined;
  }
}

/** The network address of whoever asks: a proxy on this computer tells it, as the last of those that it names. */
function addressOf(request: IncomingMessage): string {
  const { remoteAddress = "" } = request.socket;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  return LOOPBACK.test(remoteAddress) && forwarded ? forwarded : remoteAddress;
}

function tooLarge(): Response {
  const words =
    "This is more than the studio takes. Go back: what you typed is in the page still. A text of this length is several pages: take out what belongs to others. Of a photograph, export a copy 2,400 pixels wide and drop that.\n";
  return new Response(words, {
    status: 413,
    headers: { "Content-Type": "text/plain; charset=utf-8", Connection: "close" },
  });
}

/** What the studio answers; the refusal where it has asked for a body that is too large. */
async function answerTo(request: IncomingMessage, origin: string, answer: Answer): Promise<Response> {
  const isWithFile = request.headers["content-type"]?.startsWith("multipart/form-data");
  const body = bodyOf(request, isWithFile ? MOST_WITH_FILE : MOST_SENT);
  const asked = asRequest(request, origin, body.stream);
  if (asked === undefined) return new Response(null, { status: 400 });
  const answered = await answer(asked, addressOf(request)).catch((problem: unknown) => {
    if (!body.isTooLarge()) throw problem;
  });
  return body.isTooLarge() || !answered ? tooLarge() : answered;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  answer: Answer,
): Promise<void> {
  try {
    const answered = await answerTo(request, origin, answer);
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

/** Serves a studio until the process ends. Resolves once it listens, with the server. */
export function listen({ port, on, origin }: Listening, answer: Answer): Promise<Server> {
  const server = createServer((request, response) => void respond(request, response, origin, answer));
  server.on("error", (problem) => {
    throw new Explanation(`The studio cannot listen: ${problem.message}`);
  });
  return new Promise((resolve) => server.listen(port, on, () => resolve(server)));
}
