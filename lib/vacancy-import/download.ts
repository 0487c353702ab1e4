import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { isIP } from "node:net";
import { MOST_BYTES, tooLarge } from "./decode";
import { isPublic, publicLookup } from "./public-address";
import { SourceRefusal } from "./refusal";

/** Redirects that are followed. */
const MOST_REDIRECTS = 5;

/** Milliseconds that a download may take in all. */
const LONGEST = 60_000;

/** What a server has sent. */
export interface Download {
  readonly bytes: Buffer;
  /** The encoding that it names. */
  readonly charset: string | undefined;
  /** Where it was at last: links in it that name no site count from there. */
  readonly address: string;
}

/** Tells how many bytes of how many have come; a server may not say how many it sends. */
export type DownloadProgress = (done: number, all: number) => void;

/** How a download is made. */
export interface DownloadOptions {
  readonly progress?: DownloadProgress;
  /** True where the person says that what they typed is in their own network; what a server leads on to never may be. */
  readonly allowPrivate?: boolean;
  /** Milliseconds that it may take in all. */
  readonly longest?: number;
}

/** Why an address within a network is refused, and what somebody can do who means it. */
function withinNetwork(host: string, address: string, isTyped: boolean): string {
  const subject = isTyped ? host : `It leads on to ${host}, which`;
  const resolved = host === address ? "is an address" : `is at ${address},`;
  const remedy = isTyped
    ? "Where that is your jobs system, import again with --allow-private"
    : "Where that is your jobs system, import its address there with --allow-private";
  return `${subject} ${resolved} within a network, not on the internet. ${remedy}.`;
}

/** Asks for an address. */
function ask(
  url: URL,
  { isTyped, mayBePrivate }: { readonly isTyped: boolean; readonly mayBePrivate: boolean },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const refusalOf = (address: string) => withinNetwork(host, address, isTyped);
  // An address is not looked up.
  if (!mayBePrivate && isIP(host) !== 0 && !isPublic(host)) throw new SourceRefusal(refusalOf(host));
  const get = url.protocol === "https:" ? getSecure : getPlain;
  const options = {
    signal,
    headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "council-careers import" },
    ...(!mayBePrivate && { lookup: publicLookup(refusalOf) }),
  };
  return new Promise((resolve, reject) => get(url, options, resolve).once("error", reject));
}

async function bodyOf(response: IncomingMessage, progress: DownloadProgress): Promise<Buffer> {
  const all = Number(response.headers["content-length"] ?? 0);
  if (all > MOST_BYTES) throw new SourceRefusal(tooLarge());
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw new SourceRefusal(tooLarge());
    if (all > 0) progress(length, all);
  }
  return Buffer.concat(chunks);
}

async function followed(
  typed: URL,
  { progress = () => {}, allowPrivate = false }: DownloadOptions,
  signal: AbortSignal,
): Promise<Download> {
  let url = typed;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const isTyped = url.host === typed.host;
    const response = await ask(url, { isTyped, mayBePrivate: isTyped && allowPrivate }, signal);
    try {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        url = nextOf(headers.location, url);
        continue;
      }
      if (statusCode !== 200) throw new SourceRefusal(`${url.host} answers ${statusCode}, not 200.`);
      if (headers["content-encoding"] !== undefined)
        throw new SourceRefusal(`${url.host} sends it compressed, unasked.`);
      const charset = /charset="?([\w.-]+)/i.exec(headers["content-type"] ?? "")?.[1];
      return { bytes: await bodyOf(response, progress), charset, address: url.href };
    } finally {
      response.destroy();
    }
  }
  throw new SourceRefusal(`It leads on more than ${MOST_REDIRECTS} times.`);
}

function nextOf(location: string, from: URL): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (next === undefined || !/^https?:$/.test(next.protocol)) {
    throw new SourceRefusal("It leads on to what is no web address.");
  }
  if (from.protocol === "https:" && next.protocol === "http:") {
    throw new SourceRefusal(`It leads on to ${next.host} without encryption.`);
  }
  return next;
}

/**
 * Downloads a source.
 * @throws a {@link SourceRefusal} where the server refuses, is or leads into a private network, sends too much or too slowly
 */
export async function download(typed: URL, options: DownloadOptions = {}): Promise<Download> {
  const { longest = LONGEST } = options;
  const signal = AbortSignal.timeout(longest);
  try {
    return await followed(typed, options, signal);
  } catch (problem) {
    if (problem instanceof SourceRefusal) throw problem;
    if (signal.aborted)
      throw new SourceRefusal(`${typed.host} did not send it within ${longest / 1000} seconds.`);
    const code = problem instanceof Error && "code" in problem ? ` (${String(problem.code)})` : "";
    throw new SourceRefusal(`${typed.host} could not be reached${code}.`);
  }
}
