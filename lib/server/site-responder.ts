import type { SiteContent } from "../content/site-content";
import type { AddressBook } from "../site/address-book";
import type { MakeResponse } from "./pieces";

/** The inline style sheet of a tool's pages. */
export interface ToolStyles {
  readonly css: string;
  /** Its hash, as a content security policy names it: `sha256-…`. */
  readonly hash: string;
}

/** What a build leaves for request time. */
export interface BuildFiles {
  /** By the tool's name. */
  readonly styles: Readonly<Record<string, ToolStyles>>;
  /** The whole style sheet, for pages of the build that are out of date. */
  readonly sheet: string;
  /** What the build has picked of it for those pages. */
  readonly picked: Readonly<Record<string, string>>;
  /** Address of the script for forms, with a content hash in its name. */
  readonly liveForm: string;
  /** Read when the server starts, so that the code of a server is the same whatever the content says. */
  readonly content: SiteContent;
  /** Addresses of the files in the folder `public`. */
  readonly publicFiles: readonly string[];
}

/**
 * What the site reads of a request by Web standards. Every `Request` is one; Node's server passes just this much, since a
 * `Request` of Node brings an `AbortSignal`, which takes longer than the rest of a short answer.
 */
export type AskedRequest = Pick<Request, "url" | "method" | "headers">;

/** Answers any GET by Web standards, with status 404 where there is nothing at the address. */
export type Responder = (request: AskedRequest) => Promise<Response>;

/** What answers at request time, opened for one build. */
export interface OpenResponder {
  readonly respond: Responder;
  /** All addresses that are answered now, and where each old one leads. */
  readonly addresses: () => AddressBook;
  /**
   * Makes the search index, and renders a page that the clock changes and one that works an offer out: code that has never run
   * takes ten times as long. Called before the server listens, so that no reader waits for that.
   */
  readonly warm: () => void;
  /**
   * Makes ahead what readers ask for first, a page at a time, until it is told to stop. Called when the server answers already.
   * @param whenQuiet resolves when nobody is waiting for an answer: an answer takes several turns of the event loop, and each
   * would wait for a page
   */
  readonly prepare: (stopping: AbortSignal, whenQuiet: () => Promise<void>) => Promise<void>;
}

export interface ResponderOptions {
  /**
   * Makes the nonce of an answer, by which its content security policy knows its script; `undefined` for answers that are
   * stored by the build. By default a random one.
   */
  readonly makeNonce?: (() => string | undefined) | undefined;
  /** What the build has kept of the search index, in the file {@link SEARCH_INDEX}; without it the index is made from the texts. */
  readonly searchIndex?: Uint8Array | undefined;
  /** By default the pieces of a body are joined. */
  readonly makeResponse?: MakeResponse;
}

/** Exports of the module that answers at request time, on every runtime. The build bundles it beside the server. */
export interface ResponderModule {
  readonly openResponder: (files: BuildFiles, options?: ResponderOptions) => OpenResponder;
  /** The addresses that this module answers, per request. */
  readonly REQUEST_TIME_ADDRESSES: readonly string[];
  /** Those of these whose answer without a query is the same for everybody. */
  readonly FIRST_STEPS: readonly string[];
}

/** Name of the bundled module that serves a build on Cloudflare's runtime, in the server's folder. */
export const WORKER_MODULE = "worker.js";

/** Name of the file with the search index in the server's folder. */
export const SEARCH_INDEX = "search-index.bin";

/** Name of the bundled module in the server's folder. */
export const RESPONDER_MODULE = "responder.js";
