import type { SiteContent } from "../content/site-content";
import type { BodyPart } from "./compressed-body";

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
  /** Address of the script for forms, with a content hash in its name. */
  readonly liveForm: string;
  /** Read when the server starts, so that the code of a server is the same whatever the content says. */
  readonly content: SiteContent;
  /** Addresses of the files in the folder `public`. */
  readonly publicFiles: readonly string[];
}

/** The target of a request: its path, and its query, question mark included. */
export interface RequestTarget {
  readonly path: string;
  readonly query: string;
}

/** An answer made at request time; header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: readonly BodyPart[];
}

/**
 * Answers any GET, with status 404 where there is nothing at the address.
 * @param nonce for the script in this answer's content security policy; none for an answer that is stored by the build
 */
export type Responder = (target: RequestTarget, nonce?: string) => Promise<Answer>;

/** What answers at request time, opened for one build. */
export interface OpenResponder {
  readonly respond: Responder;
  /** Makes ahead what readers ask for first, a little at a time, until it is told to stop. Called when the server answers already. */
  readonly prepare: (stopping: AbortSignal) => Promise<void>;
}

/** Exports of the module that answers at request time. The build bundles it beside the server. */
export interface ResponderModule {
  readonly openResponder: (files: BuildFiles) => OpenResponder;
  /** The addresses that this module answers, per request. */
  readonly REQUEST_TIME_ADDRESSES: readonly string[];
  /** Those of these whose answer without a query is the same for everybody. */
  readonly FIRST_STEPS: readonly string[];
}

/** Names of the bundled module and of the file that holds its {@link BuildFiles}, in the server's folder. */
export const RESPONDER_MODULE = "responder.js";
export const BUILD_FILES = "build-files.json";
