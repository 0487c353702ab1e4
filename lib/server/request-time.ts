import type { BodyPart } from "./compressed-body";

/** The style sheet that stands in every page of a tool. */
export interface ToolStyles {
  readonly css: string;
  /** Its hash, as a policy names it: `sha256-…`. */
  readonly hash: string;
}

/** What a build leaves for request time. */
export interface BuildFiles {
  /** By the tool's name. */
  readonly styles: Readonly<Record<string, ToolStyles>>;
  /** Address of the script that forms are better with: it changes with what is in the script. */
  readonly liveForm: string;
}

/** What a request asks for: its path, and its query, question mark included. */
export interface RequestTarget {
  readonly path: string;
  readonly query: string;
}

/** What is sent for an address; names of headers in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: readonly BodyPart[];
}

/**
 * Answers any GET; never refuses.
 * @param nonce by which the policy of this answer knows its script; none for an answer that is kept
 */
export type Responder = (target: RequestTarget, nonce?: string) => Promise<Answer>;

/** What the module exports that answers at request time. The build bundles it beside the server. */
export interface RequestTimeModule {
  readonly openResponder: (files: BuildFiles) => Promise<Responder>;
  /** Every address of the site, whoever answers it. */
  readonly KNOWN_ADDRESSES: readonly string[];
  /** Those of them that this module answers, each time anew. */
  readonly REQUEST_TIME_ADDRESSES: readonly string[];
  /** Those of these whose answer is the same for everybody as long as there is no query. */
  readonly FIRST_STEPS: readonly string[];
}

/** Names of the bundled module and of the file that holds its {@link BuildFiles}, in the server's folder. */
export const RESPONDER_MODULE = "responder.js";
export const BUILD_FILES = "build-files.json";
